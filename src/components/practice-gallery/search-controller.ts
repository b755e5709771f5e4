import {type ReactiveController, type ReactiveControllerHost, isServer} from 'lit';
import {type Feed, type Item} from '../../model/feed.js';
import {type SearchIndex} from '../../search/memory.js';
import {type SearchRequest, type SearchResult, type SearchSource} from '../../search/types.js';
import {idle} from './background.js';
import {type SearchScope} from './engine.js';
import {type Taken} from './take-away.js';
import {type Dates, NewestList} from './newest-list.js';
import {TopicTally} from './topic-tally.js';

/** How long a slice of indexing may keep the page from answering, in milliseconds. */
const SLICE = 8;
/** How long the first cards have the page to themselves, in milliseconds. */
const AFTER_PAINT = 100;

/** Cards show where their titles answer, and nothing of the other texts. */
const MARKED = ['title'];

export interface Beside {
  readonly previous?: Item | undefined;
  readonly next?: Item | undefined;
}

/**
 * Answers a gallery's searches: from an index in memory, built in slices while the first cards are shown already, or from
 * another source that the page puts in its place.
 */
export class SearchController implements ReactiveController {
  /** The last answer; `undefined` until there is one. */
  result: SearchResult<Item> | undefined = undefined;
  /** The source couldn't answer. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  #index: SearchIndex<Item> | undefined;
  #items: readonly Item[] = [];
  #key: unknown;
  #amended = 0;
  #building = false;
  #begin: (() => Promise<void>) | undefined;
  #request: SearchRequest = {};
  /** Of a source that hasn't answered yet. */
  #asking: AbortController | undefined;
  /** Query and choices first. */
  #asked: readonly unknown[] = [];
  #source: SearchSource<Item> | undefined;
  #beside: (Beside & {readonly result: SearchResult<Item> | undefined; readonly item: Item}) | undefined;
  /** Of another source: what was picked or opened stays at hand when the next answer is without it. */
  readonly #found = new Map<string, Item>();
  readonly #newest = new NewestList();
  readonly #topics = new TopicTally();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#index) void this.#build(this.#index);
  }

  hostDisconnected(): void {
    this.#asking?.abort();
    // What was asked of a source is asked anew, should the gallery come back.
    this.#asked = [];
    this.#building = false;
  }

  /**
   * Takes the items to search. With the same `key`, they are the known ones and more behind them (further pages of a
   * feed), which are added, and other versions of some, in the `amended` places; another key (the feed, the language, the
   * facets) begins anew.
   */
  take(items: readonly Item[], key: string, scope: SearchScope, amended: readonly number[] = []): void {
    const known = this.#items.length;
    if (key === this.#key && items === this.#items) return;
    this.#items = items;
    const more = amended.slice(this.#amended);
    this.#amended = amended.length;
    if (key === this.#key) {
      const index = this.#index;
      for (const place of more) index?.replace(place, items[place] as Item);
      index?.add(items.slice(known));
      if (index) void this.#build(index);
      return;
    }
    this.#key = key;
    this.#index = undefined;
    this.result = undefined;
    this.#found.clear();
    this.#begin = () => this.#start(key, scope);
    if (!isServer) setTimeout(() => void this.#begin?.(), AFTER_PAINT);
  }

  /** There is no answer yet. */
  get busy(): boolean {
    return !this.result && !this.failed;
  }

  /** The answer to what is asked for now isn't here yet. */
  get isAsking(): boolean {
    return this.busy || this.#asking !== undefined;
  }

  /** Tries again what failed. */
  retry(): void {
    this.failed = false;
    this.#ask(this.#request, this.#source);
    void this.#begin?.();
  }

  /** The engine comes when the first cards are seen, which don't need it, or as soon as somebody searches. */
  async #start(key: string, scope: SearchScope): Promise<void> {
    // What another source answers needs no index here.
    if (this.#source) return;
    const begin = this.#begin;
    this.#begin = undefined;
    try {
      const {practiceIndex} = await import('./engine.js');
      if (key !== this.#key || this.#index) return;
      const index = practiceIndex(scope);
      index.add(this.#items);
      this.#index = index;
      this.failed = false;
      await this.#build(index);
    } catch {
      this.#begin = begin;
      this.failed = true;
      this.#host.requestUpdate();
    }
  }

  /**
   * Asks for what is to be shown, anew when anything of it or `about` it has changed; true where that is words or choices.
   * The host is updated when the answer is there.
   */
  asks(wanted: SearchRequest, source: SearchSource<Item> | undefined, ...about: readonly unknown[]): boolean {
    const before = this.#asked;
    const asked = [...Object.values(wanted), source, ...about];
    if (asked.every((value, at) => value === before[at])) return false;
    this.#asked = asked;
    this.#ask(wanted, source);
    return before.length > 0 && (asked[0] !== before[0] || asked[1] !== before[1]);
  }

  #ask(wanted: SearchRequest, source: SearchSource<Item> | undefined): void {
    // What answers later than it is asked for must not take the place of what came since.
    this.#asking?.abort();
    this.#asking = undefined;
    const request = (this.#request = {...wanted, marked: MARKED});
    if (this.#source && !source) {
      this.failed = false;
      setTimeout(() => void this.#begin?.());
    }
    this.#source = source;
    if (source) void this.#askSource(source, request);
    else if (this.#index && (request.query || this.result)) this.result = this.#index.search(request);
    else if (request.query || Object.keys(request.facets ?? {}).length > 0) void this.#begin?.();
  }

  /** The answer; while the index is being built, the newest practices and the topics, which need none. */
  shown(
    items: readonly Item[],
    dates: Dates,
    {first, last}: {readonly first: number; readonly last: number},
  ): SearchResult<Item> {
    if (this.result) return this.result;
    const key = `${String(this.#key)} ${this.#amended}`;
    const hits = this.#newest.part(items, key, dates, first, last).map((item) => ({item, score: 0, matches: []}));
    return {total: items.length, hits, counts: {topic: this.#topics.of(items, key)}};
  }

  /** The items before and behind one in the list as it is asked for now; of another source, among those at hand. */
  beside(item: Item): Beside {
    const {result} = this;
    let known = this.#beside;
    if (known?.result !== result || known?.item !== item)
      this.#beside = known = {result, item, ...this.#besideIn(result, item)};
    return known;
  }

  #besideIn(result: SearchResult<Item> | undefined, item: Item): Beside {
    if (this.#index && result && !this.#source) return this.#index.beside(item, this.#request);
    const list = result?.hits.map((hit) => hit.item) ?? this.#items;
    const at = list.findIndex(({id}) => id === item.id);
    return at < 0 ? {} : {previous: list[at - 1], next: list[at + 1]};
  }

  /**
   * What a list is made of that is asked for now: a source, or else every item in order, `undefined` while the index isn't
   * ready.
   */
  get whole(): Pick<Taken, 'list' | 'source' | 'request'> {
    const request = this.#request;
    return {
      request,
      source: this.#source,
      list: () => this.result && this.#index?.list(request),
    };
  }

  /**
   * The practice with an id: among what is shown, else among all at hand, also in another language than the one in the
   * list; once found, also when another list is shown.
   */
  find(id: string, feed?: Feed): Item | undefined {
    const named = (item: Item): boolean => item.id === id;
    const found = this.#among(named) ?? this.#found.get(id) ?? feed?.items.find(named);
    if (found) this.#found.set(id, found);
    return found;
  }

  /** The version of it that stands in the list as it is shown, or would without what narrows that. */
  listed(id: string, feed?: Feed): Item | undefined {
    const found = this.find(id, feed);
    return (found?.work !== undefined && this.#among(({work}) => work === found.work)) || found;
  }

  #among(wanted: (item: Item) => boolean): Item | undefined {
    return this.result?.hits.find(({item}) => wanted(item))?.item ?? this.#items.find(wanted);
  }

  async #build(index: SearchIndex<Item>): Promise<void> {
    if (this.#building) return;
    this.#building = true;
    for (;;) {
      const end = performance.now() + SLICE;
      let more = true;
      while (more && performance.now() < end) more = index.step(1);
      if (!more) break;
      await idle();
      if (!this.#building) return;
      if (index !== this.#index) break;
    }
    this.#building = false;
    if (this.#index && this.#index !== index) return this.#build(this.#index);
    if (this.#source || !this.#index) return;
    this.result = index.search(this.#request);
    this.#host.requestUpdate();
  }

  async #askSource(source: SearchSource<Item>, request: SearchRequest): Promise<void> {
    const asking = (this.#asking = new AbortController());
    try {
      const result = await source.search(request, asking.signal);
      if (asking.signal.aborted) return;
      // A page's own source may have nothing to count by.
      this.result = {counts: {}, ...(result as Omit<typeof result, 'counts'>)};
      this.failed = false;
    } catch {
      if (asking.signal.aborted) return;
      this.failed = true;
    }
    this.#asking = undefined;
    this.#host.requestUpdate();
  }
}
