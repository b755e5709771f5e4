import {clock, type ClockSource} from '../../src/time/clock.js';

/**
 * Stops the page's clock at an instant and moves it by hand, so that a test says what time it is. Every test that
 * freezes the clock calls `restore()` in `afterEach`.
 */
export class FrozenClock {
  private instant: number;

  constructor(at: string | number) {
    this.instant = toInstant(at);
    clock.now = () => this.instant;
    this.tell();
  }

  /** Sets the time, as when a machine wakes or its owner corrects the clock. */
  set(at: string | number): void {
    this.instant = toInstant(at);
    this.tell();
  }

  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void {
    this.set(this.instant + milliseconds);
  }

  restore(): void {
    Reflect.deleteProperty(clock, 'now');
    this.tell();
  }

  private tell(): void {
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Stops the clock at an instant, given as RFC 3339 text or milliseconds. */
export const freezeClock = (at: string | number): FrozenClock => new FrozenClock(at);

function toInstant(at: string | number): number {
  const instant = typeof at === 'number' ? at : Date.parse(at);
  if (Number.isNaN(instant)) throw new Error(`No instant: ${at}`);
  return instant;
}

/** A source for a `Clock` of a test's own: time passes, and timers ring, only when the test says so. */
export class FakeSource implements ClockSource {
  instant: number;
  hidden = false;
  /** The delays, in milliseconds, of all timers set so far. */
  readonly delays: number[] = [];
  watchers = 0;
  private timers = new Map<number, {at: number; callback: () => void}>();
  private callback: (() => void) | undefined;
  /** What timers run on: passes with time, not with a change of the wall clock. */
  private steady = 0;

  constructor(at: string | number) {
    this.instant = toInstant(at);
  }

  get running(): number {
    return this.timers.size;
  }

  now = (): number => this.instant;
  isHidden = (): boolean => this.hidden;

  setTimeout = (callback: () => void, delay: number): number => {
    this.delays.push(delay);
    this.timers.set(this.delays.length, {at: this.steady + delay, callback});
    return this.delays.length;
  };

  clearTimeout = (timer: number): void => {
    this.timers.delete(timer);
  };

  watch = (callback: () => void): (() => void) => {
    this.watchers++;
    this.callback = callback;
    return () => {
      this.watchers--;
      this.callback = undefined;
    };
  };

  /** Lets time pass and rings what falls due, each timer `late` milliseconds after its time (negative: before it). */
  pass(milliseconds: number, late = 0): void {
    const end = this.steady + milliseconds;
    for (;;) {
      const [timer, due] = [...this.timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (timer === undefined || !due) break;
      const rings = Math.max(due.at + late, this.steady + 1);
      if (rings > end) break;
      this.advance(rings - this.steady);
      this.timers.delete(timer);
      due.callback();
    }
    this.advance(end - this.steady);
  }

  /** The machine sleeps, or its clock is set: wall time moves, timers don't. */
  jump(milliseconds: number): void {
    this.instant += milliseconds;
  }

  setHidden(hidden: boolean): void {
    this.hidden = hidden;
    this.notice();
  }

  /** The page is shown, thawed, activated or focused. */
  notice(): void {
    this.callback?.();
  }

  private advance(milliseconds: number): void {
    this.steady += milliseconds;
    this.instant += milliseconds;
  }
}
