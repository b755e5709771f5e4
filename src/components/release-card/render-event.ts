/** The event that a release is about: when, where, until when to register, and into the calendar with it. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {type FeedEvent} from '../../model/event.js';
import {heading} from '../shared/heading.js';
import {calendarAddIcon, icon} from '../shared/icons.js';
import {leaf} from '../shared/leaf.js';
import {type Card, shown} from './card.js';

/** When, as a label; empty where the feed knows no date. */
export function whenText({format}: Pick<Card, 'format'>, {start, end}: FeedEvent): string {
  if (!start) return '';
  return keepTogether(end ? format.range(start, end, {time: true}) : format.date(start, {time: true}));
}

/** Where: the places' names, each once; towns alone where it is to be short. */
export function whereText(card: Card, {places}: FeedEvent, short = false): string {
  const names = places.map(({name, locality, address}) =>
    short ? (locality ?? name) : [name, address, locality].filter(Boolean).join(', '),
  );
  return [...new Set(names)].flatMap((name) => (name ? [shown(card, name)] : [])).join(short ? ', ' : '; ');
}

export function eventStatus({words: {msg}}: Card, {status}: FeedEvent): string | undefined {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled', {id: 'phase.cancelled'});
    case 'postponed':
      return msg('Postponed', {id: 'phase.postponed'});
    case 'rescheduled':
      return msg('Rescheduled', {id: 'phase.rescheduled', desc: 'moved to another date that is known'});
    case 'movedOnline':
      return msg('Moved online', {id: 'phase.movedOnline'});
    default:
      return undefined;
  }
}

export function strip(card: Card, event: FeedEvent, index: number): TemplateResult {
  const {words, item, lang, level, actions, format} = card;
  const {msg} = words;
  const name = shown(card, event.name ?? item.title ?? '');
  const off = event.status === 'cancelled' || event.status === 'postponed';
  const status = eventStatus(card, event);
  const deadline = event.registration?.deadline;
  const until = deadline && keepTogether(format.date(deadline, {style: 'until', time: true}));
  const canAdd = !off && (event.start?.length ?? 0) >= 10;
  return html`<section class="strip" part="events" aria-labelledby="${card.prefix}event-${index}">
    ${leaf(words, {start: event.start, end: event.end, timeZone: event.timeZone, off})}
    <div class="txt">
      ${heading(level + 1, event.url ? html`<a href=${event.url}>${name}</a>` : name, {
        className: 'title',
        lang,
        id: `${card.prefix}event-${index}`,
      })}
      ${status ? html`<p><span class="pill ${off ? 'bad' : 'warn'}">${status}</span></p>` : nothing}
      <p class="s muted">${whenText({format: words.formatIn(event.timeZone)}, event)}</p>
      <p class="s muted" lang=${lang ?? nothing} dir="auto">${whereText(card, event)}</p>
      ${
        until
          ? html`<p class="s">
              ${msg(str`Registration: ${until}`, {id: 'release.registrationUntil', desc: '{0}: until 18 July 2011, 18:00'})}
            </p>`
          : nothing
      }
    </div>
    ${
      canAdd
        ? html`<div class="actions">
            <button class="btn line" type="button" @click=${() => actions.addToCalendar(item, index)}>
              ${icon(calendarAddIcon)}${msg('Add to calendar', {id: 'event.add'})}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}
