/**
 * Which item is meant by an address that is not to the letter its own. It comes with the notices: who names an item as
 * the feed does waits for nothing.
 */
import {isServer} from 'lit';
import {parseUrl} from '../../feed/urls.js';
import {type Feed, type Item} from '../../model/feed.js';
import {decoded} from './decode-uri.js';

/** What links are given on their way through mails, networks and advertisements: `utm_source`, `fbclid`, `gclid`, `yclid`. */
const TRACKING = /[?&](utm_\w+|\w{1,2}clid)=[^&]*/g;

/**
 * An address without what is written in one way or another for the same page: from the page's own, with escapes or with
 * letters, its protocol, `www.`, a slash at the end, and what only tells where a reader came from.
 */
function plain(address: string): string {
  const {host, pathname, search, hash} = parseUrl(address, isServer ? undefined : document.baseURI) ?? {};
  if (!host) return '';
  const query = search?.replace(TRACKING, '').replace(/^&/, '?');
  return decoded(`${host}${pathname}`.replace(/^www\.|\/$/g, '') + query + hash);
}

/** What was looked for: a widget asks at every update, and a feed may have thousands of addresses to read. */
const known = new WeakMap<Feed, Map<string, Item | undefined>>();

/** The item at nearly this address, where it's plain which one is meant; for a key that no item is named by. */
export function nearItem(feed: Feed, key: string): Item | undefined {
  let found = known.get(feed);
  if (!found) known.set(feed, (found = new Map()));
  if (!found.has(key)) found.set(key, find(feed, key));
  return found.get(key);
}

function find({items}: Feed, key: string): Item | undefined {
  const address = key && plain(key);
  const [first, ...others] = address ? items.filter(({url}) => url && plain(url) === address) : [];
  const isSame = ({url, work}: Item): boolean => url === first?.url || (work !== undefined && work === first?.work);
  return others.every(isSame) ? first : undefined;
}
