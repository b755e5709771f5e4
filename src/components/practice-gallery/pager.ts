/** How much of a long list is shown, and the way to more below. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {practiceCount} from './counts.js';

/** So many cards are in the DOM at most, however long the list. */
export const MOST_CARDS = 48;

export type Paging = 'more' | 'scroll' | 'pages';

/** The part of the results that is in the DOM: from, until (exclusive). */
export function shownPart(paging: Paging, page: number, size: number): {readonly first: number; readonly last: number} {
  const pages = paging === 'pages' ? 1 : Math.max(1, Math.floor(MOST_CARDS / size));
  return {first: Math.max(0, page - pages) * size, last: page * size};
}

export function more(words: Words, left: number, size: number, go: () => void): TemplateResult | typeof nothing {
  if (left <= 0) return nothing;
  const next = practiceCount(words, Math.min(left, size));
  return html`<button class="btn more next" type="button" part="pager" @click=${go}>
    ${words.msg(str`Show the next ${next}`, {id: 'gallery.more', desc: '{0}: 24 practices'})}
  </button>`;
}
