import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {regionName} from '../../i18n/regions.js';
import {type Feed, type Item} from '../../model/feed.js';
import {type SearchOptions} from '../../search/types.js';
import {publishedAt} from '../../time/order.js';
import {FACET_READERS, type FacetName, searchFields} from './practices.js';

/** How practices are indexed and ordered, in the widget's language. */
export function searchOptions(words: Words, feed: Feed, facets: readonly FacetName[]): SearchOptions<Item> {
  const {compare} = formatIn(words, feed.timeZone);
  const region = (item: Item): string => regionName(words.dateWords, item.practice?.place?.region ?? '');
  const title = ({title: text = ''}: Item): string => text;
  return {
    fields: searchFields(words),
    facets: Object.fromEntries(facets.map((name) => [name, FACET_READERS[name]])),
    newest: (item) => publishedAt(item, feed.timeZone),
    sorts: {
      title: (a, b) => compare(title(a), title(b)),
      region: (a, b) => compare(region(a), region(b)) || compare(title(a), title(b)),
    },
  };
}
