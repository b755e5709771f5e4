/** One line of phones: printed once, as the editor wrote it, each number in it that can be dialled a link. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type ContactPhone} from '../../model/contact.js';
import {dialUri, type FoundPhone, type Phone, plainPhone} from '../../model/plain-phone.js';
import {contactWords, kindText} from './contact-words.js';

export interface PhoneLine {
  readonly label: string;
  /** True where the label is the editor's own, in the language of the item. */
  readonly labelled: boolean;
  readonly fax: boolean;
  readonly content: TemplateResult;
  /** Every number in full, for the clipboard. */
  readonly plain: string;
}

/** Reads a line of phones; loaded where one is more than a number in full. Without it the line stands as written. */
export type FindPhones = ((line: string) => FoundPhone[]) | undefined;

export function phoneLine(words: Words, {number, label, kind}: ContactPhone, findPhones: FindPhones): PhoneLine {
  const read = plainPhone(number) ?? findPhones?.(number) ?? [];
  const found = read.map((each) => (kind ? {...each, phone: {...each.phone, kind}} : each));
  const first = found[0];
  // «Тел./факс: 0312 …»: the editor's own label stands over the number, not before it.
  const prefix = number.slice(0, first?.start ?? 0);
  const own = label === undefined && /\p{L}/u.test(prefix) ? prefix.replace(/[\s:–—(]+$/, '') : '';
  const kinds = new Set(found.map(({phone}) => phone.kind));
  return {
    label: label ?? (own || kindText(words, kinds.size === 1 ? first?.phone.kind : undefined)),
    labelled: label !== undefined || own !== '',
    fax: kinds.size === 1 && kinds.has('fax'),
    content: html`${lineContent(words, number, found, own ? (first?.start ?? 0) : 0)}${
      found.some(({phone}) => isIncomplete(phone))
        ? html`<span class="hint"
            >${words.msg('The number looks incomplete', {id: 'contact.badNumber', desc: 'Beside a phone number of the feed that is a digit short or can’t be dialled'})}</span
          >`
        : nothing
    }`,
    plain: found.map(({phone}) => fullText(words, phone)).join(', ') || number,
  };
}

function lineContent(words: Words, line: string, found: readonly FoundPhone[], from: number): unknown[] {
  const parts: unknown[] = [];
  let at = from;
  for (const {start, end, phone} of found) {
    const uri = dialUri(phone);
    const text = line.slice(start, end);
    const label = words.msg(str`Call ${fullText(words, phone)}`, {
      id: 'contact.call',
      desc: 'For screen readers: link on a phone number; {0}: the number, with its extension',
    });
    const number = uri
      ? html`<a class="nw" part="phone" href=${uri} aria-label=${label}>${text}</a>`
      : html`<span class="plain nw" part="phone">${text}</span>`;
    // No line begins with the comma after a number.
    const [comma = ''] = /^[,;.)]*/.exec(line.slice(end)) ?? [];
    parts.push(
      plainPart(line.slice(at, start)),
      comma ? html`<span class="nw">${number}${plainPart(comma)}</span>` : number,
    );
    at = end + comma.length;
  }
  return [...parts, plainPart(line.slice(at))];
}

const plainPart = (text: string): unknown => (text ? html`<span class="plain">${text}</span>` : nothing);

const fullText = (words: Words, {text, extension}: Phone): string =>
  extension ? `${text}, ${contactWords(words).extension(extension)}` : text;

/** Long enough to be meant as a whole number, and yet none; one with an extension may be internal. */
const isIncomplete = ({text, e164, kind, extension}: Phone): boolean =>
  !e164 && kind === undefined && !extension && text.replace(/\D/g, '').length > 4;
