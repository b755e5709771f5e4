/**
 * Time zones by `Temporal`, in browsers that have it: a page's first formatter of `Intl` costs some 30 ms of processor
 * time, in which its patterns are loaded; this costs 1 ms, and knows the same zones. Elsewhere `Intl` is asked.
 */

/** As much of it as is used. */
interface Temporal {
  readonly Instant: {
    fromEpochMilliseconds(instant: number): {toZonedDateTimeISO(zone: string): {readonly offsetNanoseconds: number}};
  };
  readonly Now: {timeZoneId(): string};
}

export const temporal = (): Temporal | undefined => (globalThis as {readonly Temporal?: Temporal}).Temporal;

/** Temporal takes more than names for a zone (whole dates with one): those are left to `Intl`. */
const NAME = /^([a-z_]+\/[a-z_/-]+|UTC)$/i;

/** Minutes east of UTC that clocks in `zone` show at `instant` (ms); `undefined` where another must be asked. */
export function temporalOffset(zone: string, instant: number): number | undefined {
  if (!NAME.test(zone)) return undefined;
  try {
    const offset = temporal()?.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds;
    return offset === undefined ? undefined : offset / 6e10;
  } catch {
    return undefined;
  }
}
