/**
 * Opening hours, loaded where a contact has some: whether it is open now by its usual hours, the day as a bar, the week as a table.
 */
import {type TemplateResult, html, nothing, svg} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Formatter, type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Contact} from '../../model/contact.js';
import {
  DAY_MINUTES,
  dayRuns,
  groupDays,
  HOLIDAYS,
  type OpenInterval,
  type OpeningHours,
  parseOpeningHours,
} from '../../model/opening-hours.js';
import {type OfficeClaim, officeAt} from '../../time/office.js';
import {clockIcon, icon} from '../shared/icons.js';
import {type ContactContext} from './render-contact.js';

export interface HoursView {
  /** Open or closed now, where that may be said. */
  readonly pill: TemplateResult | typeof nothing;
  readonly week: TemplateResult;
}

type HoursContext = Pick<ContactContext, 'words' | 'zone' | 'now'>;

/** `undefined` where there are none in schema.org's form. */
export function renderHours({hours: text}: Contact, {words, zone, now}: HoursContext): HoursView | undefined {
  const hours = parseOpeningHours(text ?? '');
  if (!hours) return undefined;
  const {weekday, minute, claim} = officeAt(hours, zone, now);
  const formatter = formatIn(words, zone);
  const today = hours[weekday] ?? [];
  const sure = claim.kind === 'open' || claim.kind === 'closed';
  return {
    pill: claimPill(words, claim, formatter),
    week: html`${sure && today.length ? dayBar(today, minute) : nothing}${hoursTable(words, hours, weekday, formatter)}`,
  };
}

/** The same in one, for a row among others. */
export function hoursOf(contact: Contact, context: HoursContext): unknown {
  const view = renderHours(contact, context);
  return view && [view.pill, view.week];
}

/** A minute of the day as a time that the formatter takes; midnight at the day's end is midnight. */
function timeOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const ofDay = minute % DAY_MINUTES;
  return `2000-01-01T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

function claimPill(words: Words, claim: OfficeClaim, formatter: Formatter): TemplateResult | typeof nothing {
  if (claim.kind === 'unknown') return nothing;
  const text = keepTogether(claimText(words, claim, formatter));
  return claim.kind === 'open'
    ? html`<span class="pill good"><span class="loz" aria-hidden="true"></span>${text}</span>`
    : html`<span class="pill mute">${icon(clockIcon)}<span>${text}</span></span>`;
}

function claimText({msg}: Words, claim: OfficeClaim, formatter: Formatter): string {
  if (claim.kind === 'open') {
    if (claim.until === undefined)
      return msg('Open around the clock', {id: 'hours.always', desc: 'State of an office: open day and night'});
    const until = formatter.time(timeOf(claim.until), {style: 'until'});
    return msg(str`Open now, ${until}`, {id: 'hours.open', desc: '{0}: until 18:00'});
  }
  if (claim.kind === 'holiday') {
    return msg('Today may be a public holiday; usual hours:', {id: 'hours.holiday', desc: 'Over the table of hours'});
  }
  const next = claim.kind === 'closed' ? claim.next : undefined;
  if (!next) return msg('Closed now', {id: 'hours.closed', desc: 'State of an office: no later opening is known'});
  const time = formatter.time(timeOf(next.at), {style: 'sentence'});
  if (next.inDays === 0) return msg(str`Closed now, opens ${time}`, {id: 'hours.opensToday', desc: '{0}: at 9:00'});
  if (next.inDays === 1)
    return msg(str`Closed now, opens tomorrow ${time}`, {id: 'hours.opensTomorrow', desc: '{0}: at 9:00'});
  const label = `${formatter.weekday(next.weekday)}, ${formatter.time(timeOf(next.at))}`;
  return msg(str`Closed now. Opens: ${label}`, {id: 'hours.opensLater', desc: '{0}: Monday, 9:00'});
}

/** The office's day from 7 to 20, wider where it is open earlier or later: open stretches, and a mark at now. */
function dayBar(intervals: readonly OpenInterval[], minute: number): TemplateResult {
  const from = Math.min(7 * 60, ...intervals.map(({open}) => open));
  const to = Math.min(DAY_MINUTES, Math.max(20 * 60, ...intervals.map(({close}) => close)));
  const at = (value: number) => (Math.min(Math.max(value, from), to) - from) / (to - from);
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const ticks = [...intervals.map(({open}) => open), intervals.at(-1)?.close ?? to].filter(
    (tick, index, all) => index === 0 || at(tick) - at(all[index - 1] ?? 0) > 0.08,
  );
  return html`<svg class="day" aria-hidden="true" focusable="false">
    <rect class="bgd" width="100%" height="6" rx="3"></rect>
    ${intervals.map(
      ({open, close}) =>
        svg`<rect class="op" x=${percent(at(open))} width=${percent(at(close) - at(open))} height="6"></rect>`,
    )}
    ${
      minute >= from && minute <= to
        ? svg`<rect class="now" x=${percent(at(minute))} y="-3" width="3" height="12" rx="1.5"></rect>`
        : nothing
    }
    ${ticks.map(
      (tick) =>
        svg`<text class="tick" x=${percent(at(tick))} y="20" text-anchor=${anchor(at(tick))}>${tickText(tick)}</text>`,
    )}
  </svg>`;
}

const anchor = (share: number): string => (share < 0.03 ? 'start' : share > 0.97 ? 'end' : 'middle');

const tickText = (minute: number): string =>
  `${Math.floor(minute / 60)}${minute % 60 ? `:${String(minute % 60).padStart(2, '0')}` : ''}`;

function hoursTable(words: Words, hours: OpeningHours, weekday: number, formatter: Formatter): TemplateResult {
  const off = words.msg('closed', {id: 'hours.off', desc: 'In a table of opening hours: on these days'});
  const otherDays = words.msg('Other days', {
    id: 'hours.otherDays',
    desc: 'In a table of opening hours: closed on these',
  });
  const holidays = words.msg('Public holidays', {
    id: 'hours.holidays',
    desc: 'In a table of opening hours: when it is open on these',
  });
  const ofHolidays = hours[HOLIDAYS];
  const groups = [...groupDays(hours), ...(ofHolidays ? [{days: [] as number[], intervals: ofHolidays}] : [])];
  return html`<dl class="hours" part="hours">
    ${groups.map(({days, intervals}) => {
      // From midnight to midnight reads as no time at all.
      const times = intervals.map(({open, close}) =>
        close - open === DAY_MINUTES
          ? '00:00–24:00'
          : `${formatter.time(timeOf(open))}–${formatter.time(timeOf(close))}`,
      );
      const isToday = days.includes(weekday);
      return html`<div class=${isToday ? 'is-today' : ''}>
        <dt aria-current=${isToday ? 'date' : nothing}>
          ${!days.length ? holidays : intervals.length || dayRuns(days).length < 2 ? daysText(days, formatter) : otherDays}
        </dt>
        <dd>${keepTogether(times.join(', ') || off)}</dd>
      </div>`;
    })}
  </dl>`;
}

/** `Дш – жм`, `Шш, бш`: three days and more in a row as a range. */
function daysText(days: readonly number[], formatter: Formatter): string {
  const name = (day: number | undefined) => (day === undefined ? '' : formatter.weekday(day, {style: 'short'}));
  const text = dayRuns(days)
    .map((run) => (run.length > 2 ? `${name(run[0])}\u00a0– ${name(run.at(-1))}` : run.map(name).join(', ')))
    .join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
