/** Whether a contact may be outdated, and from when. */
import {type Contact} from '../model/contact.js';
import {type Item} from '../model/feed.js';
import {parsePartialDate} from '../model/partial-date.js';
import {endOf} from './zone.js';

/** Months after its event (ms), a contact named for it is no longer the one to turn to. */
const LONG_AFTER = 180 * 86_400_000;

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
