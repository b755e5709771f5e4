/** Events as iCalendar (RFC 5545, with NAME and CONFERENCE of RFC 7986). */
import {type Contact} from '../model/contact.js';
import {type FeedEvent, type Place} from '../model/event.js';
import {type Feed, type Item} from '../model/feed.js';
import {primaryLanguage} from '../model/language-tag.js';
import {isTimed, parsePartialDate} from '../model/partial-date.js';
import {isOff} from '../time/moved.js';
import {fieldsAt, startOf} from '../time/zone.js';
import {type CalendarEntry, type CalendarSpan, entriesOf, notesOf, placesText} from './calendar-entry.js';
import {escapeParameter, escapeText, escapeUri, joinLines, languageParameter} from './content-line.js';
import {basicForm, isoDay, isoInstant} from './iso-8601.js';
import {isOnline} from './online.js';
import {stableId} from './stable-id.js';
import {constantOffset, pad, zoneLines} from './vtimezone.js';

export interface ICalendarOptions {
  /** When the file is made: ms since the epoch, or a date. Becomes DTSTAMP. */
  readonly now: number | Date;
  /** The item that an event stands in: gives it an identity that other downloads share, and its title and contacts. */
  readonly item?: Item;
  /** Minutes before the start at which to remind; for whole days, before midnight. */
  readonly alarm?: number;
  /** Of several language versions, the one to take (BCP 47); by default the feed's own language. */
  readonly language?: string;
}

/**
 * A calendar file of an event, of all events of an item, or of a whole feed, with CRLF line ends: one VEVENT for each
 * session, else for the event. Empty where no date is known to the day, since a calendar can't hold it.
 * @throws RangeError where `now` is no time: calendars refuse a file whose DTSTAMP isn't one
 */
export function toICalendar(source: Feed | Item | FeedEvent, options: ICalendarOptions): string {
  const entries = collect(source, options);
  if (!entries.length) return '';
  const zones = statedZones(entries);
  const published = entries.every((entry) => organizer(entry));
  const name = 'items' in source ? source.title : '';
  const head = joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mykty//mykty//EN',
    'CALSCALE:GREGORIAN',
    // RFC 5546 asks for an organizer in every published event, and RFC 5545 forbids one in any other.
    published && 'METHOD:PUBLISH',
    name && `NAME:${escapeText(name)}`,
    name && `X-WR-CALNAME:${escapeText(name)}`,
    ...[...zones].flatMap(([zone, offset]) => zoneLines(zone, offset)),
  ]);
  // Event by event: all lines of a large feed beside each other fill the memory.
  const bodies = entries.map((entry) => joinLines(eventLines(entry, zones, published, options)));
  return `${head}${bodies.join('')}END:VCALENDAR\r\n`;
}

function collect(source: Feed | Item | FeedEvent, {item, language}: ICalendarOptions): CalendarEntry[] {
  if ('items' in source) {
    // Language versions share an identity: one of them goes into the file, the reader's own if there is one.
    const wanted = primaryLanguage(language ?? source.language);
    const byId = new Map<string, CalendarEntry>();
    for (const entry of source.items.flatMap((each) => each.events.flatMap((event) => entriesOf(event, each)))) {
      const id = uid(entry);
      const kept = byId.get(id);
      if (
        !kept ||
        (primaryLanguage(kept.item?.language) !== wanted && primaryLanguage(entry.item?.language) === wanted)
      )
        byId.set(id, entry);
    }
    return [...byId.values()];
  }
  return 'events' in source ? source.events.flatMap((event) => entriesOf(event, source)) : entriesOf(source, item);
}

/**
 * The same for every language version and date of an event. Works and ids may be words that another publisher has too,
 * so the publisher's host is told with them; an event by itself has no more than its name and its first date.
 */
function uid({event, item, session}: CalendarEntry): string {
  const first = event.previousStart ?? event.start ?? event.sessions[0]?.start;
  const of = item ? [hostOf(item.url), item.work ?? item.id] : [hostOf(event.url), event.name ?? '', first ?? ''];
  return `${stableId(...of, event.id, String(session ?? ''))}@mykty`;
}

/** Without what tells a language on many sites: `ru.example.kg`. */
const hostOf = (url: string | undefined): string =>
  url === undefined ? '' : new URL(url).host.replace(/^(?:www|[a-z]{2})\.(?=[^.]+\.)/, '');

/** Names of places: neither UTC, which has a form of its own, nor an offset («+06:00»), whose colon would end a parameter. */
const NAMED = /^(?!(?:Etc\/)?(?:UTC|GMT)$)[a-z]/i;

