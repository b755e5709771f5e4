/** Registers `<mykty-contact-block>`, unless the tag is taken. */
import {MyktyContactBlock} from './contact-block.js';

if (!customElements.get('mykty-contact-block')) customElements.define('mykty-contact-block', MyktyContactBlock);

declare global {
  interface HTMLElementTagNameMap {
    'mykty-contact-block': MyktyContactBlock;
  }
}
