/** Which contacts of a feed a block shows. */
import {type Contact} from '../../model/contact.js';
import {type Feed, type Item} from '../../model/feed.js';
import {newestFirst} from '../../time/order.js';
import {findItem, inLanguage, oneVersionEach, versionsOf} from '../shared/versions.js';

export interface ContactWish {
  /** Id, work or url of an item; empty for the newest that has such contacts. */
  readonly item: string;
  /** Id of one contact. */
  readonly contact: string;
  readonly purpose: string;
}

export interface ChosenContacts {
  readonly feed: Feed;
  readonly item: Item;
  readonly contacts: readonly Contact[];
  /** All language versions with such contacts, this one among them. */
  readonly versions: readonly Item[];
}

export function chooseContacts(feed: Feed, wish: ContactWish, language: string): ChosenContacts | undefined {
  const wanted = ({contacts}: Item) =>
    contacts.filter(
      ({id, purpose}) => (!wish.contact || id === wish.contact) && (!wish.purpose || purpose.includes(wish.purpose)),
    );
  const has = (item: Item) => wanted(item).length > 0;
  const named = wish.item ? findItem(feed, wish.item, language) : undefined;
  const item = wish.item
    ? named && inLanguage(versionsOf(feed, named).filter(has), language)
    : oneVersionEach(newestFirst(feed.items.filter(has), feed), language)[0];
  return item && {feed, item, contacts: wanted(item), versions: versionsOf(feed, item).filter(has)};
}
