/** Lead, pictures, body and pull quotes. */
import {type TemplateResult, html, nothing} from 'lit';
import {safeUrl} from '../../feed/urls.js';
import {type Image, type Item, type Quote} from '../../model/feed.js';
import {copyIcon, icon} from '../shared/icons.js';
import {paragraphsOf} from '../shared/html-text.js';
import {type Card, shown} from './card.js';
import {noteRefs} from './render-notes.js';

export const lead = (card: Card): TemplateResult | typeof nothing =>
  card.item.summary
    ? html`<p class="lead" part="lead" lang=${card.lang ?? nothing} dir="auto">${shown(card, card.item.summary)}</p>`
    : nothing;

/** Pictures of an item, each once; those that the body shows itself are left to it. */
export function imagesOf(item: Item): readonly Image[] {
  const known = new Set(item.images.map(({url}) => url));
  const own = [item.image, item.banner_image].flatMap((url) => (url && !known.has(url) ? [{url}] : []));
  const [first] = own;
  return item.images.length || !first ? item.images : [first];
}

const inBody = ({item}: Card, {url}: Image): boolean => item.content_html?.includes(url) ?? false;

export const picture = ({url, alt, caption, width, height}: Image): TemplateResult =>
  html`<img
    src=${url}
    alt=${alt ?? caption ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;

export function figures(card: Card): TemplateResult | typeof nothing {
  const images = imagesOf(card.item).filter((image) => !inBody(card, image));
  if (!images.length) return nothing;
  return html`<div class="rc-figs ${images.length > 1 ? 'many' : ''}" lang=${card.lang ?? nothing}>
    ${images.map((image) => {
      const text = [image.caption, image.credit].filter(Boolean);
      const sized = image.width && image.height;
      return html`<figure part="image">
        <div class="rc-fig ${sized ? 'sized' : ''}">${picture(image)}</div>
        ${text.length ? html`<figcaption class="s muted" dir="auto">${text.map((part) => shown(card, part ?? '')).join('. ')}</figcaption>` : nothing}
      </figure>`;
    })}
  </div>`;
}

const ADDRESS = /https?:\/\/[^\s<>"«»]{1,500}[^\s<>"«».,;:!?)]/g;

/** Plain text with its addresses made links, and its single line breaks kept. */
function linked(card: Card, text: string): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const {0: address, index} of text.matchAll(ADDRESS)) {
    const url = safeUrl(address, undefined);
    if (!url) continue;
    parts.push(shown(card, text.slice(from, index)), html`<a href=${url} rel="noopener noreferrer">${address}</a>`);
    from = index + address.length;
  }
  return [...parts, shown(card, text.slice(from))];
}

export const textParagraphs = (card: Card, paragraphs: readonly string[]): TemplateResult =>
  html`${paragraphs.map((text) => html`<p class="text" dir="auto">${linked(card, text)}</p>`)}`;

/** The body: cleaned HTML, else the paragraphs of the text. */
export function body(card: Card): unknown {
  const {item, lang} = card;
  const {content_html, content_text, summary} = item;
  if (content_html) {
    return (
      card.body ??
      html`<div aria-hidden="true">
        ${[9, 9, 7, 9, 5].map((width) => html`<span class="sk line w${width}"></span>`)}
      </div>`
    );
  }
  if (!content_text) return nothing;
  const paragraphs = paragraphsOf(content_text);
  if (paragraphs[0] === summary) paragraphs.shift();
  return html`<div class="prose" lang=${lang ?? nothing}>${textParagraphs(card, paragraphs)}</div>`;
}

/** The marks of the quote's own language; none where the editor has set some. */
function quoted(text: string, language: string | undefined): string {
  if (/^["«“„]/.test(text)) return text;
  return language?.startsWith('en') ? `“${text}”` : `«${text}»`;
}

export function quotes(card: Card): TemplateResult | typeof nothing {
  const {item} = card;
  if (!item.quotes.length) return nothing;
  return html`${item.quotes.map((quote) => pullQuote(card, quote))}`;
}

function pullQuote(card: Card, quote: Quote): TemplateResult {
  const {words, item, actions, lang} = card;
  const {text, speaker, role, kind} = quote;
  const direct = kind === 'direct';
  const said = direct ? quoted(text, item.language ?? card.feed.language) : text;
  const by = [speaker, role].filter(Boolean).join(', ');
  const copyLabel = words.msg('Copy', {id: 'action.copy'});
  return html`<figure class="quote ${kind}" part="quote">
    ${
      direct
        ? nothing
        : html`<p class="reported s muted">
            ${words.msg('Reported speech', {id: 'release.reported', desc: 'Label of what someone said, not word for word'})}
          </p>`
    }
    <blockquote lang=${lang ?? nothing} dir="auto"><p>${shown(card, said)}</p></blockquote>
    <figcaption>
      <cite lang=${lang ?? nothing}
        >${speaker ? html`<b><bdi>${shown(card, speaker)}</bdi></b>` : nothing}${role ? shown(card, role) : nothing}</cite
      >
      <button
        class="btn ghost s"
        type="button"
        aria-label=${`${copyLabel}: ${speaker ?? text.slice(0, 40)}`}
        @click=${() => actions.copyQuote(by ? `${said} – ${by}` : said)}
      >
        ${icon(copyIcon)}${copyLabel}
      </button>
    </figcaption>
  </figure>`;
}

/** A title with the marks of the notes that hang on it. */
export const titleText = (card: Card): unknown => [shown(card, card.item.title ?? ''), noteRefs(card, 'title')];
