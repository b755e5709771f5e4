/** Events of an item. */
import type {AgendaEntry, FeedEvent, Place, Programme, Registration, Session, Speaker} from '../model/event.js';
import {parsePartialDate, type DateText} from '../model/partial-date.js';
import {isZone} from './zone-name.js';
import {
  date,
  flag,
  idOf,
  longText,
  member,
  nested,
  number,
  objects,
  oneOf,
  problem,
  required,
  text,
  texts,
  url,
  type Raw,
  type Reader,
} from './read.js';

const STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const;

export function readEvent(reader: Reader, object: Raw, index: number): FeedEvent | undefined {
  const start = date(reader, object, 'start');
  const event: FeedEvent = {
    id: idOf(reader, object) ?? `e${index + 1}`,
    name: text(reader, object, 'name'),
    start,
    end: endAfter(reader, start, date(reader, object, 'end')),
    timeZone: zone(reader, object) ?? reader.timeZone,
    status: oneOf(reader, object, 'status', STATUSES) ?? 'scheduled',
    statusReason: longText(reader, object, 'statusReason'),
    previousStart: date(reader, object, 'previousStart'),
    sequence: Math.trunc(number(reader, object, 'sequence', 0, 2 ** 31 - 1) ?? 0),
    attendance: oneOf(reader, object, 'attendance', ['offline', 'online', 'mixed']),
    places: objects(reader, object, 'places', readPlace, 'name'),
    sessions: objects(reader, object, 'sessions', readSession),
    agenda: objects(reader, object, 'agenda', readAgendaEntry, 'title'),
    speakers: objects(reader, object, 'speakers', readSpeaker, 'name'),
    audience: texts(reader, object, 'audience'),
    registration: nested(reader, object, 'registration', readRegistration),
    programme: nested(reader, object, 'programme', readProgramme),
    url: url(reader, object, 'url'),
  };
  if (event.name ?? start ?? event.previousStart ?? event.places[0] ?? event.url) return event;
  problem(reader, 'empty-entry');
  return undefined;
}

export function zone(reader: Reader, object: Raw): string | undefined {
  const name = text(reader, object, 'timeZone');
  if (name === undefined || isZone(name)) return name;
  problem(reader, 'bad-time-zone', 'timeZone', {value: name.slice(0, 64)});
  return undefined;
}

/** An end on a day before the start is a slip of the pen: without it the event is still right. */
function endAfter(reader: Reader, start: DateText | undefined, end: DateText | undefined): DateText | undefined {
  if (!start || !end) return end;
  const shared = Math.min(start.length, end.length, 10);
  // Wall clocks in different zones don't compare as text.
  if (end.slice(0, shared) >= start.slice(0, shared) || parsePartialDate(end)?.offset !== undefined) return end;
  problem(reader, 'end-before-start', 'end', {start, end});
  return undefined;
}

export function readPlace(reader: Reader, object: Raw): Place | undefined {
  const latitude = number(reader, object, 'latitude', -90, 90);
  const longitude = number(reader, object, 'longitude', -180, 180);
  const both = latitude !== undefined && longitude !== undefined;
  const place: Place = {
    name: text(reader, object, 'name'),
    address: text(reader, object, 'address'),
    locality: text(reader, object, 'locality'),
    region: text(reader, object, 'region'),
    country: text(reader, object, 'country'),
    url: url(reader, object, 'url'),
    latitude: both ? latitude : undefined,
    longitude: both ? longitude : undefined,
  };
  const {name, address, locality, region, country} = place;
  return (name ?? address ?? locality ?? region ?? country ?? place.url ?? place.latitude) === undefined
    ? undefined
    : place;
}

function readSession(reader: Reader, object: Raw): Session | undefined {
  const session: Session = {
    title: text(reader, object, 'title'),
    start: date(reader, object, 'start'),
    end: date(reader, object, 'end'),
    place: nested(reader, object, 'place', readPlace, 'name'),
  };
  return (session.title ?? session.start) ? session : undefined;
}

function readAgendaEntry(reader: Reader, object: Raw): AgendaEntry | undefined {
  const title = longText(reader, object, 'title');
  if (!required(reader, title, 'title')) return undefined;
  return {
    title,
    start: clockOrDate(reader, object, 'start'),
    end: clockOrDate(reader, object, 'end'),
    speaker: text(reader, object, 'speaker'),
  };
}

function clockOrDate(reader: Reader, object: Raw, key: string): string | undefined {
  const value = member(object, key);
  const clock = typeof value === 'string' ? /^\s*(\d{1,2}):([0-5]\d)\s*$/.exec(value) : undefined;
  if (!clock || Number(clock[1]) > 23) return date(reader, object, key);
  return `${clock[1]?.padStart(2, '0')}:${clock[2]}`;
}

function readSpeaker(reader: Reader, object: Raw): Speaker | undefined {
  const name = text(reader, object, 'name');
  return required(reader, name, 'name') ? {name, role: text(reader, object, 'role')} : undefined;
}

const readRegistration = (reader: Reader, object: Raw): Registration => ({
  deadline: date(reader, object, 'deadline'),
  url: url(reader, object, 'url'),
  text: longText(reader, object, 'text'),
  for: texts(reader, object, 'for'),
  contact: idOf(reader, object, 'contact'),
});

const readProgramme = (reader: Reader, object: Raw): Programme => ({
  url: url(reader, object, 'url'),
  announced: flag(reader, object, 'announced'),
});
