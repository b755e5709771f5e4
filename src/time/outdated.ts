/** Whether a contact may be outdated, and from when. */
import {type Contact} from '../model/contact.js';
import {type Item} from '../model/feed.js';
import {parsePartialDate} from '../model/partial-date.js';
import {LONG_AFTER} from './roughly-outdated.js';
import {endOf} from './zone.js';

/**
 * The instant (ms) from which a contact may be outdated: the end of its `validUntil`; without one, half a year after the
 * last date of its item's events. `Infinity` where the feed gives neither.
 */
export function outdatedFrom({validUntil}: Contact, {events}: Item, zone: string): number {
  const end = (text: string | undefined, at: string) => {
    const date = parsePartialDate(text ?? '');
    return date ? [endOf(date, at)] : [];
  };
  const [until] = end(validUntil, zone);
  if (until !== undefined) return until;
  const ends = events.flatMap(({sessions, timeZone, ...event}) =>
    [event, ...sessions].flatMap((each) => end(each.end ?? each.start, timeZone)),
  );
  return ends.length > 0 ? Math.max(...ends) + LONG_AFTER : Infinity;
}

export const mayBeOutdated = (contact: Contact, item: Item, zone: string, now: number): boolean =>
  outdatedFrom(contact, item, zone) <= now;
