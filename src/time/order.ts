/** The contract's order of items: newest first by what date is known, undated ones after the dated, in feed order. */
import {type Feed, type Item} from '../model/feed.js';
import {parsePartialDate} from '../model/partial-date.js';
import {startOf} from './zone.js';

/** When an item came out, in ms since the epoch: `date_published`, else `published`; `undefined` where neither is known. */
export function publishedAt(item: Item, timeZone: string): number | undefined {
  const date = parsePartialDate(item.date_published ?? item.published ?? '');
  return date && startOf(date, timeZone);
}

export function newestFirst(items: readonly Item[], {timeZone}: Pick<Feed, 'timeZone'>): Item[] {
  const dated = items.map((item, index) => ({item, index, at: publishedAt(item, timeZone) ?? -Infinity}));
  return dated.sort((a, b) => (a.at === b.at ? a.index - b.index : b.at - a.at)).map(({item}) => item);
}
