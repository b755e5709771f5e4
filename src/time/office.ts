/** Whether an office is open at a moment, as far as a page may say so. */
import {mayBeHoliday} from '../model/holidays.js';
import {type OpeningHours, openStateAt} from '../model/opening-hours.js';
import {dayNumber, fieldsAt} from './zone.js';

/** Minutes are of the office's day; over 1440 after midnight. */
export type OfficeClaim =
  | {readonly kind: 'open'; readonly until?: number}
  /** `next` only where that day is a usual one. */
  | {readonly kind: 'closed'; readonly next?: {readonly inDays: number; readonly weekday: number; readonly at: number}}
  /** It would be open, but the day may be a holiday. */
  | {readonly kind: 'holiday'}
  /** Holidays of the office's country aren't known here, or the evening before may have been one: nothing is claimed. */
  | {readonly kind: 'unknown'};

export interface OfficeMoment {
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly minute: number;
  readonly claim: OfficeClaim;
}

const DAY = 86_400_000;

/** How an office in `zone` stands at `now` (ms), by its usual hours. */
export function officeAt(hours: OpeningHours, zone: string, now: number): OfficeMoment {
  const fields = fieldsAt(now, zone);
  const minute = fields.hour * 60 + fields.minute;
  const claim = (): OfficeClaim => {
    if (zone !== 'Asia/Bishkek') return {kind: 'unknown'};
    const state = openStateAt(hours, fields.weekday, minute);
    if (state.open) {
      if (mayBeHoliday(fields)) return {kind: 'holiday'};
      // Open since the evening before, on which it may have stayed closed.
      const sinceToday = hours[fields.weekday]?.some(({open, close}) => open <= minute && minute < close);
      if (!sinceToday && mayBeHoliday(dayAfter(dayNumber(fields), -1))) return {kind: 'unknown'};
      return {kind: 'open', ...(state.until === undefined ? {} : {until: state.until})};
    }
    const {next} = state;
    if (!next || mayBeHoliday(dayAfter(dayNumber(fields), next.inDays))) return {kind: 'closed'};
    return {kind: 'closed', next};
  };
  return {weekday: fields.weekday, minute, claim: claim()};
}

function dayAfter(today: number, days: number): {year: number; month: number; day: number} {
  const date = new Date((today + days) * DAY);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}
