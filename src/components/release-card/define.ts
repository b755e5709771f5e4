/** Registers `<mykty-release-card>`; where another copy has the tag already, that one stays. */
import {MyktyReleaseCard} from './release-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'mykty-release-card': MyktyReleaseCard;
  }
}

if (!customElements.get('mykty-release-card')) customElements.define('mykty-release-card', MyktyReleaseCard);
