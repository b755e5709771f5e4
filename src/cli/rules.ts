/**
 * Rules that hold between members, of which a reader that takes each member for itself knows nothing. They look at the
 * JSON as written, so that a problem points at the publisher's own text.
 */
import {capHtml, withoutConditions} from '../feed/html-limits.js';
import {isRecord} from '../feed/read.js';
import {numbered} from '../feed/shape.js';
import {telegram, whatsapp} from '../model/messengers.js';
import {parseOpeningHours} from '../model/opening-hours.js';
import {isTimed, parsePartialDate} from '../model/partial-date.js';
import {parsePhones} from '../model/phones.js';
import {isRegionCode, REGION_CODES} from '../model/regions.js';
import {type Versions, type Found} from './versions.js';
import {endOfDay} from '../time/span.js';
import {endOf, startOf} from '../time/zone.js';
import {isZone} from '../time/zone-names.js';

type Raw = Readonly<Record<string, unknown>>;

export interface RuleContext {
  readonly now: number;
  /** Ids of items on earlier pages. */
  readonly taken: ReadonlySet<string>;
  /** The language versions on them. */
  readonly versions: Versions;
  readonly found: Found;
}

const BISHKEK = 'Asia/Bishkek';

const textAt = (object: unknown, key: string): string | undefined => {
  const value = isRecord(object) ? object[key] : undefined;
  return typeof value === 'string' && value ? value : undefined;
};
/** An id as the reader takes it: a number counts, spaces around it don't. */
const idAt = (object: Raw, key: string): string | undefined => {
  const value = object[key];
  return typeof value === 'number' ? String(value) : textAt(object, key)?.trim();
};
const recordAt = (object: Raw, key: string): Raw => (isRecord(object[key]) ? object[key] : {});

/** Visits the objects of a list, of an object with numbered keys, or the one that stands in a list's place. */
function each(object: Raw, key: string, pointer: string, visit: (entry: Raw, pointer: string) => void): void {
  const value = object[key];
  const place = `${pointer}/${key}`;
  if (isRecord(value) && !numbered(value)) visit(value, place);
  else if (typeof value === 'object' && value)
    Object.entries(value).forEach(([step, entry]) => isRecord(entry) && visit(entry, `${place}/${step}`));
}

export function checkRules(feed: unknown, {now, taken, versions, found}: RuleContext): void {
  if (!isRecord(feed)) return;
  const zone = zoneOf(recordAt(feed, '_mykty')) ?? BISHKEK;
  each(feed, 'items', '', (item, pointer) => {
    const extension = recordAt(item, '_mykty');
    const at = `${pointer}/_mykty`;
    const id = idAt(item, 'id');
    if (id && taken.has(id)) found('duplicate-id', `${pointer}/id`, {id});
    versions.add(item, extension, pointer, textAt(feed, 'language'));
    checkBody(item, extension, pointer, found);
    const embargo = instant(textAt(extension, 'embargo'), zone, startOf);
    if (embargo !== undefined && embargo > now) found('embargo-future', `${at}/embargo`);
    each(extension, 'images', at, (image, place) => {
      if (textAt(image, 'alt') === undefined && image['alt'] !== '') found('no-alt', place);
    });
    for (const list of ['events', 'contacts', 'footnotes']) checkIds(extension, list, at, found);
    each(extension, 'contacts', at, (contact, place) => checkContact(contact, place, found));
    namesOf(extension['contacts'], `${at}/contacts`, found);
    each(extension, 'events', at, (event, place) => checkEvent(event, extension, place, zone, found));
    each(extension, 'projects', at, (project, place) => checkSpan(project, place, zone, found));
    const practice = recordAt(extension, 'practice');
    if (isBarePractice(item, extension)) found('no-practice', at);
    checkSpan(recordAt(practice, 'period'), `${at}/practice/period`, zone, found);
    checkRegion(recordAt(practice, 'place'), `${at}/practice/place`, found);
  });
  versions.check(found);
}

const zoneOf = (object: Raw): string | undefined => {
  const name = textAt(object, 'timeZone');
  return name && isZone(name) ? name : undefined;
};

function instant(text: string | undefined, zone: string, of: typeof startOf): number | undefined {
  const date = text === undefined ? undefined : parsePartialDate(text);
  return date && of(date, zone);
}

