/** Which item came out last, as far as their dates tell without a look at time zones. */
import {type Item} from '../model/feed.js';

/** RFC 3339 as every browser reads it by itself, many times as fast; of leap seconds, `:60`, each makes its own. */
const EXACT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)$/;

/** The date that items are ordered by; which one is shown, `publishedDate` of model/release.ts says. */
export const publishedText = ({date_published, published}: Item): string | undefined => date_published ?? published;

/** The instant (ms) where a text is one by itself, `undefined` where a zone or more reading is needed. */
export function exactly(text: string): number | undefined {
  const at = EXACT.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** When an item came out (ms), as far as its date's text says without a time zone. */
export const roughly = (item: Item): number | undefined => Date.parse(publishedText(item) ?? '') || undefined;

/** The contract's order of items: newest first by what date is known, undated ones after the dated, in feed order. */
export function newestBy(items: readonly Item[], publishedAt: (item: Item) => number | undefined): Item[] {
  const dated = items.map((item) => ({item, at: publishedAt(item) ?? -Infinity}));
  // Sorting leaves equals as they are; two without a date are equal too, for what is no number counts as none.
  return dated.sort((a, b) => b.at - a.at).map(({item}) => item);
}
