/** What a changed date makes of an event, whatever status the feed still gives. */
import {type EventStatus, type FeedEvent} from '../model/event.js';
import {parsePartialDate, type PartialDate} from '../model/partial-date.js';
import {spanOf} from './span.js';
import {endOf, startOf} from './zone.js';

/** The former start is another one. The same day, once with its hour and once without, is no move. */
export function wasMoved(event: FeedEvent): boolean {
  const former = parsePartialDate(event.previousStart ?? '');
  const start = spanOf(event).whole?.start;
  if (!former || !start) return !!former;
  const after = (a: PartialDate, b: PartialDate) => {
    const begin = startOf(a, event.timeZone);
    return begin >= endOf(b, event.timeZone) && begin !== startOf(b, event.timeZone);
  };
  return after(former, start) || after(start, former);
}

/** A new date ends a postponement; a changed date that isn't there begins one. */
export function statusOf(event: FeedEvent): EventStatus {
  const {status} = event;
  if (!spanOf(event).whole) return status === 'rescheduled' ? 'postponed' : status;
  return (status === 'scheduled' || status === 'postponed') && wasMoved(event) ? 'rescheduled' : status;
}

/** It won't take place, or not on the date it has. */
export function isOff(event: FeedEvent): boolean {
  const status = statusOf(event);
  return status === 'cancelled' || status === 'postponed';
}
