/** The event that a release is about: when, where, until when to register, and into the calendar with it. */
import {type TemplateResult, html, nothing} from 'lit';
import {type FeedEvent} from '../../model/event.js';
import {isOff} from '../../time/moved.js';
import {spanOf} from '../../time/span.js';
import {calendarButton} from '../shared/calendar-button.js';
import {heading} from '../shared/heading.js';
import {leaf} from '../shared/leaf.js';
import {type FullCard, shown} from './card.js';
import {eventStatus, whenText, whereText} from './event-line.js';
import {registrationLines} from './render-registration.js';

export function strip(card: FullCard, event: FeedEvent, index: number): TemplateResult {
  const {words, item, lang, level, calendar, now, prefix} = card;
  const name = event.name ?? item.title ?? '';
  const off = isOff(event);
  const status = eventStatus(card, event);
  const {whole} = spanOf(event);
  // A calendar takes what is known to the day and not over.
  const isAhead = !off && whole?.start.day !== undefined && whole.close > now;
  const id = `${prefix}event-${index}`;
  return html`<section class="strip ${name.length > 40 ? 'long' : ''}" part="events" aria-labelledby=${id}>
    ${leaf(words, {start: whole?.startText, end: whole?.endText, timeZone: event.timeZone, off})}
    <div class="txt">
      ${heading(level + 1, event.url ? html`<a href=${event.url}>${shown(card, name)}</a>` : shown(card, name), {
        className: 'title',
        lang,
        id,
      })}
      ${status ? html`<p><span class="pill ${off ? 'bad' : 'warn'}">${status}</span></p>` : nothing}
      <p class="s muted">${whenText(card, event)}</p>
      <p class="s muted" lang=${lang ?? nothing} dir="auto">${whereText(card, event)}</p>
      ${registrationLines(card, event)}
    </div>
    ${
      isAhead
        ? html`<div class="actions">${calendarButton({event, item, name, words, now}, calendar, 'line')}</div>`
        : nothing
    }
  </section>`;
}
