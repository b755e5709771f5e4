/** Days and instants in ISO 8601: calendars on the web take its extended form, iCalendar (RFC 5545) its basic one. */

/** A day, counted from 1970-01-01: `2026-11-21`. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * An instant (ms since the epoch) to the second, in UTC: `2026-11-21T04:00:00Z`.
 * @throws RangeError where it is no time
 */
export const isoInstant = (instant: number | Date): string => new Date(instant).toISOString().replace(/\.\d+/, '');

/** The same without its separators: `20261121T040000Z`. */
export const basicForm = (extended: string): string => extended.replace(/[-:]/g, '');
