/** The contract's order of items: newest first by what date is known, undated ones after the dated, in feed order. */
import {type Feed, type Item} from '../model/feed.js';
import {parsePartialDate} from '../model/partial-date.js';
import {startOf} from './zone.js';

/** RFC 3339 as every browser reads it by itself, many times as fast; of leap seconds, `:60`, each makes its own. */
const EXACT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)$/;
/** Instants by zone and text: of ten thousand practices most came out on the same few days. */
const known = new Map<string, number | undefined>();

/** When an item came out, in ms since the epoch: `date_published`, else `published`; `undefined` where neither is known. */
export function publishedAt({date_published, published}: Item, timeZone: string): number | undefined {
  const text = date_published ?? published;
  if (text === undefined) return undefined;
  const exact = EXACT.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(exact)) return exact;
  const key = `${timeZone} ${text}`;
  if (known.has(key)) return known.get(key);
  const date = parsePartialDate(text);
  const at = date && startOf(date, timeZone);
  if (known.size > 5000) known.clear();
  known.set(key, at);
  return at;
}

export function newestFirst(items: readonly Item[], {timeZone}: Pick<Feed, 'timeZone'>): Item[] {
  const dated = items.map((item, index) => ({item, index, at: publishedAt(item, timeZone) ?? -Infinity}));
  return dated.sort((a, b) => (a.at === b.at ? a.index - b.index : b.at - a.at)).map(({item}) => item);
}
