/**
 * Typed readers for one member of one untrusted object. Each takes what it can, reports what it can't, and never
 * throws: a wrong type costs that member only. Where a reader stands is kept as a stack, and becomes a JSON Pointer
 * only when there is a problem to report, so that a good feed pays nothing for it.
 */
import {parsePartialDate, type DateText} from '../model/partial-date.js';
import {cleanText, decodeEntities} from './text.js';
import {safeUrl, type UrlKind} from './urls.js';
import type {SafeUrl} from '../model/feed.js';

/** Longest texts and lists that are taken; what is beyond is cut off and reported. */
export const LIMITS = {label: 2_000, text: 100_000, url: 4_096, list: 1_000, items: 100_000} as const;

export type ProblemValues = Readonly<Record<string, string | number>>;
export type Report = (code: string, pointer: string, values: ProblemValues) => void;
export type Raw = Readonly<Record<string, unknown>>;

export interface Reader {
  /** What relative URLs resolve against. */
  readonly base: string | undefined;
  /** Zone of wall clocks where nothing nearer names one. */
  timeZone: string;
  /** Language of items that name none. */
  language: string | undefined;
  readonly path: (string | number)[];
  readonly report: Report | undefined;
}

const NONE: readonly never[] = [];
/** A page's own script may have put members on every object; then only an object's own members count. */
let polluted = false;
const PLAIN_MEMBERS = 12;

export function openReader(base: string | undefined, report?: Report): Reader {
  polluted = Object.getOwnPropertyNames(Object.prototype).length > PLAIN_MEMBERS;
  return {base, timeZone: 'Asia/Bishkek', language: undefined, path: [], report};
}

export function problem(reader: Reader, code: string, key?: string, values: ProblemValues = {}): void {
  if (!reader.report) return;
  const path = key === undefined ? reader.path : [...reader.path, key];
  const steps = path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  reader.report(code, steps.join(''), values);
}

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member's value; `null` counts as absent. */
export function member(object: Raw, key: string): unknown {
  if (polluted && !Object.hasOwn(object, key)) return undefined;
  return object[key] ?? undefined;
}

export const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

export const wrongType = (reader: Reader, key: string | undefined, expected: string, value: unknown): void =>
  problem(reader, 'wrong-type', key, {expected, found: typeName(value)});

/** A value that should be text: a number is taken as its digits, anything else is refused. */
export function textOf(reader: Reader, value: unknown, key: string | undefined, max: number): string | undefined {
  if (typeof value === 'string') {
    if (value.length <= max) return cleanText(value) || undefined;
    problem(reader, 'too-long', key, {max, found: value.length});
    return cleanText(value.slice(0, max)) || undefined;
  }
  if (value === undefined) return undefined;
  wrongType(reader, key, 'string', value);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

export const text = (reader: Reader, object: Raw, key: string, max: number = LIMITS.label): string | undefined =>
  textOf(reader, member(object, key), key, max);

export const longText = (reader: Reader, object: Raw, key: string): string | undefined =>
  text(reader, object, key, LIMITS.text);

/** Plain text in which blog software is known to leave character references (`&#8217;`). */
export function plainText(reader: Reader, object: Raw, key: string, max?: number): string | undefined {
  const value = text(reader, object, key, max);
  return value?.includes('&') ? cleanText(decodeEntities(value)) || undefined : value;
}

/** An id: numbers are fine here, feeds of version 1.0 had them. */
export function idOf(reader: Reader, object: Raw, key = 'id'): string | undefined {
  const value = member(object, key);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : textOf(reader, value, key, LIMITS.label);
}

export function number(reader: Reader, object: Raw, key: string, min = -1e15, max = 1e15): number | undefined {
  const value = member(object, key);
  if (value === undefined) return undefined;
  const taken = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof taken !== 'number' || Number.isNaN(taken)) wrongType(reader, key, 'number', value);
  else if (taken < min || taken > max) problem(reader, 'out-of-range', key, {min, max, found: taken});
  else {
    if (taken !== value) wrongType(reader, key, 'number', value);
    return taken;
  }
  return undefined;
}

export function flag(reader: Reader, object: Raw, key: string): boolean {
  const value = member(object, key);
  if (value !== undefined && typeof value !== 'boolean') wrongType(reader, key, 'boolean', value);
  return value === true;
}

