import {parsePartialDate} from '../model/partial-date.js';
import {dayNumber, fieldsAt, startOf} from '../time/zone.js';
import type {DateValue} from './formatter-api.js';

/** A value as it will be said: fields of the precision it has, its clock ready as `HH:MM`. */
export interface Reading {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly clock?: string | undefined;
}

export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Wall clocks stay as they are; instants and times with an offset are read off a clock in `zone`. */
export function read(value: DateValue, zone: string): Reading {
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined;
  if (typeof value === 'string' && !date) throw new RangeError(`Not a date: ${value}`);
  const instant =
    typeof value === 'number' ? value : date && date.offset !== undefined ? startOf(date, zone) : undefined;
  const fields = instant === undefined ? date : fieldsAt(instant, zone);
  // Before the year 1 there would be an era to name.
  if (!fields || !(fields.year > 0)) throw new RangeError(`Not a date: ${value}`);
  const {year, month, day, hour, minute = 0} = fields;
  return {year, month, day, clock: hour === undefined ? undefined : `${twoDigits(hour)}:${twoDigits(minute)}`};
}

/** 0 for Sunday, or `undefined` where the day is not known. */
export function weekdayOf({year, month, day}: Reading): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  return (((dayNumber({year, month, day}) + 4) % 7) + 7) % 7;
}
