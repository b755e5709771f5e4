import {answer, type Corpus} from './engine.js';
import {Facets} from './facets.js';
import {matchesIn} from './highlight.js';
import {otherLayout} from './keyboard.js';
import {Lexicon} from './lexicon.js';
import {otherSpellings} from './places.js';
import {Postings} from './postings.js';
import {parseQuery} from './query.js';
import {top} from './rank.js';
import {inTwo, readQuery} from './read-query.js';
import {markedReaders, namedReaders} from './readers.js';
import {type Ask, findAll} from './score.js';
import {type ShardWord, type StaticIndex} from './static-files.js';
import {roots} from './roots.js';
import {BEGINNINGS} from './stem-ru.js';
import {stems} from './stems.js';
import {cyrillic} from './translit.js';
import {type Hit, type Readers, type SearchRequest, type SearchResult, type SearchSource} from './types.js';

export interface StaticSourceOptions<T> {
  /** Takes a JSON Feed of a few items; relative addresses in it resolve against `url`. */
  readonly read: (json: unknown, url: string) => readonly T[];
  /** For telling where an item answers; those that the index was made with. */
  readonly fields: Readers<T>;
}

/** The index that `mykty index` wrote, as a source; `url` is that of its `index.json`. */
export const createStaticSource = <T>(url: string | URL, options: StaticSourceOptions<T>): SearchSource<T> =>
  new StaticSource(new URL(url, globalThis.document?.baseURI), options);

/** The end of a stem that may be another one in another form: of рынок рынк, of китеп китеб; a vowel stays. */
const CHANGING = /(?<=..).?[^аеоуыиэюя]$/;

/** How words begin that share a stem with this one. */
function beginnings(word: string): readonly string[] {
  const own = stems(word);
  return [
    ...[...own, ...roots(word, own)].map((stem) => stem.replace(CHANGING, '')),
    ...BEGINNINGS.filter((ways) => ways.some((way) => word.startsWith(way))).flat(),
  ];
}

class StaticSource<T> implements SearchSource<T> {
  readonly #url: URL;
  readonly #options: StaticSourceOptions<T>;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #lexicon = new Lexicon();
  readonly #postings = new Postings();
  readonly #learnt = new Set<number>();
  #facets: Facets | undefined;

  constructor(url: URL, options: StaticSourceOptions<T>) {
    this.#url = url;
    this.#options = options;
  }

