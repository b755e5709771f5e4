/** Ways through a long list that few begin with: what was above, and numbered pages. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {icon, leftIcon, rightIcon} from '../shared/icons.js';
import {practiceCount} from './counts.js';

/** What the cards above were, when so many were loaded that the first have left. */
export function earlier(words: Words, first: number, size: number, go: () => void): TemplateResult | typeof nothing {
  if (first === 0) return nothing;
  const before = practiceCount(words, size);
  return html`<button class="btn more" type="button" part="pager" @click=${go}>
    ${words.msg(str`Previous: ${before}`, {id: 'gallery.earlier', desc: '{0}: 24 practices'})}
  </button>`;
}

/** The first page, the last, and those around the current one; 0 for a gap. */
function pageNumbers(current: number, count: number): readonly number[] {
  const near = [1, current - 1, current, current + 1, count].filter((page) => page >= 1 && page <= count);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((page, at) => {
    const before = pages[at - 1];
    return before !== undefined && page - before > 1 ? [page - before === 2 ? page - 1 : 0, page] : [page];
  });
}

export function pages(
  words: Words,
  current: number,
  count: number,
  go: (page: number) => void,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const {msg} = words;
  const step = (label: string, path: string, page: number): TemplateResult =>
    html`<button
      class="btn sq ghost"
      type="button"
      aria-label=${label}
      ?disabled=${page < 1 || page > count}
      @click=${() => go(page)}
    >
      ${icon(path)}
    </button>`;
  return html`<nav
    class="bar pages"
    part="pager"
    aria-label=${msg('Pages', {id: 'gallery.pages', desc: 'For screen readers: name of the row of page numbers'})}
  >
    ${step(msg('Previous', {id: 'action.previous', desc: 'For screen readers: button to the page, practice or picture before'}), leftIcon, current - 1)}
    ${pageNumbers(current, count).map((page) =>
      page === 0
        ? html`<span aria-hidden="true">…</span>`
        : html`<button
            class="btn ${page === current ? 'solid' : 'ghost'}"
            type="button"
            aria-current=${page === current ? 'page' : nothing}
            aria-label=${msg(str`Page ${page} of ${count}`, {id: 'a11y.pageOf', desc: 'For screen readers: a page number; {0}: the page, {1}: how many there are'})}
            @click=${() => go(page)}
          >
            ${page}
          </button>`,
    )}
    ${step(msg('Next', {id: 'action.next', desc: 'For screen readers: button to the next page, practice or picture'}), rightIcon, current + 1)}
  </nav>`;
}
