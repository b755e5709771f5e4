/** Texts to check: a file, standard input, or a URL with the pages that follow it. */
import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {FeedError} from '../feed/feed-error.js';
import {fetchText, LIMITS} from '../feed/fetch.js';
import {isUrl} from './check-text.js';
import {decodeTable, type TableText} from './decode-table.js';
import {utf16Text} from './utf-16.js';

export interface SourceText {
  /** As the user would name it. */
  readonly name: string;
  readonly text: string;
  /** Where it was read from, after redirects; absent for files. */
  readonly url: string | undefined;
  /** In what a file is written, where that isn't UTF-8. */
  readonly encoding?: 'utf-16' | undefined;
}

/** Why a source can't be read, by the codes of the words. */
export class SourceError extends Error {
  readonly code: 'file' | 'no-file' | 'folder' | 'write' | 'network' | 'timeout' | 'http' | 'too-large';
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
  const bytes = await bytesOf(path);
  const wide = utf16Text(bytes);
  if (wide !== undefined) return {name: path, text: wide, url: undefined, encoding: 'utf-16'};
  return {name: path, text: new TextDecoder().decode(bytes), url: undefined};
}

async function bytesOf(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readInput() : await readFile(path);
  } catch (error) {
    throw asSourceError(error, path);
  }
  if (bytes.length > LIMITS.size) throw new SourceError('too-large', path, '');
  return bytes;
}

const NAMED: Readonly<Record<string, SourceError['code']>> = {ENOENT: 'no-file', ENOTDIR: 'no-file', EISDIR: 'folder'};

/** What Node says of a file, in words of ours where there are any. */
export const asSourceError = (error: unknown, path: string, other: SourceError['code'] = 'file'): SourceError => {
  const {code = '', message} = error as {code?: string; message: string};
  return new SourceError((other === 'file' && NAMED[code]) || other, path, message);
};

/** @throws {SourceError} */
export async function readTable(source: string): Promise<TableText> {
  if (isUrl(source)) return {text: (await readUrl(source)).text, encoding: undefined};
  return decodeTable(await bytesOf(source));
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
