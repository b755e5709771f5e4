/**
 * The page's one reading of each feed. A first answer that comes soon and whole is shown as it is; for all that may go
 * otherwise (a saved copy, further tries and pages, a clock that is wrong) and for what comes after, the source is
 * loaded: then, or when the page is idle.
 */
import {clock} from '../time/clock.js';
import {whenIdle} from '../time/when-idle.js';
import {hasCopy} from './cache-key.js';
import {returnRead, startRead, takeRead, type EarlyRead} from './early-reads.js';
import {FeedError} from './feed-error.js';
import {viewOf, WAITING, type FeedView, type Subscriber} from './feed-view.js';
import {readFeed} from './read-feed.js';
import {bodyText, MAX_SIZE, SKEW_TOLD, skewOf} from './response.js';
import type {FeedSource, FirstRead, ReadFeed} from './source.js';

/**
 * Milliseconds since a feed was asked for, after which a saved copy is looked for, and more of them after which the
 * source is needed even without one.
 */
const COPY_AFTER = 100;
const PATIENCE = 3_000;
/** Milliseconds that an answer gets which may have come while the scripts did. */
const GRACE = 30;
/** Milliseconds after which the source is loaded though nothing is shown yet. */
const SHOWN_BY = 10_000;
/** Milliseconds after which the source is asked for once more where it didn't come. */
const AGAIN_AFTER = 60_000;
/** Bytes: of a feed this long the source shows the newest items first. */
const LONG = 200_000;

export class SharedFeed implements FirstRead {
  view: FeedView = WAITING;

  readonly url: string;
  /** Each with what ends its subscription to the source. */
  readonly #subscribers = new Map<Subscriber, (() => void) | undefined>();
  begun = 0;
  failed = false;
  first: ReadFeed | undefined;
  #source: FeedSource | undefined;
  #loading: Promise<void> | undefined;
  /** What the first answer is read from; `undefined` until somebody wants it. */
  #read: EarlyRead | undefined;

  constructor(url: string) {
    this.url = url;
  }

  get idle(): boolean {
    return this.#subscribers.size === 0;
  }

  /** Gives a function that ends the subscription. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.set(subscriber, this.#source?.subscribe(subscriber));
    if (!this.#read) void this.#begin();
    return () => {
      this.#subscribers.get(subscriber)?.();
      this.#subscribers.delete(subscriber);
      queueMicrotask(() => this.#abandon());
    };
  }

  /** Ends a first read that nobody waits for any more. A widget moved within the page is back before that. */
  #abandon(): void {
    if (!this.idle || this.first || this.#loading) return;
    this.#read?.abort();
    this.#read = undefined;
  }

  readonly retry = (): void => {
    if (this.#source) return this.#source.retry();
    this.begun = performance.now();
    if (!this.view.feed) this.#show(WAITING);
    void this.#load();
  };

  async #begin(): Promise<void> {
    const read = (this.#read = takeRead(this.url) ?? startRead(this.url));
    this.begun = read.since;
    this.failed = false;
    const failed = (): undefined => void (this.failed = true);
    const first = await orAbort((signal) => [this.#take(read).catch(failed), this.#wait(signal)]);
    if (this.#loading || this.#read !== read) return;
    if (!first) {
      returnRead(this.url, read);
      return this.#load();
    }
    this.first = first;
    const {feed, savedAt} = first;
    this.#show(viewOf({state: feed.items.length ? 'ready' : 'empty', feed, savedAt}));
    const shows = [...this.#subscribers.keys()].map((subscriber) => subscriber.shows);
    await orAbort((signal) => [pause(SHOWN_BY, signal), ...shows]);
    whenIdle(() => void this.#load());
  }

  /** The feed, where its answer is as it should be and all there is. */
  async #take(read: EarlyRead): Promise<ReadFeed | undefined> {
    const response = await read.response;
    if (!response.ok) throw new FeedError('http', this.url);
    if (Math.abs(skewOf(response)) > SKEW_TOLD) return undefined;
    if (Number(response.headers.get('content-length')) > LONG) return undefined;
    read.text = bodyText(response, this.url, MAX_SIZE);
    const text = await read.text;
    if (text.length > LONG) return undefined;
    const url = response.url || this.url;
    const feed = readFeed(JSON.parse(text), {url});
    return feed && !feed.next_url ? {feed, text, url, savedAt: clock.now()} : undefined;
  }

  /** Ends when there is more to do than to wait. */
  async #wait(signal: AbortSignal): Promise<undefined> {
    await pause(Math.max(this.begun + COPY_AFTER - performance.now(), GRACE), signal);
    if (!signal.aborted && !(await hasCopy(this.url))) await pause(PATIENCE, signal);
  }

  #load(): Promise<void> {
    return (this.#loading ??= this.#hand());
  }

  /** Hands everything to the source. */
  async #hand(): Promise<void> {
    try {
      const {sourceAfter} = await import('./source.js');
      const source = (this.#source = sourceAfter(this));
      for (const subscriber of this.#subscribers.keys())
        this.#subscribers.set(subscriber, source.subscribe(subscriber));
      this.#show(source);
    } catch {
      this.#loading = undefined;
      if (!this.view.feed) this.#show(viewOf({state: 'error', error: new FeedError('network', this.url)}));
      addEventListener('online', this.retry, {once: true});
      // Without it nothing is read again, however long the page is open.
      setTimeout(() => void this.#load(), AGAIN_AFTER);
    }
  }

  #show(view: FeedView): void {
    this.view = view;
    for (const subscriber of [...this.#subscribers.keys()]) subscriber.changed();
  }
}

/** What comes first of several; the others' timers end then, so that none is left running on the page. */
async function orAbort<T>(start: (signal: AbortSignal) => readonly (Promise<T> | T)[]): Promise<T> {
  const rest = new AbortController();
  const first = await Promise.race(start(rest.signal));
  rest.abort();
  return first;
}

/** Never ends once aborted. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) return;
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

const sources = new Map<string, SharedFeed>();
/** Feeds that stay in memory though no widget shows them now. */
const MAX_IDLE = 4;

/** The page's one source of a feed. */
export function sourceOf(url: string): SharedFeed {
  let source = sources.get(url);
  if (!source) {
    const idle = [...sources].filter(([, each]) => each.idle);
    for (const [key] of idle.slice(0, Math.max(idle.length - MAX_IDLE + 1, 0))) sources.delete(key);
    source = new SharedFeed(url);
    sources.set(url, source);
  }
  return source;
}
