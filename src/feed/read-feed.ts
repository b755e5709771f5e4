/**
 * From unknown JSON to the model: any JSON Feed 1.0 or 1.1, ours or anyone's. Reads known members into fresh objects
 * only, so that `__proto__` and the like do nothing. Linear in the size of the feed. This is the widgets' way in;
 * `parseFeed` adds words to the problems.
 */
import type {Feed, Item} from '../model/feed.js';
import {authors, language, readItem} from './parse-item.js';
import {zone} from './parse-event.js';
import {
  flag,
  isRecord,
  longText,
  list,
  member,
  nested,
  openReader,
  plainText,
  problem,
  url,
  LIMITS,
  type Raw,
  type Report,
} from './read.js';

export interface ReadOptions {
  /** Where the feed was read from; its relative URLs resolve against it. */
  readonly url?: string | undefined;
  /** Called for each problem, in the order of the feed. */
  readonly report?: Report | undefined;
  /** Ids that count as taken: those of earlier pages. Grows by this feed's. */
  readonly seen?: Set<string>;
}

/** The feed, or `undefined` where this is none; then `report` has been told why (its pointer is empty). */
export function readFeed(json: unknown, {url: base, report, seen = new Set()}: ReadOptions = {}): Feed | undefined {
  const reader = openReader(base, report);
  if (!isRecord(json)) {
    problem(reader, 'not-a-feed');
    return undefined;
  }
  const version = member(json, 'version');
  const declared = typeof version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version);
  if (!declared && isSyndication(json)) {
    problem(reader, 'rss-in-json');
    return undefined;
  }
  const listed = Array.isArray(member(json, 'items'));
  if (!declared && !listed) {
    problem(reader, 'not-a-feed');
    return undefined;
  }
  if (!declared) problem(reader, 'no-version', 'version');
  if (!listed) problem(reader, 'missing', 'items');
  reader.language = language(reader, json);
  const extension = nested(reader, json, '_mykty', (r, object) => {
    r.timeZone = zone(r, object) ?? r.timeZone;
    return {about: longText(r, object, 'about')};
  });
  const title = plainText(reader, json, 'title');
  if (title === undefined) problem(reader, 'missing', 'title');
  const items = listed ? list(reader, json, 'items', uniqueItems(seen), LIMITS.items) : [];
  // Some other JSON may have `items` too: it's a feed if it says so, or if something of it can be shown.
  if (!declared && !items.length && !(title && isEmptyList(member(json, 'items')))) {
    problem(reader, 'not-a-feed');
    return undefined;
  }
  if (!items.length) problem(reader, 'no-items', 'items');
  return {
    title: title ?? '',
    home_page_url: url(reader, json, 'home_page_url', 'resource'),
    feed_url: url(reader, json, 'feed_url', 'resource'),
    next_url: url(reader, json, 'next_url', 'resource'),
    description: plainText(reader, json, 'description', LIMITS.text),
    icon: url(reader, json, 'icon', 'resource'),
    language: reader.language,
    expired: flag(reader, json, 'expired'),
    authors: authors(reader, json),
    about: extension?.about,
    timeZone: reader.timeZone,
    items,
  };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** RSS or Atom turned into JSON, as converters write it. */
const isSyndication = (json: Raw): boolean =>
  isRecord(member(json, 'rss')) || isRecord(member(json, 'channel')) || isRecord(member(json, 'feed'));

const uniqueItems =
  (seen: Set<string>) =>
  (...[reader, value]: Parameters<typeof readItem>): Item | undefined => {
    const item = readItem(reader, value);
    if (!item) return undefined;
    if (seen.has(item.id)) {
      problem(reader, 'duplicate-id', 'id', {id: item.id});
      return undefined;
    }
    seen.add(item.id);
    return item;
  };

/** Outcome of reading a text: JSON, or why it's none. */
export type JsonText =
  {readonly json: unknown} | {readonly code: 'empty' | 'html' | 'not-json'; readonly detail: string};

/** Reads a text as JSON; a byte-order mark is fine. */
export function readJson(source: string): JsonText {
  const body = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  try {
    return {json: JSON.parse(body) as unknown};
  } catch (error) {
    const start = body.slice(0, 1_000).trimStart();
    const code = start === '' ? 'empty' : start.startsWith('<') ? 'html' : 'not-json';
    return {code, detail: String(error).slice(0, 200)};
  }
}
