/**
 * How one untrusted value becomes one member of the model. Each reader is handed a value that is there (never
 * `undefined` or `null`), takes what it can, reports what it can't, and never throws: a wrong type costs that member
 * only.
 */
import {decodeEntities} from '../model/entities.js';
import {parsePartialDate, type DateText} from '../model/partial-date.js';
import type {SafeUrl, UntrustedHtml} from '../model/feed.js';
import {problem, type Complainer, type Key} from './problem.js';
import {cleanText, lengthWithFewTurns} from './text.js';
import {safeUrl, type UrlKind} from './urls.js';

export interface Reader extends Complainer {
  /** What relative URLs resolve against. */
  readonly base: string | undefined;
  /** IANA zone of wall clocks where nothing nearer names one. */
  timeZone: string;
  /** Language of items that name none. */
  language: string | undefined;
  /** Ids that are taken. */
  readonly seen: Set<string>;
}

/** Reads a present value; `absent` is what the model has where there is none to read. */
export interface Field<T> {
  (reader: Reader, value: unknown, key: Key): T | undefined;
  readonly absent?: T;
}

export const orElse = <T>(read: Field<T>, absent: T): Field<T> =>
  Object.assign((reader: Reader, value: unknown, key: Key) => read(reader, value, key), {absent});

/** Longest texts that are taken, in UTF-16 units; what is beyond is cut off. */
const LABEL = 2_000;
const TEXT = 100_000;
const HTML = 200_000;
const URL_LENGTH = 4_096;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is taken though it's of another type than it should be. */
export const looseType = (reader: Reader, key: Key, expected: string, type: unknown): undefined =>
  void problem(reader, 'loose-type', key, {expected, type});

export const wrongType = (reader: Reader, key: Key, expected: string, type: unknown): undefined =>
  void problem(reader, 'wrong-type', key, {expected, type});

/** What should be an object that may be empty: PHP writes `[]` for one, and nothing is lost with it. */
export const noObject = (reader: Reader, key: Key, value: unknown): undefined =>
  Array.isArray(value) && value.length === 0
    ? looseType(reader, key, 'object', value)
    : wrongType(reader, key, 'object', value);

/** Text without control characters. A number is taken as its digits. */
const textUpTo =
  (max: number): Field<string> =>
  (reader, value, key) => {
    if (typeof value === 'string') return cleanText(cut(reader, value, key, max)) || undefined;
    if (typeof value !== 'number') return wrongType(reader, key, 'string', value);
    looseType(reader, key, 'string', value);
    return String(value);
  };

function cut(reader: Reader, value: string, key: Key, limit: number): string {
  const max = Math.min(limit, lengthWithFewTurns(value));
  if (value.length <= max) return value;
  problem(reader, 'too-long', key, {max, found: value.length});
  return value.slice(0, max);
}

export const label = textUpTo(LABEL);
export const text = textUpTo(TEXT);

/** Plain text in which blog software is known to leave character references (`&#8217;`). */
const decoded =
  (read: Field<string>): Field<string> =>
  (reader, value, key) => {
    const taken = read(reader, value, key);
    return taken?.includes('&') ? cleanText(decodeEntities(taken)) || undefined : taken;
  };

export const blogLabel = decoded(label);
export const blogText = decoded(text);

/** An id or a year: numbers are fine here. */
export const id: Field<string> = (reader, value, key) =>
  typeof value === 'number' ? String(value) : label(reader, value, key);

export const html: Field<UntrustedHtml> = (reader, value, key) => {
  if (typeof value !== 'string') return wrongType(reader, key, 'string', value);
  const taken = cut(reader, value, key, HTML);
  return /\S/.test(taken) ? (taken as UntrustedHtml) : undefined;
};

export const number =
  (min: number, max = 1e15): Field<number> =>
  (reader, value, key) => {
    // Digits only: neither "0x10" nor "1e3" is meant for a number.
    const taken = typeof value === 'string' && /^[-+\s]*\d[\d.\s]*$/.test(value) ? Number(value) : value;
    if (typeof taken !== 'number' || Number.isNaN(taken)) return wrongType(reader, key, 'number', value);
    if (taken !== value) looseType(reader, key, 'number', value);
    if (taken >= min && taken <= max) return taken;
    problem(reader, 'out-of-range', key, {min, max, found: taken});
    return undefined;
  };

export const flag: Field<boolean> = orElse(
  (reader, value, key) => (typeof value === 'boolean' ? value : wrongType(reader, key, 'boolean', value)),
  false,
);

/** One of a closed list of words, in any case of letters. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Field<T> =>
  (reader, value, key) => {
    const found = words.find((word) => word === value);
    if (found) return found;
    const written = label(reader, value, key);
    const lower = written?.toLowerCase();
    const close = words.find((word) => word.toLowerCase() === lower);
    if (written && !close) problem(reader, 'unknown-value', key, {value: written, allowed: words});
    return close;
  };

/** Text of a form of its own. */
export const matching =
  (pattern: RegExp, code: string): Field<string> =>
  (reader, value, key) => {
    const taken = label(reader, value, key);
    if (!taken || pattern.test(taken)) return taken;
    problem(reader, code, key, {value: taken});
    return undefined;
  };

// Passes every usual date without taking it apart; the few others (29 February, spaces, fractions) are parsed in full.
const USUAL_DATE =
  /^[1-9]\d\d\d(-(0[1-9]|1[0-2])|(-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?)?)?$/;

export const date: Field<DateText> = (reader, value, key) => {
  if (typeof value === 'string' && USUAL_DATE.test(value)) return value;
  // A bare year is often written as a number.
  const taken = id(reader, value, key);
  if (!taken || parsePartialDate(taken)) return taken;
  problem(reader, 'bad-date', key, {value});
  return undefined;
};

const url =
  (kind: UrlKind): Field<SafeUrl> =>
  (reader, value, key) => {
    if (typeof value !== 'string') return wrongType(reader, key, 'string', value);
    const taken = value && value.length <= URL_LENGTH ? safeUrl(value, reader.base, kind) : undefined;
    if (value && !taken) problem(reader, 'bad-url', key, {value});
    return taken;
  };

/** Where a link leads. */
export const link = url('link');
/** What is fetched or shown: pictures, pages of the feed. */
export const resource = url('resource');

/** BCP 47; blog software writes underscores. */
export const language: Field<string> = (reader, value, key) => {
  if (value === 'ky' || value === 'ru' || value === 'en') return value;
  return tag(reader, typeof value === 'string' ? value.replaceAll('_', '-') : value, key);
};

const tag = matching(/^[a-z]{2,8}(-[a-z\d]{1,8}){0,8}$/i, 'bad-language');
