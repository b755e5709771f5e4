import {html, nothing, type TemplateResult} from 'lit';
import {str} from '../../i18n/strings.js';
import {closeIcon, icon} from '../shared/icons.js';
import {type FilterModel} from './filters.js';
import {choices} from './gallery-state.js';
import {valueLabel} from './practices.js';

/** What is on, each with a way off. */
export function chips({words, view}: FilterModel): TemplateResult | typeof nothing {
  const {current, toggle, clear} = view;
  const all = choices(current.chosen);
  if (all.length === 0) return nothing;
  return html`<div class="bar chips">
    ${all.map(([facet, value]) => {
      const label = valueLabel(words, facet, value);
      return html`<button
        class="chip"
        type="button"
        aria-label=${words.msg(str`Remove filter: ${label}`, {id: 'gallery.removeFilter', desc: 'For screen readers: button on a chosen filter; {0}: its name'})}
        @click=${() => toggle(facet, value)}
      >
        ${label}${icon(closeIcon)}
      </button>`;
    })}
    ${
      all.length > 1
        ? html`<button class="btn ghost" type="button" @click=${clear}>
            ${words.msg('Clear all', {id: 'gallery.clearAll', desc: 'Button: takes all filters away'})}
          </button>`
        : nothing
    }
  </div>`;
}
