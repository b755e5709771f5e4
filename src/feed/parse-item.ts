/** Items: what JSON Feed says of them, and the `_mykty` extension, whose members come to stand on the item itself. */
import type {Attachment, Footnote, Image, Item, ItemStatus, Link} from '../model/feed.js';
import {authors, contact, party, project, quote} from './parse-contact.js';
import {event} from './parse-event.js';
import {practice} from './parse-practice.js';
import {enter, leave, problem} from './problem.js';
import {
  blogLabel,
  blogText,
  date,
  html,
  id,
  isRecord,
  label,
  language,
  link,
  noObject,
  number,
  oneOf,
  orElse,
  resource,
  text,
  wrongType,
  type Field,
  type Reader,
} from './read.js';
import {list, member, shape, table, type Fields, type Mutable} from './shape.js';
import {hashText} from './text.js';

const status = shape<ItemStatus>({kind: oneOf('withdrawn', 'superseded'), date, by: link, reason: text}, 'kind');
const pixels = number(1, 100_000);
// Empty is a word too: the picture only adorns.
const alt: Field<string> = (reader, value, key) => (value === '' ? value : label(reader, value, key));
const image = shape<Image>({url: resource, alt, credit: label, caption: label, width: pixels, height: pixels}, 'url');
const attachmentLanguage = shape<{language?: string}>({language});
const attachment = shape<Attachment & {_mykty?: unknown}>(
  {
    url: link,
    mime_type: label,
    title: blogLabel,
    size_in_bytes: number(0),
    duration_in_seconds: number(0),
    language,
    _mykty: attachmentLanguage,
  },
  'url',
);
const footnote = shape<Footnote>({id: orElse(id, ''), html, text, on: oneOf('title')}, 'text', true);
const furtherLink = shape<Link>({url: link, label, rel: oneOf('materials', 'related', 'project')}, 'url');

type Extension = Pick<
  Item,
  | 'type'
  | 'work'
  | 'kicker'
  | 'published'
  | 'embargo'
  | 'status'
  | 'images'
  | 'events'
  | 'contacts'
  | 'parties'
  | 'projects'
  | 'quotes'
  | 'footnotes'
  | 'links'
  | 'practice'
>;

const standard: Fields<Omit<Item, keyof Extension>> = {
  id: orElse(id, ''),
  language,
  url: link,
  external_url: link,
  title: blogLabel,
  summary: blogText,
  content_html: html,
  content_text: text,
  image: resource,
  banner_image: resource,
  date_published: date,
  date_modified: date,
  authors,
  tags: list(blogLabel),
  attachments: list((reader, value, key) => {
    const made = attachment(reader, value, key);
    if (!made) return undefined;
    const {_mykty, ...rest} = made;
    return {...rest, language: (_mykty as {language?: string} | undefined)?.language};
  }),
};

const extension: Fields<Extension> = {
  type: orElse(oneOf('release', 'news', 'event', 'practice'), 'news'),
  work: id,
  kicker: label,
  published: date,
  embargo: date,
  status,
  images: list(image),
  events: list(event),
  contacts: list(contact),
  parties: list(party),
  projects: list(project),
  quotes: list(quote),
  footnotes: list((reader, value, key) => {
    const note = footnote(reader, value, key);
    if (note) note.id ||= String(Number(key) + 1);
    if (note?.html || note?.text) return note;
    if (note) problem(reader, 'empty-entry', key);
    return undefined;
  }),
  links: list(furtherLink),
  practice,
};

const own = table(standard);
const ours = table(extension);
// Copying one object with all members is many times quicker than putting two together for each item.
const empty: Item = {...own.empty, ...ours.empty};

/** An item of which something can be shown, or `undefined`. */
export const item: Field<Item> = (reader, value, key) => {
  if (!isRecord(value)) return wrongType(reader, key, 'object', value);
  const made: Mutable<Item> = {...empty};
  enter(reader, key);
  own.fill(reader, value, made);
  const extended = member(value, '_mykty');
  if (isRecord(extended)) {
    enter(reader, '_mykty');
    ours.fill(reader, extended, made);
    leave(reader);
  } else if (extended !== undefined && extended !== null) noObject(reader, '_mykty', extended);
  made.id ||= madeUpId(reader, made);
  made.language ??= reader.language;
  made.authors = authorsOf(reader, value, made.authors);
  // A practice without topics of its own takes the item's tags.
  if (made.tags[0] && (made.practice ? !made.practice.topics[0] : made.type === 'practice'))
    made.practice = practice(reader, {...made.practice, topics: made.tags}, 'practice');
  leave(reader);
  if (isShowable(made)) return made;
  problem(reader, 'empty-item', key);
  return undefined;
};

const isShowable = (made: Item): unknown =>
  made.title ??
  made.content_html ??
  made.content_text ??
  made.summary ??
  made.url ??
  made.external_url ??
  made.image ??
  made.kicker ??
  made.images[0] ??
  made.events[0] ??
  made.contacts[0] ??
  made.attachments[0] ??
  made.quotes[0] ??
  made.links[0] ??
  isTold(made.practice);

const isTold = (made: Item['practice']): unknown =>
  made && (made.problem ?? made.solution ?? made.lessons ?? made.results[0] ?? made.indicators[0]);

/** The same for the same item each time, so that links to it keep working. */
function madeUpId(reader: Reader, made: Item): string {
  problem(reader, 'missing-id', 'id');
  const {url, external_url, title, date_published, summary, content_text, content_html} = made;
  const address = url ?? external_url;
  const print = hashText([title, date_published, summary, content_text, content_html].join('\n'));
  if (!address) return print;
  // Several items may lead to one page; the same item once more is still the same.
  const taken = reader.seen.has(address);
  const known = reader.seen.size === reader.seen.add(`${address} ${print}`).size;
  return taken && !known ? print : address;
}

/** Version 1.0 had one `author`, 1.1 has `authors`. */
export function authorsOf(reader: Reader, object: Readonly<Record<string, unknown>>, made: Item['authors']) {
  return made[0] ? made : (authors(reader, member(object, 'author') ?? [], 'author') ?? made);
}
