/**
 * From unknown JSON to the model: any JSON Feed 1.0 or 1.1, ours or anyone's. Linear in the size of the feed. This is
 * the widgets' way in; `parseFeed` adds words to the problems.
 */
import type {Feed, Item} from '../model/feed.js';
import {authors} from './parse-contact.js';
import {zone} from './parse-event.js';
import {authorsOf, item} from './parse-item.js';
import {enter, leave, problem, type Report} from './problem.js';
import {
  blogLabel,
  blogText,
  flag,
  isRecord,
  language,
  link,
  noObject,
  orElse,
  resource,
  text,
  type Reader,
} from './read.js';
import {checkPrototype, list, member, table} from './shape.js';

export interface ReadOptions {
  /** Where the feed was read from; its relative URLs resolve against it. */
  readonly url?: string | undefined;
  /** Called for each problem. */
  readonly report?: Report | undefined;
  /** Ids that count as taken: those of earlier pages. Grows by this feed's. */
  readonly seen?: Set<string>;
}

export const MAX_ITEMS = 100_000;

const head = table<Omit<Feed, 'items' | 'about' | 'timeZone'>>({
  title: orElse(blogLabel, ''),
  home_page_url: link,
  feed_url: resource,
  next_url: resource,
  description: blogText,
  icon: resource,
  language,
  expired: flag,
  authors,
});
const extension = table<Pick<Feed, 'about' | 'timeZone'>>({about: text, timeZone: orElse(zone, 'Asia/Bishkek')});

/** The feed, or `undefined` where this is none; then `report` has been told why (its pointer is empty). */
export function readFeed(json: unknown, {url, report, seen = new Set()}: ReadOptions = {}): Feed | undefined {
  checkPrototype();
  const reader: Reader = {
    report,
    path: [],
    base: url,
    seen,
    timeZone: 'Asia/Bishkek',
    language: undefined,
  };
  const no = (code: string): undefined => void problem(reader, code);
  if (!isRecord(json)) return no('not-a-feed');
  const version = member(json, 'version');
  const declared = typeof version === 'string' && /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(version);
  // RSS or Atom turned into JSON, as converters write it.
  if (!declared && ['rss', 'channel', 'feed'].some((key) => isRecord(member(json, key)))) return no('rss-in-json');
  const listed = member(json, 'items');
  if (!declared && !Array.isArray(listed)) return no('not-a-feed');
  if (!declared) problem(reader, 'no-version', 'version');
  const isListed = typeof listed === 'object' && listed !== null;
  if (!isListed) problem(reader, 'missing', 'items', {member: 'items'});

  const made = {...head.empty, ...extension.empty, items: [] as readonly Item[]};
  head.fill(reader, json, made);
  if (!made.title) problem(reader, 'missing', 'title', {member: 'title'});
  made.authors = authorsOf(reader, json, made.authors);
  const extended = member(json, '_mykty');
  enter(reader, '_mykty');
  if (isRecord(extended)) extension.fill(reader, extended, made);
  leave(reader);
  if (!isRecord(extended) && extended !== undefined && extended !== null) noObject(reader, '_mykty', extended);
  reader.language = made.language;
  reader.timeZone = made.timeZone;
  if (isListed) made.items = items(reader, listed, 'items') ?? [];
  if (made.items.length) return made;
  // Some other JSON may have `items` too: it's a feed if it says so, or if it has a title and could have items.
  if (!declared && !(made.title && Array.isArray(listed) && !listed.length)) return no('not-a-feed');
  problem(reader, 'no-items', 'items');
  return made;
}

const items = list<Item>((reader, value, key) => {
  const made = item(reader, value, key);
  if (!made) return undefined;
  if (reader.seen.size < reader.seen.add(made.id).size) return made;
  enter(reader, key);
  problem(reader, 'duplicate-id', 'id', {id: made.id});
  leave(reader);
  return undefined;
}, MAX_ITEMS);
