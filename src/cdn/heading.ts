/**
 * Takes the place of `components/shared/heading.ts` in cdn/, where a template is a marked text: one for all six levels.
 */
import type {HeadingOptions} from '../components/shared/heading.js';
import {html, ifDefined} from './lit/index.js';

export function heading(level: number, content: unknown, options: HeadingOptions = {}): unknown {
  const {part, className, lang, id} = options;
  const name = `h${Math.min(6, Math.max(1, level))}`;
  return html(
    `<${name} part$=~ class$=~ lang$=~ dir$=~ id$=~><?></${name}>`,
    ...[part, className, lang, lang && 'auto', id].map(ifDefined),
    content,
  );
}
