/**
 * One feed of a page, however many widgets show it: read once, re-read while someone looks, kept when the network
 * fails. It stands still (no timer, no listener, no request) whenever nobody is subscribed.
 */
import type {Feed} from '../model/feed.js';
import {clock} from '../time/clock.js';
import {painted, rest} from '../time/turns.js';
import {copiedFeed, jsonOf, newestOf, PageTrail, parsePage} from './pages.js';
import {saveCopy, type Copy} from './cache.js';
import {asFeedError, type FeedError} from './feed-error.js';
import type {FeedView, StreamState, Subscriber} from './feed-view.js';
import {LIMITS as FETCH_LIMITS, fetchText, type FetchedText, type FetchLimits, type FetchOptions} from './fetch.js';
import {SKEW_TOLD} from './response.js';
import {hashText} from './text.js';

/** Milliseconds. Tests shorten them. */
export interface SourceLimits {
  readonly fetch?: FetchLimits;
  /** How long the network may take before the saved copy is shown. */
  readonly copyAfter: number;
  readonly slowAfter: number;
  /** A feed read longer ago is read again when a widget is put on the page. */
  readonly freshFor: number;
}

export const LIMITS: SourceLimits = {copyAfter: 100, slowAfter: 8_000, freshFor: 60_000};
const LONGEST_WAIT = 86_400_000;

/** A feed, and the text of which it was read. */
export interface ReadFeed extends Copy {
  readonly feed: Feed;
}

export class FeedSource implements FeedView {
  state: StreamState = 'loading';
  feed: Feed | undefined = undefined;
  complete = false;
  error: FeedError | undefined = undefined;
  savedAt: number | undefined = undefined;
  slow = false;

  private readonly url: string;
  private readonly limits: SourceLimits;
  private readonly subscribers = new Set<Subscriber>();
  /** Of the time with subscribers, and of the read under way. */
  private active: AbortController | undefined = undefined;
  private reading: AbortController | undefined = undefined;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  private readAt = -Infinity;
  /** All pages of what is shown were read, now or for its copy, and none is missing. */
  private whole = false;
  /** Tells whether a text is the one that was read before. */
  private stamp = '';

  constructor(url: string, limits: SourceLimits = LIMITS) {
    this.url = url;
    this.limits = limits;
  }

  get idle(): boolean {
    return this.subscribers.size === 0;
  }

  /** Gives a function that ends the subscription. A widget moved within the page comes back before the source stops. */
  subscribe(subscriber: Subscriber): () => void {
    this.subscribers.add(subscriber);
    if (!this.active) this.start();
    else this.plan();
    return () => {
      this.subscribers.delete(subscriber);
      queueMicrotask(() => {
        if (this.idle) this.stop();
      });
    };
  }

  /** Takes over what another has read, which may be long ago where this code did not load. */
  adopt({feed, text, url, savedAt}: ReadFeed): void {
    this.accept(feed, true);
    this.savedAt = savedAt;
    this.readAt = clock.deviceNow() - (clock.now() - savedAt);
    this.stamp = stampOf(text);
    void saveCopy(this.url, {text, url, savedAt});
  }

  retry(): void {
    this.state = 'loading';
    // What failed before isn't told again before it has failed again.
    this.error = undefined;
    this.changed();
    void this.read(true);
  }

  private start(): void {
    if (!this.feed) {
      // Neither the error nor the delay of a read long ended is one of this.
      this.state = 'loading';
      this.error = undefined;
      this.slow = false;
    }
    this.active = new AbortController();
    const {signal} = this.active;
    document.addEventListener('visibilitychange', () => this.plan(), {signal});
    window.addEventListener('online', () => this.recover(), {signal});
    window.addEventListener('pageshow', ({persisted}) => persisted && this.recover(), {signal});
    if (this.feed && clock.deviceNow() - this.readAt < this.limits.freshFor) this.plan();
    else void this.read(this.feed !== undefined);
  }

  private stop(): void {
    this.active?.abort();
    this.reading?.abort();
    // What was cut off is begun again by whoever comes next, however fresh the former read is.
    if (this.reading) this.readAt = -Infinity;
    this.active = this.reading = undefined;
    clearTimeout(this.timer);
  }

  private recover(): void {
    if (!this.reading && this.error) void this.read(true);
  }

  /** Sets the timer of the next read: what the server asked for after an error, else what the widgets want. */
  private plan(): void {
    clearTimeout(this.timer);
    if (this.reading || !this.active || document.visibilityState === 'hidden') return;
    const {patience} = this.limits.fetch ?? FETCH_LIMITS;
    // A short wait was kept between the tries: to go on so after the last would never end.
    const asked = this.error?.retryAfter ?? 0;
    const wait = asked > patience ? asked : this.refreshPeriod();
    if (!wait) return;
    // Of a clock that was set back meanwhile the read would lie ahead.
    const left = Math.min(Math.max(this.readAt + wait - clock.deviceNow(), 0), wait, LONGEST_WAIT);
    // Where the next one follows anyway, a server that can't answer isn't asked three times as often by all who wait.
    const tries = this.error && this.refreshPeriod() ? 1 : undefined;
    this.timer = setTimeout(() => void this.read(true, tries), left);
  }

  private refreshPeriod(): number {
    if (this.feed?.expired) return 0;
    const periods = [...this.subscribers].map(({refresh}) => refresh).filter((seconds) => seconds >= 30);
    return periods.length ? Math.min(...periods) * 1_000 : 0;
  }

