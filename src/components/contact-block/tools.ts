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

const scan = ({msg}: Words): string =>
  msg('Scan with a phone camera to save the contact', {id: 'contact.qrHint', desc: 'Under the QR code'});

/** `undefined` where the contact is too long for any code; `announce` is then told. */
export async function openQr(
  contact: Contact,
  words: Words,
  close: () => void,
  announce: (text: string) => void,
): Promise<OpenQr | undefined> {
  let picture;
  try {
    const {qrPicture} = await import('./qr.js');
    picture = qrPicture(toVCard(contact, {brief: true}));
  } catch {
    announce(words.msg('The QR code could not be made', {id: 'contact.qrFailed', desc: 'In place of the QR code'}));
    return undefined;
  }
  const {size, path} = picture;
  const panel = (spoken: Words) =>
    html`<div class="qr">
      <div class="tile">
        <svg
          viewBox="-4 -4 ${size + 8} ${size + 8}"
          role="img"
          aria-label=${spoken.msg('QR code', {id: 'contact.qr', desc: 'Button that opens a QR code, and name of its picture'})}
          shape-rendering="crispEdges"
        >
          <path fill="currentColor" d=${path}></path>
        </svg>
      </div>
      <p class="s muted">${scan(spoken)}</p>
      <button class="btn ghost" type="button" @click=${close}>
        ${icon(closeIcon)}${spoken.msg('Close', {id: 'action.close', desc: 'Button: closes a window, a dialog or a menu'})}
      </button>
    </div>`;
  announce(scan(words));
  return {id: contact.id, panel};
}
