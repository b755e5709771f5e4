/** What a countdown says in words: the sentence of the timer, the pills, and what stands under the ring. */
import {keepTogether} from '../../i18n/joining.js';
import {type Formatter, type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {parsePartialDate} from '../../model/partial-date.js';
import {type Remaining} from '../../time/remaining.js';
import {type Count} from '../../time/count.js';
import {dayAt, type Span} from '../../time/span.js';
import {type View} from './subject.js';

/** The two largest parts that are left: seconds only in the last minute, so that the sentence rarely changes. */
function largestParts(remaining: Remaining): Remaining & {readonly days?: number} {
  const {days, hours, minutes, seconds} = remaining;
  if (hours === undefined) return {days};
  if (days > 0) return {days, hours};
  if (hours > 0) return {days: 0, hours, ...(minutes ? {minutes} : {})};
  return minutes ? {days: 0, minutes} : {days: 0, seconds: seconds ?? 0};
}

const durationText = (format: Formatter, remaining: Remaining): string => format.duration(largestParts(remaining));

/** How long it is to what is counted to: "Starts in 13 days 17 hours". */
function countSentence({msg}: Words, format: Formatter, count: Count, remaining: Remaining): string {
  const left = durationText(format, remaining);
  switch (count.to) {
    case 'start':
      return msg(str`Starts in ${left}`, {id: 'countdown.start', desc: '{0}: 13 days 17 hours'});
    case 'session':
      return msg(str`Next part in ${left}`, {id: 'countdown.session', desc: '{0}: 13 days 17 hours; the next session'});
    case 'registration':
      return msg(str`Registration closes in ${left}`, {id: 'countdown.registration', desc: '{0}: 2 hours 18 minutes'});
    case 'end':
      return msg(str`Ends in ${left}`, {id: 'countdown.end', desc: '{0}: 2 hours 18 minutes'});
  }
}

/** How the event stands, in one sentence: the timer's name for screen readers, and the compact views' first line. */
export function standingSentence(view: View): string {
  const {words, format, standing, remaining, whole} = view;
  const {phase, count, day, days, marks} = standing;
  if (count && remaining) {
    if (!marks.includes('rescheduled') || count.to !== 'start') return countSentence(words, format, count, remaining);
    const left = durationText(format, remaining);
    return words.msg(str`Rescheduled, starts in ${left}`, {id: 'countdown.rescheduled', desc: '{0}: 13 days 17 hours'});
  }
  if (day !== undefined && days !== undefined) return dayOfText(words, format.number(day), format.number(days));
  const ago = phase === 'ended' && whole ? agoText(format, whole, standing.today, view.event.timeZone) : '';
  if (ago)
    return capital(words.msg(str`Ended ${ago}`, {id: 'countdown.endedAgo', desc: '{0}: yesterday, 4 years ago'}));
  if (phase === 'upcoming' && !whole) return openText(view);
  return phaseText(view);
}

/** "Until 5 December 2026", by itself on a line; empty without a date. */
export const untilText = ({format}: View, date: string | undefined): string =>
  date ? keepTogether(capital(format.date(date, {style: 'until', time: true}))) : '';

/** In place of a count, where no start is known. */
export const openText = (view: View): string =>
  untilText(view, view.event.end) ||
  view.words.msg('Date to be announced', {id: 'phase.dateTba', desc: 'On an event that has no date yet'});

const dayOfText = ({msg}: Words, day: string, days: string): string =>
  msg(str`Day ${day} of ${days}`, {id: 'countdown.dayOf', desc: 'which day of how many it is'});

/** The phase as a pill says it. */
export function phaseText({words: {msg}, format, standing}: View): string {
  switch (standing.phase) {
    case 'cancelled':
      return msg('Cancelled', {id: 'phase.cancelled', desc: 'Pill on an event that will not take place'});
    case 'postponed':
      return msg('Postponed', {id: 'phase.postponed', desc: 'Pill on an event without a new date'});
    case 'ended':
      return msg('Ended', {id: 'phase.ended', desc: 'Pill on an event that is over'});
    case 'running':
      return standing.between
        ? msg('To be continued', {id: 'phase.between', desc: 'between two sessions of an event that has begun'})
        : msg('Happening now', {id: 'phase.happeningNow', desc: 'Pill on an event that has begun and not ended'});
    case 'today':
      return capital(format.relative(0, 'day', {numeric: 'auto'}));
    case 'upcoming':
      return standing.marks.includes('rescheduled')
        ? rescheduledText(msg)
        : msg('Upcoming', {id: 'phase.upcoming', desc: 'Pill on an event of a later day'});
  }
}

export const rescheduledText = (msg: Words['msg']): string =>
  msg('Rescheduled', {id: 'phase.rescheduled', desc: 'moved to another date that is known'});

/** When registration closes, in its last hours: "Registration closes today at 18:00"; empty where no day is known. */
export function closingText({words: {msg}, format, standing, event}: View): string {
  const {registrationCloses: closes, today} = standing;
  const {deadline = ''} = event.registration ?? {};
  if (closes === undefined || parsePartialDate(deadline)?.day === undefined) return '';
  const clock = format.time(deadline, {style: 'sentence'});
  const ahead = dayAt(clock ? closes : closes - 1, event.timeZone) - today;
  const when = [format.relative(ahead, 'day', {numeric: 'auto'}), clock].filter(Boolean).join(' ');
  return keepTogether(msg(str`Registration closes ${when}`, {id: 'registration.closes', desc: '{0}: today at 18:00'}));
}

/** How long ago the event ended, by the calendar; a month isn't counted in days, nor a year in months. */
export function agoText(format: Formatter, whole: Span, today: number, zone: string): string {
  const last = new Date(dayAt(whole.close - 1, zone) * 86_400_000);
  const now = new Date(today * 86_400_000);
  const days = Math.round((now.getTime() - last.getTime()) / 86_400_000);
  const dayBefore = now.getUTCDate() < last.getUTCDate() ? 1 : 0;
  const months =
    (now.getUTCFullYear() - last.getUTCFullYear()) * 12 + now.getUTCMonth() - last.getUTCMonth() - dayBefore;
  const {month, day} = whole.end ?? whole.start;
  if (months >= 12) return format.relative(-Math.floor(months / 12), 'year');
  if (months >= 1) return month === undefined ? '' : format.relative(-months, 'month');
  return day === undefined ? '' : format.relative(-days, 'day', {numeric: 'auto'});
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type TimeUnit = 'day' | 'hour' | 'minute' | 'second';

const categories = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'} as const;

/** The noun under a number: "17 | hours". */
export function unitText({dateWords}: Words, format: Formatter, unit: TimeUnit, n: number): string {
  const category = format.plural(n, categories) as Intl.LDMLPluralRule;
  return dateWords.unit(unit, category, undefined);
}

/** The words under the ring's number: "days left". */
export function leftText(words: Words, format: Formatter, unit: 'day' | 'hour', n: number): string {
  const noun = unitText(words, format, unit, n);
  const {msg} = words;
  return format.plural(n, {
    one: msg(str`${noun} left`, {id: 'countdown.left.one', desc: '{0}: the word for day or hour, after the number 1'}),
    other: msg(str`${noun} left`, {
      id: 'countdown.left.other',
      desc: '{0}: the word for days or hours, after a number',
    }),
  });
}
