/** Plain text of a feed as paragraphs. */
import {type TemplateResult, html} from 'lit';
import {safeUrl} from '../../feed/urls.js';
import {type Card, shown} from './card.js';

const ADDRESS = /https?:\/\/[^\s<>"«»]{1,500}[^\s<>"«».,;:!?)]/g;

/** With its addresses made links. */
function linked(card: Card, text: string): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const {0: address, index} of text.matchAll(ADDRESS)) {
    const url = safeUrl(address, undefined);
    if (!url) continue;
    parts.push(
      shown(card, text.slice(from, index)),
      html`<a class="said" href=${url} rel="noopener noreferrer">${address}</a>`,
    );
    from = index + address.length;
  }
  return [...parts, shown(card, text.slice(from))];
}

/** Single line breaks stay. */
export const textParagraphs = (card: Card, paragraphs: readonly string[]): readonly TemplateResult[] =>
  paragraphs.map((text) => html`<p class="text" dir="auto">${linked(card, text)}</p>`);
