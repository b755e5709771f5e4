/** The order of items, whatever their dates are written like. */
import {type Feed, type Item} from '../model/feed.js';
import {parsePartialDate} from '../model/partial-date.js';
import {exactly, newestBy, publishedText} from './published.js';
import {startOf} from './zone.js';

/** Instants by zone and text: of ten thousand practices most came out on the same few days. */
const known = new Map<string, number | undefined>();

/** When an item came out, in ms since the epoch; `undefined` where that isn't known. */
export function publishedAt(item: Item, timeZone: string): number | undefined {
  const text = publishedText(item);
  if (text === undefined) return undefined;
  const exact = exactly(text);
  if (exact !== undefined) return exact;
  const key = `${timeZone} ${text}`;
  if (known.has(key)) return known.get(key);
  const date = parsePartialDate(text);
  const at = date && startOf(date, timeZone);
  if (known.size > 5000) known.clear();
  known.set(key, at);
  return at;
}

export const newestFirst = (items: readonly Item[], {timeZone}: Pick<Feed, 'timeZone'>): Item[] =>
  newestBy(items, (item) => publishedAt(item, timeZone));
