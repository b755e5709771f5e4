/** Items: what JSON Feed says of them, and the `_mykty` extension, whose members come to stand on the item itself. */
import type {Attachment, Footnote, Image, Item, ItemStatus, Link, UntrustedHtml} from '../model/feed.js';
import {readAuthor, readContact, readParty, readProject, readQuote} from './parse-contact.js';
import {readEvent} from './parse-event.js';
import {readPractice} from './parse-practice.js';
import {capHtml, decodeEntities, hashText} from './text.js';
import {
  date,
  idOf,
  isRecord,
  list,
  longText,
  member,
  nested,
  number,
  objects,
  oneOf,
  plainText,
  problem,
  required,
  text,
  textOf,
  typeName,
  url,
  wrongType,
  LIMITS,
  type Raw,
  type Reader,
} from './read.js';

const EMPTY: Raw = Object.freeze({});
const TYPES = ['release', 'news', 'event', 'practice'] as const;

/** An item of which something can be shown, or `undefined`. */
export function readItem(reader: Reader, value: unknown): Item | undefined {
  if (!isRecord(value)) {
    problem(reader, 'wrong-type', undefined, {expected: 'object', found: typeName(value)});
    return undefined;
  }
  const extension = extensionOf(reader, value);
  const {path} = reader;
  const depth = path.push('_mykty');
  const type = oneOf(reader, extension, 'type', TYPES) ?? 'news';
  const work = idOf(reader, extension, 'work');
  const kicker = text(reader, extension, 'kicker');
  const published = date(reader, extension, 'published');
  const embargo = date(reader, extension, 'embargo');
  const status = nested(reader, extension, 'status', readStatus);
  const images = objects(reader, extension, 'images', readImage, 'url');
  const events = objects(reader, extension, 'events', readEvent);
  const contacts = objects(reader, extension, 'contacts', readContact, 'name');
  const parties = objects(reader, extension, 'parties', readParty, 'name');
  const projects = objects(reader, extension, 'projects', readProject, 'name');
  const quotes = objects(reader, extension, 'quotes', readQuote, 'text');
  const footnotes = objects(reader, extension, 'footnotes', readFootnote, 'text');
  const links = objects(reader, extension, 'links', readLink, 'url');
  path.length = depth - 1;

  const tags = list(reader, value, 'tags', readTag);
  const item: Item = {
    id: idOf(reader, value) ?? madeUpId(reader, value),
    type,
    language: language(reader, value) ?? reader.language,
    work,
    url: url(reader, value, 'url'),
    external_url: url(reader, value, 'external_url'),
    title: plainText(reader, value, 'title'),
    summary: plainText(reader, value, 'summary', LIMITS.text),
    content_html: html(reader, value, 'content_html'),
    content_text: longText(reader, value, 'content_text'),
    image: url(reader, value, 'image', 'resource'),
    banner_image: url(reader, value, 'banner_image', 'resource'),
    date_published: date(reader, value, 'date_published'),
    date_modified: date(reader, value, 'date_modified'),
    authors: authors(reader, value),
    tags,
    attachments: objects(reader, value, 'attachments', readAttachment, 'url'),
    kicker,
    published,
    embargo,
    status,
    images,
    events,
    contacts,
    parties,
    projects,
    quotes,
    footnotes,
    links,
    practice: practice(reader, extension, type === 'practice', tags),
  };
  if (showable(item)) return item;
  problem(reader, 'empty-item');
  return undefined;
}

function extensionOf(reader: Reader, item: Raw): Raw {
  const extension = member(item, '_mykty');
  if (isRecord(extension)) return extension;
  if (extension !== undefined) wrongType(reader, '_mykty', 'object', extension);
  return EMPTY;
}

function practice(reader: Reader, extension: Raw, always: boolean, tags: readonly string[]): Item['practice'] {
  reader.path.push('_mykty');
  const found = nested(reader, extension, 'practice', (r, object) => readPractice(r, object, tags));
  reader.path.pop();
  return found ?? (always ? readPractice(reader, EMPTY, tags) : undefined);
}

const showable = (item: Item): unknown =>
  item.title ??
  item.content_html ??
  item.content_text ??
  item.summary ??
  item.url ??
  item.external_url ??
  item.image ??
  item.images[0] ??
  item.events[0] ??
  item.contacts[0] ??
  item.attachments[0] ??
  item.quotes[0] ??
  item.links[0] ??
  item.kicker ??
  item.practice?.problem ??
  item.practice?.solution ??
  item.practice?.results[0];

