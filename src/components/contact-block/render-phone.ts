/** One line of phones, most of which are one number in full: printed as the editor wrote it, a link where it can be dialled. */
import {type TemplateResult, html} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type ContactPhone} from '../../model/contact.js';
import {plainPhone} from '../../model/plain-phone.js';
import {kindText} from './contact-words.js';
import type * as linesModule from './lines.js';

export interface PhoneLine {
  readonly label: string;
  /** True where the label is the editor's own, in the language of the item. */
  readonly labelled: boolean;
  readonly fax: boolean;
  readonly content: TemplateResult;
  /** For the clipboard, where that takes no reading. */
  readonly plain?: string;
}

/** `lines` reads a line that is more than a number in full. Without it the line stands as written. */
export function phoneLine(words: Words, line: ContactPhone, lines: typeof linesModule | undefined): PhoneLine {
  const {number, label} = line;
  const phone = plainPhone(number, label)?.[0]?.phone;
  if (!phone && lines) return lines.freeLine(words, line);
  const kind = phone && (line.kind ?? phone.kind);
  const fax = kind === 'fax';
  return {
    label: label ?? kindText(words, kind),
    labelled: label !== undefined,
    fax,
    content: phone
      ? numberText(words, number, number, fax ? undefined : `tel:${phone.e164 ?? ''}`)
      : html`<span class="plain">${number}</span>`,
    plain: number,
  };
}

/** Safari breaks no line between a hyphen and a digit, nor any browser before a dot: they would cut digits and words. */
export const breakable = (text: string, before: string, after: string): unknown[] =>
  text.split(before + after).map((part, at) => (at ? html`${before}<wbr />${after}${part}` : part));

/** `full`: with its extension. */
export function numberText(words: Words, text: string, full: string, uri: string | undefined): TemplateResult {
  const label = words.msg(str`Call ${full}`, {
    id: 'contact.call',
    desc: 'For screen readers: link on a phone number; {0}: the number, with its extension',
  });
  const parts = breakable(text, '-', '');
  return uri
    ? html`<a class="nw" part="phone" translate="no" href=${uri} aria-label=${label}>${parts}</a>`
    : html`<span class="plain nw" part="phone" translate="no">${parts}</span>`;
}
