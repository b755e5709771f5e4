/**
 * Zones in iCalendar. A zone that keeps one offset all around the events is stated (VTIMEZONE, one observance), so that
 * a later change of its rules moves the event with the clocks there. One that changes its clocks is not: some
 * calendars read only the first rules of a VTIMEZONE, so its times go out in UTC, which all read alike.
 */
import {offsetAt} from '../time/zone.js';

const WEEK = 7 * 86_400_000;
const YEAR = 53 * WEEK;

/** The zone's offset (minutes east) if it is the same from a year before `first` to a year after `last`. */
export function constantOffset(zone: string, first: number, last: number): number | undefined {
  const offset = offsetAt(zone, first);
  for (let instant = first - YEAR; instant <= last + YEAR; instant += WEEK) {
    if (offsetAt(zone, instant) !== offset) return undefined;
  }
  return Number.isInteger(offset) ? offset : undefined;
}

export function zoneLines(zone: string, offset: number): string[] {
  const minutes = Math.abs(offset);
  const text = `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${text}`,
    `TZOFFSETTO:${text}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

export const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
