import {html, type TemplateResult} from 'lit';
import {keepTogether} from '../../i18n/joining.js';

/** A text with parts of it marked, as nodes: no HTML is put together as a string. Ranges are in order, in UTF-16 units. */
export function highlighted(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[] = [],
): (string | TemplateResult)[] {
  const cut = (from: number, to?: number) => keepTogether(text.slice(from, to));
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(cut(at, start), html`<mark>${cut(start, end)}</mark>`);
    at = end;
  }
  parts.push(cut(at));
  return parts;
}
