/**
 * The page's one clock. It alone reads the time; whoever shows time subscribes here, so that a page has one timer
 * however many countdowns it holds, none while it is hidden, and none when nobody listens.
 */

/**
 * How often a listener must be told: at each true second or minute of the clock, or at each new day. Every zone's
 * midnight falls on a quarter of an hour, so `day` without an instant of its own is told four times an hour.
 */
export type Granularity = 'second' | 'minute' | 'day';

export interface Subscription {
  readonly every: Granularity;
  /**
   * The instant (ms since 1970-01-01 UTC) at which what is shown changes next, where the listener knows it. With
   * `every: 'day'` nothing is told before it.
   */
  readonly at?: number | undefined;
}

/** What the clock stands on; tests hand in their own. */
export interface ClockSource {
  now(): number;
  setTimeout(callback: () => void, delay: number): number;
  clearTimeout(timer: number): void;
  isHidden(): boolean;
  /** Calls back whenever the page may have slept or been hidden; gives a function that stops it. */
  watch(callback: () => void): () => void;
}

type Listener = (now: number) => void;

interface Entry {
  readonly listener: Listener;
  readonly subscription: Subscription;
  last: number;
  next: number;
}

const PERIODS = {second: 1000, minute: 60_000, day: 900_000} as const;
/**
 * A timer that slept with the machine rings late: a long wait is cut into pieces, with a look at the time after each.
 *
 * Where only days are shown nothing ticks, but this one timer waits for the midnight at which they change. Without any, a
 * screen in a hall, which nobody touches or hides, would show yesterday's count: no other event wakes a page on time.
 * (An animation's end would, but Firefox draws frames all the while.) A page whose dates don't change has no timer.
 */
const LONGEST_WAIT = 3_600_000;
/** A `Date` header counts whole seconds and came some time ago: smaller differences say nothing about the clock. */
const SMALLEST_SKEW = 2000;

/** Time, corrected and told in step with the true second. Instants are milliseconds since 1970-01-01 UTC. */
export class Clock {
  readonly #source: ClockSource;
  readonly #entries = new Set<Entry>();
  #timer: number | undefined = undefined;
  /** The instant that the running timer waits for. */
  #due = Infinity;
  #unwatch: (() => void) | undefined;
  #skew = 0;
  #offset = 0;

  constructor(source: ClockSource = pageSource) {
    this.#source = source;
  }

  /** The time now, corrected by the server's and moved by the demo's offset. */
  now(): number {
    return this.#source.now() + this.#skew + this.#offset;
  }

  /** The time as the visitor's machine has it, neither corrected nor moved. */
  deviceNow(): number {
    return this.#source.now();
  }

  /** Whether the visitor's clock is so far off that the server's is gone by. */
  get corrected(): boolean {
    return this.#skew !== 0;
  }

  /** How far (ms) the visitor's clock is behind the server's. Differences under two seconds are taken as none. */
  setSkew(milliseconds: number): void {
    this.#skew = Math.abs(milliseconds) < SMALLEST_SKEW ? 0 : milliseconds;
    this.#check();
  }

  /** Moves the page's time (ms) so that a demonstration can show every phase. */
  setOffset(milliseconds: number): void {
    this.#offset = milliseconds;
    this.#check();
  }

  /** Calls the listener in step with the time, never at once. Gives a function that ends it. */
  subscribe(listener: Listener, subscription: Subscription): () => void {
    const entry: Entry = {listener, subscription, last: 0, next: 0};
    plan(entry, this.now());
    this.#entries.add(entry);
    this.#unwatch ??= this.#source.watch(this.#check);
    this.#arm(entry.next);
    return () => {
      this.#entries.delete(entry);
      if (this.#entries.size > 0) return;
      this.#disarm();
      this.#unwatch?.();
      this.#unwatch = undefined;
    };
  }

  /** Tells all whose time has come, or whose time was set back behind what they last heard; then waits for the next. */
  readonly #check = (): void => {
    this.#disarm();
    if (this.#source.isHidden()) return;
    const now = this.now();
    let next = Infinity;
    for (const entry of this.#entries) {
      if (now >= entry.next || now < entry.last) {
        plan(entry, now);
        try {
          entry.listener(now);
        } catch (error) {
          // One widget's fault must not stop the others' time.
          reportError(error);
        }
      }
      if (entry.next < next) next = entry.next;
    }
    this.#arm(next);
  };

  #arm(next: number): void {
    if (next >= this.#due || this.#source.isHidden()) return;
    this.#disarm();
    this.#due = next;
    const delay = Math.min(Math.max(next - this.now(), 1), LONGEST_WAIT);
    this.#timer = this.#source.setTimeout(this.#check, delay);
  }

  #disarm(): void {
    this.#due = Infinity;
    if (this.#timer === undefined) return;
    this.#source.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

function plan(entry: Entry, now: number): void {
  const {every, at} = entry.subscription;
  const period = PERIODS[every];
  const boundary = (Math.floor(now / period) + 1) * period;
  entry.last = now;
  entry.next = at === undefined || at <= now ? boundary : every === 'day' ? at : Math.min(boundary, at);
}

const pageSource: ClockSource = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => window.setTimeout(callback, delay),
  clearTimeout: (timer) => window.clearTimeout(timer),
  isHidden: () => document.visibilityState === 'hidden',
  watch(callback) {
    const stop = new AbortController();
    const options = {signal: stop.signal};
    // Hidden and shown, prerendered and activated, frozen and thawed, back from the cache, back from another window.
    for (const type of ['visibilitychange', 'prerenderingchange', 'resume'])
      document.addEventListener(type, callback, options);
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, callback, options);
    return () => stop.abort();
  },
};

/** The clock of this page. */
export const clock = new Clock();
