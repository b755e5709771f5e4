/** Whom to ask about a release. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Contact} from '../../model/contact.js';
import * as lines from '../contact-block/lines.js';
import {contactRows} from '../contact-block/render-rows.js';
import {heading} from '../shared/heading.js';
import {type FullCard, shown} from './card.js';

function person(card: FullCard, contact: Contact): TemplateResult {
  const {words, lang, copying} = card;
  const {name, role, organization} = contact;
  const first = name ?? role ?? organization;
  const rest = [role, organization].filter((text) => text && text !== first);
  return html`<div>
      <p class="h" lang=${lang ?? nothing}><bdi>${shown(card, first ?? '')}</bdi></p>
      ${rest.map((text) => html`<p class="s muted" lang=${lang ?? nothing} dir="auto">${shown(card, text ?? '')}</p>`)}
    </div>
    ${contactRows(contact, {words, copying, lang, lines}, lines.writtenHours(contact))}`;
}

export function contacts(card: FullCard): TemplateResult | typeof nothing {
  const {item, words, level} = card;
  if (!item.contacts.length) return nothing;
  const {msg} = words;
  const media = item.contacts.every(({purpose}) => purpose.includes('media'));
  const label = media
    ? msg('Media contact', {id: 'contact.media', desc: 'Heading or label of contacts for journalists'})
    : msg('Contacts', {id: 'contact.contacts', desc: 'Heading over the people and offices to turn to'});
  return html`<section class="sect" part="contacts">
    ${heading(level + 1, label, {className: 'h'})}${item.contacts.map((contact) => person(card, contact))}
  </section>`;
}
