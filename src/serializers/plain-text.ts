/** Releases and contacts as plain text: what a news desk pastes, and what one tap copies. Words come from the caller. */
import {type Contact} from '../model/contact.js';
import {type Footnote, type Item} from '../model/feed.js';
import {type DateText} from '../model/partial-date.js';
import {parsePhones} from '../model/phones.js';
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

/** Kicker, title, date line, body, footnotes, contacts; each only where the feed has it. */
export function releaseToText(item: Item, dates: DateWriter, words: ReleaseWords): string {
  const published = item.date_published ?? item.published;
  const body = item.content_text ?? (item.content_html && htmlToText(item.content_html));
  const lead = item.summary && !body?.includes(item.summary) ? item.summary : undefined;
  const notes = item.footnotes.map((note, index) => `[${index + 1}] ${noteText(note)}`).join('\n');
  const contacts = item.contacts.map((contact) => contactToText(contact, words)).join('\n\n');
  return tidy(
    [
      item.kicker,
      item.title,
      published && dates.date(published),
      lead,
      body,
      notes && `${words.footnotes}\n${notes}`,
      contacts && `${words.contacts}\n${contacts}`,
      item.url,
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
}

const noteText = ({text, html}: Footnote): string => text ?? (html ? htmlToText(html) : '');

/** Name, role, organization, numbers and mailboxes, a line each. */
export function contactToText(contact: Contact, words: ContactWords): string {
  const {name, role, organization, phones, emails} = contact;
  const numbers = phones.flatMap(({number, label, kind}) => {
    const found = parsePhones(number);
    const fax = kind === 'fax' || (found.length > 0 && found.every((phone) => phone.kind === 'fax'));
    const lines = found.map(({text, extension}) =>
      [text, extension && words.extension(extension)].filter(Boolean).join(', '),
    );
    const heading = label ?? (fax ? words.fax : '');
    return (lines.length ? lines : [number]).map((line) => (heading ? `${heading}: ${line}` : line));
  });
  return [name, role, organization, ...numbers, ...emails].filter(Boolean).join('\n');
}
