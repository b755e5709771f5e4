/** Before and after: two bars from one zero, never compared across units. The figures stand beside them as text. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {sayNumber} from '../../i18n/numbers.js';
import {type Indicator} from '../../model/practice.js';
import {keepTogether} from '../../i18n/joining.js';

/** False where the feed has its figures in words, which are none: of a bare label nothing is to be seen. */
export const hasFigures = ({before, after}: Indicator): boolean => (before ?? after) !== undefined;

/** 100 for shares, else the larger value: what a full bar stands for. Bars of negative values would lie, so there are none. */
export function scaleOf({before = 0, after = 0, unit}: Indicator): number | undefined {
  if (before < 0 || after < 0) return undefined;
  const largest = Math.max(before, after);
  return unit === '%' && largest <= 100 ? 100 : largest || undefined;
}

const share = (value: number, scale: number): number => Math.round((1000 * value) / scale) / 10;

/** One bar on its track, for a row of the table. */
export function bar(value: number, scale: number, kind: 'a' | 'b'): TemplateResult {
  return html`<svg class="bar1" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="trk" width="100" height="14"></rect>
    <rect class=${kind} width=${share(value, scale)} height="14"></rect>
  </svg>`;
}

/** A card's own indicator: label, figures, and both bars. */
export function beforeAfter(words: Words, indicator: Indicator, topic: number): TemplateResult {
  const {msg, dateWords} = words;
  const {label, before, after, unit} = indicator;
  const scale = scaleOf(indicator);
  return html`<div class="ba t-${topic}">
    <p class="k">${label}</p>
    <p class="f">
      ${
        before === undefined
          ? nothing
          : html`<span class="vh" lang=${words.language}
                >${msg('before', {id: 'gallery.before', desc: 'For screen readers and in a table: a figure before a practice was tried'})}</span
              ><span class="b">${keepTogether(sayNumber(dateWords, before))}</span>`
      }
      ${before === undefined || after === undefined ? nothing : html`<span class="ar" aria-hidden="true">→</span>`}
      ${
        after === undefined
          ? nothing
          : html`<span class="vh" lang=${words.language}
                >${msg('after', {id: 'gallery.after', desc: 'For screen readers and in a table: a figure after a practice was tried'})}</span
              ><span class="a">${keepTogether(sayNumber(dateWords, after))}</span>`
      }
      ${unit ? html`<span class="u">${unit}</span>` : nothing}
    </p>
    ${
      scale === undefined
        ? nothing
        : html`<svg class="bars" viewBox="0 0 100 15" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="trk" width="100" height="15"></rect>
            ${before === undefined ? nothing : svg`<rect class="b" y="1.5" width=${share(before, scale)} height="4.5"></rect>`}
            ${after === undefined ? nothing : svg`<rect class="a" y="8.5" width=${share(after, scale)} height="5"></rect>`}
          </svg>`
    }
  </div>`;
}
