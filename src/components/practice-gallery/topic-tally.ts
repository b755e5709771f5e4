import {type Item} from '../../model/feed.js';
import {topicsOf} from './practices.js';

/** How many practices have each topic, while pages of the feed arrive: only the new are looked at. */
export class TopicTally {
  #items: readonly Item[] = [];
  #key: unknown;
  #numbers = new Map<string, number>();
  #counts: Readonly<Record<string, number>> = {};

  /** With the same `key`, the items are the known ones and more behind them. */
  of(items: readonly Item[], key: unknown): Readonly<Record<string, number>> {
    if (items === this.#items && key === this.#key) return this.#counts;
    if (key !== this.#key) this.#numbers = new Map();
    const numbers = this.#numbers;
    for (const item of key === this.#key ? items.slice(this.#items.length) : items)
      for (const topic of new Set(topicsOf(item))) numbers.set(topic, (numbers.get(topic) ?? 0) + 1);
    this.#items = items;
    this.#key = key;
    return (this.#counts = Object.fromEntries(numbers));
  }
}
