/** Checks the text of one feed, in Node or in a browser: all that the reader, the schema and our rules find. */
import {parseFeed, worded} from '../feed/parse.js';
import {SEVERITIES} from '../feed/problem-messages.js';
import {readJson} from '../feed/read-json.js';
import {isRecord} from '../feed/read.js';
import {parseUrl} from '../feed/urls.js';
import type {Feed, Problem, Severity} from '../model/feed.js';
import {adviceOf} from './advice.js';
import {locate} from './json-positions.js';
import {otherFormat} from './other-format.js';
import {checkRules} from './rules.js';
import {findSlips} from './slips.js';
import {wasUtf16} from './utf-16.js';
import {Versions} from './versions.js';
import {sayIn, type CheckWords} from './words/types.js';

/** A problem with its place in the text. */
export interface PlacedProblem extends Problem {
  readonly source: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export interface CheckTextOptions {
  readonly words: CheckWords;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Where the text will be published, if it was not read from there. */
  readonly url?: string | undefined;
  /** Pages that were read before. */
  readonly visited?: ReadonlySet<string>;
  /** Ids of their items. */
  readonly taken?: ReadonlySet<string>;
  /** Their language versions; those of this text are added. */
  readonly versions?: Versions;
}

export interface TextToCheck {
  /** How the text is called in its problems. */
  readonly name: string;
  readonly text: string;
  /** Where it was read from. */
  readonly url?: string | undefined;
  /** In what it was written, where that isn't UTF-8. */
  readonly encoding?: 'utf-16' | undefined;
}

/** Followed at most. */
export const MAX_PAGES = 100;
/** So much of a text that is no JSON is shown. */
const SHOWN = 40;
/** What decoders put in the place of bytes that aren't UTF-8. */
const REPLACEMENT = '\ufffd';
const OWN_SEVERITIES: Readonly<Record<string, Severity>> = {
  'unknown-member': 'info',
  'misspelt-member': 'warning',
  'no-scheme': 'error',
  'next-loop': 'error',
  'next-abroad': 'error',
  'deadline-after-event': 'error',
  'unknown-contact': 'error',
  'not-utf-8': 'error',
  'utf-16': 'error',
};

export interface CheckedText {
  readonly feed: Feed | undefined;
  readonly problems: readonly PlacedProblem[];
  /** The page that follows, where it is to be read too. */
  readonly next: string | undefined;
}

export function checkText(
  {name, text, url, encoding}: TextToCheck,
  schema: Readonly<Record<string, unknown>>,
  {words, now, url: published, visited = new Set(), taken = new Set(), versions = new Versions()}: CheckTextOptions,
): CheckedText {
  const read = readJson(text);
  const json = 'json' in read ? read.json : undefined;
  const feedUrl =
    isRecord(json) && typeof json['feed_url'] === 'string' && isUrl(json['feed_url']) ? json['feed_url'] : undefined;
  // Without an address of its own, relative addresses in a file are still good ones.
  const own = url ?? published ?? feedUrl;
  const {feed, problems: found} = parseFeed(text, {url: own ?? 'https://feed.invalid/'});
  const problems = new Map<string, Problem>();
  const add = (code: string, pointer: string, values: Problem['values'] = {}): void => {
    problems.set(`${code} ${pointer}`, {...worded(code, pointer, values), severity: severityOf(code)});
  };
  found.forEach((problem) => problems.set(`${problem.code} ${problem.pointer}`, problem));
  const places = locate(text);
  const lost = text.indexOf(REPLACEMENT);
  // Of a text that was read otherwise than it is written nothing else can be said.
  const wasOther = wasUtf16(text);
  if (wasOther) problems.clear();
  if (encoding || wasOther) add('utf-16', '');
  else if (lost >= 0) add('not-utf-8', '');
  if (feed) {
    for (const pointer of places.duplicates)
      add('duplicate-member', pointer, {member: pointer.slice(pointer.lastIndexOf('/') + 1)});
    findSlips(json, schema, (code, pointer, values) => add(values['near'] ? 'misspelt-member' : code, pointer, values));
    checkRules(json, {now, taken, versions, found: add});
  }
  // «Taken as one» says more than «understood».
  for (const {code, pointer} of [...problems.values()])
    if (code === 'one-entry') problems.delete(`loose-type ${pointer}`);
  const next = feed?.next_url;
  let follow: string | undefined;
  if (next && own) {
    if (visited.has(next) || next === own) add('next-loop', '/next_url', {url: next});
    else if (new URL(next).origin !== parseUrl(own, undefined)?.origin) add('next-abroad', '/next_url', {url: next});
    else if (visited.size >= MAX_PAGES) add('too-many-pages', '/next_url', {max: MAX_PAGES});
    else if (url) follow = next;
  }
  const placed = [...problems.values()].map((problem): PlacedProblem => {
    const broken = problem.code === 'not-json' ? places.error : undefined;
    const found = broken ?? (problem.code === 'not-utf-8' ? lost : undefined);
    // What engines say of broken JSON is English, and each has words of its own.
    const near = broken === undefined ? '' : text.slice(broken).trimStart();
    const values = near ? {...problem.values, near: near.slice(0, SHOWN).replace(/\s+/g, ' ')} : problem.values;
    const other = problem.code === 'html' || broken !== undefined ? otherFormat(text) : undefined;
    const code = other ?? (broken !== undefined && !near ? 'cut-off' : problem.code);
    // How it is to be written, where that can be told of this very value.
    const better = adviceOf(problem, json) ?? {code, values};
    return {
      ...problem,
      ...sayIn(words, words.problems[better.code] ?? problem, better.values),
      values: better.values,
      source: name,
      ...(found === undefined ? places.at(problem.pointer) : places.of(found)),
    };
  });
  placed.sort((one, other) => one.line - other.line || one.column - other.column);
  return {feed, problems: placed, next: follow};
}

const severityOf = (code: string): Severity => OWN_SEVERITIES[code] ?? SEVERITIES[code] ?? 'warning';

export const isUrl = (text: string): boolean => /^https?:\/\//i.test(text);
