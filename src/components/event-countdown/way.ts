/** The way: the event's moments in their order (not to scale), with a mark where we are. */
import {type TemplateResult, html, nothing} from 'lit';
import {str} from '../../i18n/strings.js';
import {momentsOf, type Moment} from '../../time/moments.js';
import {capital} from './sentences.js';
import {type View} from './subject.js';
import {dateText} from './when.js';

export function way(view: View): TemplateResult | typeof nothing {
  const moments = momentsOf(view.event, view.standing, view.now);
  if (moments.length < 2) return nothing;
  // More stops side by side would cut words.
  return html`<ol class="way ${moments.length > 5 ? '' : 'hz'}" part="way" role="list">
    ${moments.map((moment) => station(view, moment))}
  </ol>`;
}

const CLASSES = {passed: 'done', here: 'here', ahead: ''};

function station(view: View, moment: Moment): TemplateResult {
  const date = moment.timeOnly ? view.format.time(moment.date) : dateText(view, moment.date);
  return html`<li class=${CLASSES[moment.state]} aria-current=${moment.state === 'here' ? 'step' : nothing}>
    <span class="k">${nameOf(view, moment)}</span>
    <span class="v">${moment.kind === 'former' ? html`<s>${date}</s>` : date}</span>
  </li>`;
}

function nameOf({words: {msg}, format, lang}: View, {kind, number = 0, session, state}: Moment): unknown {
  switch (kind) {
    case 'former':
      return msg('Former date', {
        id: 'way.former',
        desc: 'Step on the way to an event: over the date before the change',
      });
    case 'rescheduled':
      return msg('New date', {id: 'way.newDate', desc: 'Step on the way to an event: over the date after the change'});
    case 'today':
      return capital(format.relative(0, 'day', {numeric: 'auto'}));
    case 'deadline':
      return msg('Registration closes', {id: 'way.deadline', desc: 'over the date and time'});
    case 'start':
      return msg('Start', {
        id: 'way.start',
        desc: 'Step on the way to an event: over the date and time at which it starts',
      });
    case 'end':
      return msg('End', {id: 'way.end', desc: 'over the date and time'});
    case 'session': {
      const name = session?.session.title ?? session?.session.place?.locality;
      return name
        ? html`<span lang=${lang ?? nothing}>${name}</span>`
        : msg('Start', {
            id: 'way.start',
            desc: 'Step on the way to an event: over the date and time at which it starts',
          });
    }
    case 'day':
      return state === 'here'
        ? msg(str`Today, day ${number}`, {
            id: 'way.dayToday',
            desc: 'Step on the way through an event of several days; {0}: number of the day',
          })
        : msg(str`Day ${number}`, {
            id: 'way.day',
            desc: 'Step on the way through an event of several days; {0}: number of the day',
          });
  }
}