function checkBody(item: Raw, extension: Raw, pointer: string, found: Found): void {
  const html = textAt(item, 'content_html') ?? '';
  const whole = withoutConditions(html);
  const kept = capHtml(whole).length;
  if (kept < whole.length) found('html-too-long', `${pointer}/content_html`, {max: kept, found: whole.length});
  each(extension, 'footnotes', `${pointer}/_mykty`, (footnote, place) => {
    const id = idAt(footnote, 'id');
    if (footnote['on'] === 'title' || (id && html.includes(`#fn-${id}`))) return;
    found('footnote-unused', place, {id: id ?? '—'});
  });
}

/** What names an event, a contact or a footnote finds the first of that id. */
function checkIds(extension: Raw, list: string, pointer: string, found: Found): void {
  const seen = new Set<string>();
  each(extension, list, pointer, (entry, place) => {
    const id = idAt(entry, 'id');
    if (id && seen.has(id)) found('id-twice', `${place}/id`, {id});
    if (id) seen.add(id);
  });
}

/** A contact that is no more than a text is a name. */
function namesOf(contacts: unknown, pointer: string, found: Found): void {
  const check = (contact: unknown, place: string): void => {
    const name = typeof contact === 'string' ? contact : textAt(contact, 'name');
    if (name && parsePhones(name).some(({e164}) => e164))
      found('phone-in-name', typeof contact === 'string' ? place : `${place}/name`, {value: name.slice(0, 60)});
  };
  if (Array.isArray(contacts)) contacts.forEach((contact, index) => check(contact, `${pointer}/${index}`));
  else check(contacts, pointer);
}

function checkContact(contact: Raw, pointer: string, found: Found): void {
  const {phones: given} = contact;
  const lines: readonly unknown[] = Array.isArray(given) ? given : [given];
  lines.forEach((phone, index) => {
    const number = typeof phone === 'string' ? phone : textAt(phone, 'number');
    if (!number) return;
    // A line may hold several numbers, of which one is a digit short.
    const phones = parsePhones(number);
    const bad = phones.filter(({e164, text}) => !(e164 ?? /^\d{3,4}$/.test(text)));
    if (bad.length > 0 || phones.length === 0)
      found('phone-not-dialable', `${pointer}/phones${lines === given ? `/${index}` : ''}`, {
        value: bad.map(({text}) => text).join(', ') || number,
      });
  });
  const hours = textAt(contact, 'hours')?.trim() ?? '';
  if (FOR_MACHINES.test(hours) && !parseOpeningHours(hours)) found('bad-hours', `${pointer}/hours`, {value: hours});
  for (const [key, read] of Object.entries({telegram, whatsapp})) {
    const value = textAt(contact, key);
    if (value && !read(value)) found('bad-handle', `${pointer}/${key}`, {value});
  }
}

/** Hours meant to be in schema.org's form: the names of days or `24/7`, and times, or that it is closed. */
const FOR_MACHINES =
  /^(?:24\/7|(?:mo|tu|we|th|fr|sa|su|ph)(?:\s*[-–,]\s*(?:mo|tu|we|th|fr|sa|su|ph))*[\s:.,]*(?:\d|off|closed|$))/i;

/** Of a practice, nothing but its text. */
const isBarePractice = ({tags}: Raw, extension: Raw): boolean =>
  textAt(extension, 'type')?.trim().toLowerCase() === 'practice' &&
  !isRecord(extension['practice']) &&
  !(Array.isArray(tags) ? tags.length : tags);

function checkSpan(entry: Raw, pointer: string, zone: string, found: Found): void {
  const start = textAt(entry, 'start');
  const end = textAt(entry, 'end');
  const begins = instant(start, zone, startOf);
  const last = parsePartialDate(end ?? '');
  if (!start || !end || begins === undefined || !last) return;
  const length = endOf(last, zone) - begins;
  // A day, a month or a year is over where the next begins, so one that is over at the start lies before it.
  if (isTimed(last) ? length < 0 : length <= 0) found('end-before-start', pointer, {start, end});
}

/** An end alone tells nobody when to come. */
function checkStart(entry: Raw, pointer: string, found: Found): void {
  const end = textAt(entry, 'end');
  if (end && !textAt(entry, 'start')) found('no-start', pointer, {end});
}

