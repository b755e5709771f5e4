/**
 * One text from the network, within limits: a plain GET, a time-out over headers and body, few and polite tries, and
 * a cap on what is read, counted after decompression.
 */
import {clock} from '../time/clock.js';
import {requestWith, takeRead, type EarlyRead} from './early-reads.js';
import {asFeedError, FeedError} from './feed-error.js';
import {bodyText, MAX_SIZE, skewOf} from './response.js';

/** Times in milliseconds, size in bytes. Tests shorten them. */
export interface FetchLimits {
  readonly timeout: number;
  readonly size: number;
  readonly tries: number;
  /** Before the second try; doubled for the third, each up to half more or less. */
  readonly backOff: number;
  /** A server that asks for a longer wait is not waited for. */
  readonly patience: number;
}

export const LIMITS: FetchLimits = {timeout: 10_000, size: MAX_SIZE, tries: 3, backOff: 1_000, patience: 10_000};

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Asks the server whether the browser's own copy still holds. */
  readonly fresh?: boolean;
  readonly limits?: FetchLimits;
}

export interface FetchedText {
  readonly text: string;
  /** After redirects. */
  readonly url: string;
  /** Milliseconds by which the server's clock is ahead of the visitor's; NaN where that can't be told. */
  readonly skew: number;
}

/**
 * Reads a text. Tries again on network errors, 408, 429 and 5xx.
 * @throws {FeedError} or the signal's reason once it is aborted
 */
export async function fetchText(url: string, options: FetchOptions): Promise<FetchedText> {
  const {signal, limits = LIMITS} = options;
  for (let tries = 1; ; tries++) {
    try {
      return await fetchOnce(url, options, limits);
    } catch (error) {
      signal.throwIfAborted();
      const failure = asFeedError(error, url);
      // A wait that is over already, or was never one, is no leave to ask at once.
      const backOff = limits.backOff * 2 ** (tries - 1) * (0.5 + Math.random());
      const wait = Math.max(failure.retryAfter ?? 0, backOff);
      if (!isPassing(failure) || tries >= limits.tries || wait > limits.patience || isOffline()) throw failure;
      await pause(wait, signal);
    }
  }
}

/**
 * Milliseconds by which a time-out rings too late only where the page slept, on a phone that went to another app or behind
 * another page: that time is none of the network's, which is asked again.
 */
const SLEPT = 2_000;

/** Node has no such knowledge. */
const isOffline = (): boolean => globalThis.navigator?.onLine === false;

const isPassing = ({code, status = 0}: FeedError): boolean =>
  code === 'network' || status === 408 || status === 429 || status >= 500;

async function fetchOnce(url: string, {signal, fresh}: FetchOptions, limits: FetchLimits): Promise<FetchedText> {
  const aborter = new AbortController();
  const early: EarlyRead | undefined = fresh ? undefined : takeRead(url);
  const abort = (): void => {
    aborter.abort();
    early?.abort();
  };
  let late = false;
  // What was slow before an early read was taken may have been the page, so some of the time is left to it.
  const since = performance.now();
  const timeout = Math.max(limits.timeout - (early ? since - early.since : 0), limits.timeout / 2);
  const timer = setTimeout(() => {
    late = performance.now() - since < timeout + SLEPT;
    abort();
  }, timeout);
  signal.addEventListener('abort', abort);
  try {
    const init = requestWith({signal: aborter.signal, cache: fresh ? 'no-cache' : 'default'});
    const response = await (early?.response ?? fetch(url, init));
    if (!response.ok) throw new FeedError('http', url, response.status, retryAfter(response));
    const skew = skewOf(response);
    const text = await (early?.text ?? bodyText(response, url, limits.size));
    const isSure = !(skew < -DOUBTFUL) || (await cameOverNetwork(response.url));
    return {text, url: response.url || url, skew: isSure ? skew : NaN};
  } catch (error) {
    throw late ? new FeedError('timeout', url) : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // Ends what is left of a body nobody reads; without effect on one that is through.
    abort();
  }
}

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds: it counts seconds or names an instant. */
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const wait = Number(value) * 1_000;
  // An instant is meant by the server's clock, which may be far from ours.
  const now = clock.deviceNow() + (skewOf(response) || 0);
  const until = Number.isNaN(wait) ? Date.parse(value) - now : wait;
  return Number.isNaN(until) ? undefined : Math.max(until, 0);
}

/** Milliseconds by which a date may be behind our clock before the answer is suspected of being an old one. */
const DOUBTFUL = 60_000;
/** How often the browser is asked where an answer came from. It may tell late, and of some hundreds of answers only. */
const LOOKS = 10;

/**
 * A stored answer carries the time it was made at, so that a date behind ours says nothing about our clock unless the
 * answer came over the network just now. The browser tells so a moment after its end.
 */
async function cameOverNetwork(url: string): Promise<boolean> {
  let entry: PerformanceEntry | undefined;
  for (let looks = 0; !entry && looks < LOOKS; looks++) {
    await new Promise((done) => setTimeout(done, 50));
    entry = performance.getEntriesByName(url, 'resource').at(-1);
  }
  return entry instanceof PerformanceResourceTiming && entry.transferSize > 0;
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        fail(signal.reason as Error);
      },
      {once: true},
    );
  });
