import {answer, type Corpus} from './engine.js';
import {Facets} from './facets.js';
import {matchesIn} from './highlight.js';
import {Lexicon} from './lexicon.js';
import {Postings} from './postings.js';
import {top} from './rank.js';
import {markedReaders, namedReaders, type NamedReader} from './readers.js';
import {occurrences} from './texts.js';
import {type Hit, type SearchOptions, type SearchRequest, type SearchResult} from './types.js';

/** A search index in memory. Items are taken at once and indexed in slices, so that the page stays responsive. */
export class SearchIndex<T> {
  readonly #options: SearchOptions<T>;
  readonly #fields: readonly NamedReader<T>[];
  readonly #values: readonly NamedReader<T>[];
  readonly #items: T[] = [];
  /** Where among the items taken each stands, and which one stands there now. */
  readonly #places: number[] = [];
  readonly #current: number[] = [];
  /** Those that were taken in place of another, with that one; and those that answer no longer. */
  readonly #before = new Map<number, number>();
  readonly #gone = new Set<number>();
  readonly #ages: number[] = [];
  readonly #lexicon = new Lexicon();
  readonly #postings = new Postings();
  readonly #facets: Facets;

  constructor(options: SearchOptions<T>) {
    this.#options = options;
    this.#fields = namedReaders(options.fields);
    this.#values = namedReaders(options.facets);
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
    for (const item of items) this.#current.push(this.#take(item, this.#current.length));
  }

  #take(item: T, place: number): number {
    this.#places.push(place);
    return this.#items.push(item) - 1;
  }

  /**
   * Takes an item anew, of which more or something else is known: the one that was added in that place, from 0. What is
   * indexed of it answers until the new one is.
   */
  replace(place: number, item: T): void {
    const known = this.#current[place];
    if (known === undefined) return;
    if (known >= this.indexed) {
      this.#items[known] = item;
      return;
    }
    const number = (this.#current[place] = this.#take(item, place));
    this.#before.set(number, known);
  }

  /** Indexes up to `count` more items; whether any are left. A slice of 100 takes a few milliseconds. */
  step(count = 100): boolean {
    const until = Math.min(this.size, this.indexed + count);
    for (let number = this.indexed; number < until; number++) {
      const item = this.#items[number] as T;
      const age = this.#options.newest?.(item) ?? NaN;
      this.#ages.push(Number.isNaN(age) ? -Infinity : age);
      this.#facets.add(this.#values.map(([, read]) => read(item)));
      const texts = this.#fields.map(([, read]) => read(item));
      occurrences(texts, this.#lexicon, (word, marks, place) => this.#postings.add(word, number, marks, place));
      const before = this.#before.get(number);
      if (before !== undefined) this.#gone.add(before);
    }
    return until < this.size;
  }

  search(request: SearchRequest = {}): SearchResult<T> {
    const {passed, scores, reading, counts, suggestion, compare} = answer(this.#corpus, request);
    const {offset = 0, limit = passed.length} = request;
    const marked = markedReaders(this.#fields, request);
    const hits = top(passed, compare, offset, limit).map((number): Hit<T> => {
      const item = this.#found(number, request);
      const fields = marked.map(([name, read]) => [name, read(item)] as const);
      return {item, score: scores[number] ?? 0, matches: matchesIn(fields, reading.asked, this.#lexicon)};
    });
    return {total: passed.length, hits, counts, ...(suggestion === undefined ? {} : {suggestion})};
  }

  /** Every item that answers, in order: what `search` would hit without a limit, but without saying where. */
  list(request: SearchRequest = {}): T[] {
    const {passed, compare} = answer(this.#corpus, request);
    return passed.sort(compare).map((number) => this.#found(number, request));
  }

  #found(number: number, {facets = {}}: SearchRequest): T {
    const item = this.#items[number] as T;
    return this.#options.version?.(item, facets) ?? item;
  }

  /** The items before and behind one in that order; none where it doesn't answer. */
  beside(item: T, request: SearchRequest = {}): {readonly previous?: T | undefined; readonly next?: T | undefined} {
    const {passed, compare} = answer(this.#corpus, request);
    const at = passed.find((number) => this.#found(number, request) === item);
    if (at === undefined) return {};
    let before = -1;
    let behind = -1;
    for (const other of passed) {
      const order = other === at ? 0 : compare(other, at);
      if (order < 0 && (before < 0 || compare(other, before) > 0)) before = other;
      if (order > 0 && (behind < 0 || compare(other, behind) < 0)) behind = other;
    }
    const named = (number: number): T | undefined => (number < 0 ? undefined : this.#found(number, request));
    return {previous: named(before), next: named(behind)};
  }

  get #corpus(): Corpus {
    const ages = this.#ages;
    const places = this.#places;
    return {
      lexicon: this.#lexicon,
      postings: this.#postings,
      facets: this.#facets,
      count: this.indexed,
      gone: this.#gone,
      newest: (a, b) => {
        const left = ages[a] ?? -Infinity;
        const right = ages[b] ?? -Infinity;
        return left === right ? (places[a] ?? 0) - (places[b] ?? 0) : right - left;
      },
      orderOf: (sort) => {
        const compare = this.#options.sorts?.[sort];
        return compare && ((a, b) => compare(this.#items[a] as T, this.#items[b] as T));
      },
    };
  }
}
