/** The rows of a contact: icon, label over value, and a button that copies or a link that leads on. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {type Contact} from '../../model/contact.js';
import {mapSearch} from '../../model/map-search.js';
import {plainPhone} from '../../model/plain-phone.js';
import {type CopyController, copyButton} from '../shared/copying.js';
import {bubbleIcon, clockIcon, faxIcon, globeIcon, icon, mailIcon, phoneIcon, pinIcon} from '../shared/icons.js';
import type * as linesModule from './lines.js';
import {breakable, phoneLine} from './render-phone.js';

export interface RowContext {
  readonly words: Words;
  readonly copying: CopyController;
  /** Loaded where {@link needsLines} says so; without it such lines stand as written. */
  readonly lines: typeof linesModule | undefined;
  /** Language of the item's own text, where it isn't the widget's. */
  readonly lang: string | undefined;
}

/** True where a phone is more than one number in full, or a messenger is named. */
export const needsLines = ({phones, telegram, whatsapp}: Contact): boolean =>
  telegram !== undefined || whatsapp !== undefined || phones.some(({number, label}) => !plainPhone(number, label));

interface Row {
  readonly icon: string;
  readonly label: string;
  readonly labelled?: boolean;
  readonly value: unknown;
  readonly action?: unknown;
}

/** `hours` stand in place of their text; `nothing` where they are shown elsewhere. */
export function contactRows(contact: Contact, context: RowContext, hours?: unknown): TemplateResult | typeof nothing {
  const rows = [
    ...addressRow(contact, context),
    ...hoursRow(contact, context, hours),
    ...phoneRows(contact, context),
    ...emailRows(contact, context),
    ...messengerRows(contact, context),
    ...websiteRow(contact, context),
  ];
  if (!rows.length) return nothing;
  return html`<ul class="rows" role="list">
    ${rows.map(
      (row) =>
        html`<li>
          ${icon(row.icon, 'lead')}
          <div class="main">
            <span class="k" lang=${(row.labelled && context.lang) || nothing}>${keepTogether(row.label)}</span
            >${row.value}
          </div>
          ${row.action ?? nothing}
        </li>`,
    )}
  </ul>`;
}

const phoneRows = ({id, phones}: Contact, {words, copying, lines}: RowContext): Row[] =>
  phones.map((phone, index) => {
    const {label, labelled, fax, content, plain} = phoneLine(words, phone, lines);
    const name = fax
      ? words.msg('Copy the fax number', {
          id: 'contact.copyFax',
          desc: 'For screen readers: button beside a fax number',
        })
      : words.msg('Copy the phone number', {
          id: 'contact.copyPhone',
          desc: 'For screen readers: button beside a phone number',
        });
    const action = copyButton(copying, words, {
      key: `${id} phone ${index}`,
      label: name,
      square: true,
      text: async () => plain ?? (await import('./tools.js')).phonesText(phone.number, words),
    });
    return {icon: fax ? faxIcon : phoneIcon, label, labelled, value: content, action};
  });

const emailRows = ({id, emails}: Contact, {words, copying}: RowContext): Row[] =>
  emails.map((email, index) => {
    const label = words.msg('Copy the e-mail address', {
      id: 'contact.copyEmail',
      desc: 'For screen readers: button beside an e-mail address',
    });
    const at = email.lastIndexOf('@');
    return {
      icon: mailIcon,
      label: words.msg('E-mail', {id: 'contact.email', desc: 'Label before an e-mail address'}),
      value: html`<a
        part="email"
        translate="no"
        aria-label=${email}
        href="mailto:${encodeURIComponent(email).replace('%40', '@')}"
        >${email.slice(0, at)}<span class="nw">${breakable(email.slice(at), '', '.')}</span></a
      >`,
      action: copyButton(copying, words, {key: `${id} email ${index}`, label, square: true, text: () => email}),
    };
  });

function addressRow({address}: Contact, {words, lang}: RowContext): Row[] {
  if (address === undefined) return [];
  const maps = mapSearch(address);
  return [
    {
      icon: pinIcon,
      label: words.msg('Address', {id: 'contact.address', desc: 'Over a postal address'}),
      value: html`<span part="address" lang=${lang ?? nothing}>${keepTogether(address)}</span
        ><span class="ways"
          ><a href=${maps.openStreetMap} rel="external noopener"
            >${words.msg('Map', {id: 'event.map', desc: 'link to OpenStreetMap'})}<span class="vh">
              OpenStreetMap</span
            ></a
          ><a href=${maps.twoGis} rel="external noopener">2GIS</a></span
        >`,
    },
  ];
}

/** Hours that aren't in schema.org's form stand as the editor wrote them. */
function hoursRow({hours}: Contact, {words, lang}: RowContext, spelled: unknown): Row[] {
  if (hours === undefined || spelled === nothing) return [];
  return [
    {
      icon: clockIcon,
      label: words.msg('Opening hours', {id: 'hours.title', desc: 'Heading over opening hours'}),
      value: spelled ?? html`<span part="hours" lang=${lang ?? nothing}>${keepTogether(hours)}</span>`,
    },
  ];
}

function messengerRows(contact: Contact, {lines}: RowContext): Row[] {
  const names = {telegram: 'Telegram', whatsapp: 'WhatsApp'} as const;
  return (['telegram', 'whatsapp'] as const).flatMap((name) => {
    const written = contact[name];
    if (!written) return [];
    const value = lines?.messenger(name, written) ?? html`<span class="plain">${written}</span>`;
    return [{icon: bubbleIcon, label: names[name], value}];
  });
}

function websiteRow({url}: Contact, {words}: RowContext): Row[] {
  if (url === undefined) return [];
  const text = url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  return [
    {
      icon: globeIcon,
      label: words.msg('Website', {id: 'contact.website', desc: 'Label of a link to the website of a contact'}),
      value: html`<a href=${url} rel="external">${text}</a>`,
    },
  ];
}
