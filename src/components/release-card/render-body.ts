/** Lead, pictures, body and pull quotes. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Image, type Quote} from '../../model/feed.js';
import {quotedText} from '../../model/quotes-and-notes.js';
import {copyButton} from '../shared/copying.js';
import {htmlParagraphs} from '../shared/html-text.js';
import {paragraphsOf} from '../shared/paragraphs.js';
import {prerender} from '../shared/prerender.js';
import {type FullCard, shown} from './card.js';
import {imagesOf, picture} from './images.js';
import {noteRefs} from './render-notes.js';
import {textParagraphs} from './text.js';

export const lead = (card: FullCard): TemplateResult | typeof nothing =>
  card.item.summary
    ? html`<p class="lead" part="lead" lang=${card.lang ?? nothing} dir="auto">${shown(card, card.item.summary)}</p>`
    : nothing;

const inBody = ({item}: FullCard, {url}: Image): boolean => item.content_html?.includes(url) ?? false;

export function figures(card: FullCard): TemplateResult | typeof nothing {
  const images = imagesOf(card.item).filter((image) => !inBody(card, image));
  if (!images.length) return nothing;
  return html`<div class="rc-figs ${images.length > 1 ? 'many' : ''}" lang=${card.lang ?? nothing}>
    ${images.map((image) => {
      const text = [image.caption, image.credit].filter(Boolean);
      const sized = image.width && image.height;
      return html`<figure part="image">
        <div class="rc-fig ${sized ? 'sized' : ''}">${picture(image)}</div>
        ${
          text.length
            ? html`<figcaption class="s muted" dir="auto">
                ${text
                  .map((part) => shown(card, part ?? ''))
                  .join('. ')
                  .replace(/([.!?…])\. /, '$1 ')}
              </figcaption>`
            : nothing
        }
      </figure>`;
    })}
  </div>`;
}

/** The body: cleaned HTML, else the paragraphs of the text. */
export function body(card: FullCard): unknown {
  const {item, lang} = card;
  const {content_html, content_text, summary} = item;
  if (content_html && !prerender.on) {
    return (
      card.html('body', content_html) ??
      html`<div aria-hidden="true">
        ${[9, 9, 7, 9, 5].map((width) => html`<span class="sk line w${width}"></span>`)}
      </div>`
    );
  }
  if (!content_html && !content_text) return nothing;
  const paragraphs = content_html ? htmlParagraphs(content_html) : paragraphsOf(content_text ?? '');
  if (paragraphs[0] === summary) paragraphs.shift();
  return html`<div class="prose" lang=${lang ?? nothing}>${textParagraphs(card, paragraphs)}</div>`;
}

export function quotes(card: FullCard): TemplateResult | typeof nothing {
  const {item} = card;
  if (!item.quotes.length) return nothing;
  return html`${item.quotes.map((quote, index) => pullQuote(card, quote, index))}`;
}

function pullQuote(card: FullCard, quote: Quote, index: number): TemplateResult {
  const {words, item, copying, prefix, lang} = card;
  const {speaker, role, kind} = quote;
  const direct = kind === 'direct';
  const said = quotedText(quote, item.language ?? card.feed.language);
  const by = [speaker, role].filter(Boolean).join(', ');
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
      ${copyButton(copying, words, {key: `${prefix}quote-${index}`, text: () => (by ? `${said} – ${by}` : said), label: words.msg('Copy', {id: 'action.copy', desc: 'Button: copies a phone or an address beside it'}), kind: 'ghost s'})}
    </figcaption>
  </figure>`;
}

/** A title with the marks of the notes that hang on it. */
export const titleText = (card: FullCard): unknown => [shown(card, card.item.title ?? ''), noteRefs(card, 'title')];
