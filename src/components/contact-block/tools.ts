/** What the buttons of a contact do; loaded when one is pressed. */
import {type ReactiveElement, type TemplateResult, html, nothing} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Contact} from '../../model/contact.js';
import {contactToText, phoneTexts} from '../../serializers/plain-text.js';
import {toVCard} from '../../serializers/vcard.js';
import {adopt} from '../shared/adopt.js';
import {saveFile} from '../shared/clipboard.js';
import {closeIcon, icon} from '../shared/icons.js';
import {contactWords} from './contact-text-words.js';
import {type QrPicture} from './qr.js';
import {qrStyles} from './qr.styles.js';

/** The QR code that is open, of which contact, and how to close it. */
export interface OpenQr {
  /** One of those that are shown: ids may be the same in another item, or given twice. */
  readonly contact: Contact;
  readonly panel: (words: Words) => TemplateResult;
  /** `handsBack`: the focus, to the button that opened it. */
  readonly close: (handsBack: boolean) => void;
  /** Goes on with the contact that the same code is of among those shown now; closes where there is none. */
  readonly follow: (contacts: readonly Contact[]) => void;
}

/** What a button does, by the name of the function here. */
export type Tool = 'save' | 'toggleQr';

/** What a button needs of its widget. */
export interface Desk {
  readonly host: ReactiveElement;
  readonly words: Words;
  /** Says a text to screen readers; the widget is updated then. */
  readonly announce: (text: string) => void;
  /** The widget's one open QR code. */
  readonly shown: {qr?: OpenQr | undefined};
}

/** Who it is and every way there, for the clipboard. */
export const textOf = (contact: Contact, words: Words): string => contactToText(contact, contactWords(words));

/** A line of phones, for the clipboard. */
export const phonesText = (line: string, words: Words): string =>
  phoneTexts(line, contactWords(words)).texts.join(', ');

/** Offers the contact as a vCard to save. */
export function save(contact: Contact): void {
  const name = (contact.name ?? contact.organization ?? contact.role ?? 'contact').replace(/[^\p{L}\p{N}]+/gu, '-');
  saveFile(toVCard(contact), `${name}.vcf`, 'text/vcard;charset=utf-8');
}

const scan = ({msg}: Words): string =>
  msg('Scan with a phone camera to save the contact', {id: 'contact.qrHint', desc: 'Under the QR code'});

const failed = ({msg}: Words): string =>
  msg('The QR code could not be made', {id: 'contact.qrFailed', desc: 'In place of the QR code'});

/** What a phone reads in the code. */
const codeOf = (contact: Contact): string => toVCard(contact, {brief: true});

/** Opens the QR code of a contact, or closes it; says so where the contact is too long for any code. */
export async function toggleQr(contact: Contact, {host, words, announce, shown}: Desk): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const before = shown.qr;
  before?.close(before.contact === contact);
  if (before?.contact === contact) return;
  const code = codeOf(contact);
  // Too long for any code, or what makes it can't be had: the panel says so.
  const picture = await import('./qr.js').then(({qrPicture}) => qrPicture(code)).catch(() => undefined);
  // Pressed twice while that was loaded, or another was.
  if (shown.qr?.contact === contact) return;
  shown.qr?.close(false);
  const closeOnEscape = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    close(true);
    // The code alone, not the page's dialog that it may stand in.
    event.preventDefault();
    event.stopPropagation();
  };
  const close = (handsBack: boolean): void => {
    root.removeEventListener('keydown', closeOnEscape);
    shown.qr = undefined;
    // Said again when the next one opens.
    announce('');
    // The close button goes with the panel.
    if (handsBack) root.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    host.requestUpdate();
  };
  const follow = (contacts: readonly Contact[]): void => {
    const same = contacts.find((each) => codeOf(each) === code);
    if (same) shown.qr = {contact: same, panel, close, follow};
    else close(!!root.activeElement?.closest('.qr'));
  };
  root.addEventListener('keydown', closeOnEscape);
  adopt(root, qrStyles);
  const hint = picture ? scan : failed;
  const panel = (spoken: Words) =>
    html`<div class="qr">
      ${picture ? tile(picture, spoken) : nothing}
      <p class="s muted">${hint(spoken)}</p>
      <button class="btn ghost" type="button" @click=${() => close(true)}>
        ${icon(closeIcon)}${spoken.msg('Close', {id: 'action.close', desc: 'Button: closes a window, a dialog or a menu'})}
      </button>
    </div>`;
  follow([contact]);
  announce(hint(words));
  host.requestUpdate();
}

const tile = ({size, path}: QrPicture, {msg}: Words): TemplateResult =>
  html`<div class="tile">
    <svg
      viewBox="-4 -4 ${size + 8} ${size + 8}"
      role="img"
      aria-label=${msg('QR code', {id: 'contact.qr', desc: 'Button that opens a QR code, and name of its picture'})}
      shape-rendering="crispEdges"
    >
      <path fill="currentColor" d=${path}></path>
    </svg>
  </div>`;
