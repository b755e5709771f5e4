/**
 * schema.org openingHours text (`Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-14:00`), with what OpenStreetMap's has for closed
 * days (`Su off`), public holidays (`PH off`) and always (`24/7`), and what it says of a moment.
 */
import {times} from './times.js';

/** Minutes since the day's midnight; `close` is over 1440 where the office closes after midnight. */
export interface OpenInterval {
  readonly open: number;
  readonly close: number;
}

/** Intervals of each day in order, 0 for Sunday; 7 is for public holidays, of which only some hours speak. */
export type OpeningHours = readonly (readonly OpenInterval[])[];

/** Days that share their hours: ISO order, from Monday (1) to Sunday (7 is written 0). */
export interface HoursGroup {
  readonly days: readonly number[];
  readonly intervals: readonly OpenInterval[];
}

export type OpenState =
  /** `until`: minutes of the day (over 1440: after midnight); absent where the office never closes. */
  | {readonly open: true; readonly until?: number}
  /** The next opening: `inDays` 0 for today; absent where there is none. */
  | {readonly open: false; readonly next?: {readonly inDays: number; readonly weekday: number; readonly at: number}};

export const DAY_MINUTES = 1440;
/** The index of public holidays. */
export const HOLIDAYS = 7;
const DAYS = 'su mo tu we th fr sa'.split(' ');
const DAY = '(?:mo|tu|we|th|fr|sa|su)';
const TIME = '\\d{1,2}:\\d{2}';
const DAY_LIST = `(?:${DAY}(?:\\s*[-–]\\s*${DAY})?|ph)`;
const TIMES = `${TIME}\\s*[-–]\\s*${TIME}`;
const RULE = new RegExp(
  `^\\s*(${DAY_LIST}(?:\\s*,\\s*${DAY_LIST})*)(?:\\s+(${TIMES}(?:\\s*,\\s*${TIMES})*|off|closed))?\\s*$`,
  'i',
);

/** Reads the text; `undefined` where any of it is something else, which is then shown as it stands. */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const week: OpenInterval[][] = DAYS.map(() => []);
  // Rules are parted by semicolons, by line breaks, or by the comma before a day that follows a time.
  for (const part of text.split(/[;\n]|(?<=:\d{2}\s*),(?=\s*[a-z])/i)) {
    if (!part.trim()) continue;
    const [, days, times] = RULE.exec(part.trim() === '24/7' ? 'mo-su' : part) ?? [];
    const intervals = times === undefined ? [{open: 0, close: DAY_MINUTES}] : intervalsOf(times);
    if (days === undefined || !intervals) return undefined;
    // `off` takes back what the rules before it say of a day; hours add to these.
    for (const day of daysOf(days)) week[day] = intervals.length ? [...(week[day] ?? []), ...intervals] : [];
  }
  const known = week.map(merge);
  return known.some((day, index) => day.length && index !== HOLIDAYS) ? known : undefined;
}

function intervalsOf(text: string): OpenInterval[] | undefined {
  const intervals: OpenInterval[] = [];
  for (const [, h1, m1, h2, m2] of text.matchAll(/(\d+):(\d+)\s*[-–]\s*(\d+):(\d+)/g)) {
    const open = Number(h1) * 60 + Number(m1);
    const close = Number(h2) * 60 + Number(m2);
    if (Number(m1) > 59 || Number(m2) > 59 || open >= DAY_MINUTES || close > DAY_MINUTES || open === close)
      return undefined;
    intervals.push({open, close: close < open ? close + DAY_MINUTES : close});
  }
  return intervals;
}

function daysOf(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = '', last = first] = part
      .toLowerCase()
      .split(/[-–]/)
      .map((day) => day.trim());
    const from = DAYS.indexOf(first);
    if (from < 0) return [HOLIDAYS];
    const count = (DAYS.indexOf(last) - from + 7) % 7;
    return times(count + 1, (index) => (from + index) % 7);
  });
}

/** In order, overlapping and touching intervals made one. */
function merge(intervals: readonly OpenInterval[]): OpenInterval[] {
  const merged: OpenInterval[] = [];
  for (const next of [...intervals].sort((a, b) => a.open - b.open)) {
    const last = merged.at(-1);
    if (last && next.open <= last.close)
      merged[merged.length - 1] = {open: last.open, close: Math.max(last.close, next.close)};
    else merged.push(next);
  }
  return merged;
}

/** How an office stands at a minute of a weekday (0 for Sunday), by its usual hours. */
export function openStateAt(hours: OpeningHours, weekday: number, minute: number): OpenState {
  // The week around now on one line of minutes from today's midnight: eight days ahead, and yesterday's late hours.
  const line = merge(
    times(10, (index) => index - 1).flatMap((inDays) =>
      (hours[(weekday + inDays + 7) % 7] ?? []).map(({open, close}) => ({
        open: open + inDays * DAY_MINUTES,
        close: close + inDays * DAY_MINUTES,
      })),
    ),
  );
  const now = line.find(({open, close}) => open <= minute && minute < close);
  if (now) return now.close > 7 * DAY_MINUTES ? {open: true} : {open: true, until: now.close};
  const next = line.find(({open}) => open > minute);
  if (!next) return {open: false};
  const inDays = Math.floor(next.open / DAY_MINUTES);
  return {open: false, next: {inDays, weekday: (weekday + inDays) % 7, at: next.open - inDays * DAY_MINUTES}};
}

/** Days with the same hours together, from Monday, those without hours last. */
export function groupDays(hours: OpeningHours): HoursGroup[] {
  const groups = new Map<string, {days: number[]; intervals: readonly OpenInterval[]}>();
  for (const day of [1, 2, 3, 4, 5, 6, 0]) {
    const intervals = hours[day] ?? [];
    const key = JSON.stringify(intervals);
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, {days: [day], intervals});
  }
  return [...groups.values()].sort((a, b) => Number(a.intervals.length === 0) - Number(b.intervals.length === 0));
}

/** Runs of neighbouring days: `[[1, 2, 3], [5]]` for Monday to Wednesday, and Friday. */
export function dayRuns(days: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && (run.at(-1) ?? 0) + 1 === (day || 7)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}
