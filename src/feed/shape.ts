/**
 * How an untrusted object or list becomes an object or list of the model: by a table with a reader for each member,
 * which the compiler holds complete. Only known members are read, into fresh objects, so `__proto__` does nothing.
 */
import {enter, leave, problem, type Key} from './problem.js';
import {isRecord, looseType, noObject, orElse, type Field, type Reader} from './read.js';

/** A reader for each member of `T`. */
export type Fields<T> = {readonly [K in keyof T]-?: Field<NonNullable<T[K]>>};
export type Mutable<T> = {-readonly [K in keyof T]: T[K]};
type Raw = Readonly<Record<string, unknown>>;

/** A page's own script may have put members on every object; then only an object's own members count. */
let polluted = false;
const OWN_MEMBERS = 12;

/** To be called before each feed. */
export function checkPrototype(): void {
  polluted = Object.getOwnPropertyNames(Object.prototype).length > OWN_MEMBERS;
}

export const member = (object: Raw, key: string): unknown =>
  polluted && !Object.hasOwn(object, key) ? undefined : object[key];

/** Reads an object's members over an object that has them all; gives how many there were to read. */
export type Fill<T> = (reader: Reader, object: Raw, into: T) => number;

/** The object with nothing read, to be copied, and what reads members into a copy. */
export function table<T extends object>(fields: Fields<T>): {readonly empty: T; readonly fill: Fill<T>} {
  const entries = Object.entries(fields as Readonly<Record<string, Field<unknown>>>);
  const empty = Object.fromEntries(entries.map(([key, {absent}]) => [key, absent]));
  const fill = (reader: Reader, object: Raw, into: Record<string, unknown>): number => {
    let found = 0;
    for (const [key, read] of entries) {
      const value = member(object, key);
      if (value === undefined || value === null) continue;
      const taken = read(reader, value, key);
      if (taken === undefined) continue;
      into[key] = taken;
      found++;
    }
    return found;
  };
  return {empty: empty as T, fill: fill as unknown as Fill<T>};
}

/**
 * An object. `main` names the member that a bare text or number stands for; unless it is `optional`, nothing can be
 * shown without it. Without a `main` it takes any member.
 */
export function shape<T extends object>(fields: Fields<T>, main?: keyof T & string, optional = false) {
  const {empty, fill} = table(fields);
  return (reader: Reader, value: unknown, key: Key): Mutable<T> | undefined => {
    const short = main && (typeof value === 'string' || typeof value === 'number');
    const object = short ? {[main]: value} : value;
    if (!isRecord(object)) return noObject(reader, key, object);
    const made: T = {...empty};
    enter(reader, key);
    const found = fill(reader, object, made);
    leave(reader);
    if (main && !optional ? made[main] !== undefined : found) return made;
    problem(reader, main && !optional ? 'missing' : 'empty-entry', key, {member: main ?? ''});
    return undefined;
  };
}

/** Members that say something of the others, and nothing by themselves. */
const ASIDE = /^(id|purpose|validUntil|timeZone|sequence)$/;

/** True where nothing is said; reports it. */
export function isBlank(reader: Reader, key: Key, made: object): boolean {
  const blank = Object.entries(made).every(
    ([name, value]) =>
      ASIDE.test(name) || [undefined, '', 'scheduled'].includes(Array.isArray(value) ? value[0] : value),
  );
  if (blank) problem(reader, 'empty-entry', key);
  return blank;
}

const NONE: readonly never[] = [];
const MAX_ENTRIES = 1_000;

/** The keys of an object that is a list: PHP writes `{"0": …, "2": …}` for one of which an entry was taken out. */
export const numbered = (value: unknown): readonly string[] | undefined => {
  const keys = isRecord(value) ? Object.keys(value) : [''];
  return keys.every((key) => /^\d+$/.test(key)) ? keys : undefined;
};

/** A list of what its reader can make something of. A single value counts as a list of one. */
export const list = <T>(read: Field<T>, max = MAX_ENTRIES): Field<readonly T[]> =>
  orElse<readonly T[]>((reader, value, key) => {
    const isList = Array.isArray(value);
    // JSON Feed 1.0 has one author.
    if (!isList && key !== 'author') looseType(reader, key, 'array', value);
    const keys = isList ? undefined : numbered(value);
    const values: readonly unknown[] = isList ? value : keys ? Object.values(value as object) : [value];
    if (values.length > max) problem(reader, 'too-many', key, {max, found: values.length});
    const kept: T[] = [];
    enter(reader, key);
    for (let index = 0; index < values.length && index < max; index++) {
      const entry = values[index];
      const taken = entry === null || entry === undefined ? undefined : read(reader, entry, keys?.[index] ?? index);
      if (taken !== undefined) kept.push(taken);
    }
    leave(reader);
    return kept.length ? kept : undefined;
  }, NONE);