/** The zones whose wall clocks are given and keep one offset; other times go out in UTC. */
function statedZones(entries: readonly CalendarEntry[]): Map<string, number> {
  const bounds = new Map<string, [first: number, last: number]>();
  for (const {event, span} of entries) {
    if (span.kind === 'days' || span.fixed || !NAMED.test(event.timeZone)) continue;
    const [first, last] = bounds.get(event.timeZone) ?? [span.start, span.start];
    bounds.set(event.timeZone, [Math.min(first, span.start), Math.max(last, span.end ?? span.start)]);
  }
  const zones = new Map<string, number>();
  for (const [zone, [first, last]] of bounds) {
    const offset = constantOffset(zone, first, last);
    if (offset !== undefined) zones.set(zone, offset);
  }
  return zones;
}

function eventLines(
  entry: CalendarEntry,
  zones: ReadonlyMap<string, number>,
  published: boolean,
  {now, alarm}: ICalendarOptions,
): (string | false | undefined)[] {
  const {event, item, title, places, span} = entry;
  const off = isOff(event);
  const language = languageParameter(item?.language);
  const text = (property: string, value: string | undefined) => value && `${property}${language}:${escapeText(value)}`;
  const [place] = places;
  const point = places.length === 1 && place?.latitude !== undefined && place.longitude !== undefined;
  const page = event.url ?? item?.url;
  return [
    'BEGIN:VEVENT',
    `UID:${uid(entry)}`,
    `DTSTAMP:${utc(now)}`,
    modified(item, event.timeZone),
    `SEQUENCE:${Math.max(0, Math.trunc(event.sequence))}`,
    // A postponed event has no date any more: the old one is off until the feed names the new one.
    `STATUS:${off ? 'CANCELLED' : 'CONFIRMED'}`,
    ...spanLines(span, event.timeZone, zones),
    text('SUMMARY', title),
    text('DESCRIPTION', notesOf(entry)),
    text('LOCATION', placesText(places)),
    point && `GEO:${place.latitude};${place.longitude}`,
    ...places.map((place) => isOnline(place, event) && conference(place)),
    page && `URL:${escapeUri(page)}`,
    published && organizer(entry),
    text('CONTACT', contactText(contactOf(entry))),
    text('COMMENT', event.statusReason),
    !!item?.tags.length && `CATEGORIES${language}:${item.tags.map(escapeText).join(',')}`,
    event.programme?.url && `ATTACH:${escapeUri(event.programme.url)}`,
    ...(alarm === undefined || off ? [] : alarmLines(alarm, title)),
    'END:VEVENT',
  ];
}

const conference = ({name, url}: Place): string | undefined =>
  url && `CONFERENCE;VALUE=URI${name ? `;LABEL=${escapeParameter(name)}` : ''}:${escapeUri(url)}`;

function spanLines(span: CalendarSpan, zone: string, zones: ReadonlyMap<string, number>): (string | undefined)[] {
  if (span.kind === 'days') {
    return [`DTSTART;VALUE=DATE:${day(span.start)}`, `DTEND;VALUE=DATE:${day(span.end)}`];
  }
  const stated = !span.fixed && zones.has(zone);
  const at = (property: string, instant: number) =>
    stated ? `${property};TZID=${zone}:${wall(instant, zone)}` : `${property}:${utc(instant)}`;
  return [at('DTSTART', span.start), span.end === undefined ? undefined : at('DTEND', span.end)];
}

function alarmLines(minutes: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${minutes < 0 ? '' : '-'}PT${Math.abs(Math.trunc(minutes))}M`,
    'END:VALARM',
  ];
}

/** The contact that answers for the event: the one for registration, else the first with a mailbox. */
function contactOf({event, item}: CalendarEntry): Contact | undefined {
  const contacts = item?.contacts ?? [];
  return (
    contacts.find(({id}) => id === event.registration?.contact) ??
    contacts.find(({purpose}) => purpose.includes('registration')) ??
    contacts.find(mailOf)
  );
}

const mailOf = ({emails}: Contact): string | undefined => emails.find((mail) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(mail));

function organizer(entry: CalendarEntry): string | undefined {
  const contact = contactOf(entry);
  const mail = contact && mailOf(contact);
  const party = entry.item?.parties.find(({role}) => role === 'organizer')?.name;
  const name = party ?? contact?.organization ?? contact?.name;
  return mail && `ORGANIZER${name ? `;CN=${escapeParameter(name)}` : ''}:mailto:${escapeUri(mail)}`;
}

const contactText = (contact: Contact | undefined): string =>
  contact
    ? [contact.name, contact.role, contact.organization, ...contact.phones.map(({number}) => number), ...contact.emails]
        .filter(Boolean)
        .join(', ')
    : '';

function modified(item: Item | undefined, zone: string): string | undefined {
  const date = parsePartialDate(item?.date_modified ?? '');
  return date && isTimed(date) ? `LAST-MODIFIED:${utc(startOf(date, zone))}` : undefined;
}

const day = (number: number): string => basicForm(isoDay(number));
const utc = (instant: number | Date): string => basicForm(isoInstant(instant));

function wall(instant: number, zone: string): string {
  const {year, month, day, hour, minute, second} = fieldsAt(instant, zone);
  return `${pad(year, 4)}${pad(month)}${pad(day)}T${pad(hour)}${pad(minute)}${pad(second)}`;
}
