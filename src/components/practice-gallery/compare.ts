/** Two or three practices side by side. Bars are never compared across units: each stands in its own cell. */
import {html, nothing, type TemplateResult} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {heading} from '../shared/heading.js';
import {icon, leftIcon} from '../shared/icons.js';
import {glyph, topicNumber} from '../shared/ornaments.js';
import {foreignLang} from '../shared/versions.js';
import {beforeAfter, hasFigures} from './bars.js';
import {picture} from './picture.js';
import {costText} from './practice-view.js';
import {periodText} from './period.js';
import {mainTopic, placeText, topicLang, topicName, topicsOf, titleOf} from './practices.js';

export {compareStyles} from './compare.styles.js';

export interface CompareModel {
  readonly items: readonly Item[];
  readonly words: Words;
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly back: () => void;
}

/** In a third of a phone's width the unit has a line of its own before it is cut. */
const inCell = (amount: string): string => amount.replace(/\u00a0(?=\D+$)/, ' ');

export function compareTable({items, words, timeZone, headingLevel, back}: CompareModel): TemplateResult {
  const {msg} = words;
  /** `ours`: the cells speak the widget's language, not their practice's. */
  const row = (label: string, cell: (item: Item) => unknown, ours = false): TemplateResult | typeof nothing => {
    const cells = items.map(cell);
    return cells.some(Boolean)
      ? html`<tr>
          <th scope="row">${label}</th>
          ${cells.map((content, at) => html`<td lang=${(!ours && foreignLang(items[at] as Item, words.language)) || nothing}>${content || '–'}</td>`)}
        </tr>`
      : nothing;
  };
  return html`<div class="resline">
      ${heading(headingLevel, msg('Compare practices', {id: 'gallery.comparison', desc: 'Title of the table of practices side by side'}), {className: 'h', id: 'comparison'})}
      <button class="btn ghost back" type="button" @click=${back}>
        ${icon(leftIcon)}${msg('Back to the list', {id: 'gallery.backToList', desc: 'Button: closes the comparison'})}
      </button>
    </div>
    <div class="ctable" role="region" aria-labelledby="comparison" tabindex="0">
      <table>
        <thead>
          <tr>
            <td></td>
            ${items.map(
              (item) =>
                html`<th scope="col" lang=${foreignLang(item, words.language) ?? nothing}>
                  <div class="cov">${picture(item, true)}</div>
                  <span class="title">${keepTogether(titleOf(item))}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${row(
            msg('Topic', {id: 'facet.topic', desc: 'Name of a filter and of a row of the comparison'}),
            (item) =>
              html`<span class="chipset"
                >${topicsOf(item).map((topic) => html`<span lang=${topicLang(words, topic, item)}>${glyph(topic)}${topicName(words, topic)}</span>`)}</span
              >`,
          )}
          ${row(msg('Where', {id: 'gallery.where', desc: 'Label before the place of a practice'}), (item) => placeText(item, words, 'long'))}
          ${row(msg('When', {id: 'gallery.when', desc: 'Label before the years of a practice'}), (item) => keepTogether(periodText(item, words, timeZone)), true)}
          ${row(msg('What changed', {id: 'gallery.changed', desc: 'Heading over figures before and after'}), (item) =>
            item.practice?.indicators.some(hasFigures)
              ? html`<div class="inds1">
                  ${item.practice.indicators.filter(hasFigures).map((indicator) => beforeAfter(words, indicator, topicNumber(mainTopic(item))))}
                </div>`
              : '',
          )}
          ${row(msg('Cost', {id: 'gallery.cost', desc: 'Label before an amount of money'}), ({practice}) => practice?.cost && inCell(costText(words, practice.cost.amount, practice.cost.currency)), true)}
          ${row(msg('Solution', {id: 'gallery.solution', desc: 'Heading: what was done'}), (item) => item.practice?.solution ?? item.summary)}
        </tbody>
      </table>
    </div>`;
}
