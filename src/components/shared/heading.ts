/** A heading of the level that the page asked for, so that the widget fits into the page's outline. */
import {type TemplateResult, html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

export interface HeadingOptions {
  readonly part?: string;
  readonly className?: string;
  /** Where the heading is in another language than the widget. */
  readonly lang?: string | undefined;
  readonly id?: string;
}

/** Lit leaves out an attribute that is `nothing`; the template checker knows strings only. */
const optional = (value: string | undefined): string => ifDefined(value) as string;

/** `level` 1 to 6; deeper ones stay at 6. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const part = optional(options.part);
  const name = optional(options.className);
  const lang = optional(options.lang);
  // Another language may be written from right to left.
  const dir = optional(options.lang && 'auto');
  const id = optional(options.id);
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 part=${part} class=${name} lang=${lang} dir=${dir} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${name} lang=${lang} dir=${dir} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${name} lang=${lang} dir=${dir} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${name} lang=${lang} dir=${dir} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${name} lang=${lang} dir=${dir} id=${id}>${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${name} lang=${lang} dir=${dir} id=${id}>${content}</h6>`;
  }
}
