import {type Item} from '../../model/feed.js';

/** When an item came out, in ms since the epoch; the same function for as long as it says the same. */
export type Dates = (item: Item) => number | undefined;

interface Dated {
  readonly item: Item;
  readonly at: number;
}

/** Practices from the newest, while pages of the feed arrive: what is in order stays so, and only the new is dated. */
export class NewestList {
  #items: readonly Item[] = [];
  #dated: readonly Dated[] = [];
  #key: unknown;
  #dates: Dates | undefined;

  /** A part of them: from, until (exclusive). Another `key`, or other `dates`, begin anew. */
  part(items: readonly Item[], key: unknown, dates: Dates, first: number, last: number): readonly Item[] {
    if (items !== this.#items || dates !== this.#dates) {
      const known = key === this.#key && dates === this.#dates ? this.#dated : [];
      const added = items.slice(known.length).map((item) => ({item, at: dates(item) ?? -Infinity}));
      // A stable sort of two runs in order is a merge; what is as old stays in feed order.
      added.sort(newestFirst);
      this.#dated = known.length > 0 ? [...known, ...added].sort(newestFirst) : added;
      this.#items = items;
      this.#key = key;
      this.#dates = dates;
    }
    return this.#dated.slice(first, last).map(({item}) => item);
  }
}

const newestFirst = (a: Dated, b: Dated): number => (a.at === b.at ? 0 : b.at - a.at);