/** One of a closed list of words, in any case of letters. */
export function oneOf<T extends string>(reader: Reader, object: Raw, key: string, words: readonly T[]): T | undefined {
  const value = text(reader, object, key);
  if (value === undefined || words.includes(value as T)) return value as T | undefined;
  const lower = value.toLowerCase();
  const found = words.find((word) => word.toLowerCase() === lower);
  if (!found) problem(reader, 'unknown-value', key, {value, allowed: words.join(', ')});
  return found;
}

// Passes every usual date without taking it apart; the few others (29th to 31st, spaces, commas) are parsed in full.
const USUAL_DATE =
  /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/;

export function date(reader: Reader, object: Raw, key: string): DateText | undefined {
  let value = member(object, key);
  if (value === undefined || value === '') return undefined;
  // A bare year is often written as a number.
  if (typeof value === 'number' && Number.isInteger(value)) value = String(value);
  if (typeof value !== 'string') wrongType(reader, key, 'string', value);
  else {
    if (USUAL_DATE.test(value)) return value;
    const trimmed = value.length < 64 ? value.trim() : '';
    if (parsePartialDate(trimmed)) return trimmed;
    problem(reader, 'bad-date', key, {value: value.slice(0, 64)});
  }
  return undefined;
}

export function urlOf(reader: Reader, value: unknown, key: string, kind: UrlKind): SafeUrl | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') {
    wrongType(reader, key, 'string', value);
    return undefined;
  }
  const url = value.length <= LIMITS.url ? safeUrl(value, reader.base, kind) : undefined;
  if (!url) problem(reader, 'bad-url', key, {value: value.slice(0, 100)});
  return url;
}

export const url = (reader: Reader, object: Raw, key: string, kind: UrlKind = 'link'): SafeUrl | undefined =>
  urlOf(reader, member(object, key), key, kind);

/** A list's members that `read` can make something of. A single value counts as a list of one. */
export function list<T>(
  reader: Reader,
  object: Raw,
  key: string,
  read: (reader: Reader, value: unknown, index: number) => T | undefined,
  max: number = LIMITS.list,
): readonly T[] {
  let values = member(object, key);
  if (values === undefined) return NONE;
  if (!Array.isArray(values)) {
    wrongType(reader, key, 'array', values);
    values = [values];
  }
  const from = values as readonly unknown[];
  if (from.length === 0) return NONE;
  if (from.length > max) problem(reader, 'too-many', key, {max, found: from.length});
  const {path} = reader;
  const kept: T[] = [];
  const depth = path.push(key, 0) - 1;
  for (let index = 0; index < from.length && index < max; index++) {
    path[depth] = index;
    const value = read(reader, from[index], index);
    if (value !== undefined) kept.push(value);
  }
  path.length = depth - 1;
  return kept;
}

/** A list whose members are objects; a text stands for an object with that text under `asMember`. */
export const objects = <T>(
  reader: Reader,
  object: Raw,
  key: string,
  read: (reader: Reader, object: Raw, index: number) => T | undefined,
  asMember?: string,
): readonly T[] => list(reader, object, key, (r, value, index) => read(r, recordOf(r, value, asMember), index));

const EMPTY: Raw = Object.freeze({});

function recordOf(reader: Reader, value: unknown, asMember?: string): Raw {
  if (isRecord(value)) return value;
  if (asMember && typeof value === 'string') return {[asMember]: value};
  problem(reader, 'wrong-type', undefined, {expected: 'object', found: typeName(value)});
  return EMPTY;
}

const label = (reader: Reader, value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= LIMITS.label
    ? cleanText(value) || undefined
    : textOf(reader, value ?? undefined, undefined, LIMITS.label);

export const texts = (reader: Reader, object: Raw, key: string): readonly string[] => list(reader, object, key, label);

/** A nested object. */
export function nested<T>(
  reader: Reader,
  object: Raw,
  key: string,
  read: (reader: Reader, object: Raw) => T | undefined,
  asMember?: string,
): T | undefined {
  const value = member(object, key);
  if (value === undefined) return undefined;
  reader.path.push(key);
  const taken = read(reader, recordOf(reader, value, asMember));
  reader.path.pop();
  return taken;
}

/** Reports a member without which its object can't be shown. */
export function required<T>(reader: Reader, value: T | undefined, key: string): value is T {
  if (value === undefined) problem(reader, 'missing', key);
  return value !== undefined;
}
