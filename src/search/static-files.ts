/**
 * An index as static files, for feeds beyond one browser's reach: `index.json` tells what there is; the words lie in
 * shards by their beginnings, so that a query fetches one or two; the items lie in files of a few, as JSON Feeds.
 */
import {fnv1a} from '../model/hash.js';
import {fold} from './fold.js';
import {Lexicon} from './lexicon.js';
import {kyrgyzInitial} from './places.js';
import {namedReaders} from './readers.js';
import {occurrences} from './texts.js';
import {inCyrillic} from './translit.js';
import {type SearchOptions} from './types.js';

/** What `index.json` holds. */
export interface StaticIndex {
  /** Version of this format. */
  readonly mykty: 1;
  /** Behind each file's address, so that a new index is never read with old files. */
  readonly stamp: string;
  readonly count: number;
  /** Items in a file of items; items are numbered from the newest. */
  readonly perFile: number;
  /** The feed's address, against which addresses in the items resolve; relative to `index.json`. */
  readonly feed: string;
  /** The first word of each shard, folded; shard n is `words-n.json`. */
  readonly shards: readonly string[];
  /** Values of each facet with how many items have them; which item has which is in `facets.json`. */
  readonly facets: Readonly<Record<string, readonly (readonly [value: string, count: number])[]>>;
  /** Names of orders; the place of each item is in `order-NAME.json`. */
  readonly orders: readonly string[];
}

/** A word as one text spells it, and its occurrences: `items passed << 2 | marks`, place, and so on. */
export type ShardWord = readonly [spelling: string, occurrences: readonly number[]];

export interface StaticFile {
  readonly name: string;
  readonly text: string;
}

/** Characters of a file of words, about 8 kB compressed. */
const SHARD = 32_000;
const PER_FILE = 8;

export interface StaticFilesOptions<T> {
  /** The feed's address, as `StaticIndex` has it. */
  readonly feed: string;
  /** Gives a few items as a JSON Feed. */
  readonly write: (items: readonly T[]) => string;
  /** Characters of a file of words, more or less. */
  readonly shardSize?: number;
}

/** The files of an index. */
export function* staticFiles<T>(
  items: readonly T[],
  options: SearchOptions<T>,
  {feed, write, shardSize = SHARD}: StaticFilesOptions<T>,
): Generator<StaticFile> {
  const age = (item: T): number => options.newest?.(item) ?? -Infinity;
  const sorted = items.map((item) => ({item, age: age(item)})).sort((a, b) => (a.age === b.age ? 0 : b.age - a.age));
  const all = sorted.map(({item}) => item);
  let stamp = 0;
  const file = (name: string, text: string): StaticFile => {
    stamp = fnv1a(text, stamp);
    return {name, text};
  };

  const shards: string[] = [];
  for (const words of shardsOf(wordsOf(all, options), shardSize)) {
    yield file(`words-${shards.length}.json`, JSON.stringify(words.map(({word}) => word)));
    shards.push(words[0]?.key ?? '');
  }
  const facets: Record<string, [string, number][]> = {};
  const values: Record<string, number[][]> = {};
  for (const [name, read] of namedReaders(options.facets)) {
    const ids = new Map<string, number>();
    const counts: [string, number][] = (facets[name] = []);
    values[name] = all.map((item) =>
      [...new Set(read(item))].map((value) => {
        const id = ids.get(value) ?? counts.push([value, 0]) - 1;
        ids.set(value, id);
        (counts[id] as [string, number])[1]++;
        return id;
      }),
    );
  }
  yield file('facets.json', JSON.stringify(values));
  for (const [name, compare] of Object.entries(options.sorts ?? {})) {
    const places: number[] = [];
    [...all.keys()].sort((a, b) => compare(all[a] as T, all[b] as T)).forEach((at, place) => (places[at] = place));
    yield file(`order-${name}.json`, JSON.stringify(places));
  }
  for (let at = 0; at < all.length; at += PER_FILE)
    yield file(`items-${at / PER_FILE}.json`, write(all.slice(at, at + PER_FILE)));

  const index: StaticIndex = {
    mykty: 1,
    stamp: stamp.toString(36),
    count: all.length,
    perFile: PER_FILE,
    feed,
    shards,
    facets,
    orders: Object.keys(options.sorts ?? {}),
  };
  // Last, so that it never names a file that isn't there yet.
  yield {name: 'index.json', text: JSON.stringify(index)};
}

/** A word where it is looked for. */
interface KeyedWord {
  readonly key: string;
  readonly word: ShardWord;
}

function wordsOf<T>(items: readonly T[], {fields}: SearchOptions<T>): KeyedWord[] {
  const lexicon = new Lexicon();
  const words = new Map<number, {spelling: string; list: number[]; last: number}>();
  const readers = namedReaders(fields);
  items.forEach((item, number) => {
    const texts = readers.map(([, read]) => read(item));
    occurrences(texts, lexicon, (id, marks, place, spelling) => {
      const word = words.get(id) ?? {spelling, list: [], last: 0};
      words.set(id, word);
      word.list.push(((number - word.last) << 2) | marks, place);
      word.last = number;
    });
  });
  const keyed = [...words.values()].flatMap(({spelling, list}) => {
    const folded = fold(spelling);
    // A name in Latin letters answers to its Cyrillic spelling too, and Джумгал to Жумгал, so it stands in both places.
    const keys = new Set([folded, kyrgyzInitial(folded), ...inCyrillic(folded)]);
    return [...keys].map((key): KeyedWord => ({key, word: [spelling, list]}));
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function* shardsOf(words: readonly KeyedWord[], most: number): Generator<KeyedWord[]> {
  let shard: KeyedWord[] = [];
  let size = 0;
  for (const each of words) {
    shard.push(each);
    size += JSON.stringify(each.word).length + 1;
    if (size < most) continue;
    yield shard;
    shard = [];
    size = 0;
  }
  if (shard.length > 0) yield shard;
}
