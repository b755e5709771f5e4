/** Sources of feeds with short waits, and what their subscribers hear. */
import {LIMITS} from '../../src/feed/fetch.js';
import {type Subscriber} from '../../src/feed/feed-view.js';
import {FeedSource, type SourceLimits} from '../../src/feed/source.js';
import {clock} from '../../src/time/clock.js';

/** Short waits, so that tests are quick; where an answer comes, however slow the machine is, it comes in time. */
export const FETCH = {...LIMITS, timeout: 30_000, backOff: 20};
export const BRIEF: SourceLimits = {
  fetch: FETCH,
  copyAfter: 50,
  slowAfter: 30_000,
  freshFor: 60_000,
};
/** Where none comes. */
export const QUICK: SourceLimits = {...BRIEF, fetch: {...FETCH, timeout: 300}};

export class Listener implements Subscriber {
  refresh = 0;
  firstItems = 0;
  readonly seen: string[] = [];
  private readonly source: FeedSource;
  constructor(source: FeedSource) {
    this.source = source;
  }
  changed(): void {
    const {state, feed, complete} = this.source;
    this.seen.push(`${state} ${feed?.items.length ?? '-'}${complete ? '' : '…'}`);
  }
}

export const ends: (() => void)[] = [];

export function watch(url: string, limits = BRIEF): {source: FeedSource; listener: Listener; end: () => void} {
  const source = new FeedSource(url, limits);
  const listener = new Listener(source);
  const end = source.subscribe(listener);
  ends.push(end);
  return {source, listener, end};
}

export const copyOf = (text: string, url: string) => ({text, url, savedAt: Date.parse('2026-03-01T00:00:00Z')});
export const GOOD = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Saved',
  items: [{id: 's', title: 'S'}],
});
export const titles = ({feed}: FeedSource): string => (feed?.items ?? []).map(({title}) => title).join(', ');
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {value: hidden ? 'hidden' : 'visible', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Ends what was watched, and forgets what it kept. */
export async function tearDown(): Promise<void> {
  ends.splice(0).forEach((end) => end());
  await caches.delete('mykty-feeds');
  clock.setSkew(0);
  Reflect.deleteProperty(document, 'visibilityState');
}
