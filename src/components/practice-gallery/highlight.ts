import {html, type TemplateResult} from 'lit';

/** A text with parts of it marked, as nodes: no HTML is put together as a string. Ranges are in order, in UTF-16 units. */
export function highlighted(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[] = [],
): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
