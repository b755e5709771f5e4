/** A line of phones that an editor wrote freely: printed once, each number in it that can be dialled a link. */
import {html, nothing} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type ContactPhone} from '../../model/contact.js';
import {dialUri, type FoundPhone, type Phone, phonesOf} from '../../model/phones.js';
import {contactWords} from './contact-text-words.js';
import {kindText} from './contact-words.js';
import {numberText, type PhoneLine} from './render-phone.js';

export function freeLine(words: Words, line: ContactPhone): PhoneLine {
  const {number, label} = line;
  const found = phonesOf(line);
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
  };
}

function lineContent(words: Words, line: string, found: readonly FoundPhone[], from: number): unknown[] {
  const parts: unknown[] = [];
  let at = from;
  for (const {start, end, phone} of found) {
    const uri = dialUri(phone);
    const text = line.slice(start, end);
    const number = numberText(words, text, fullText(words, phone), uri);
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
