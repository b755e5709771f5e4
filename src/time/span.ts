import {type FeedEvent, type Session} from '../model/event.js';
import {isTimed, parsePartialDate, type DateText, type PartialDate} from '../model/partial-date.js';
import {times} from '../model/times.js';
import {dayNumber, endOf, fieldsAt, startOf} from './zone.js';

/** From when to when something lasts, in milliseconds since 1970-01-01 UTC; `close` is the first instant after it. */
export interface Span {
  readonly start: PartialDate;
  readonly startText: DateText;
  readonly begin: number;
  readonly close: number;
  /** The end as the feed gave it; absent where it gave none, or one before the start. */
  readonly end?: PartialDate;
  readonly endText?: DateText;
  /** On how many calendar days it takes place, in its zone; absent where the feed doesn't name its days. */
  readonly days?: number;
  /** Which days these are (days since 1970-01-01), where its sessions leave some out. */
  readonly taken?: readonly number[];
}

export interface SessionSpan extends Span {
  readonly session: Session;
}

/** An event's dates as instants. */
export interface EventSpan {
  /** Absent for an event of which no start is known. */
  readonly whole?: Span;
  /** The first instant after it, also where only its end is known. */
  readonly close?: number;
  /** Dated sessions, by their start. */
  readonly sessions: readonly SessionSpan[];
}

const DAY = 86_400_000;
/** On more days than this, nobody asks which of them are free. */
const MOST = 1000;
const spans = new WeakMap<FeedEvent, EventSpan>();

/**
 * The event's span and its sessions'. Without a start of its own an event lasts from its first session to its last;
 * without an end, to the end of its last session or of its start's day, month or year.
 */
export function spanOf(event: FeedEvent): EventSpan {
  let span = spans.get(event);
  if (!span) spans.set(event, (span = measure(event)));
  return span;
}

function measure(event: FeedEvent): EventSpan {
  const zone = event.timeZone;
  const sessions = event.sessions
    .flatMap((session): SessionSpan[] => {
      const span = spanBetween(session.start, session.end, zone);
      return span ? [{...span, session}] : [];
    })
    .sort((a, b) => a.begin - b.begin);
  const first = sessions[0];
  const last = sessions.reduce<Span | undefined>((a, b) => (a && a.close >= b.close ? a : b), undefined);
  const start = event.start ?? first?.startText;
  const own = spanBetween(start, event.end, zone);
  const extended = own && !own.end && last && (event.start === undefined || last.close > own.close);
  const whole = extended ? until(own, last, zone) : own;
  if (whole) return {whole: withPauses(whole, sessions, zone), close: whole.close, sessions};
  const end = parsePartialDate(event.end ?? '');
  return {...(end && {close: endOf(end, zone)}), sessions};
}

/** A day in Osh and a day in Bishkek two weeks later are two days, not fifteen. */
function withPauses(whole: Span, sessions: readonly SessionSpan[], zone: string): Span {
  const {days = 0, begin} = whole;
  // Until 9999, as some say for "without end", are days enough to stop the page that lists them.
  if (days > MOST || sessions.some((each) => !(each.days && each.days < days))) return whole;
  const taken = [
    ...new Set(
      sessions.flatMap((each) => {
        const day = dayAt(each.begin, zone);
        return times(each.days ?? 0, (index) => day + index);
      }),
    ),
  ];
  const [first, last] = [taken[0] ?? 0, taken.at(-1) ?? 0];
  // Sessions that don't reach from the first day to the last aren't all that happens.
  const known = first === dayAt(begin, zone) && last - first === days - 1;
  return known ? {...whole, days: taken.length, taken} : whole;
}

/** The span of two dates; `undefined` without a start. An end that isn't after the start counts as none. */
function spanBetween(startText: DateText | undefined, endText: DateText | undefined, zone: string): Span | undefined {
  const start = parsePartialDate(startText ?? '');
  if (startText === undefined || !start) return undefined;
  const begin = startOf(start, zone);
  const end = parsePartialDate(endText ?? '');
  const close = end ? endOf(end, zone) : begin;
  if (end && endText !== undefined && close > begin)
    return withDays({start, startText, begin, close, end, endText}, zone);
  return withDays({start, startText, begin, close: isTimed(start) ? endOfDay(begin, zone) : endOf(start, zone)}, zone);
}

/** The span, ending with the last of its sessions instead: on the day of one that says no more than when it begins. */
function until(span: Span, last: Span, zone: string): Span {
  const {start, startText, begin} = span;
  const day = dayAt(last.begin, zone);
  const lastText = isTimed(last.start) ? (day === dayAt(begin, zone) ? startText : dayText(day)) : last.startText;
  const endText = last.endText ?? lastText;
  const end = endText === startText ? undefined : parsePartialDate(endText);
  return withDays({start, startText, begin, close: last.close, ...(end ? {end, endText} : {})}, zone);
}

function withDays(span: Span, zone: string): Span {
  if (span.start.day === undefined || (span.end && span.end.day === undefined)) return span;
  // A party that ends after midnight is no event of two days.
  if (isTimed(span.start) && span.close - span.begin < DAY) return {...span, days: 1};
  const days = dayNumber(fieldsAt(span.close - 1, zone)) - dayNumber(fieldsAt(span.begin, zone)) + 1;
  return {...span, days};
}

/** The first instant of the next day in the zone. */
export function endOfDay(instant: number, zone: string): number {
  const {year, month, day} = fieldsAt(instant, zone);
  return endOf({precision: 'day', year, month, day}, zone);
}

/** The zone's calendar day that holds the instant, as days since 1970-01-01. */
export const dayAt = (instant: number, zone: string): number => dayNumber(fieldsAt(instant, zone));

/** Such a day as a date of the feed's. */
export const dayText = (day: number): DateText => new Date(day * DAY).toISOString().slice(0, 10);
