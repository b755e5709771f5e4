/** Nothing found: what to ask instead, and what to let go. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type FilterView} from './filters.js';

export interface NothingFound {
  readonly words: Words;
  readonly suggestion: string | undefined;
  readonly filtered: boolean;
  readonly asked: boolean;
  readonly view: Pick<FilterView, 'setQuery' | 'clearQuery' | 'clear'>;
}

export function nothingFound({words, suggestion, filtered, asked, view}: NothingFound): TemplateResult {
  const {msg} = words;
  return html`<div class="empty">
    <p class="h">
      ${msg('Nothing found', {id: 'gallery.nothingFound', desc: 'In place of cards; what to try follows'})}
    </p>
    <p class="muted">
      ${msg('Try other words or clear the filters', {id: 'gallery.tryOther', desc: 'After “Nothing found”'})}
    </p>
    <div class="actions">
      ${
        suggestion === undefined
          ? nothing
          : html`<button class="btn solid" type="button" @click=${() => view.setQuery(suggestion)}>
              ${msg(str`Search for “${suggestion}”`, {id: 'gallery.searchFor', desc: 'Button where nothing was found; {0}: corrected words'})}
            </button>`
      }
      ${
        filtered
          ? html`<button class="btn" type="button" @click=${view.clear}>
              ${msg('Clear all', {id: 'gallery.clearAll', desc: 'Button: takes all filters away'})}
            </button>`
          : nothing
      }
      ${
        asked
          ? html`<button class="btn" type="button" @click=${view.clearQuery}>
              ${msg('Clear search', {id: 'gallery.clearSearch', desc: 'For screen readers: button inside the search field'})}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Above the list: the address names a practice that isn't to be had. */
export const practiceMissing = ({msg}: Words, close: () => void): TemplateResult =>
  html`<div class="empty" role="status">
    <p class="h">
      ${msg('Practice not found', {id: 'gallery.practiceMissing', desc: 'Title of a notice, where an address names a practice that isn’t there'})}
    </p>
    <p class="muted">
      ${msg('The practice that this address leads to is not in the list. It may have been removed.', {id: 'gallery.practiceMissingWhy', desc: 'In the notice “Practice not found”'})}
    </p>
    <div class="actions">
      <button class="btn" type="button" @click=${close}>
        ${msg('Close', {id: 'action.close', desc: 'Button: closes a window, a dialog or a menu'})}
      </button>
    </div>
  </div>`;

const meant = ({msg}: Words): string =>
  msg('Did you mean', {id: 'gallery.didYouMean', desc: 'A button with the corrected words follows'});

/** Said after the number of hits, since a screen reader's user may never come by the button. */
export const alsoSaid = (words: Words, suggestion: string | undefined): string =>
  suggestion ? `. ${meant(words)} ${suggestion}` : '';

/** Above hits of a mended query: what was understood. */
export const didYouMean = (words: Words, suggestion: string, use: (query: string) => void): TemplateResult =>
  html`<p class="s">
    ${meant(words)}
    <button class="word" type="button" @click=${() => use(suggestion)}>${suggestion}</button>
  </p>`;
