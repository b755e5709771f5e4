/** Reads lines that an editor wrote freely: several phones, extensions, messengers. Loaded where a contact has such. */
import {html, nothing} from 'lit';
import {type Contact} from '../../model/contact.js';
import * as addresses from '../../model/messengers.js';

export {freeLine} from './free-line.js';

/** A link to a messenger; `undefined` where what is written can't be an address there. */
export function messenger(name: 'telegram' | 'whatsapp', written: string): unknown {
  const address = addresses[name](written);
  return address && html`<a href=${address.url} rel="external noopener">${address.text}</a>`;
}

/**
 * Of hours for `contactRows` where none are spelled out: those in schema.org's form say nothing to a reader and are left to
 * the contact block; others stand as written.
 */
export const writtenHours = ({hours = ''}: Contact): typeof nothing | undefined =>
  /^\s*(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/.test(hours) ? nothing : undefined;
