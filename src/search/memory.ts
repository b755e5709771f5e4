import {Facets} from './facets.js';
import {matchesIn} from './highlight.js';
import {Lexicon} from './lexicon.js';
import {Postings} from './postings.js';
import {top} from './rank.js';
import {readQuery, type Reading, shorterQuery} from './read-query.js';
import {findAll, type Found} from './score.js';
import {occurrences} from './texts.js';
import {
  type Hit,
  type Reader,
  type Readers,
  type SearchOptions,
  type SearchRequest,
  type SearchResult,
} from './types.js';

/** Readers by name, the plain names read the members they name. */
function readers<T>(given: Readers<T> | undefined): [name: string, read: (item: T) => readonly string[]][] {
  const entries = Array.isArray(given)
    ? (given as readonly (keyof T & string)[]).map((name) => [name, (item: T) => asTexts(item[name])] as const)
    : Object.entries((given ?? {}) as Readonly<Record<string, Reader<T>>>);
  return entries.map(([name, read]) => [name, (item) => several(read(item))]);
}

const asTexts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');

const several = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;

/** A search index in memory. Items are taken at once and indexed in slices, so that the page stays responsive. */
export class SearchIndex<T> {
  readonly #options: SearchOptions<T>;
  readonly #fields: readonly [name: string, read: (item: T) => readonly string[]][];
  readonly #values: readonly [name: string, read: (item: T) => readonly string[]][];
  readonly #items: T[] = [];
  readonly #ages: number[] = [];
  readonly #lexicon = new Lexicon();
  readonly #postings = new Postings();
  readonly #facets: Facets;

  constructor(options: SearchOptions<T>) {
    this.#options = options;
    this.#fields = readers(options.fields);
    this.#values = readers(options.facets);
    this.#facets = new Facets(this.#values.map(([name]) => name));
  }

  /** Items taken so far. */
  get size(): number {
    return this.#items.length;
  }

  /** Items that a search would look at already. */
  get indexed(): number {
    return this.#ages.length;
  }

  add(items: Iterable<T>): void {
    for (const item of items) this.#items.push(item);
  }

  /** Indexes up to `count` more items; whether any are left. A slice of 100 takes a few milliseconds. */
  step(count = 100): boolean {
    const until = Math.min(this.size, this.indexed + count);
    for (let number = this.indexed; number < until; number++) {
      const item = this.#items[number] as T;
      const age = this.#options.newest?.(item) ?? NaN;
      this.#ages.push(Number.isNaN(age) ? -Infinity : age);
      this.#facets.add(this.#values.map(([, read]) => read(item)));
      occurrences(
        this.#fields.map(([, read]) => read(item)),
        this.#lexicon,
        (word, marks, place) => this.#postings.add(word, number, marks, place),
      );
    }
    return until < this.size;
  }

  search(request: SearchRequest = {}): SearchResult<T> {
    const {reading, items, scores} = this.#find(request.query);
    const {passed, counts} = this.#facets.narrow(items, request.facets ?? {});
    const {offset = 0, limit = passed.length} = request;
    const hits = top(passed, this.#order(request, scores), offset, limit).map((item) =>
      this.#hit(item, scores, reading),
    );
    const suggestion = reading.suggestion ?? (items.length === 0 ? this.#shorter(reading) : undefined);
    return {total: passed.length, hits, counts, ...(suggestion === undefined ? {} : {suggestion})};
  }

  /** Every item that answers, in order: what `search` would hit without a limit, but without saying where. */
  list(request: SearchRequest = {}): T[] {
    const {items, scores} = this.#find(request.query);
    const {passed} = this.#facets.narrow(items, request.facets ?? {});
    return passed.sort(this.#order(request, scores)).map((item) => this.#items[item] as T);
  }

  #find(query = ''): Found & {readonly reading: Reading} {
    const reading = readQuery(query, this.#lexicon);
    if (reading.missing.length > 0) return {reading, items: [], scores: new Float32Array(0)};
    return {reading, ...findAll(reading.asked, this.#postings, this.indexed)};
  }

  #shorter(reading: Reading): string | undefined {
    return shorterQuery(reading, (asked) => findAll(asked, this.#postings, this.indexed).items.length);
  }

  #order({query, sort: wanted}: SearchRequest, scores: Float32Array): (a: number, b: number) => number {
    const sort = wanted ?? (query?.trim() ? 'relevance' : 'newest');
    const ages = this.#ages;
    const newest = (a: number, b: number): number => {
      const left = ages[a] ?? -Infinity;
      const right = ages[b] ?? -Infinity;
      return left === right ? a - b : right - left;
    };
    if (sort === 'relevance') return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || newest(a, b);
    const compare = this.#options.sorts?.[sort];
    return compare ? (a, b) => compare(this.#items[a] as T, this.#items[b] as T) || newest(a, b) : newest;
  }

  #hit(number: number, scores: Float32Array, {asked}: Reading): Hit<T> {
    const item = this.#items[number] as T;
    const fields = this.#fields.map(([name, read]) => [name, read(item)] as const);
    return {item, score: scores[number] ?? 0, matches: matchesIn(fields, asked, this.#lexicon)};
  }
}
