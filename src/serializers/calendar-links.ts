/** Links that open an event in a calendar on the web, filled in; nothing is sent until the visitor follows one. */
import {type FeedEvent} from '../model/event.js';
import {type Item} from '../model/feed.js';
import {isOff} from '../time/moved.js';
import {type CalendarEntry, type CalendarSpan, entriesOf, linksOf, placesText, proseOf} from './calendar-entry.js';
import {basicForm, isoDay, isoInstant} from './iso-8601.js';

export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
  readonly yahoo: string;
}

export interface CalendarLinkOptions {
  readonly item?: Item;
  /** Which session to link; by default the first that has a date. */
  readonly session?: number;
}

// Calendars refuse addresses much longer than two thousand characters, and a Cyrillic letter takes six of them.
const LONGEST = 2000;
const LONGEST_TITLE = 800;
const LONGEST_PLACE = 400;

/** Links for an event, or for one of its sessions; `undefined` where its date is not known to the day, or is off. */
export function calendarLinks(event: FeedEvent, {item, session}: CalendarLinkOptions = {}): CalendarLinks | undefined {
  const entries = entriesOf(event, item);
  const entry = session === undefined ? entries[0] : entries.find((each) => each.session === session);
  if (!entry || isOff(event)) return undefined;
  const {span} = entry;
  const title = shorten(entry.title, LONGEST_TITLE);
  const place = shorten(placesText(entry.places), LONGEST_PLACE);
  const allDay = span.kind === 'days';
  const oneDay = allDay && span.end === span.start + 1;
  const [start, end] = iso(span);
  const [first, last] = [basicForm(start), basicForm(end)];
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    allday: allDay ? 'true' : '',
    location: place,
  };
  const link = (base: string, parameters: Readonly<Record<string, string>>, notes: string) =>
    withNotes(address(base, parameters), notes, entry);
  return {
    google: link(
      'https://calendar.google.com/calendar/render',
      {
        action: 'TEMPLATE',
        text: title,
        // Google wants both ends; an event without an end gets none made up.
        dates: `${first}/${last || first}`,
        ctz: allDay ? '' : event.timeZone,
        location: place,
      },
      'details',
    ),
    outlook: link('https://outlook.live.com/calendar/0/deeplink/compose', outlook, 'body'),
    office365: link('https://outlook.office.com/calendar/0/deeplink/compose', outlook, 'body'),
    yahoo: link(
      'https://calendar.yahoo.com/',
      {
        v: '60',
        title,
        st: first,
        // Yahoo heeds `dur` only without `et`: one whole day is marked as such, several show from midnight to midnight.
        et: oneDay ? '' : last,
        dur: oneDay ? 'allday' : '',
        in_loc: place,
      },
      'desc',
    ),
  };
}

/** Start and end (exclusive; empty where unknown) as ISO 8601: days, or instants in UTC. */
function iso(span: CalendarSpan): [start: string, end: string] {
  if (span.kind === 'days') return [isoDay(span.start), isoDay(span.end)];
  return [isoInstant(span.start), span.end === undefined ? '' : isoInstant(span.end)];
}

/** Percent-encoded throughout: Outlook shows a `+` for a space as it stands. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));

/** As much of a text as takes no more than `room` when it is encoded. */
function shorten(text: string, room: number): string {
  if (encode(text).length <= room) return text;
  let left = room - encode('…').length;
  let kept = '';
  for (const character of text) {
    left -= encode(character).length;
    if (left < 0) break;
    kept += character;
  }
  return kept && `${kept.trimEnd()}…`;
}

function address(base: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value);
  return `${base}?${pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
}

/** The prose is cut to what the links leave; a link is whole or isn't there. */
function withNotes(before: string, name: string, entry: CalendarEntry): string {
  let room = LONGEST - before.length - name.length - 2;
  const links = linksOf(entry).filter((each) => {
    const size = encode(`\n${each}`).length;
    if (size > room) return false;
    room -= size;
    return true;
  });
  const notes = [shorten(proseOf(entry), room - encode('\n').length), links.join('\n')].filter(Boolean).join('\n\n');
  return notes ? `${before}&${name}=${encode(notes)}` : before;
}
