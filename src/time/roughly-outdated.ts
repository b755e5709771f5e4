/** From when it takes a calendar to say whether a contact is outdated: by the texts of dates alone, rather too soon. */
import {type Contact} from '../model/contact.js';
import {type Item} from '../model/feed.js';

const DAY = 86_400_000;
/** Months after its event (ms), a contact named for it is no longer the one to turn to. */
export const LONG_AFTER = 180 * DAY;

/** An instant (ms) before `outdatedFrom`; `Infinity` where that is. */
export function roughlyOutdated({validUntil}: Contact, {events}: Item): number {
  // A day, month or year as text reads as its beginning in UTC, from which no zone is further than a day.
  const begin = (text: string | undefined): number => Date.parse(text?.slice(0, 10) ?? '') - DAY;
  if (validUntil !== undefined) return begin(validUntil);
  const ends = events.flatMap(({sessions, ...event}) =>
    [event, ...sessions].map(({start, end}) => begin(end ?? start) || -Infinity),
  );
  const last = Math.max(...ends);
  return last > -Infinity ? last + LONG_AFTER : Infinity;
}
