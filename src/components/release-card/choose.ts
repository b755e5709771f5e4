/** Which items a release card shows. */
import {type Feed, type Item, type UiLanguage} from '../../model/feed.js';
import {newestFirst} from '../../time/order.js';
import {findItem, oneVersionEach} from '../shared/versions.js';

export interface Choice {
  /** An item's id, work or address; else the newest are taken. */
  readonly item: string;
  readonly limit: number;
  readonly language: UiLanguage;
}

export interface Chosen {
  readonly feed: Feed;
  readonly items: readonly Item[];
}

/** Releases and news; an event's or a practice's item is shown where it is named. */
const isNews = ({type}: Item): boolean => type === 'release' || type === 'news';

function chooseItems(feed: Feed, {item, limit, language}: Choice): readonly Item[] {
  if (!item) return newestFirst(oneVersionEach(feed.items.filter(isNews), language), feed).slice(0, limit);
  const found = findItem(feed, item, language);
  return found ? [found] : [];
}

/** Chooses again only where something has changed, since an update may come for any reason. */
export class Chooser {
  #key: unknown;
  #chosen: Chosen | undefined;

  choose(feed: Feed, choice: Choice): Chosen | undefined {
    const key = JSON.stringify(choice);
    if (feed !== this.#chosen?.feed || key !== this.#key) {
      this.#key = key;
      this.#chosen = {feed, items: chooseItems(feed, choice)};
    }
    return this.#chosen.items.length ? this.#chosen : undefined;
  }
}
