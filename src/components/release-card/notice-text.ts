/** What must be known before a text is used, as lines for its copy. */
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {embargoText, statusName} from './status-text.js';

/** With a stop between them; one that ends in a stop of its own («2026 г.», «Что дальше?») gets no other. */
export const sentences = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter(Boolean)
    .join('. ')
    .replace(/([.!?…])\. /g, '$1 ');

/** That it doesn't hold yet, or no longer. */
export function noticeText(item: Item, feed: Feed, words: Words, now: number): string | undefined {
  const {status} = item;
  const embargo = embargoText(item, feed, words, now);
  const date = status?.date && formatIn(words, feed.timeZone).date(status.date);
  const standing = status && sentences([[statusName(words, status), date].filter(Boolean).join(', '), status.reason]);
  return [embargo, standing].filter(Boolean).join('\n') || undefined;
}