function checkEvent(event: Raw, item: Raw, pointer: string, feedZone: string, found: Found): void {
  const zone = zoneOf(event) ?? feedZone;
  checkSpan(event, pointer, zone, found);
  for (const key of ['sessions', 'agenda'])
    each(event, key, pointer, (part, place) => checkSpan(part, place, zone, found));
  checkSessions(event, pointer, zone, found);
  checkMidnight(event, pointer, found);
  each(event, 'sessions', pointer, (session, place) => checkMidnight(session, place, found));
  const registration = recordAt(event, 'registration');
  const deadline = textAt(registration, 'deadline');
  tellMidnight(deadline, `${pointer}/registration/deadline`, found);
  const closes = parsePartialDate(deadline ?? '');
  const last = lastOf(event, zone);
  if (deadline && closes && last) {
    const late = startOf(closes, zone) - last.over;
    if (isTimed(closes) ? late > 0 : late >= 0)
      found('deadline-after-event', `${pointer}/registration/deadline`, {deadline, end: last.text});
  }
  const contact = idAt(registration, 'contact');
  const ids = new Set<unknown>();
  each(item, 'contacts', '', (entry) => ids.add(idAt(entry, 'id')));
  if (contact && !ids.has(contact)) found('unknown-contact', `${pointer}/registration/contact`, {contact});
  if (event['status'] === 'rescheduled' && !textAt(event, 'previousStart')) found('no-former-date', pointer);
  each(event, 'places', pointer, (place, at) => checkRegion(place, at, found));
}

/** Databases and `toISOString()` write a day so. */
const MIDNIGHT = /^\d{4}-\d\d-\d\d[T ]00:00(?::00(?:[.,]0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/i;

function tellMidnight(value: string | undefined, pointer: string, found: Found): void {
  if (value && MIDNIGHT.test(value)) found('midnight', pointer, {value, date: value.slice(0, 10)});
}

/** A ball may end at midnight; what begins then, or has no hour at its start, is meant to last a day. */
function checkMidnight(entry: Raw, pointer: string, found: Found): void {
  const start = textAt(entry, 'start') ?? '';
  const end = textAt(entry, 'end') ?? '';
  const isDay = start.length < 11 || MIDNIGHT.test(start);
  if (!end || MIDNIGHT.test(end)) tellMidnight(start, `${pointer}/start`, found);
  if (isDay) tellMidnight(end, `${pointer}/end`, found);
}

/** A session before an event begins is none of it, and one behind its end is told as over while it runs. */
function checkSessions(event: Raw, pointer: string, zone: string, found: Found): void {
  const from = textAt(event, 'start');
  const to = textAt(event, 'end');
  const begins = instant(from, zone, startOf) ?? -Infinity;
  const over = instant(to, zone, endOf) ?? Infinity;
  let dated = false;
  each(event, 'sessions', pointer, (session, place) => {
    const opens = textAt(session, 'start');
    dated ||= opens !== undefined;
    checkStart(session, place, found);
    const start = parsePartialDate(opens ?? '');
    if (!start) return;
    const end = parsePartialDate(textAt(session, 'end') ?? '') ?? start;
    // Of a day without an hour only what is certain counts.
    const isBefore = isTimed(start) ? startOf(start, zone) < begins : endOf(start, zone) <= begins;
    const isBehind = isTimed(end) && end !== start ? startOf(end, zone) > over : startOf(end, zone) >= over;
    if (isBefore || isBehind) found('session-outside', place, {start: from ?? '…', end: to ?? '…'});
  });
  // Without a start of its own an event has that of its first session.
  if (!dated) checkStart(event, pointer, found);
}

/** When an event, or the last of its sessions, is over; without an end that is when its last day is. */
function lastOf(event: Raw, zone: string): {over: number; text: string} | undefined {
  let last: {over: number; text: string} | undefined;
  const look = (entry: Raw): void => {
    const text = textAt(entry, 'end') ?? textAt(entry, 'start') ?? '';
    const date = parsePartialDate(text);
    if (!date) return;
    const open = isTimed(date) && textAt(entry, 'end') === undefined;
    const over = open ? endOfDay(startOf(date, zone), zone) : endOf(date, zone);
    if (!last || over > last.over) last = {over, text};
  };
  look(event);
  each(event, 'sessions', '', look);
  return last;
}

function checkRegion(place: Raw, pointer: string, found: Found): void {
  const region = textAt(place, 'region');
  // Free text is fine; what looks like a code should be one.
  if (region && /^KG\b/i.test(region) && !isRegionCode(region))
    found('unknown-region', `${pointer}/region`, {value: region, allowed: REGION_CODES.join(', ')});
}
