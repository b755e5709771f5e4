/** Whom to ask about a release. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Contact} from '../../model/contact.js';
import {dialUri, findPhones} from '../../model/phones.js';
import {heading} from '../shared/heading.js';
import {icon, mailIcon, phoneIcon} from '../shared/icons.js';
import {type FullCard, shown} from './card.js';

/** The editor's line with its numbers made links; what can't be dialled stays text. */
function dialLine(line: string): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const {start, end, phone} of findPhones(line)) {
    const uri = dialUri(phone);
    if (!uri) continue;
    parts.push(line.slice(from, start), html`<a href=${uri}>${keepTogether(line.slice(start, end))}</a>`);
    from = end;
  }
  return [...parts, line.slice(from)];
}

const mailLine = (address: string): unknown => {
  const [name, host] = address.split('@');
  return html`<a href="mailto:${address}">${name}<wbr />@${host}</a>`;
};

function row(path: string, label: string, line: unknown): TemplateResult {
  return html`<li>
    ${icon(path, 'lead')}
    <div class="main"><span class="k">${label}</span>${line}</div>
  </li>`;
}

function person(card: FullCard, contact: Contact): TemplateResult {
  const {words, lang} = card;
  const {msg} = words;
  const {name, role, organization, phones, emails} = contact;
  const first = name ?? role ?? organization;
  const rest = [role, organization].filter((text) => text && text !== first);
  return html`<div>
      <p class="h" lang=${lang ?? nothing}><bdi>${shown(card, first ?? '')}</bdi></p>
      ${rest.map((text) => html`<p class="s muted" lang=${lang ?? nothing} dir="auto">${shown(card, text ?? '')}</p>`)}
    </div>
    <ul class="rows" role="list">
      ${phones.map(({number, label}) => row(phoneIcon, label ?? msg('Phone', {id: 'contact.phone'}), html`<span dir="ltr">${dialLine(number)}</span>`))}
      ${emails.map((address) => row(mailIcon, msg('E-mail', {id: 'contact.email'}), mailLine(address)))}
    </ul>`;
}

export function contacts(card: FullCard): TemplateResult | typeof nothing {
  const {item, words, level} = card;
  if (!item.contacts.length) return nothing;
  const {msg} = words;
  const media = item.contacts.every(({purpose}) => purpose.includes('media'));
  const label = media ? msg('Media contact', {id: 'contact.media'}) : msg('Contacts', {id: 'contact.contacts'});
  return html`<section class="sect" part="contacts">
    ${heading(level + 1, label, {className: 'h'})}${item.contacts.map((contact) => person(card, contact))}
  </section>`;
}
