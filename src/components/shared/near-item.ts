/**
 * Which item is meant by an address that is not to the letter its own. It comes with the notices: who names an item as
 * the feed does waits for nothing.
 */
import {isServer} from 'lit';
import {type FeedView} from '../../feed/feed-view.js';
import {parseUrl} from '../../feed/urls.js';
import {type Item} from '../../model/feed.js';
import {decoded} from './decode-uri.js';
import {findItem} from './versions.js';

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

/** The id of the item at nearly this address, where no item of all is named so and it's plain which one is meant. */
export function nearItem({feed, complete}: Pick<FeedView, 'feed' | 'complete'>, key: string): string | undefined {
  const address = feed && complete && key && !findItem(feed, key, '') && plain(key);
  const [first, ...others] = address ? feed.items.filter(({url}) => url && plain(url) === address) : [];
  const isSame = ({url, work}: Item): boolean => url === first?.url || (work !== undefined && work === first?.work);
  return others.every(isSame) ? first?.id : undefined;
}