  async search(request: SearchRequest, signal?: AbortSignal): Promise<SearchResult<T>> {
    const index = (await this.#file('index.json')) as StaticIndex;
    const plain = !request.query?.trim() && Object.values(request.facets ?? {}).every(({length}) => length === 0);
    if (!plain) await this.#prepare(request.query ?? '', index);
    signal?.throwIfAborted();
    const {sort = ''} = request;
    const places = index.orders.includes(sort) ? ((await this.#file(`order-${sort}.json`, index)) as number[]) : [];
    const corpus: Corpus = {
      lexicon: this.#lexicon,
      postings: this.#postings,
      facets: (!plain && this.#facets) || new Facets([]),
      count: index.count,
      newest: (a, b) => a - b,
      orderOf: () => (places.length > 0 ? (a, b) => (places[a] ?? 0) - (places[b] ?? 0) : undefined),
    };
    const {passed, scores, reading, suggestion, compare, ...found} = answer(corpus, request);
    const {offset = 0, limit = passed.length} = request;
    const numbers = top(passed, compare, offset, limit);
    const items = await this.#items(numbers, index);
    signal?.throwIfAborted();
    const readers = markedReaders(namedReaders(this.#options.fields), request);
    const hits = items.map((item, at): Hit<T> => {
      const fields = readers.map(([name, read]) => [name, read(item)] as const);
      return {item, score: scores[numbers[at] ?? 0] ?? 0, matches: matchesIn(fields, reading.asked, this.#lexicon)};
    });
    const counts = plain
      ? Object.fromEntries(Object.entries(index.facets).map(([name, values]) => [name, Object.fromEntries(values)]))
      : found.counts;
    return {total: passed.length, hits, counts, ...(suggestion === undefined ? {} : {suggestion})};
  }

  /** Fetches the words that can answer: as typed; failing those, on the other keyboard layout; then mistyped ones. */
  async #prepare(query: string, index: StaticIndex): Promise<void> {
    const facets = this.#facets ? undefined : this.#file('facets.json', index);
    const words = (text: string): string[] => parseQuery(text).flatMap((term) => term.words);
    const readings = (): string[] => words(query).flatMap((word) => [word, ...cyrillic(word)]);
    const starts = (text: string): string[] =>
      words(text)
        .flatMap((word, at, all) => (at > 0 ? [word, `${all[at - 1]}${word}`] : [word]))
        .flatMap((word) => [word, ...cyrillic(word)])
        .flatMap((word) => [word, ...otherSpellings(stems(word))])
        .flatMap(beginnings);
    const stages = [
      () => starts(query),
      () => starts(otherLayout(query)),
      // A mistyped word seldom begins otherwise.
      () => readings().map((word) => word.slice(0, 1)),
      // One typed without its space: what may be the second word, where the first is known by now.
      () =>
        readings()
          .flatMap(inTwo)
          .flatMap(([first = '', last = '']) => (this.#lexicon.find(first) > 0 ? beginnings(last) : [])),
    ];
    const isWritten = (phrase: Ask): boolean => findAll([phrase], this.#postings, index.count).items.length > 0;
    for (const stage of stages) {
      await this.#learn(stage(), index);
      const {missing, suggestion} = readQuery(query, this.#lexicon, isWritten);
      if (missing.length === 0 && suggestion === undefined) break;
    }
    if (facets) this.#facets = facetsOf((await facets) as Record<string, number[][]>, index);
  }

  /** Fetches the words with these beginnings. */
  async #learn(starts: readonly string[], {shards, ...index}: StaticIndex): Promise<void> {
    const wanted = shards.flatMap((first, at) => {
      const next = shards[at + 1];
      return starts.some((start) => first.slice(0, start.length) <= start && (next === undefined || next >= start))
        ? [at]
        : [];
    });
    await Promise.all(
      wanted.map(async (at) => {
        const words = (await this.#file(`words-${at}.json`, index)) as readonly ShardWord[];
        if (this.#learnt.has(at)) return;
        this.#learnt.add(at);
        for (const [spelling, list] of words) this.#postings.set(this.#lexicon.learn(spelling), unpacked(list));
      }),
    );
  }

  async #items(numbers: readonly number[], index: StaticIndex): Promise<readonly T[]> {
    const {read} = this.#options;
    const feed = new URL(index.feed, this.#url).href;
    const files = [...new Set(numbers.map((number) => Math.floor(number / index.perFile)))];
    const pages = new Map(
      await Promise.all(
        files.map(async (at) => [at, read(await this.#file(`items-${at}.json`, index), feed)] as const),
      ),
    );
    return numbers.flatMap((number) => pages.get(Math.floor(number / index.perFile))?.[number % index.perFile] ?? []);
  }

  /** Each file is fetched once; one that failed, anew when it is wanted again. */
  #file(name: string, index?: Pick<StaticIndex, 'stamp'>): Promise<unknown> {
    let file = this.#files.get(name);
    if (!file) {
      const url = new URL(name === 'index.json' ? this.#url : `${name}?${index?.stamp ?? ''}`, this.#url);
      file = fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'}).then(async (response) => {
        if (!response.ok) throw new Error(`${url.href}: HTTP ${response.status}`);
        return response.json() as Promise<unknown>;
      });
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return file;
  }
}

function unpacked(packed: readonly number[]): number[] {
  let item = 0;
  return packed.map((value, at) => {
    if (at % 2 === 1) return value;
    item += value >>> 2;
    return (item << 2) | (value & 3);
  });
}

function facetsOf(columns: Readonly<Record<string, number[][]>>, index: StaticIndex): Facets {
  const names = Object.keys(index.facets);
  const facets = new Facets(names);
  for (let item = 0; item < index.count; item++)
    facets.add(names.map((name) => (columns[name]?.[item] ?? []).map((id) => index.facets[name]?.[id]?.[0] ?? '')));
  return facets;
}
