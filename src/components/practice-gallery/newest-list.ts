import {type Feed, type Item} from '../../model/feed.js';
import {publishedAt} from '../../time/order.js';

interface Dated {
  readonly item: Item;
  readonly at: number;
}

/** Practices from the newest, while pages of the feed arrive: what is in order stays so, and only the new is dated. */
export class NewestList {
  #items: readonly Item[] = [];
  #dated: readonly Dated[] = [];
  #key: unknown;

  /** A part of them: from, until (exclusive). Another `key` begins anew. */
  part(items: readonly Item[], key: unknown, {timeZone}: Feed, first: number, last: number): readonly Item[] {
    if (items !== this.#items) {
      const known = key === this.#key ? this.#dated : [];
      const added = items.slice(known.length).map((item) => ({item, at: publishedAt(item, timeZone) ?? -Infinity}));
      // A stable sort of two runs in order is a merge; what is as old stays in feed order.
      added.sort(newestFirst);
      this.#dated = known.length > 0 ? [...known, ...added].sort(newestFirst) : added;
      this.#items = items;
      this.#key = key;
    }
    return this.#dated.slice(first, last).map(({item}) => item);
  }
}

const newestFirst = (a: Dated, b: Dated): number => (a.at === b.at ? 0 : b.at - a.at);
