/** A practice's indicators as panels: each a small table with bars, so that it reads without seeing them. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Item} from '../../model/feed.js';
import {type Indicator} from '../../model/practice.js';
import {downIcon, icon, upIcon} from '../shared/icons.js';
import {topicNumber} from '../shared/ornaments.js';
import {bar, scaleOf} from './bars.js';
import {mainTopic} from './practices.js';

/** `lang`: of the item's own words, where it isn't the widget's. */
export function indicatorPanels(
  item: Item,
  indicators: readonly Indicator[],
  words: Words,
  lang: string | undefined,
): TemplateResult {
  const topic = topicNumber(mainTopic(item));
  return html`<div class="inds">${indicators.map((indicator) => panel(indicator, topic, words, lang))}</div>`;
}

function panel(indicator: Indicator, topic: number, words: Words, lang: string | undefined): TemplateResult {
  const {msg} = words;
  const {label, before, after, unit = '', year} = indicator;
  const {number} = formatIn(words, 'UTC');
  const scale = scaleOf(indicator);
  // Its year is that of what came of it; of when it was so before, the feed says nothing.
  const row = (name: string, value: number | undefined, kind: 'a' | 'b', when?: string) =>
    value === undefined
      ? nothing
      : html`<tr class=${kind === 'a' ? 'aft' : nothing}>
          <th scope="row" lang=${words.language}>${when ? `${when}, ${name}` : name}</th>
          <td>${scale === undefined ? nothing : bar(value, scale, kind)}</td>
          <td class="v">${keepTogether(unit ? `${number(value)} ${unit}` : number(value))}</td>
        </tr>`;
  return html`<div class="ind t-${topic}" lang=${lang ?? nothing}>
    <p class="h">${label}</p>
    <table aria-label=${label}>
      ${row(msg('before', {id: 'gallery.before', desc: 'For screen readers and in a table: a figure before a practice was tried'}), before, 'b')}
      ${row(msg('after', {id: 'gallery.after', desc: 'For screen readers and in a table: a figure after a practice was tried'}), after, 'a', year)}
    </table>
    ${before === undefined || after === undefined || before === after ? nothing : change(words, after - before, unit)}
  </div>`;
}

/** The feed doesn't say which way is better, so neither does the widget: a sign, no colour. */
function change(words: Words, difference: number, unit: string): TemplateResult {
  const {msg} = words;
  const {number} = formatIn(words, 'UTC');
  const noun =
    unit === '%'
      ? msg('percentage points', {id: 'gallery.points', desc: 'Unit after the difference of two percentages: +45 …'})
      : unit;
  const amount = `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))} ${noun}`.trim();
  return html`<p class="d" lang=${words.language}>
    ${icon(difference > 0 ? upIcon : downIcon)}${keepTogether(msg(str`Change: ${amount}`, {id: 'gallery.change', desc: '{0}: +45 percentage points'}))}
  </p>`;
}
