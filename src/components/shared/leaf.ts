/**
 * The date leaf: a page torn off a calendar. It shows as much of a date as the feed gave: without a day, month and year;
 * without a month, the year. The text beside it says the same, so readers don't hear it.
 */
import {type TemplateResult, html, nothing} from 'lit';
import {type Words} from '../../i18n/language.js';
import {shortMonth} from '../../i18n/short-month.js';
import {type DateText, type PartialDate, parsePartialDate} from '../../model/partial-date.js';
import {fieldsAt, startOf} from '../../time/zone.js';

export interface LeafDates {
  readonly start?: DateText | undefined;
  /** Inclusive. */
  readonly end?: DateText | undefined;
  /** IANA zone of the page that is torn off. */
  readonly timeZone: string;
  /** Struck through: the date no longer holds. */
  readonly off?: boolean;
}

/** The day in the event's zone; a coarser date as it is. */
function dayOf(text: DateText | undefined, timeZone: string): PartialDate | undefined {
  const date = text === undefined ? undefined : parsePartialDate(text);
  if (date?.offset === undefined) return date;
  const {year, month, day} = fieldsAt(startOf(date, timeZone), timeZone);
  return {precision: 'day', year, month, day};
}

const weekdayOf = ({year, month = 1, day = 1}: PartialDate): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

interface Page {
  readonly top?: string;
  readonly main: string;
  readonly foot?: string;
  readonly kind: 'year' | 'day' | 'range';
}

function pageOf({dateWords}: Words, start: PartialDate, end: PartialDate | undefined): Page {
  const monthOf = (date: PartialDate) => dateWords.date({month: date.month}, 'short');
  if (start.month === undefined) return {main: String(start.year), kind: 'year'};
  if (start.day === undefined)
    return {top: dateWords.months[start.month - 1] ?? '', main: String(start.year), kind: 'year'};
  const several =
    end?.day !== undefined && (end.day !== start.day || end.month !== start.month || end.year !== start.year);
  if (!end || !several)
    return {
      top: monthOf(start),
      main: String(start.day),
      foot: dateWords.weekdays[weekdayOf(start)] ?? '',
      kind: 'day',
    };
  const top =
    end.month === start.month
      ? monthOf(start)
      : `${shortMonth(dateWords, start.month)} – ${shortMonth(dateWords, end.month)}`;
  const foot = end.year === start.year ? String(start.year) : `${start.year}–${end.year}`;
  return {top, main: `${start.day}–\u2060${end.day}`, foot, kind: 'range'};
}

export function leaf(words: Words, {start, end, timeZone, off = false}: LeafDates): TemplateResult | typeof nothing {
  const first = dayOf(start, timeZone);
  if (!first) return nothing;
  const {top, main, foot, kind} = pageOf(words, first, dayOf(end, timeZone));
  const shape = {year: 'y', day: '', range: 'wide'}[kind];
  return html`<span class="leaf ${shape} ${off ? 'off' : ''}" aria-hidden="true">
    ${top === undefined ? nothing : html`<span class="m">${top}</span>`}
    <span class="d">${main}</span>
    ${foot === undefined ? nothing : html`<span class="w">${foot}</span>`}
  </span>`;
}
