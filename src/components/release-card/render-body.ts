/** Lead, pictures and body. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Image} from '../../model/feed.js';
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

/** A title with the marks of the notes that hang on it. */
export const titleText = (card: FullCard): unknown => [shown(card, card.item.title ?? ''), noteRefs(card, 'title')];
