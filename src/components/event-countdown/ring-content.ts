/** What stands in the ring: how many days, which day, a clock, or a date as precise as the feed's. */
import {html, nothing} from 'lit';
import {shortMonth} from '../../i18n/short-month.js';
import {isTimed} from '../../model/partial-date.js';
import {type Count} from '../../time/count.js';
import {type Remaining} from '../../time/remaining.js';
import {dayAt, type Span} from '../../time/span.js';
import {calendarIcon, checkIcon, icon} from '../shared/icons.js';
import {leftText, unitText} from './sentences.js';
import {type View} from './subject.js';
import {digits} from './ticker.js';

const value = (content: unknown, className = '') =>
  html`<span class="value ${className}" part="value">${content}</span>`;
const label = (content: string) => html`<span class="label" part="label">${content}</span>`;

/** `small` rings have room for the number and one word. */
export function ringContent(view: View, small = false): unknown {
  const {standing, remaining, words, format, whole} = view;
  const {phase, count, day, days} = standing;
  if (phase === 'ended') return icon(checkIcon);
  if (phase === 'cancelled' || phase === 'postponed') return nothing;
  if (count && remaining) return countContent(view, count, remaining, small);
  if (day !== undefined && days !== undefined)
    return [
      value(small ? day : html`${day}<small> / ${days}</small>`),
      small ? nothing : label(unitText(words, format, 'day', 1)),
    ];
  const span = standing.between ? standing.nextSession : whole;
  return span ? dateContent(view, span, small) : icon(calendarIcon);
}

function countContent(view: View, count: Count, remaining: Remaining, small: boolean): unknown {
  const {words, format, event, standing} = view;
  const {days, hours} = remaining;
  if (count.to === 'registration' || (small && days === 0 && hours !== undefined)) return clock(view, small);
  if (days > 0 || hours === undefined) {
    const size = days > 999 ? 'long' : '';
    return [
      count.timed
        ? html`<span class="value ${size}" part="value" translate="no" data-value="day">${digits(view, 'day')}</span>`
        : value(days, size),
      label(small ? unitText(words, format, 'day', days) : leftText(words, format, 'day', days)),
    ];
  }
  const ahead = dayAt(count.target, event.timeZone) - standing.today;
  return [value(format.time(count.target), 'md'), label(format.relative(ahead, 'day', {numeric: 'auto'}))];
}

/** Hours and minutes to the moment; in the last hour minutes and seconds. The ticker fills it. */
function clock(view: View, small: boolean): unknown {
  const {format, words, remaining} = view;
  const {days = 0, hours = 0, minutes = 0} = remaining ?? {};
  const all = days * 24 + hours;
  const text = all > 0 ? leftText(words, format, 'hour', all) : unitText(words, format, 'minute', minutes);
  return [
    html`<span class="value md" part="value" translate="no" data-value="clock">${digits(view, 'clock')}</span>`,
    small ? nothing : label(text),
  ];
}

function dateContent({standing, format, words}: View, {start, startText, begin}: Span, small: boolean): unknown {
  if (isTimed(start) && standing.phase === 'running') return value(format.time(begin), 'md');
  if (start.month === undefined) return value(start.year, 'txt');
  const month = small ? shortMonth(words.dateWords, start.month) : format.date(startText, {style: 'month'});
  if (start.day === undefined) return [value(month, 'txt'), small ? nothing : label(String(start.year))];
  const weekday = format.date(startText, {style: 'weekday'});
  return [value(start.day), label(small ? month : `${month}, ${weekday}`)];
}
