/** Reads lines that an editor wrote freely: several phones, extensions, messengers. Loaded where a contact has such. */
import {html} from 'lit';
import * as addresses from '../../model/messengers.js';

export {freeLine} from './free-line.js';

/** A link to a messenger; `undefined` where what is written can't be an address there. */
export function messenger(name: 'telegram' | 'whatsapp', written: string): unknown {
  const address = addresses[name](written);
  return address && html`<a href=${address.url} rel="external noopener">${address.text}</a>`;
}