/** The same for the same item each time, so that links to it keep working. */
function madeUpId(reader: Reader, item: Raw): string {
  problem(reader, 'missing-id', 'id');
  for (const key of ['url', 'external_url']) {
    const value = member(item, key);
    if (typeof value === 'string' && value) return value.slice(0, LIMITS.label);
  }
  const parts = ['title', 'date_published', 'summary', 'content_text', 'content_html'].map((key) => member(item, key));
  return hashText(
    parts
      .filter((part) => typeof part === 'string')
      .join('\n')
      .slice(0, LIMITS.text),
  );
}

export function language(reader: Reader, object: Raw): string | undefined {
  const value = member(object, 'language');
  if (value === undefined || value === 'ky' || value === 'ru' || value === 'en') return value;
  const tag = textOf(reader, value, 'language', LIMITS.label)?.replaceAll('_', '-');
  if (tag === undefined || /^[a-zA-Z]{2,8}(?:-[a-zA-Z\d]{1,8}){0,8}$/.test(tag)) return tag;
  problem(reader, 'bad-language', 'language', {value: tag.slice(0, 40)});
  return undefined;
}

/** Version 1.0 had one `author`, 1.1 has `authors`. */
export const authors = (reader: Reader, object: Raw): Item['authors'] => {
  const many = objects(reader, object, 'authors', readAuthor, 'name');
  if (many.length) return many;
  const one = nested(reader, object, 'author', readAuthor, 'name');
  return one ? [one] : many;
};

function readTag(reader: Reader, value: unknown): string | undefined {
  const tag = textOf(reader, value ?? undefined, undefined, LIMITS.label);
  return tag?.includes('&') ? decodeEntities(tag) : tag;
}

function html(reader: Reader, object: Raw, key: string): UntrustedHtml | undefined {
  const value = member(object, key);
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') {
    wrongType(reader, key, 'string', value);
    return undefined;
  }
  const capped = capHtml(value);
  if (capped.length < value.length) problem(reader, 'html-too-long', key, {max: capped.length, found: value.length});
  return capped.trim() ? capped : undefined;
}

const readStatus = (reader: Reader, object: Raw): ItemStatus | undefined => {
  const kind = oneOf(reader, object, 'kind', ['withdrawn', 'superseded']);
  if (!required(reader, kind, 'kind')) return undefined;
  return {
    kind,
    date: date(reader, object, 'date'),
    by: url(reader, object, 'by'),
    reason: longText(reader, object, 'reason'),
  };
};

function readImage(reader: Reader, object: Raw): Image | undefined {
  const address = url(reader, object, 'url', 'resource');
  if (!required(reader, address, 'url')) return undefined;
  return {
    url: address,
    alt: text(reader, object, 'alt'),
    credit: text(reader, object, 'credit'),
    caption: text(reader, object, 'caption'),
    width: number(reader, object, 'width', 1, 100_000),
    height: number(reader, object, 'height', 1, 100_000),
  };
}

function readAttachment(reader: Reader, object: Raw): Attachment | undefined {
  const address = url(reader, object, 'url');
  if (!required(reader, address, 'url')) return undefined;
  return {
    url: address,
    mime_type: text(reader, object, 'mime_type'),
    title: plainText(reader, object, 'title'),
    size_in_bytes: number(reader, object, 'size_in_bytes', 0),
    duration_in_seconds: number(reader, object, 'duration_in_seconds', 0),
    language: nested(reader, object, '_mykty', language),
  };
}

function readFootnote(reader: Reader, object: Raw, index: number): Footnote | undefined {
  const note: Footnote = {
    id: idOf(reader, object) ?? String(index + 1),
    html: html(reader, object, 'html'),
    text: longText(reader, object, 'text'),
    on: oneOf(reader, object, 'on', ['title']),
  };
  return required(reader, note.html ?? note.text, 'text') ? note : undefined;
}

function readLink(reader: Reader, object: Raw): Link | undefined {
  const address = url(reader, object, 'url');
  if (!required(reader, address, 'url')) return undefined;
  return {
    url: address,
    label: text(reader, object, 'label'),
    rel: oneOf(reader, object, 'rel', ['materials', 'related', 'project']),
  };
}
