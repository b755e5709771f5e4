/** Registers `<mykty-event-countdown>`, unless the tag is taken. */
import {MyktyEventCountdown} from './event-countdown.js';

if (!customElements.get('mykty-event-countdown')) customElements.define('mykty-event-countdown', MyktyEventCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'mykty-event-countdown': MyktyEventCountdown;
  }
}
