/** What hangs on a practice: pictures, documents, people, links. */
import {html, nothing, type TemplateResult} from 'lit';
import * as lines from '../contact-block/lines.js';
import {contactRows} from '../contact-block/render-rows.js';
import {type Shown} from '../release-card/card.js';
import {fileFacts, fileName} from '../release-card/files.js';
import {heading} from '../shared/heading.js';
import {externalIcon, fileIcon, icon} from '../shared/icons.js';
import {pictureOf} from './picture.js';
import {type PracticeModel} from './practice-view.js';

type Part = TemplateResult | typeof nothing;

/** All pictures of a practice, each a button that shows it large. */
export function pictureStrip({item, words, lang}: Pick<Shown, 'item' | 'words' | 'lang'>): Part {
  const cover = pictureOf(item);
  const images = cover && !item.images.includes(cover) ? [cover, ...item.images] : item.images;
  if (images.length === 0) return nothing;
  const {msg} = words;
  const show = async (event: Event, at: number): Promise<void> => {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    const {openLightbox} = await import('./lightbox.js');
    openLightbox(root, images, at, words, lang);
  };
  return html`<ul
    class="strip"
    role="list"
    aria-label=${msg('Pictures', {id: 'gallery.pictures', desc: 'For screen readers: name of a row of pictures'})}
  >
    ${images.map(
      ({url, alt = '', width, height}, at) =>
        html`<li>
          <button type="button" @click=${(event: Event) => show(event, at)}>
            <span class="vh"
              >${msg('Enlarge the picture', {id: 'gallery.enlarge', desc: 'For screen readers: button on a picture'})}</span
            >
            <img
              src=${url}
              alt=${alt}
              lang=${lang ?? nothing}
              width=${width ?? nothing}
              height=${height ?? nothing}
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
            />
          </button>
        </li>`,
    )}
  </ul>`;
}

function linksSection(level: number, title: string, rows: readonly TemplateResult[]): Part {
  if (rows.length === 0) return nothing;
  return html`<section>
    ${heading(level, title, {className: 'h'})}
    <ul class="refs" role="list">
      ${rows.map((row) => html`<li>${row}</li>`)}
    </ul>
  </section>`;
}

const external = (
  href: string,
  path: string,
  label: unknown,
  lang: string | undefined,
  facts?: unknown,
): TemplateResult =>
  html`<a href=${href} rel="noopener noreferrer"
    >${icon(path)}<span><span lang=${lang ?? nothing}>${label}</span> <span class="s muted">${facts}</span></span></a
  >`;

export const attachmentList = (card: Shown): Part =>
  linksSection(
    card.level + 1,
    card.words.msg('Documents', {id: 'gallery.documents', desc: 'Heading over files'}),
    card.item.attachments.map((file) => external(file.url, fileIcon, fileName(file), card.lang, fileFacts(card, file))),
  );

export const linkList = ({item, words, level, lang}: Shown): Part =>
  linksSection(
    level + 1,
    words.msg('Links', {id: 'release.links', desc: 'Heading over related addresses'}),
    item.links.map(({url, label}) => external(url, externalIcon, label ?? new URL(url).hostname, lang)),
  );

export const contactList = ({item, words, copying}: PracticeModel, level: number, lang: string | undefined): Part =>
  linksSection(
    level,
    words.msg('Contacts', {id: 'contact.contacts', desc: 'Heading over the people and offices to turn to'}),
    item.contacts.map(
      (contact) =>
        html`<p lang=${lang ?? nothing}>
            <b>${[contact.name, contact.role, contact.organization].filter(Boolean).join(', ')}</b>
          </p>
          ${contactRows(contact, {words, copying, lang, lines}, lines.writtenHours(contact))}`,
    ),
  );
