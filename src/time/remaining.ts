/** What a countdown counts. A date without a time of day has days only: hours would be invented. */
export interface Remaining {
  readonly days: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** A moment that is counted to: an instant (ms), or a calendar day where the feed names no time. */
export interface CountTarget {
  readonly target: number;
  readonly timed: boolean;
  /** The target's calendar day in the event's zone, as days since 1970-01-01. */
  readonly day: number;
}

/**
 * Days, hours, minutes and seconds to an instant (ms), days being 24 hours whatever clocks do meanwhile. A begun second
 * counts whole, so that zero shows when the moment comes and not a second before. Never negative.
 */
export function timeUntil(target: number, now: number): Required<Remaining> {
  const total = Math.max(Math.ceil((target - now) / 1000), 0);
  return {
    days: Math.floor(total / 86_400),
    hours: Math.floor(total / 3600) % 24,
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
  };
}

/** What remains to the target; `today` is the calendar day in the event's zone, as days since 1970-01-01. */
export function remainingTo(count: CountTarget, now: number, today: number): Remaining {
  return count.timed ? timeUntil(count.target, now) : {days: Math.max(count.day - today, 0)};
}
