import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Feed} from '../model/feed.js';
import {FeedError} from './feed-error.js';
import {viewOf, WAITING, type FeedView, type Subscriber} from './feed-view.js';
import {readFeed} from './read-feed.js';
import {sourceOf} from './shared-feed.js';
import {parseUrl} from './urls.js';

export type {FeedError, FeedErrorCode} from './feed-error.js';
export type {FeedView, StreamState} from './feed-view.js';

export interface FeedHost extends ReactiveControllerHost {
  /** URL of the feed, resolved against the page. */
  readonly feed: string;
  /** A feed object, in place of a URL. */
  readonly data?: unknown;
  /** Seconds between re-reads while the page is visible; below 30 for none. */
  readonly refresh?: number;
  /** How many of the newest items are enough for a first sight of a large feed; without it, the host takes all. */
  readonly firstItems?: number;
  /** Ends once the host first shows something. */
  readonly shows?: Promise<void>;
}

/**
 * Lends a host its feed: read while the host is connected, shared with every other widget of the same URL. The host is
 * asked for an update at each change; it reads `state`, `feed` and the rest when it renders.
 */
export class FeedController implements ReactiveController, Subscriber {
  readonly #host: FeedHost;
  #current: {readonly view: FeedView; readonly retry?: () => void} = {view: WAITING};
  #connected = false;
  /** An object, an address, or `undefined` where neither is given. */
  #shown: unknown = 0;
  #unsubscribe: (() => void) | undefined;
  refresh = 0;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): FeedView['state'] {
    return this.#view.state;
  }
  get feed(): Feed | undefined {
    return this.#view.feed;
  }
  /** False while more pages of the feed are on their way. */
  get complete(): boolean {
    return this.#view.complete;
  }
  get error(): FeedError | undefined {
    return this.#view.error;
  }
  /** When the shown copy was read, ms since 1970-01-01 UTC. */
  get savedAt(): number | undefined {
    return this.#view.savedAt;
  }
  /** True once a first load takes longer than a visitor expects. */
  get slow(): boolean {
    return this.#view.slow;
  }

  /** Reads the feed again, at a visitor's wish. */
  retry(): void {
    if (this.#connected) this.#current.retry?.();
  }

  get firstItems(): number {
    return this.#host.firstItems ?? 0;
  }

  get shows(): Promise<void> | undefined {
    return this.#host.shows;
  }

  changed(): void {
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave();
  }

  /** Looks at the host's members each time, since Lit updates controllers after the host's `willUpdate`. */
  get #view(): FeedView {
    this.#follow();
    return this.#current.view;
  }

  #follow(): void {
    const {data, feed, refresh = 0} = this.#host;
    if (isServer && data) this.#current = {view: viewOfData(data)};
    if (!this.#connected) return;
    const changedRefresh = refresh !== this.refresh;
    this.refresh = refresh;
    // Frameworks hand over null, false or an empty text where there are no data yet.
    const wanted = data || (feed ? parseUrl(feed, document.baseURI)?.href : data);
    if (wanted === this.#shown && !(changedRefresh && this.#unsubscribe)) return;
    this.#leave();
    this.#shown = wanted;
    if (data) this.#current = {view: viewOfData(data)};
    else if (wanted === undefined)
      this.#current = {view: viewOf({state: 'error', error: new FeedError('bad-attribute', feed)})};
    else if (!wanted) this.#current = {view: WAITING};
    else {
      const source = sourceOf(wanted as string);
      this.#current = source;
      this.#unsubscribe = source.subscribe(this);
    }
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#shown = 0;
  }
}

// Widgets that are given the same object read it once.
const views = new WeakMap<object, FeedView>();

function viewOfData(data: unknown): FeedView {
  const known = typeof data === 'object' && data ? views.get(data) : undefined;
  if (known) return known;
  const made = readData(data);
  if (typeof data === 'object' && data) views.set(data, made);
  return made;
}

function readData(data: unknown): FeedView {
  try {
    const feed = readFeed(data, {url: ownAddress(data) ?? (isServer ? undefined : document.baseURI)});
    if (feed) return viewOf({state: feed.items.length ? 'ready' : 'empty', feed});
  } catch {
    // An object of the page's own may have members that throw.
  }
  return viewOf({state: 'error', error: new FeedError('not-a-feed', '')});
}

/** What relative URLs resolve against, before the page: a server has none, and both must come to the same. */
function ownAddress(data: unknown): string | undefined {
  const {feed_url, home_page_url} = data as {readonly feed_url?: unknown; readonly home_page_url?: unknown};
  for (const url of [feed_url, home_page_url]) if (typeof url === 'string' && parseUrl(url, undefined)) return url;
  return undefined;
}
