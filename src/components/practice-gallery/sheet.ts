/** All filters in one sheet from the foot of a phone's screen; its button says what they come to. */
import {html, type TemplateResult} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {heading} from '../shared/heading.js';
import {closeIcon, icon} from '../shared/icons.js';
import {closeLabel} from './close-label.js';
import {type FilterModel} from './filters.js';
import {options} from './options.js';
import {facetLabel} from './practices.js';
import {practiceCount} from './counts.js';

export function sheet(model: FilterModel, headingLevel: number): TemplateResult {
  const {words, facets, view, choosing} = model;
  const {total} = model.result;
  return html`<div class="hd">
      ${heading(headingLevel, words.msg('Filters', {id: 'gallery.filters', desc: 'Button and title of its window: topics, regions, years and other ways to narrow the list'}), {className: 'h', id: 'sheet-title'})}
      <button class="btn sq ghost" type="button" aria-label=${closeLabel(words)} @click=${choosing.closeSheet}>
        ${icon(closeIcon)}
      </button>
    </div>
    <div class="bd">
      ${facets.map(
        (facet) =>
          html`<fieldset>
            <legend>${facetLabel(words, facet)}</legend>
            ${options(model, facet)}
          </fieldset>`,
      )}
    </div>
    <div class="ft">
      <button class="btn" type="button" @click=${view.clear}>
        ${words.msg('Clear', {id: 'gallery.clear', desc: 'Button: takes all filters away, or all practices out of the comparison'})}
      </button>
      <button class="btn solid" type="button" @click=${choosing.closeSheet}>
        ${keepTogether(words.msg(str`Show ${practiceCount(words, total)}`, {id: 'gallery.show', desc: '{0}: 6 practices'}))}
      </button>
    </div>`;
}
