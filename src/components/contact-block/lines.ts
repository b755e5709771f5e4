/** Reads lines that an editor wrote freely: several phones, extensions, messengers. Loaded where a contact has such. */
import {html, nothing} from 'lit';
import {type Contact} from '../../model/contact.js';
import * as addresses from '../../model/messengers.js';
import * as hours from '../../model/written-hours.js';

export {freeLine} from './free-line.js';

/** A link to a messenger; `undefined` where what is written can't be an address there. */
export function messenger(name: 'telegram' | 'whatsapp', written: string): unknown {
  const address = addresses[name](written);
  return address && html`<a href=${address.url} rel="external noopener">${address.text}</a>`;
}

/** For `contactRows`, where no hours are spelled out; those in schema.org's form are left to the contact block. */
export const writtenHours = (contact: Contact): typeof nothing | undefined =>
  contact.hours !== undefined && hours.writtenHours(contact) === undefined ? nothing : undefined;
