/** How to register for the event that a release is about, and until when. */
import {html, nothing} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {type FeedEvent} from '../../model/event.js';
import {isOff} from '../../time/moved.js';
import {registrationAt} from '../../time/registration.js';
import {spanOf} from '../../time/span.js';
import {type FullCard, shown} from './card.js';

/** True while a visitor can still do something about it: not when it is over, off, or past its deadline. */
function isOpen(event: FeedEvent, now: number): boolean {
  const {whole} = spanOf(event);
  const isOver = isOff(event) || (whole !== undefined && whole.close <= now);
  const {state} = registrationAt(event, isOver ? 'ended' : 'upcoming', now);
  return state === 'open' || state === 'closing';
}

export function registrationLines(card: FullCard, event: FeedEvent): unknown[] {
  const {words, lang, now} = card;
  const {msg} = words;
  const {deadline, text, url} = event.registration ?? {};
  const until = deadline && keepTogether(formatIn(words, event.timeZone).date(deadline, {style: 'until', time: true}));
  const open = isOpen(event, now);
  return [
    until
      ? html`<p class="s">
          ${msg(str`Registration: ${until}`, {id: 'release.registrationUntil', desc: '{0}: until 18 July 2011, 18:00'})}
        </p>`
      : nothing,
    open && text ? html`<p class="s" lang=${lang ?? nothing} dir="auto">${shown(card, text)}</p>` : nothing,
    open && url
      ? html`<p class="s">
          <a href=${url} part="register" rel="noopener"
            >${msg('Register', {id: 'event.register', desc: 'Button: leads to the registration for an event'})}</a
          >
        </p>`
      : nothing,
  ];
}
