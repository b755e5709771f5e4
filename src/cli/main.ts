#!/usr/bin/env node
/** The command `mykty`. */
import process from 'node:process';
import {parseArgs} from 'node:util';
import {fill} from '../feed/problem-messages.js';
import {parseUrl} from '../feed/urls.js';
import {primaryLanguage} from '../model/language-tag.js';
import {clock} from '../time/clock.js';
import {check, type CheckResult} from './check.js';
import {fromCsv} from './from-csv.js';
import {readTable, SourceError} from './read-source.js';
import {writeIndex} from './static-index.js';
import {en} from './words/en.js';
import {ky} from './words/ky.js';
import {ru} from './words/ru.js';
import type {CheckWords} from './words/types.js';

const LANGUAGES: Readonly<Record<string, CheckWords>> = {ky, ru, en};
const GOOD = 0;
const PROBLEMS = 1;
const UNREADABLE = 2;

interface Options {
  readonly lang?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly url?: string;
  readonly title?: string;
  readonly out?: string;
  readonly help?: boolean;
}

const wordsIn = (lang: string | undefined): CheckWords | undefined =>
  LANGUAGES[primaryLanguage(lang?.replace('_', '-'))];
const wordsFor = (lang: string | undefined): CheckWords | undefined =>
  wordsIn(lang ?? (process.env['LC_ALL'] || process.env['LANG']));

async function main(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs<Options>({
    args,
    options: {
      lang: {type: 'string'},
      strict: {type: 'boolean'},
      json: {type: 'boolean'},
      url: {type: 'string'},
      title: {type: 'string'},
      out: {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
    allowPositionals: true,
  });
  const words = wordsFor(values.lang) ?? en;
  const [command, source, ...more] = positionals;
  if (values.help) {
    process.stdout.write(words.usage);
    return GOOD;
  }
  const refusal =
    values.lang !== undefined && !wordsIn(values.lang)
      ? fill(words.unknownLanguage, {detail: values.lang})
      : values.url !== undefined && !/^https?:$/.test(parseUrl(values.url, undefined)?.protocol ?? '')
        ? fill(words.unknownUrl, {detail: values.url})
        : '';
  const isCommand = ['check', 'from-csv', 'index'].includes(command ?? '') && !(command === 'index' && source === '-');
  if (refusal || !isCommand || source === undefined || more.length) {
    process.stderr.write(refusal ? `${refusal}\n\n${words.usage}` : words.usage);
    return UNREADABLE;
  }
  const progress = new Progress(words);
  try {
    if (command === 'from-csv') return await convert(source, words, values.title ?? source);
    if (command === 'index') return await index(source, words, values);
    const {now, url} = {now: clock.now(), url: values.url};
    const result = await check(source, {words, now, url, progress: (name) => progress.start(name)});
    progress.stop();
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : report(result, words));
    return result.errors || (values.strict && result.warnings) ? PROBLEMS : GOOD;
  } catch (error) {
    progress.stop();
    if (!(error instanceof SourceError)) throw error;
    const message = fill(words.failures[error.code], {url: error.url, detail: error.message});
    process.stderr.write(`${message}\n`);
    if (values.json) process.stdout.write(`${JSON.stringify({source, error: {code: error.code, message}}, null, 2)}\n`);
    return UNREADABLE;
  }
}

/** Writes the feed to the standard output and what is wrong in the table to the other, so that one can be kept. */
async function convert(source: string, words: CheckWords, title: string): Promise<number> {
  const {text, encoding} = await readTable(source);
  const {feed, problems} = fromCsv(text, {title, words, encoding});
  process.stdout.write(`${JSON.stringify(feed, null, 2)}\n`);
  for (const {line, column, severity, code, message, hint} of problems)
    process.stderr.write(
      `${source}:${line}  ${words.severities[severity]}  ${column || '–'}  (${code})\n  ${message}\n  → ${hint}\n\n`,
    );
  return problems.some(({severity}) => severity === 'error') ? PROBLEMS : GOOD;
}

/** Writes the files beside the feed, or where `--out` says. */
async function index(source: string, words: CheckWords, {out: wanted, lang, url}: Options): Promise<number> {
  const {out, items, files, bytes} = await writeIndex(source, {out: wanted, language: lang, url});
  if (items === 0) {
    process.stderr.write(`${fill(words.nothingToIndex, {url: source})}\n`);
    return UNREADABLE;
  }
  process.stdout.write(`${fill(words.indexed, {items, files, out, kilobytes: Math.ceil(bytes / 1000)})}\n`);
  return GOOD;
}

function report({problems, items, errors, warnings}: CheckResult, words: CheckWords): string {
  const lines = problems.map(
    ({source, line, column, severity, pointer, code, message, hint}) =>
      `${source}:${line}:${column}  ${words.severities[severity]}  ${pointer || '/'}  (${code})\n  ${message}\n  → ${hint}\n`,
  );
  const summary = fill(words.summary, {items, errors, warnings});
  return [...lines, problems.length ? summary : `${summary} ${words.good}`].join('\n') + '\n';
}

/** Says what is being read, once it takes longer than a moment; on a terminal it counts the seconds. */
class Progress {
  private readonly words: CheckWords;
  private timer: ReturnType<typeof setInterval> | undefined;
  private written = false;

  constructor(words: CheckWords) {
    this.words = words;
  }

  start(url: string): void {
    this.stop();
    let seconds = 0;
    this.timer = setInterval(() => {
      seconds++;
      if (!process.stderr.isTTY && seconds !== 2) return;
      this.written = true;
      const text = fill(this.words.reading, {url, seconds});
      process.stderr.write(process.stderr.isTTY ? `\r${text}` : `${text}\n`);
    }, 1_000);
  }

  stop(): void {
    clearInterval(this.timer);
    if (this.written && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    this.written = false;
  }
}

// Whoever reads the answer may have had enough of it: `mykty check feed.json | head`.
for (const output of [process.stdout, process.stderr])
  output.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

const args = process.argv.slice(2);
main(args).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const words = wordsFor(/ --lang[= ](\S+)/.exec(` ${args.join(' ')}`)?.[1]) ?? en;
    const message = error instanceof Error ? error.message : '';
    // Node explains it in English; the option's name is in no language.
    const detail = (words !== en && /'(-[^'\s]+)/.exec(message)?.[1]) || message;
    process.stderr.write(`${fill(words.unknownOption, {detail})}\n\n${words.usage}`);
    process.exitCode = UNREADABLE;
  },
);
