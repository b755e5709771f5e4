/**
 * What of an event a calendar can hold: its sessions, or itself, each with days or instants. Months and years alone
 * have no place in a calendar, and are left out rather than given a day that nobody named.
 */
import {type FeedEvent, type Place} from '../model/event.js';
import {type Item} from '../model/feed.js';
import {isTimed, parsePartialDate, type PartialDate} from '../model/partial-date.js';
import {dayNumber, endOf, fieldsAt, startOf} from '../time/zone.js';
import {isZone} from '../time/zone-names.js';
import {agendaText} from './agenda-text.js';
import {isOnline} from './online.js';

export interface CalendarEntry {
  readonly event: FeedEvent;
  readonly item: Item | undefined;
  /** The event's name, with the session's title. */
  readonly title: string;
  readonly places: readonly Place[];
  readonly span: CalendarSpan;
  /** Index of the session that the entry is of. */
  readonly session: number | undefined;
}

/**
 * Whole days, as days since 1970-01-01; or instants in ms, `fixed` where the feed gave an offset, so that the zone's
 * clock doesn't matter. `end` is exclusive, absent where the feed has none, and always after `start`.
 */
export type CalendarSpan =
  | {readonly kind: 'days'; readonly start: number; readonly end: number}
  | {readonly kind: 'instants'; readonly start: number; readonly end?: number; readonly fixed: boolean};

export function entriesOf(event: FeedEvent, item?: Item): CalendarEntry[] {
  const name = event.name ?? item?.title ?? '';
  const sessions = event.sessions.flatMap(({title, start, end, place}, session) => {
    const span = spanOf(start, end, event.timeZone);
    const full = [name, title === name ? '' : title].filter(Boolean).join(': ');
    return span ? [{event, item, title: full, places: place ? [place] : event.places, span, session}] : [];
  });
  if (sessions.length) return sessions;
  const span = spanOf(event.start, event.end, event.timeZone);
  return span ? [{event, item, title: name, places: event.places, span, session: undefined}] : [];
}

function spanOf(startText: string | undefined, endText: string | undefined, zone: string): CalendarSpan | undefined {
  const start = parsePartialDate(startText ?? '');
  const stated = parsePartialDate(endText ?? '');
  // The year 9999 says "never", and the day after its last can't be written.
  const end = stated?.year === 9999 ? undefined : stated;
  if (start?.day === undefined || start.year === 9999 || !isZone(zone)) return undefined;
  if (!isTimed(start)) {
    const first = dayOf(start, zone);
    const last = end?.day === undefined ? first : Math.max(first, dayOf(end, zone));
    return {kind: 'days', start: first, end: last + 1};
  }
  const from = startOf(start, zone);
  // A day alone as the end of a timed event says only that it lasts into that day; on its first day, nothing.
  const known = end?.day !== undefined && (isTimed(end) || dayOf(end, zone) > dayOf(start, zone));
  const to = known ? endOf(end, zone) : from;
  const fixed = start.offset !== undefined || (known && end.offset !== undefined);
  return {kind: 'instants', start: from, fixed, ...(to > from && {end: to})};
}

const dayOf = (date: PartialDate, zone: string): number => dayNumber(fieldsAt(startOf(date, zone), zone));

/** The day (since 1970-01-01) of an entry that lasts no longer. */
function onlyDay({span, event}: CalendarEntry): number | undefined {
  const end = span.end ?? span.start + 1;
  const [first, last] =
    span.kind === 'days'
      ? [span.start, end - 1]
      : [span.start, end - 1].map((instant) => dayNumber(fieldsAt(instant, event.timeZone)));
  return first === last ? first : undefined;
}

/** A place on one line, without the codes that only machines read. */
export function placeText({name, address, locality, region, country, url}: Place): string {
  const words = [name, address, locality, region, country].filter(
    (part, index, all): part is string =>
      part !== undefined && !/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(part) && all.indexOf(part) === index,
  );
  return words.join(', ') || (url ?? '');
}

export const placesText = (places: readonly Place[]): string =>
  [...new Set(places.map(placeText))].filter(Boolean).join(' / ');

/** What a calendar's notes say: no sentence of ours, so that they need no translation. */
export const proseOf = (entry: CalendarEntry): string =>
  [entry.event.statusReason, entry.item?.summary, agendaText(entry.event, onlyDay(entry))].filter(Boolean).join('\n\n');

/** Where to join, to register, and to read more, in this order; the pages of venues last. */
export function linksOf({event, item, places}: CalendarEntry): string[] {
  const online = places.filter((place) => isOnline(place, event));
  const links = [
    ...online.map(({url}) => url),
    event.registration?.url,
    event.programme?.url,
    event.url ?? item?.url,
    ...places.map(({url}) => url),
  ];
  return [...new Set(links.filter((link) => link !== undefined))];
}

export const notesOf = (entry: CalendarEntry): string =>
  [proseOf(entry), linksOf(entry).join('\n')].filter(Boolean).join('\n\n');
