/** Texts to check: a file, standard input, or a URL with the pages that follow it. */
import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {FeedError} from '../feed/feed-error.js';
import {fetchText, LIMITS} from '../feed/fetch.js';
import {isUrl} from './check-text.js';

export interface SourceText {
  /** As the user would name it. */
  readonly name: string;
  readonly text: string;
  /** Where it was read from, after redirects; absent for files. */
  readonly url: string | undefined;
}

/** Why a source can't be read, by the codes of the words. */
export class SourceError extends Error {
  readonly code: 'file' | 'network' | 'timeout' | 'http' | 'too-large';
  readonly url: string;
  constructor(code: SourceError['code'], url: string, detail: string) {
    super(detail);
    this.code = code;
    this.url = url;
  }
}

/** @throws {SourceError} */
export const readSource = (source: string): Promise<SourceText> =>
  isUrl(source) ? readUrl(source) : readLocal(source);

async function readUrl(url: string): Promise<SourceText> {
  try {
    const {text, url: reached} = await fetchText(url, {signal: new AbortController().signal, fresh: true});
    return {name: url, text, url: reached};
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const code =
      error.code === 'timeout' || error.code === 'http' || error.code === 'too-large' ? error.code : 'network';
    throw new SourceError(code, url, String(error.status ?? ''));
  }
}

async function readLocal(path: string): Promise<SourceText> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readInput() : await readFile(path);
  } catch (error) {
    throw new SourceError('file', path, error instanceof Error ? error.message : String(error));
  }
  if (bytes.length > LIMITS.size) throw new SourceError('too-large', path, '');
  return {name: path, text: new TextDecoder().decode(bytes), url: undefined};
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((offset, part) => {
    whole.set(part, offset);
    return offset + part.length;
  }, 0);
  return whole;
}
