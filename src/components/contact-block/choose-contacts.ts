/** Which contacts of a feed a block shows. */
import {type Contact} from '../../model/contact.js';
import {type Feed, type Item} from '../../model/feed.js';
import type * as order from '../../time/order.js';
import {exactly, newestBy, publishedText, roughly} from '../../time/published.js';
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
  /** Which item is the newest takes a calendar to say: until that is here, their dates' texts say it roughly. */
  readonly undecided: boolean;
}

type Order = typeof order | undefined;

export function chooseContacts(
  feed: Feed,
  wish: ContactWish,
  language: string,
  calendar: Order,
): ChosenContacts | undefined {
  const wanted = ({contacts}: Item) =>
    contacts.filter(
      ({id, purpose}) => (!wish.contact || id === wish.contact) && (!wish.purpose || purpose.includes(wish.purpose)),
    );
  const has = (item: Item) => wanted(item).length > 0;
  const named = wish.item ? findItem(feed, wish.item, language) : undefined;
  const item = wish.item
    ? named && inLanguage(versionsOf(feed, named).filter(has), language)
    : oneVersionEach(sorted(feed, has, calendar), language)[0];
  return (
    item && {
      feed,
      item,
      contacts: wanted(item),
      versions: versionsOf(feed, item).filter(has),
      undecided: !wish.item && !calendar && feed.items.filter(has).some(isCoarse),
    }
  );
}

function sorted(feed: Feed, has: (item: Item) => boolean, calendar: Order): Item[] {
  const items = feed.items.filter(has);
  return calendar ? calendar.newestFirst(items, feed) : newestBy(items, roughly);
}

const isCoarse = (item: Item): boolean => {
  const text = publishedText(item);
  return text !== undefined && exactly(text) === undefined;
};
