/** A release as a news desk pastes it. Loaded when it is first copied. */
import {plain} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';

/** Plain text: no joiners, no no-break spaces. */
export function releaseText(item: Item, feed: Feed, words: Words): string {
  const {title, summary, content_text, url} = item;
  const date = item.published ?? item.date_published;
  const when = date && words.formatIn(feed.timeZone).date(date);
  return plain([title, when, summary, content_text, url].filter(Boolean).join('\n\n'));
}

/** «Title». Publisher, date. Address */
export function citation(item: Item, feed: Feed, words: Words): string {
  const date = item.published ?? item.date_published;
  const when = date && words.formatIn(feed.timeZone).date(date);
  const source = [feed.title, when].filter(Boolean).join(', ');
  return [item.title ?? item.summary, source, item.url ?? item.external_url].filter(Boolean).join('. ');
}
