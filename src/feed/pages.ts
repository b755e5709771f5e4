/** Pages of a feed (`next_url`), fresh or from saved copies. */
import type {Feed} from '../model/feed.js';
import {clock} from '../time/clock.js';
import {loadCopy, saveCopy} from './cache.js';
import {FeedError, type FetchedText} from './fetch.js';
import {readFeed, readJson} from './read-feed.js';

/** Followed at most. */
export const MAX_PAGES = 100;

/**
 * Reads a fetched text as a page of a feed, and keeps a copy of it if it is one. `seen` holds the ids of earlier pages.
 * @throws {FeedError} `not-json`, `not-a-feed`
 */
export function parsePage({text, url}: FetchedText, asked: string, seen: Set<string>): Feed {
  const read = readJson(text);
  if (!('json' in read)) throw new FeedError('not-json', asked);
  const feed = readFeed(read.json, {url, seen});
  if (!feed) throw new FeedError('not-a-feed', asked);
  void saveCopy(asked, {text, url, savedAt: clock.now()});
  return feed;
}

/** The saved copy of a feed, with as many of its pages as there are. */
export async function copiedFeed(url: string): Promise<{feed: Feed; savedAt: number} | undefined> {
  const seen = new Set<string>();
  const visited = new Set<string>();
  let whole: {feed: Feed; savedAt: number} | undefined;
  let next: string | undefined = url;
  while (next && !visited.has(next) && visited.size < MAX_PAGES) {
    visited.add(next);
    const copy = await loadCopy(next);
    const read = copy && readJson(copy.text);
    const page = copy && read && 'json' in read ? readFeed(read.json, {url: copy.url, seen}) : undefined;
    if (!copy || !page) break;
    const feed: Feed = whole ? {...whole.feed, items: [...whole.feed.items, ...page.items]} : page;
    whole = {feed, savedAt: whole?.savedAt ?? copy.savedAt};
    next = page.next_url;
  }
  return whole;
}
