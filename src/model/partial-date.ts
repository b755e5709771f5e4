/**
 * A date as precise as its writer knew it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]`
 * (wall clock in the event's zone) or RFC 3339 with an offset. Precision is the value's length;
 * nothing in the house shows more of a date than it holds.
 */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second';

/** Fields of a date; those beyond its precision are absent. Months count from 1. */
export interface PartialDate {
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC where the text gave an offset (`Z` is 0); absent for a wall clock. */
  readonly offset?: number;
}

/** The text of a date that {@link parsePartialDate} accepts; the reader lets no other text into the model. */
export type DateText = string & {readonly __date?: never};

const PATTERN =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?)?)?)?$/;

/** Days in a month of the proleptic Gregorian calendar; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads a date of any precision, or gives `undefined` where the text is none or names no real day. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => (part ? Number(part) : undefined));
  // The year 1 is what Go, and so Hugo, writes where there is no date.
  if (year === undefined || year < 2) return undefined;
  if (month === undefined) return {precision: 'year', year};
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return {precision: 'month', year, month};
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour === undefined || minute === undefined) return {precision: 'day', year, month, day};
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return undefined;
  const offset = offsetMinutes(match[7], match[8], match[9], match[10]);
  if (offset !== undefined && Math.abs(offset) >= 24 * 60) return undefined;
  return {
    precision: second === undefined ? 'minute' : 'second',
    year,
    month,
    day,
    hour,
    minute,
    ...(second === undefined ? {} : {second: Math.min(second, 59)}),
    ...(offset === undefined ? {} : {offset}),
  };
}

function offsetMinutes(zulu?: string, sign?: string, hours?: string, minutes?: string): number | undefined {
  if (zulu) return 0;
  if (!sign) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

/** True where the date names an hour, so that a clock may be shown. */
export const isTimed = (date: PartialDate): boolean => date.hour !== undefined;
