/**
 * Dates as instants: what a wall clock in an IANA zone (or an offset) means in milliseconds since 1970-01-01T00:00Z,
 * and back. Offsets come from the browser's own time zone data, so they hold whatever it knows, old rules included.
 */
import {tzOffset} from '@date-fns/tz/tzOffset';
import type {PartialDate} from '../model/partial-date.js';
import {temporalOffset} from './temporal.js';
import {isZone} from './zone-names.js';

/** A wall clock's reading. Months count from 1, weekdays from 0 for Sunday. */
export interface ZonedFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Minutes east of UTC that clocks in `zone` show at `instant` (ms). Not whole where history had seconds in it.
 * @throws RangeError where the zone is unknown
 */
export function offsetAt(zone: string, instant: number): number {
  const exact = temporalOffset(zone, instant);
  if (exact !== undefined) return exact;
  if (!isZone(zone)) throw new RangeError(`Unknown time zone: ${zone}`);
  const minutes = tzOffset(zone, new Date(instant));
  // tzOffset loses the sign of offsets such as -00:44:30 (Monrovia until 1972), whose hour is a negative zero.
  return minutes > 0 && minutes < 60 && isWest(zone, instant) ? -minutes : minutes;
}

const isWest = (zone: string, instant: number): boolean =>
  new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'}).format(instant).includes('GMT-');

/** Offsets by zone and minute: a page asks for the same few moments again and again, and asking the browser costs microseconds. */
const offsets = new Map<string, number>();

function offsetMs(zone: string, instant: number): number {
  // Until 1972 some clocks changed within a minute.
  if (instant < 1e11) return Math.round(offsetAt(zone, instant) * 60) * 1000;
  const key = `${zone} ${Math.floor(instant / MINUTE)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > 5000) offsets.clear();
    offsets.set(key, (offset = offsetAt(zone, instant) * MINUTE));
  }
  return offset;
}

/** Like `Date.UTC`, which reads years below 100 as 19xx. */
function utc(year: number, month: number, day = 1, hour = 0, minute = 0, second = 0): number {
  return new Date(Date.UTC(2000, 0, 1, hour, minute, second)).setUTCFullYear(year, month - 1, day);
}

/** The first instant (ms) the value can mean. A given offset wins over the zone. */
export function startOf(date: PartialDate, zone: string): number {
  const {year, month = 1, day = 1, hour, minute, second} = date;
  const wall = utc(year, month, day, hour, minute, second);
  if (date.offset !== undefined) return wall - date.offset * MINUTE;
  return toInstant(wall, zone, hour === undefined);
}

/**
 * The first instant (ms) after the value's span: a year ends where the next begins. A time of the day has no span, so
 * it ends where it starts.
 */
export function endOf(date: PartialDate, zone: string): number {
  const {precision, year, month = 1, day = 1} = date;
  if (precision === 'year') return toInstant(utc(year + 1, 1), zone, true);
  if (precision === 'month') return toInstant(utc(year, month + 1), zone, true);
  if (precision === 'day') return toInstant(utc(year, month, day + 1), zone, true);
  return startOf(date, zone);
}

/**
 * A wall clock's instant. Where the clock shows it twice, the first; where it is skipped, as much later as is skipped
 * (what people's phones do, and RFC 5545), or, for the start of a day, the first moment that there is.
 */
function toInstant(wall: number, zone: string, startOfDay: boolean): number {
  // No offset is a day long, and no zone changes its clock twice in two days: one of these two holds.
  const before = offsetMs(zone, wall - DAY);
  const after = offsetMs(zone, wall + DAY);
  const fits = [wall - before, wall - after].filter((instant) => instant + offsetMs(zone, instant) === wall);
  if (fits.length) return Math.min(...fits);
  return startOfDay ? changeBetween(wall - DAY, wall + DAY, before, zone) : wall - before;
}

function changeBetween(from: number, to: number, before: number, zone: string): number {
  let low = from;
  let high = to;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetMs(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** What a calendar and clock in `zone` show at `instant` (ms). */
export const fieldsAt = (instant: number, zone: string): ZonedFields => fieldsOf(instant + offsetMs(zone, instant));

function fieldsOf(wall: number): ZonedFields {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

/** Days from 1970-01-01 to a calendar day: their difference counts days whatever the clocks did in between. */
export const dayNumber = (date: {readonly year: number; readonly month: number; readonly day: number}): number =>
  utc(date.year, date.month, date.day) / DAY;