  private async read(fresh: boolean, tries?: number): Promise<void> {
    this.reading?.abort();
    clearTimeout(this.timer);
    const reading = (this.reading = new AbortController());
    const {signal} = reading;
    const waits = this.feed ? [] : this.waits(signal);
    try {
      const limits = this.limits.fetch ?? FETCH_LIMITS;
      await this.readPages({signal, fresh, limits: tries ? {...limits, tries} : limits});
    } catch (error) {
      if (signal.aborted) return;
      await this.fail(asFeedError(error, this.url), signal);
    } finally {
      waits.forEach(clearTimeout);
      if (this.reading === reading) {
        this.reading = undefined;
        this.readAt = clock.deviceNow();
        this.plan();
      }
    }
  }

  /** While a first read takes its time: the saved copy soon, a word about the delay later. */
  private waits(signal: AbortSignal): ReturnType<typeof setTimeout>[] {
    const {copyAfter, slowAfter} = this.limits;
    return [
      setTimeout(() => void this.showCopy(signal), copyAfter),
      setTimeout(() => {
        this.slow = true;
        this.changed();
      }, slowAfter),
    ];
  }

  private async showCopy(signal: AbortSignal): Promise<void> {
    const copy = await copiedFeed(this.url);
    if (!copy || this.feed || signal.aborted) return;
    this.feed = copy.feed;
    this.whole = copy.whole;
    this.savedAt = copy.savedAt;
    this.changed();
  }

  private async readPages(options: FetchOptions): Promise<void> {
    const ids = new Set<string>();
    const text = await this.fetchPage(this.url, options);
    // A re-read that brings nothing new changes nothing that a visitor sees.
    const stamp = options.fresh || this.refreshPeriod() ? stampOf(text.text) : '';
    if (this.feed && stamp && stamp === this.stamp && !this.feed.next_url) return this.accept(this.feed, true);
    const json = jsonOf(text, this.url);
    await this.showNewest(json, text.url, options.signal);
    const pause = (): Promise<void> => rest(options.signal);
    const first = await parsePage(text, this.url, ids, json, pause);
    // Not sooner: a text that is no feed, come once more, is still none.
    this.stamp = stamp;
    const items = [...first.items];
    const trail = new PageTrail(this.url, text.url);
    trail.pass(first);
    // A reader who has pages before them keeps them until all are there anew.
    const kept = (this.complete || this.whole) && this.feed;
    if (!kept || !trail.next) this.accept(first, !trail.next);
    try {
      while (trail.next) {
        const {next} = trail;
        const fetched = await this.fetchPage(next, options);
        // A page of thousands takes long enough to read as text, as a feed and into a widget each by itself.
        const pageJson = jsonOf(fetched, next);
        await pause();
        const page = await parsePage(fetched, next, ids, pageJson, pause);
        items.push(...page.items);
        trail.pass(page);
        if (!kept || !trail.next) this.accept({...first, items: [...items]}, !trail.next);
      }
    } catch (error) {
      options.signal.throwIfAborted();
      // What was read so far is good, but not better than the whole that was there.
      if (this.whole) this.state = 'stale';
      else this.accept({...first, items: [...items]}, false);
      this.error = asFeedError(error, this.url);
      this.complete = true;
      this.changed();
    }
  }

  /** Of a large feed, what is seen first is shown before the rest is read, if that is enough for all who watch. */
  private async showNewest(json: unknown, url: string, signal: AbortSignal): Promise<void> {
    const wanted = [...this.subscribers].map(({firstItems}) => firstItems);
    const feed = this.feed || wanted.includes(0) ? undefined : newestOf(json, Math.max(...wanted), url);
    if (!feed?.items.length) return;
    this.accept(feed, false);
    await painted();
    signal.throwIfAborted();
  }

  private async fetchPage(url: string, options: FetchOptions): Promise<FetchedText> {
    const fetched = await fetchText(url, options);
    if (!Number.isNaN(fetched.skew)) clock.setSkew(Math.abs(fetched.skew) > SKEW_TOLD ? fetched.skew : 0);
    return fetched;
  }

  private accept(feed: Feed, complete: boolean): void {
    this.feed = feed;
    this.whole = this.complete = complete;
    this.state = feed.items.length || !complete ? 'ready' : 'empty';
    this.savedAt = clock.now();
    this.error = undefined;
    this.slow = false;
    this.changed();
  }

  private async fail(error: FeedError, signal: AbortSignal): Promise<void> {
    if (!this.feed) {
      await this.showCopy(signal);
      if (signal.aborted) return;
    }
    this.error = error;
    this.complete = true;
    this.slow = false;
    this.state = this.feed ? 'stale' : 'error';
    this.changed();
  }

  private changed(): void {
    for (const subscriber of [...this.subscribers]) subscriber.changed();
  }
}

/** How far a first read of a feed has come. */
export interface FirstRead {
  readonly url: string;
  /** When the feed was first asked for, in milliseconds of `performance.now()`: maybe long before a widget stood. */
  readonly begun: number;
  /** The answer is none, so that there is nothing to wait for. */
  readonly failed: boolean;
  /** What was read and is shown; `undefined` while there is no answer. */
  readonly first: ReadFeed | undefined;
}

/** A source that goes on where a first read ended. */
export function sourceAfter({url, begun, failed, first}: FirstRead): FeedSource {
  const waited = performance.now() - begun;
  const left = (time: number): number => Math.max(time - waited, 0);
  const copyAfter = failed ? 0 : left(LIMITS.copyAfter);
  const source = new FeedSource(url, {...LIMITS, copyAfter, slowAfter: left(LIMITS.slowAfter)});
  if (first) source.adopt(first);
  return source;
}

const stampOf = (text: string): string => text.length + hashText(text);
