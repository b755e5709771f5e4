/** Pages of a feed (`next_url`), fresh or from saved copies. */
import type {Feed, Item} from '../model/feed.js';
import {clock} from '../time/clock.js';
import {loadCopy, saveCopy} from './cache.js';
import {FeedError} from './feed-error.js';
import type {FetchedText} from './fetch.js';
import {isRecord} from './read.js';
import {MAX_ITEMS, readFeed} from './read-feed.js';
import {readJson} from './read-json.js';

/** Followed at most. */
const MAX_PAGES = 100;

/** @throws {FeedError} `not-json` */
export function jsonOf({text}: FetchedText, asked: string): unknown {
  const read = readJson(text);
  if (!('json' in read)) throw new FeedError('not-json', asked);
  return read.json;
}

/** Reading fewer items than this is quick enough as it is. */
const MANY = 1_000;

/**
 * Reads a fetched text as a page of a feed, and keeps a copy of it if it is one. `seen` holds the ids of earlier pages.
 * Of many items, some are read between one `rest` and the next, so that the page can do what else waits.
 * @throws {FeedError} `not-json`, `not-a-feed`; what `rest` throws
 */
export async function parsePage(
  {text, url}: FetchedText,
  asked: string,
  seen: Set<string>,
  json: unknown,
  rest: () => Promise<void>,
): Promise<Feed> {
  const listed = listedIn(json).slice(0, MAX_ITEMS);
  let feed: Feed | undefined;
  if (listed.length < MANY) feed = readFeed(json, {url, seen});
  else {
    const items: Item[] = [];
    for (let at = 0; at < listed.length; at += MANY) {
      const part = readFeed({...(json as object), items: listed.slice(at, at + MANY)}, {url, seen});
      items.push(...(part?.items ?? []));
      feed ??= part;
      await rest();
    }
    feed &&= {...feed, items};
  }
  if (!feed) throw new FeedError('not-a-feed', asked);
  void saveCopy(asked, {text, url, savedAt: clock.now()});
  return feed;
}

/** Items as the JSON has them; an object of the page's own prototype lends none. */
const listedIn = (json: unknown): readonly unknown[] =>
  isRecord(json) && Object.hasOwn(json, 'items') && Array.isArray(json['items']) ? json['items'] : [];

/** The newest items of a large feed, read without the others; `undefined` where the feed isn't large. */
export function newestOf(json: unknown, count: number, url: string): Feed | undefined {
  const items = listedIn(json);
  if (items.length < MANY) return undefined;
  const dated = items.map((item) => ({item, date: dateOf(item)}));
  // As `time/order.ts` has it, but for offsets: newest first, in feed order where dates are equal or missing.
  dated.sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
  return readFeed({...(json as object), items: dated.slice(0, count).map(({item}) => item)}, {url});
}

function dateOf(item: unknown): string {
  if (!isRecord(item)) return '';
  const date = item['date_published'] ?? (isRecord(item['_mykty']) ? item['_mykty']['published'] : '');
  return typeof date === 'string' ? date : '';
}

/** The way through a feed's pages: each once, on the feed's own origin, and no more of them than may be. */
export class PageTrail {
  /** The page to read next. */
  next: string | undefined = undefined;

  readonly #origin: string;
  readonly #visited: Set<string>;

  /** `url`: what was asked for; `from`: where that was, after redirects. */
  constructor(url: string, from: string) {
    this.#visited = new Set([url]);
    this.#origin = new URL(from).origin;
  }

  /** Goes on from a page that was read. A fragment makes no other page of it. */
  pass({next_url}: Feed): void {
    const next = next_url?.replace(/#.*$/s, '');
    const visited = this.#visited;
    const may = next && !visited.has(next) && visited.size < MAX_PAGES && new URL(next).origin === this.#origin;
    this.next = may ? next : undefined;
    if (may) visited.add(next);
  }
}

export interface CopiedFeed {
  readonly feed: Feed;
  /** When its first page was read. */
  readonly savedAt: number;
  /** None of its pages is missing. */
  readonly whole: boolean;
}

/** The saved copy of a feed, with as many of its pages as there are. */
export async function copiedFeed(url: string): Promise<CopiedFeed | undefined> {
  const seen = new Set<string>();
  let made: CopiedFeed | undefined;
  let trail: PageTrail | undefined;
  for (let next: string | undefined = url; next; next = trail.next) {
    const copy = await loadCopy(next);
    const read = copy && readJson(copy.text);
    const page = copy && read && 'json' in read ? readFeed(read.json, {url: copy.url, seen}) : undefined;
    if (!copy || !page) break;
    trail ??= new PageTrail(url, copy.url);
    trail.pass(page);
    const feed: Feed = made ? {...made.feed, items: [...made.feed.items, ...page.items]} : page;
    made = {feed, savedAt: made?.savedAt ?? copy.savedAt, whole: !trail.next};
  }
  return made;
}
