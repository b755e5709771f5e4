import {html, nothing, type TemplateResult} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {own} from '../../model/own.js';
import {checked} from './checked.js';
import {type FilterModel} from './filters.js';
import {type FacetName, valueLabel} from './practices.js';

/** A facet's options: years from the newest, all else in the order of the alphabet. Those that give nothing stay reachable. */
export function options({words, result, view}: FilterModel, facet: FacetName): TemplateResult {
  const {current, toggle} = view;
  const {compare} = formatIn(words, 'UTC');
  const known = own(result.counts, facet) ?? {};
  const labelled = [...new Set([...Object.keys(known), ...(own(current.chosen, facet) ?? [])])].map((value) => ({
    value,
    label: valueLabel(words, facet, value),
  }));
  labelled.sort((a, b) => (facet === 'year' ? -1 : 1) * compare(a.label, b.label));
  return html`<div class="checks">
    ${labelled.map(
      ({value, label}) =>
        html`<label
          ><input
            class="cbx"
            type="checkbox"
            ?checked=${checked(own(current.chosen, facet)?.includes(value) ?? false)}
            @change=${() => toggle(facet, value)}
          /><span lang=${facet === 'language' ? value : nothing}>${label}</span
          ><span class="ct">${own(known, value) ?? 0}</span></label
        >`,
    )}
  </div>`;
}
