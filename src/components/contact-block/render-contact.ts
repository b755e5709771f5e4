/** A person with a monogram; actions and the QR code are the same for an office. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Contact, isOffice} from '../../model/contact.js';
import {type Item} from '../../model/feed.js';
import {copyButton} from '../shared/copying.js';
import {heading} from '../shared/heading.js';
import {icon, personAddIcon, qrIcon} from '../shared/icons.js';
import {purposeText} from './contact-words.js';
import {contactRows, type RowContext} from './render-rows.js';
import type * as times from './times.js';
import {type OpenQr, type Tool} from './tools.js';

export interface ContactContext extends RowContext {
  readonly item: Item;
  readonly level: number;
  /** IANA zone of the office's clock. */
  readonly zone: string;
  /** ms since the epoch. */
  readonly now: number;
  /** Loaded where a contact has hours, or may be outdated. */
  readonly times: typeof times | undefined;
  /** Loaded where a contact is an office; without it an office is shown as a person is. */
  readonly office: ((contact: Contact, context: ContactContext) => TemplateResult) | undefined;
  /** The QR code that is open, and of which contact. */
  readonly qr: OpenQr | undefined;
  readonly press: (tool: Tool, contact: Contact) => void;
}

export const renderContact = (contact: Contact, context: ContactContext): TemplateResult =>
  context.office && isOffice(contact) ? context.office(contact, context) : person(contact, context);

function person(contact: Contact, context: ContactContext): TemplateResult {
  const {name, role} = contact;
  const initials = name === undefined ? '' : initialsOf(name);
  const open = context.qr?.contact === contact;
  return html`<article class="person ${open ? 'two' : ''}" part="contact" aria-labelledby=${headingId(contact)}>
    <div class="who">
      ${initials ? html`<span class="mono" aria-hidden="true">${initials}</span>` : nothing}
      <div class="names">
        ${purpose(contact, context)}${title(contact, context)}
        ${name === undefined ? nothing : line('role', contact, context)}
        ${(name ?? role) === undefined ? nothing : line('organization', contact, context)} ${outdated(contact, context)}
      </div>
    </div>
    ${contactRows(contact, context, context.times?.hoursOf(contact, context))} ${actions(contact, context)}
    ${qrPanel(contact, context)}
  </article>`;
}

/** What somebody does, or where. */
export const line = (part: 'role' | 'organization', contact: Contact, {lang}: ContactContext): unknown => {
  const text = contact[part];
  return text === undefined
    ? nothing
    : html`<p class=${part} part=${part} lang=${lang ?? nothing}>${keepTogether(text)}</p>`;
};

export const headingId = ({id}: Contact): string => `c-${id.replace(/\s/g, '-')}`;

export const title = (contact: Contact, {words, level, lang}: ContactContext): TemplateResult => {
  const own = contact.name ?? contact.role ?? contact.organization;
  const part = contact.name !== undefined ? 'name' : contact.role !== undefined ? 'name role' : 'name organization';
  const text =
    own ?? words.msg('Contacts', {id: 'contact.contacts', desc: 'Heading over the people and offices to turn to'});
  return heading(level, keepTogether(text), {part, className: 'title', lang: own && lang, id: headingId(contact)});
};

export const purpose = (contact: Contact, {words}: ContactContext): TemplateResult | typeof nothing => {
  const text = purposeText(words, contact);
  return text ? html`<p class="purpose" part="purpose">${text}</p>` : nothing;
};

export const outdated = (contact: Contact, {words, item, zone, now, times}: ContactContext): unknown =>
  times?.mayBeOutdated(contact, item, zone, now) ? times.outdated(words, contact, zone) : nothing;

export function actions(contact: Contact, context: ContactContext, square = false): TemplateResult {
  const {words, copying, qr, press} = context;
  const {msg} = words;
  const copyLabel = msg('Copy contact', {
    id: 'contact.copyAll',
    desc: 'Button: copies who it is and every way there as text',
  });
  const text = async () => (await import('./tools.js')).textOf(contact, words);
  const button = (path: string, label: string, tool: Tool, expanded?: boolean) =>
    html`<button
      class="btn ${square ? 'sq' : ''}"
      type="button"
      title=${square ? label : nothing}
      aria-expanded=${expanded ?? nothing}
      @click=${() => press(tool, contact)}
    >
      ${icon(path)}${square ? nothing : html`<span class="lb">${label}</span>`}
    </button>`;
  return html`<div class="actions ${square ? '' : 'fill'}" part="actions">
    ${button(personAddIcon, msg('Save contact', {id: 'contact.save', desc: 'Button: saves the contact to the phone’s address book (a vCard)'}), 'save')}
    ${copyButton(copying, words, {key: `${contact.id} all`, label: copyLabel, square, text})}
    ${button(qrIcon, msg('QR code', {id: 'contact.qr', desc: 'Button that opens a QR code, and name of its picture'}), 'toggleQr', qr?.contact === contact)}
  </div>`;
}

export const qrPanel = (contact: Contact, {qr, words}: ContactContext): unknown =>
  qr?.contact === contact ? qr.panel(words) : nothing;

/** First letters of the first two words: «Айнура Сатыбаева» → АС. */
const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}'’-])\p{L}/gu)]
    .slice(0, 2)
    .map(([letter]) => letter.toUpperCase())
    .join('');
