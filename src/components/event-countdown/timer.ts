/** The timer's panel: ring, a line and units, in the same boxes through all phases. */
import {type TemplateResult, html, nothing} from 'lit';
import {str} from '../../i18n/strings.js';
import {dayAt} from '../../time/span.js';
import {ring, ringShape} from './ring.js';
import {ringContent} from './ring-content.js';
import {agoText, capital, openText, standingSentence, unitText} from './sentences.js';
import {type View} from './subject.js';
import {digits, type Unit} from './ticker.js';
import {dateText, lostDate} from './when.js';

export function timer(view: View): TemplateResult {
  const sentence = standingSentence(view);
  // The days stand in the ring, so what is heard of the count is the sentence alone: as its name and, for those who read
  // on through the page, as its text. A translator of the browser's leaves alone what would soon be another number.
  return html`<div class="timer" part="timer" role="timer" aria-label=${sentence}>
    <span class="vh" translate=${view.standing.count ? 'no' : nothing}>${sentence}</span>
    ${ring(ringShape(view), '', ringContent(view))}
    <div class="beside">${line(view)}${units(view)}</div>
  </div>`;
}

/** Hours, minutes and seconds, filled by the ticker. */
function units(view: View): unknown {
  const {standing, words, format} = view;
  const {count} = standing;
  if (!count?.timed || count.to === 'registration') return nothing;
  // Room for the longest form of the noun («секунды»), so that its neighbours don't move as it changes.
  const longest = (unit: Unit) =>
    [1, 2, 5].map((n) => unitText(words, format, unit, n)).reduce((a, b) => (b.length > a.length ? b : a));
  const units = (['hour', 'minute', 'second'] as const).map(
    (unit) =>
      html`<span class="unit" part="unit">
        <span class="value" part="value" translate="no" data-value=${unit}>${digits(view, unit)}</span
        ><span class="label" part="label" data-label=${unit} data-longest=${longest(unit)}
          >${digits(view, unit, 'label')}</span
        >
      </span>`,
  );
  return html`<div class="hms" aria-hidden="true">${units}</div>`;
}

const say = (big: unknown, small: unknown = nothing) =>
  html`<p class="say">
    ${big === nothing ? nothing : html`<span class="big">${big}</span>`}
    ${small === nothing ? nothing : html`<span class="s muted">${small}</span>`}
  </p>`;

/** The line by the ring: what it doesn't say itself, such as to what the units under it count. */
function line(view: View): unknown {
  const {standing, format, event, whole, words} = view;
  const {msg} = words;
  const {phase, count, day, days, nextSession} = standing;
  const lost = lostDate(view);
  switch (phase) {
    case 'cancelled':
      return lost === undefined ? nothing : say(html`<s>${dateText(view, lost)}</s>`);
    case 'postponed':
      return say(
        lost === undefined ? nothing : html`<s>${dateText(view, lost)}</s>`,
        msg('The new date is not known yet', {
          id: 'countdown.newDateUnknown',
          desc: 'In place of the count of a postponed event',
        }),
      );
    case 'ended': {
      const ago = whole ? agoText(format, whole, standing.today, event.timeZone) : '';
      return ago ? say(capital(ago)) : nothing;
    }
    default:
  }
  if (!whole) return say(openText(view));
  if (whole.start.day === undefined)
    return say(
      nothing,
      msg('The exact date is not given', {
        id: 'countdown.dayNotGiven',
        desc: 'In place of the count, where the feed gives only month or year',
      }),
    );
  if (count?.to === 'registration') return registrationLine(view);
  if (count?.to === 'end')
    return say(msg('Until the end', {id: 'countdown.untilEnd', desc: 'over hours, minutes, seconds'}));
  if (count && standing.between && nextSession)
    return say(
      msg('Until the next part', {
        id: 'countdown.untilSession',
        desc: 'Over days, hours and minutes, until the next part of an event',
      }),
      sessionName(view),
    );
  if (day !== undefined && days !== undefined) return say(daysLeftText(view, days - day));
  if (phase === 'today' && !count) return notGiven(view);
  if (count && !count.timed) {
    const weekday = format.date(count.target, {style: 'weekday'});
    return say(msg(str`Starts: ${weekday}`, {id: 'phase.startsAt', desc: '{0}: a weekday, or a date and time'}));
  }
  return nothing;
}

const sessionName = ({standing: {nextSession}}: View): unknown =>
  nextSession?.session.title ?? nextSession?.session.place?.locality ?? nothing;

/** Empty where sessions tell their hours. */
export const timeNotGiven = ({event, words: {msg}}: View): string =>
  event.sessions.some(({start = ''}) => start.length > 10)
    ? ''
    : msg('The starting time is not given', {
        id: 'countdown.timeNotGiven',
        desc: 'In place of the count on the day itself, where the feed gives no hour',
      });

function notGiven(view: View): unknown {
  const text = timeNotGiven(view);
  return text ? say(nothing, text) : nothing;
}

function daysLeftText({words, format}: View, n: number): string {
  const {msg} = words;
  if (n === 0)
    return msg('The last day', {id: 'countdown.lastDay', desc: 'In place of the count, on the last of several days'});
  const left = format.duration({days: n});
  return msg(str`${left} more after today`, {
    id: 'countdown.moreDays',
    desc: '{0}: 2 days; that an event runs after today',
  });
}

function registrationLine(view: View): unknown {
  const {words, format, standing, whole, event} = view;
  const {msg} = words;
  const ahead = dayAt(standing.registrationCloses ?? 0, event.timeZone) - standing.today;
  const day = format.relative(ahead, 'day', {numeric: 'auto'});
  const big = msg(str`Registration closes ${day}`, {id: 'registration.closes', desc: '{0}: today at 18:00'});
  const start = whole && dateText(view, whole.startText);
  return say(
    big,
    start ? msg(str`The event: ${start}`, {id: 'countdown.eventDate', desc: '{0}: 19 July, 10:00'}) : nothing,
  );
}
