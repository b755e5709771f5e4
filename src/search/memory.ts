import {Facets} from './facets.js';
import {ranges} from './highlight.js';
import {otherLayout} from './keyboard.js';
import {Lexicon} from './lexicon.js';
import {parseQuery, type Term} from './query.js';
import {top} from './rank.js';
import {type Ask, Texts} from './texts.js';
import {
  type Hit,
  type Match,
  type Reader,
  type Readers,
  type SearchOptions,
  type SearchRequest,
  type SearchResult,
} from './types.js';

/** Readers by name, the plain names read the members they name. */
function readers<T>(given: Readers<T> | undefined): Record<string, Reader<T>> {
  if (!Array.isArray(given)) return {...(given as Readonly<Record<string, Reader<T>>> | undefined)};
  return Object.fromEntries(
    (given as readonly (keyof T & string)[]).map((name) => [name, (item: T) => asTexts(item[name])]),
  );
}

const asTexts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');

const several = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** The terms as the texts can answer them, and the query that this amounts to, if it isn't the one typed. */
interface Reading {
  readonly asked: readonly Ask[];
  /** Terms that no text answers, whatever was tried. */
  readonly missing: readonly Term[];
  readonly suggestion?: string;
}

/** A search index in memory. Items are taken at once and indexed in slices, so that the page stays responsive. */
export class SearchIndex<T> {
  readonly #options: SearchOptions<T>;
  readonly #fields: Record<string, Reader<T>>;
  readonly #items: T[] = [];
  readonly #ages: number[] = [];
  readonly #lexicon = new Lexicon();
  readonly #texts = new Texts(this.#lexicon);
  readonly #facets: Facets<T>;

  constructor(options: SearchOptions<T>) {
    this.#options = options;
    this.#fields = readers(options.fields);
    this.#facets = new Facets(readers(options.facets));
  }

  /** Items taken so far. */
  get size(): number {
    return this.#items.length;
  }

  /** Items that a search would look at already. */
  get indexed(): number {
    return this.#texts.count;
  }

  add(items: Iterable<T>): void {
    for (const item of items) this.#items.push(item);
  }

  /** Indexes up to `count` more items; whether any are left. A slice of 100 takes a few milliseconds. */
  step(count = 100): boolean {
    const until = Math.min(this.size, this.indexed + count);
    while (this.indexed < until) {
      const item = this.#items[this.indexed] as T;
      const age = this.#options.newest?.(item) ?? NaN;
      this.#ages.push(Number.isNaN(age) ? -Infinity : age);
      this.#facets.add(item);
      this.#texts.add(Object.values(this.#fields).map((read) => several(read(item))));
    }
    return until < this.size;
  }

  search(request: SearchRequest = {}): SearchResult<T> {
    const {reading, found, scores} = this.#find(request.query);
    const {passed, counts} = this.#facets.narrow(found, request.facets ?? {});
    const {offset = 0, limit = passed.length} = request;
    const hits = top(passed, this.#order(request, scores), offset, limit).map((item) =>
      this.#hit(item, scores, reading.asked),
    );
    const suggestion = reading.suggestion ?? (found.length === 0 ? this.#shorter(reading) : undefined);
    return {total: passed.length, hits, counts, ...(suggestion === undefined ? {} : {suggestion})};
  }

  /** Every item that answers, in order: what `search` would hit without a limit, but without saying where. */
  list(request: SearchRequest = {}): T[] {
    const {found, scores} = this.#find(request.query);
    const {passed} = this.#facets.narrow(found, request.facets ?? {});
    return passed.sort(this.#order(request, scores)).map((item) => this.#items[item] as T);
  }

  #find(query = ''): {readonly reading: Reading; readonly found: readonly number[]; readonly scores: Float32Array} {
    const reading = this.#read(query);
    const scores = new Float32Array(this.indexed);
    const found: number[] = [];
    if (reading.missing.length === 0)
      for (let item = 0; item < this.indexed; item++) {
        const score = this.#texts.score(item, reading.asked);
        if (score === 0 && reading.asked.length > 0) continue;
        scores[item] = score;
        found.push(item);
      }
    return {reading, found, scores};
  }

  /** As typed; else as the other keyboard layout would have typed it; else with typing errors mended. */
  #read(query: string): Reading {
    const typed = this.#ask(parseQuery(query));
    if (typed.missing.length === 0) return typed;
    const switched = otherLayout(query);
    const other = this.#ask(parseQuery(switched));
    if (other.asked.length > 0 && other.missing.length === 0) return {...other, suggestion: switched};
    let mended = query;
    const missing: Term[] = [];
    const asked = [...typed.asked];
    for (const term of typed.missing) {
      const near = term.phrase ? undefined : this.#lexicon.nearest(term.words[0] ?? '');
      if (!near) missing.push(term);
      else {
        asked.push({term: {...term, text: near.meant}, answers: [near.answers]});
        mended = mended.replace(term.text, near.meant);
      }
    }
    return {asked, missing, ...(missing.length === 0 ? {suggestion: mended} : {})};
  }

  #ask(terms: readonly Term[]): {readonly asked: Ask[]; readonly missing: Term[]} {
    const asked: Ask[] = [];
    const missing: Term[] = [];
    for (const term of terms) {
      const answers = term.words.map((word, index) =>
        term.phrase
          ? this.#lexicon.answersInPhrase(word, index === term.words.length - 1)
          : this.#lexicon.answers(word),
      );
      const complete = answers.filter((answer) => answer !== undefined);
      if (complete.length === answers.length) asked.push({term, answers: complete});
      else missing.push(term);
    }
    return {asked, missing};
  }

  /** With nothing found: the query without the one term, or without the unknown ones, that leaves most. */
  #shorter({asked, missing}: Reading): string | undefined {
    const rests = missing.length > 0 ? [asked] : asked.map((dropped) => asked.filter((ask) => ask !== dropped));
    let best = 0;
    let suggestion: string | undefined;
    for (const rest of rests) {
      if (rest.length === 0) continue;
      let count = 0;
      for (let item = 0; item < this.indexed; item++) if (this.#texts.score(item, rest) > 0) count++;
      if (count <= best) continue;
      best = count;
      suggestion = rest.map(({term}) => term.text).join(' ');
    }
    return suggestion;
  }

  #order({query, sort: wanted}: SearchRequest, scores: Float32Array): (a: number, b: number) => number {
    const sort = wanted ?? (query?.trim() ? 'relevance' : 'newest');
    const newest = (a: number, b: number): number => {
      const [left = -Infinity, right = -Infinity] = [this.#ages[a], this.#ages[b]];
      return left === right ? a - b : right - left;
    };
    if (sort === 'relevance') return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || newest(a, b);
    const compare = this.#options.sorts?.[sort];
    return compare ? (a, b) => compare(this.#items[a] as T, this.#items[b] as T) || newest(a, b) : newest;
  }

  #hit(index: number, scores: Float32Array, asked: readonly Ask[]): Hit<T> {
    const item = this.#items[index] as T;
    const matches: Match[] = [];
    if (asked.length > 0)
      for (const [field, read] of Object.entries(this.#fields)) {
        const found = ranges(several(read(item)).join(', '), asked, this.#lexicon);
        if (found.length > 0) matches.push({field, ranges: found});
      }
    return {item, score: scores[index] ?? 0, matches};
  }
}
