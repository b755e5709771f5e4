/**
 * Slips of the pen that readers pass over in silence: members that the feed's schema doesn't know; addresses that lack
 * their beginning, since `www.example.kg` is taken for a page beside the feed; HTML in plain text, which is shown as it
 * stands; what word processors leave in texts; seconds that no clock shows; currencies by another name. Walks the value
 * along the schema, of which it needs no more than `properties`, `items`, `$ref`, `oneOf`, and for texts `type`, `format`,
 * `pattern` and `contentMediaType`.
 */
import {isRecord} from '../feed/read.js';
import {numbered} from '../feed/shape.js';
import {decodeEntities} from '../model/entities.js';
import {parsePartialDate} from '../model/partial-date.js';
import {isCurrency, meantLanguage, meantMember} from './meant.js';

type Found = (code: string, pointer: string, values: Readonly<Record<string, string>>) => void;
type Schema = Readonly<Record<string, unknown>>;

export function findSlips(value: unknown, root: Schema, found: Found): void {
  walk(value, root, '');

  function resolve(schema: unknown): Schema {
    if (!isRecord(schema)) return {};
    const {$ref} = schema;
    if (typeof $ref !== 'string') return schema;
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), root);
    return resolve(target);
  }

  function checkString(text: string, {type, format, pattern, contentMediaType}: Schema, pointer: string): void {
    const odd = ODD_CHARACTER.exec(text);
    if (odd)
      found('odd-character', pointer, {
        value: `U+${odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        before: text.slice(0, odd.index).trim().slice(-BEFORE) || '…',
      });
    if (/:60(?!\d)/.test(text) && parsePartialDate(text)) found('leap-second', pointer, {value: text});
    if (pointer.endsWith('/cost/currency') && !isCurrency(text)) found('unknown-currency', pointer, {value: text});
    const meant = /\/language$/.test(pointer) && meantLanguage(text);
    if (meant) found('wrong-language', pointer, {value: text, meant});
    const isHtml = contentMediaType === 'text/html';
    const twice = isHtml
      ? !TAG.test(text) && /&lt;\/?(?:p|div|br|b|strong|em|ul|li|h\d|a|span|table)\b.*?&gt;/i.exec(text)
      : !pointer.includes('/_mykty') && REFERENCE.exec(decodeEntities(text));
    if (twice && type === 'string' && text.includes('&'))
      found('escaped-twice', pointer, {value: twice[0].slice(0, SHOWN)});
    if (format === 'uri-reference' && HOST.test(text)) found('no-scheme', pointer, {value: text.trim()});
    if (type !== 'string' || format || isHtml) return;
    // References are decoded in what blog software writes, and nowhere else.
    const isOurs = /\/(?:_mykty|content_text)\b/.test(pointer);
    const [markup] = (TAG.exec(text) ?? (isOurs && REFERENCE.exec(text))) || [];
    // Of a date or a tag of a language that isn't written like one, readers tell.
    const isWellFormed = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
    if (markup && isWellFormed) found('html-in-text', pointer, {value: markup.slice(0, SHOWN)});
  }

  function walk(at: unknown, given: unknown, pointer: string): void {
    const schema = resolve(given);
    if (Array.isArray(at)) {
      // Lists in lists, of which the schema says nothing, may be deeper than a stack is high.
      const {items} = schema;
      if (items !== undefined) at.forEach((entry, index) => walk(entry, items, `${pointer}/${index}`));
      return;
    }
    const {items: ofList} = schema;
    // The reader takes what stands by itself, or numbered by PHP, for a list.
    if (typeof at === 'string' && isRecord(ofList) && isSeveral(at, pointer)) {
      found('one-entry', pointer, {value: at.trim().replace(/\s+/g, ' ').slice(0, SHOWN)});
      return;
    }
    if (isRecord(at) && isRecord(ofList)) {
      if (numbered(at)) Object.entries(at).forEach(([step, entry]) => walk(entry, ofList, `${pointer}/${step}`));
      else walk(at, ofList, pointer);
      return;
    }
    const {oneOf} = schema;
    if (typeof at === 'string') checkString(at, schema, pointer);
    const variants = Array.isArray(oneOf) ? oneOf.map(resolve) : [schema];
    const properties = variants.map((variant) => variant['properties']).find(isRecord);
    if (!isRecord(at) || !properties) return;
    for (const [name, member] of Object.entries(at)) {
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (Object.hasOwn(properties, name)) walk(member, properties[name], place);
      else {
        const near = nearest(name, properties) || extended(name, properties) || meantMember(name, properties);
        // JSON Feed leaves names that begin with an underscore to others; version 1.0 had one author, and is read too.
        if (name.startsWith('_') ? near === EXTENSION : !(name === 'author' && 'authors' in properties))
          found('unknown-member', place, {member: name, near});
      }
    }
  }

  /** A member of the extension that stands beside it. */
  function extended(name: string, properties: Schema): string {
    const {properties: own} = resolve(properties[EXTENSION]);
    return isRecord(own) && Object.hasOwn(own, name) ? `${EXTENSION}.${name}` : '';
  }
}

const EXTENSION = '_mykty';
/** Tags that editors and their software write; a text may speak of a < b. */
const TAG = /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|span|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const REFERENCE = /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|[lg]t|quot|nbsp|shy|[lr]aquo|[lr]dquo|bdquo|[mn]dash|hellip);/i;
const SHOWN = 60;
/** An address without its beginning; what ends like a file is one. */
const HOST = /^\s*(?:www\.|(?:[\w-]+\.)+(?:kg|ru|kz|uz|com|org|net|info|me)(?:[/?#]|\s*$))/i;
/** A line of phones may hold several; of addresses of e-mail the reader tells. */
const isSeveral = (text: string, pointer: string): boolean =>
  !/\/(?:phones|emails)$/.test(pointer) &&
  (/[;|\n]|\s#/.test(text.trim()) || (/\/(?:tags|topics|purpose)$/.test(pointer) && text.includes(',')));
/** Control characters, odd line breaks, a picture's place, and signs that only one font has, as Word's bullets. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const ODD_CHARACTER = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ue000-\uf8ff\ufffc]/;
/** So much of the text before such a character is said. */
const BEFORE = 20;

/** The known name that differs least, where it is close. */
function nearest(name: string, known: Schema): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[_-]/g, '');
  const written = plain(name);
  const names = Object.keys(known);
  return names.find((each) => plain(each) === written) ?? names.find((each) => isNear(plain(each), written)) ?? '';
}

/** One letter more, less or different; or a plural. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 3) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail <= 1;
}
