/** Releases and contacts as plain text: what a news desk pastes, and what one tap copies. Words come from the caller. */
import {type Contact} from '../model/contact.js';
import {type Footnote, type Item, type Quote, type UntrustedHtml} from '../model/feed.js';
import {messengers} from '../model/messengers.js';
import {type DateText} from '../model/partial-date.js';
import {EXTENSION, findPhones, type Phone} from '../model/phones.js';
import {numberedNotes, quotedText} from '../model/quotes-and-notes.js';
import {publishedDate} from '../model/release.js';
import {writtenHours} from '../model/written-hours.js';
import {htmlToText, tidy} from './html-text.js';

/** Writes a date in the reader's language; a Formatter is one. */
export interface DateWriter {
  date(value: DateText): string;
}

export interface ContactWords {
  /** `ext.`, before the number of an extension. */
  readonly extension: (digits: string) => string;
  readonly fax: string;
}

export interface ReleaseWords extends ContactWords {
  readonly footnotes: string;
  readonly contacts: string;
}

/** What stands round a release and is not its own. */
export interface ReleaseFrame {
  /** Said before all else: that it is withdrawn, or under embargo. */
  readonly notice?: string | undefined;
  /** What stands beside the text and isn't in it: the event, who is involved, files. */
  readonly facts?: readonly string[] | undefined;
  /** Boilerplate of the publisher, at the end. */
  readonly about?: string | undefined;
}

/** Paragraphs in their order, those round the title and the body apart. */
export interface ReleaseParts {
  readonly above: readonly string[];
  readonly title: string | undefined;
  readonly below: readonly string[];
  readonly body: string | undefined;
  readonly after: readonly string[];
}

const present = (texts: readonly (string | undefined)[]): readonly string[] => texts.flatMap((text) => text || []);

export const joinParts = ({above, title, below, body, after}: ReleaseParts): string =>
  tidy([...above, title, ...below, body, ...after].filter(Boolean).join('\n\n'));

/** Kicker, title, date line, lead, body, quotes, footnotes, facts, contacts; each only where the feed has it. */
export function releaseParts(
  item: Item,
  dates: DateWriter,
  words: ReleaseWords,
  {notice, facts = [], about}: ReleaseFrame = {},
): ReleaseParts {
  const published = publishedDate(item);
  const notes = numberedNotes(item);
  const body = item.content_text ?? (item.content_html && htmlToText(withMarks(item.content_html, notes)));
  const lead = item.summary && !body?.includes(item.summary) ? item.summary : undefined;
  const quotes = item.quotes.filter(({text}) => !body?.includes(text)).map((quote) => quoteText(quote, item.language));
  const lines = notes.map((note, index) => `[${index + 1}] ${noteText(note)}`).join('\n');
  const contacts = item.contacts.map((contact) => contactToText(contact, words)).join('\n\n');
  const marks = notes.map(({on}, index) => (on === 'title' ? `[${index + 1}]` : '')).join('');
  return {
    above: present([notice, item.kicker]),
    title: item.title && item.title + marks,
    below: present([published && dates.date(published), lead]),
    body,
    after: present([
      ...quotes,
      lines && `${words.footnotes}\n${lines}`,
      ...facts,
      contacts && `${words.contacts}\n${contacts}`,
      about,
      item.url,
    ]),
  };
}

const REFERENCE = /<a\b[^<>]{0,300}?\bhref\s*=\s*["']#fn-([^"'<>]{1,200})["'][^<>]{0,300}>[^<]{0,20}<\/a>/gi;

/** References become the numbers of their notes: `[1]`. */
const withMarks = (html: UntrustedHtml, notes: readonly Footnote[]): UntrustedHtml =>
  html.replace(REFERENCE, (whole, id: string) => {
    const number = notes.findIndex((note) => note.id === id) + 1;
    return number ? `[${number}]` : whole;
  }) as UntrustedHtml;

function quoteText(quote: Quote, language: string | undefined): string {
  const by = [quote.speaker, quote.role].filter(Boolean).join(', ');
  if (!by) return quotedText(quote, language);
  return quote.kind === 'direct' ? `${quotedText(quote, language)} – ${by}` : `${by}: ${quote.text}`;
}

const noteText = ({text, html}: Footnote): string => text ?? (html ? htmlToText(html) : '');

/** Who it is and every way there, a line each. */
export function contactToText(contact: Contact, words: ContactWords): string {
  const {name, role, organization, address, phones, emails, url} = contact;
  const numbers = phones.flatMap((line) => {
    const {before, texts} = phoneTexts(line.number, words);
    const saysFax = /факс|fax/i.test(line.number);
    const heading = [line.label ?? (line.kind === 'fax' && !saysFax && words.fax), before];
    return texts.map((text) => [...heading, text].filter(Boolean).join(': '));
  });
  const links = messengers(contact).map(({service, written, url: link = written}) => `${service}: ${link}`);
  return [name, role, organization, address, writtenHours(contact), ...numbers, ...emails, ...links, url]
    .filter(Boolean)
    .join('\n');
}

/** A line's numbers, each in full with its extension, and the words before them; the line as written where it says more. */
export function phoneTexts(line: string, words: ContactWords): {before?: string; texts: readonly string[]} {
  const apart = numbersOf(line);
  if (!apart) return {texts: [line]};
  const texts = apart.phones.map(({text, extension}) =>
    [text, extension && words.extension(extension)].filter(Boolean).join(', '),
  );
  return {before: apart.before, texts};
}

/**
 * A line as a number each, in full, with the words before them; `undefined` where it says more, between its numbers or
 * behind them, than that (`0312 62-07-60 (приёмная)`, `62-07-60, 61, 62`, `(вн. 105, 106)`), which only the line as written says.
 */
function numbersOf(line: string): {before: string; phones: Phone[]} | undefined {
  const found = findPhones(line);
  let rest = '';
  let from = found[0]?.start ?? 0;
  const before = line.slice(0, from);
  for (const {start, end} of found) {
    rest += line.slice(from, start);
    from = end;
  }
  rest += line.slice(from);
  const told = /[\p{L}\d]/u;
  // `вн. 105, 106`: a few digits mean something only behind the number that they follow.
  const hangs = found.length > 1 && found.some(({phone}) => phone.kind === undefined && /^\d{1,4}$/.test(phone.text));
  if (!found.length || hangs || /\d/.test(before) || told.test(rest.replace(new RegExp(EXTENSION, 'giu'), '')))
    return undefined;
  return {
    before: told.test(before) ? before.replace(/[\s:–—(]+$/, '') : '',
    phones: found.map(({phone}) => phone),
  };
}
