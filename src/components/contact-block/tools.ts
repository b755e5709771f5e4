/** What the buttons of a contact do; loaded when one is pressed. */
import {type TemplateResult, html} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Contact} from '../../model/contact.js';
import {contactToText} from '../../serializers/plain-text.js';
import {toVCard} from '../../serializers/vcard.js';
import {saveFile} from '../shared/clipboard.js';
import {closeIcon, icon} from '../shared/icons.js';
import {contactWords} from './contact-text-words.js';

export {qrStyles} from './qr.styles.js';

/** The QR code that is open, and of which contact. */
export interface OpenQr {
  readonly id: string;
  readonly panel: (words: Words) => TemplateResult;
}

/** Name, role, phones and mail, for the clipboard. */
export const textOf = (contact: Contact, words: Words): string => contactToText(contact, contactWords(words));

/** Offers the contact as a vCard to save. */
export function save(contact: Contact): void {
  const name = (contact.name ?? contact.organization ?? contact.role ?? 'contact').replace(/[^\p{L}\p{N}]+/gu, '-');
  saveFile(toVCard(contact), `${name}.vcf`, 'text/vcard;charset=utf-8');
}

/** @throws RangeError where the contact is too long for any code */
export async function openQr(contact: Contact, close: () => void): Promise<OpenQr> {
  const {qrPicture} = await import('./qr.js');
  const {size, path} = qrPicture(toVCard(contact, {brief: true}));
  const panel = ({msg}: Words) =>
    html`<div class="qr">
      <div class="tile">
        <svg
          viewBox="-4 -4 ${size + 8} ${size + 8}"
          role="img"
          aria-label=${msg('QR code', {id: 'contact.qr', desc: 'Button that opens a QR code, and name of its picture'})}
          shape-rendering="crispEdges"
        >
          <path fill="currentColor" d=${path}></path>
        </svg>
      </div>
      <p class="s muted">
        ${msg('Scan with a phone camera to save the contact', {id: 'contact.qrHint', desc: 'Under the QR code'})}
      </p>
      <button class="btn ghost" type="button" @click=${close}>
        ${icon(closeIcon)}${msg('Close', {id: 'action.close', desc: 'Button: closes a window, a dialog or a menu'})}
      </button>
    </div>`;
  return {id: contact.id, panel};
}
