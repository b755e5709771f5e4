import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {bareYears} from './practices.js';

/** When a practice ran, as precisely as its period says. */
export function periodText(item: Item, words: Words, timeZone: string): string {
  const {start, end} = item.practice?.period ?? {};
  const format = formatIn(words, timeZone);
  const only = start ?? end;
  return bareYears(item) ?? (start && end && start !== end ? format.range(start, end) : only ? format.date(only) : '');
}
