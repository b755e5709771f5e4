import type {Feed, Problem} from '../model/feed.js';
import {ENGLISH, fill, SEVERITIES} from './problem-messages.js';
import type {ProblemValues} from './problem.js';
import {readFeed} from './read-feed.js';
import {readJson} from './read-json.js';
import {isRecord} from './read.js';

/** Problems listed at most; the last then says how many more there are. */
const MAX_PROBLEMS = 1_000;

export interface ParseOptions {
  /** Where the feed came from; relative URLs resolve against it. Without it they are dropped. */
  readonly url?: string;
}

export interface ParsedFeed {
  /** Absent where the value is no feed at all; the first problem then says why. */
  readonly feed?: Feed;
  readonly problems: readonly Problem[];
}

/**
 * Reads a JSON Feed 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/), with or without the `_mykty` extension.
 * Takes what it can and reports the rest; never throws. `json` is the parsed JSON, or its text.
 */
export function parseFeed(json: unknown, {url}: ParseOptions = {}): ParsedFeed {
  const problems: Problem[] = [];
  let found = 0;
  const feed = readAny(json, url, (root) => (code, pointer, values) => {
    if (++found <= MAX_PROBLEMS) problems.push(worded(code, placed(root, pointer), values));
  });
  if (found > MAX_PROBLEMS) problems.push(worded('more-problems', '', {count: found - MAX_PROBLEMS}));
  return feed ? {feed, problems} : {problems};
}

type ReportOf = (root: unknown) => (code: string, pointer: string, values: ProblemValues) => void;

function readAny(json: unknown, url: string | undefined, reportOf: ReportOf) {
  try {
    if (typeof json !== 'string') return readFeed(json, {url, report: reportOf(json)});
    const read = readJson(json);
    if ('json' in read) return readFeed(read.json, {url, report: reportOf(read.json)});
    reportOf(json)(read.code, '', {detail: read.detail});
  } catch {
    // A value that isn't plain JSON may have members that throw when they are read.
    reportOf(json)('not-a-feed', '', {});
  }
  return undefined;
}

/**
 * The pointer without what the reader adds where it takes a value for more than it is: the `0` of what stands by itself
 * in place of a list, the member of an object for which a bare text stands.
 */
function placed(root: unknown, pointer: string): string {
  let at = root;
  const steps = pointer.split('/').slice(1);
  const kept = steps.filter((step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const isThere = typeof at === 'object' && at !== null && Object.hasOwn(at, name);
    const isAdded = typeof at === 'object' ? step === '0' && isRecord(at) : at !== undefined;
    if (isAdded && !isThere) return false;
    at = isThere ? (at as Readonly<Record<string, unknown>>)[name] : undefined;
    return true;
  });
  return kept.map((step) => `/${step}`).join('');
}

export function worded(code: string, pointer: string, values: ProblemValues): Problem {
  const words = ENGLISH[code] ?? {message: code, hint: ''};
  const severity = SEVERITIES[code] ?? 'error';
  return {pointer, code, severity, message: fill(words.message, values), hint: fill(words.hint, values), values};
}
