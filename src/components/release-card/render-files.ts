/** Attachments and related links. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Attachment, type Link} from '../../model/feed.js';
import {heading} from '../shared/heading.js';
import {downloadIcon, externalIcon, icon} from '../shared/icons.js';
import {foreignLang, inLanguage, versionsOf} from '../shared/versions.js';
import {type FullCard, shown} from './card.js';
import {fileFacts, fileName, fileType, linksOf} from './files.js';
import {kindName} from './render-head.js';

function file(card: FullCard, attachment: Attachment): TemplateResult {
  const {url} = attachment;
  return html`<li>
    <a href=${url} download rel="noopener noreferrer">
      <span class="ext" aria-hidden="true">${fileType(attachment)}</span>
      <span class="n" lang=${card.lang ?? nothing} dir="auto">${shown(card, fileName(attachment))}</span>
      <span class="z">${fileFacts(card, attachment)}</span>
      ${icon(downloadIcon)}
    </a>
  </li>`;
}

export function attachments(card: FullCard): TemplateResult | typeof nothing {
  const {item, words, level} = card;
  if (!item.attachments.length) return nothing;
  const label = words.msg('Attachments', {id: 'release.attachments', desc: 'Heading over files to download'});
  return html`<section class="sect">
    ${heading(level + 1, label, {className: 'h'})}
    <ul class="files" part="attachments" role="list">
      ${item.attachments.map((attachment) => file(card, attachment))}
    </ul>
  </section>`;
}

const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/**
 * A practice or another item of the feed goes by its own title and kind, in the reader's language where there is such a
 * version; anything else by its host.
 */
function link(card: FullCard, {url, label}: Link): TemplateResult {
  const {feed, words} = card;
  const named = feed.items.find((each) => each.url === url);
  const item = named && inLanguage(versionsOf(feed, named), words.language);
  const name = label ?? item?.title;
  const note = item ? kindName(words, item) : host(url);
  const lang = label || !item ? card.lang : foreignLang(item, words.language);
  return html`<li>
    ${icon(externalIcon, 'lead')}
    <div>
      <a href=${item?.url ?? url} rel="noopener noreferrer" lang=${lang ?? nothing} dir="auto"
        >${shown(item ? {item} : card, name ?? host(url))}</a
      >${name ? html`<p class="muted s">${note}</p>` : nothing}
    </div>
  </li>`;
}

export function links(card: FullCard): TemplateResult | typeof nothing {
  const {item, words, level} = card;
  const all = linksOf(item);
  if (!all.length) return nothing;
  return html`<section class="sect" part="links">
    ${heading(level + 1, words.msg('Links', {id: 'release.links', desc: 'Heading over related addresses'}), {className: 'h'})}
    <ul class="links" role="list">
      ${all.map((each) => link(card, each))}
    </ul>
  </section>`;
}
