/** What happens when: the agenda's points, and the parts of an event of several days or cities. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type AgendaEntry, type Session} from '../../model/event.js';
import {chevronIcon, clockIcon, icon, pinIcon} from '../shared/icons.js';
import {placeLinks} from './place-links.js';
import {placeText} from './places.js';
import {type View} from './subject.js';
import {dateText} from './when.js';

type Part = TemplateResult | typeof nothing;

const section = (path: string, title: string, part: string, className: string, rows: readonly unknown[]): Part =>
  html`<details class="agenda" part=${part} open>
    <summary>${icon(path)}${title}${icon(chevronIcon, 'chev')}</summary>
    <ol class=${className} role="list">
      ${rows}
    </ol>
  </details>`;

const isClock = (text: string): boolean => text.length <= 5;

const lozenge = html`<span class="loz" aria-hidden="true"></span>`;

export function agenda(view: View): Part {
  const {event, words} = view;
  const {msg} = words;
  if (!event.agenda.length) return nothing;
  const timed = event.agenda.some(({start, end}) => start !== undefined || end !== undefined);
  const dated = event.agenda.some(({start}) => (start?.length ?? 0) > 5) && (view.whole?.days ?? 1) > 1;
  // Until when is said where the feed gives both as hours: such a range stays on one line.
  const ranges = event.agenda.some(({start, end}) => start !== undefined && end !== undefined);
  const width = dated ? 'dated' : ranges ? 'ranges' : '';
  const title = timed
    ? msg('Agenda', {id: 'event.agenda', desc: 'Heading over the points of an event’s agenda'})
    : msg('Topics', {id: 'event.topics', desc: 'what an event is about: points of an agenda without times'});
  const rows = event.agenda.map(
    (entry) =>
      html`<li>
        ${timed ? html`<span class="t">${timeOf(view, entry, dated)}</span>` : lozenge}${point(view, entry)}
      </li>`,
  );
  return section(clockIcon, title, 'agenda', timed ? width : 'plain', rows);
}

/** A bare clock is the event's; hours of a date are told in the event's zone. */
const clockOf = ({format}: View, text: string): string => (isClock(text) ? text : format.time(text));

function timeOf(view: View, {start, end}: AgendaEntry, dated: boolean): string {
  const {format} = view;
  if (start === undefined)
    return end === undefined
      ? ''
      : keepTogether(format.time(isClock(end) ? `2000-01-01T${end}` : end, {style: 'until'}));
  const isDated = dated && !isClock(start);
  const dayOf = (text: string) => format.date(text, {style: 'monthDay'});
  if (isDated && end !== undefined && !isClock(end) && dayOf(end) !== dayOf(start))
    return keepTogether(format.range(start, end, {time: true, year: false}));
  // The event's own date tells the year.
  const from = isDated ? format.date(start, {style: 'monthDay', time: true}) : clockOf(view, start);
  const clocks = [from, end === undefined ? '' : clockOf(view, end)];
  return keepTogether(clocks.filter(Boolean).join('–'));
}

const point = ({lang}: View, {title, speaker}: AgendaEntry): Part =>
  html`<span lang=${lang ?? nothing}
    >${keepTogether(title)}${speaker === undefined ? nothing : html`<br /><span class="s muted">${speaker}</span>`}</span
  >`;

/** The parts of an event, in the feed's order; which day is in which town is said only where the feed says it. */
export function sessions(view: View): Part {
  const {event, words, standing} = view;
  if (!event.sessions.length) return nothing;
  const dated = event.sessions.some(({start}) => start !== undefined);
  const rows = event.sessions.map((session) => {
    const current = standing.session?.session === session;
    return html`<li aria-current=${current ? 'true' : nothing}>
      ${dated ? html`<span class="t">${sessionTime(view, session)}</span>` : lozenge}
      <span lang=${view.lang ?? nothing}>${sessionText(view, session)}</span>
    </li>`;
  });
  return section(
    pinIcon,
    words.msg('Parts', {id: 'event.sessions', desc: 'the days or cities of an event'}),
    'sessions',
    dated ? 'dated' : 'plain',
    rows,
  );
}

function sessionTime(view: View, {start, end}: Session): string {
  if (start === undefined) return '';
  if (end === undefined) return dateText(view, start);
  const year = view.format.date(view.now, {style: 'year'}) !== view.format.date(start, {style: 'year'});
  return keepTogether(view.format.range(start, end, {time: true, year}));
}

function sessionText(view: View, {title, place}: Session): unknown {
  const where = place ? keepTogether(placeText(view.words.dateWords, place)) : '';
  const links = place ? placeLinks(view, place) : nothing;
  if (title === undefined || title === where) return html`${where}${links}`;
  return html`${keepTogether(title)}${where ? html`<br /><span class="s muted">${where}</span>` : nothing}${links}`;
}
