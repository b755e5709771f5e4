/** Links that open an event in a calendar on the web, filled in; nothing is sent until the visitor follows one. */
import {type FeedEvent} from '../model/event.js';
import {type Item} from '../model/feed.js';
import {isOff} from '../time/moved.js';
import {isoDay} from './agenda-text.js';
import {type CalendarSpan, entriesOf, notesOf, placesText} from './calendar-entry.js';

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
const LONGEST_NOTES = 180;

/** Links for an event, or for one of its sessions; `undefined` where its date is not known to the day, or is off. */
export function calendarLinks(event: FeedEvent, {item, session}: CalendarLinkOptions = {}): CalendarLinks | undefined {
  const entries = entriesOf(event, item);
  const entry = session === undefined ? entries[0] : entries.find((each) => each.session === session);
  if (!entry || isOff(event)) return undefined;
  const {span, title} = entry;
  const place = placesText(entry.places);
  const notes = shorten(notesOf(entry));
  const allDay = span.kind === 'days';
  const oneDay = allDay && span.end === span.start + 1;
  const [start, end] = iso(span);
  const [first, last] = [compact(start), compact(end)];
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    allday: allDay ? 'true' : '',
    location: place,
    body: notes,
  };
  return {
    google: link('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      // Google wants both ends; an event without an end gets none made up.
      dates: `${first}/${last || first}`,
      ctz: allDay ? '' : event.timeZone,
      location: place,
      details: notes,
    }),
    outlook: link('https://outlook.live.com/calendar/0/deeplink/compose', outlook),
    office365: link('https://outlook.office.com/calendar/0/deeplink/compose', outlook),
    yahoo: link('https://calendar.yahoo.com/', {
      v: '60',
      title,
      st: first,
      // Yahoo heeds `dur` only without `et`: one whole day is marked as such, several show from midnight to midnight.
      et: oneDay ? '' : last,
      dur: oneDay ? 'allday' : '',
      in_loc: place,
      desc: notes,
    }),
  };
}

/** Start and end (exclusive; empty where unknown) as ISO 8601: days, or instants in UTC. */
function iso(span: CalendarSpan): [start: string, end: string] {
  if (span.kind === 'days') return [isoDay(span.start), isoDay(span.end)];
  return [isoInstant(span.start), span.end === undefined ? '' : isoInstant(span.end)];
}

const isoInstant = (instant: number): string => new Date(instant).toISOString().replace(/\.\d+/, '');
const compact = (text: string): string => text.replace(/[-:]/g, '');

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_NOTES ? `${characters.slice(0, LONGEST_NOTES - 1).join('')}…` : text;
}

/** Percent-encoded throughout: Outlook shows a `+` for a space as it stands. */
function link(base: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value);
  return `${base}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}`).join('&')}`;
}
