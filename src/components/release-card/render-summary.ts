/** A release in a list: enough to decide by, and the whole of it in place. */
import {type TemplateResult, html, nothing} from 'lit';
import {str} from '../../i18n/strings.js';
import {type Item} from '../../model/feed.js';
import {calendarIcon, chevronIcon, fileIcon, icon, pinIcon} from '../shared/icons.js';
import {paragraphsOf} from '../shared/paragraphs.js';
import {type Card, shown} from './card.js';
import {type Details} from './details.js';
import {eventStatus, whenText, whereText} from './event-line.js';
import {imagesOf, picture} from './images.js';
import {meta, title} from './render-head.js';
import {statusNote} from './status-note.js';
import {textParagraphs} from './text.js';

/** True where there is more to read than a summary shows; without an address, whatever there is opens in place. */
export const hasMore = ({content_html, content_text, summary, url, external_url}: Item): boolean =>
  content_html !== undefined || (content_text !== undefined && content_text !== summary) || !(url ?? external_url);

function attachmentsCount({words: {msg}, format}: Card, count: number): string {
  const n = format.number(count);
  return format.plural(count, {
    one: msg(str`${n} attachment`, {
      id: 'release.attachmentsCount.one',
      desc: 'On a card; {0}: 1 (and in Russian 21, 31 …)',
    }),
    few: msg(str`${n} attachments`, {
      id: 'release.attachmentsCount.few',
      desc: 'On a card; {0}: in Russian 2, 3, 4, 22 …',
    }),
    many: msg(str`${n} attachments`, {
      id: 'release.attachmentsCount.many',
      desc: 'On a card; {0}: in Russian 0, 5 to 20, 25 …',
    }),
    other: msg(str`${n} attachments`, {id: 'release.attachmentsCount.other', desc: 'On a card; {0}: any other number'}),
  });
}

function chips(card: Card): TemplateResult | typeof nothing {
  const {item, lang} = card;
  const event = item.events[0];
  const when = event && whenText(card, event);
  const where = event && whereText(card, event, true);
  const status = event && eventStatus(card, event);
  const files = item.attachments.length;
  if (!when && !where && !files) return nothing;
  return html`<ul class="chipset" role="list">
    ${when ? html`<li>${icon(calendarIcon)}<span>${status ? `${status}: ` : ''}${when}</span></li>` : nothing}
    ${where ? html`<li>${icon(pinIcon)}<span lang=${lang ?? nothing} dir="auto">${where}</span></li>` : nothing}
    ${files ? html`<li>${icon(fileIcon)}<span>${attachmentsCount(card, files)}</span></li>` : nothing}
  </ul>`;
}

/** The lead, else the first paragraph of the text: whole, never cut. */
function excerpt({item, htmlParagraphs}: Card): string | undefined {
  if (item.summary) return item.summary;
  if (item.content_text) return paragraphsOf(item.content_text)[0];
  return item.content_html && htmlParagraphs?.(item.content_html)[0];
}

/** True where the excerpt is to be taken from HTML. */
export const needsHtmlText = ({summary, content_text, content_html}: Item): boolean =>
  !summary && !content_text && content_html !== undefined;

function titleLink(card: Card, open: boolean): unknown {
  const {item, prefix} = card;
  const text = shown(card, item.title ?? '');
  const address = item.url ?? item.external_url;
  if (!hasMore(item)) return address ? html`<a href=${address}>${text}</a>` : text;
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    card.toggle();
  };
  const controls = open ? `${prefix}more` : nothing;
  return address
    ? html`<a href=${address} aria-expanded=${open} aria-controls=${controls} @click=${onClick}>${text}</a>`
    : html`<button class="plain" type="button" aria-expanded=${open} aria-controls=${controls} @click=${onClick}>
        ${text}
      </button>`;
}

function moreButton(card: Card, open: boolean): TemplateResult {
  const {words, item, prefix, toggle} = card;
  const label = open
    ? words.msg('Show less', {id: 'release.showLess', desc: 'Button: closes the whole text again'})
    : words.msg('Read more', {id: 'release.readMore', desc: 'Button: opens the whole text'});
  return html`<button
    class="more"
    type="button"
    aria-expanded=${open}
    aria-controls=${open ? `${prefix}more` : nothing}
    aria-describedby=${item.title ? `${prefix}title` : nothing}
    @click=${toggle}
  >
    ${label}${icon(chevronIcon, 'chev')}
  </button>`;
}

/** `details` draw the rest; they are given once the summary is open. */
export function summary(card: Card, details: Details | undefined): TemplateResult {
  const {item, lang} = card;
  const open = details !== undefined;
  // Once open, the text begins with its first paragraph itself.
  const text = open ? item.summary : excerpt(card);
  const image = imagesOf(item)[0];
  const more = hasMore(item);
  return html`<article
    class="rc-sum ${image ? 'pic' : ''} ${open ? 'open' : ''}"
    part="card"
    lang=${card.words.language}
  >
    ${image ? html`<div class="rc-img" part="image" lang=${lang ?? nothing}>${picture(image)}</div>` : nothing}
    <div class="txt">
      ${meta(card)} ${open || lang ? card.languages?.(card) : nothing} ${details?.kicker(card)}
      ${item.title ? title(card, [titleLink(card, open), details?.marks(card)], 'title') : nothing} ${statusNote(card)}
      ${
        text
          ? html`<div class="lead ${item.title ? '' : 'solo'}" part="lead" lang=${lang ?? nothing}>
              ${textParagraphs(card, [text])}
            </div>`
          : nothing
      }
      ${open ? nothing : chips(card)} ${more && !open ? moreButton(card, false) : nothing}
    </div>
    ${details?.opened(card, moreButton(card, true))}
  </article>`;
}
