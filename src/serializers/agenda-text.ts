/** An agenda as lines of text: the clock of the event's zone, and the day where the calendar entry doesn't tell it. */
import {type FeedEvent} from '../model/event.js';
import {isTimed, parsePartialDate} from '../model/partial-date.js';
import {dayNumber, fieldsAt, startOf} from '../time/zone.js';
import {isoDay} from './iso-8601.js';

/** A point's start or end; without a day where the feed gives a bare clock. */
interface Moment {
  readonly day?: number | undefined;
  readonly clock: string;
}

/** `only`: the one day of the entry (since 1970-01-01), which goes without saying; absent for an entry of several. */
export function agendaText({agenda, timeZone}: FeedEvent, only: number | undefined): string {
  const points = agenda.map((point) => ({
    ...point,
    from: momentOf(point.start, timeZone),
    to: momentOf(point.end, timeZone),
  }));
  const dated = points.some(({from}) => from?.day !== undefined && from.day !== only);
  return points
    .map(({from, to, title, speaker}) => {
      const begin = from && written(from, dated);
      const end = to && written(to, to.day !== (from ?? to).day);
      const time = begin && end && end !== begin ? `${begin}–${end}` : begin;
      return [time, [title, speaker].filter(Boolean).join(' – ')].filter(Boolean).join(' ');
    })
    .join('\n');
}

const written = ({day, clock}: Moment, dated: boolean): string =>
  [dated && day !== undefined && isoDay(day), clock].filter(Boolean).join(' ');

function momentOf(text = '', zone: string): Moment | undefined {
  if (/^\d\d:\d\d$/.test(text)) return {clock: text};
  const date = parsePartialDate(text);
  if (date?.day === undefined) return undefined;
  const fields = fieldsAt(startOf(date, zone), zone);
  const clock = isTimed(date)
    ? [fields.hour, fields.minute].map((part) => String(part).padStart(2, '0')).join(':')
    : '';
  return {day: dayNumber(fields), clock};
}
