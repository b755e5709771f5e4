/** The engine of the gallery's search and what it looks at in practices; loaded when the first cards are seen. */
import {practiceSearch} from '../../i18n/practice-search.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {SearchIndex} from '../../search/memory.js';
import {htmlToText} from '../../serializers/html-text.js';
import {type FacetName} from './practices.js';

/** What an index is made for. */
export interface SearchScope {
  readonly words: Words;
  readonly feed: Feed;
  readonly facets: readonly FacetName[];
  /** The versions of a practice in other languages. */
  readonly others: (item: Item) => readonly Item[];
}

export const practiceIndex = ({words, feed, facets, others}: SearchScope): SearchIndex<Item> =>
  new SearchIndex(
    practiceSearch(words, feed, facets, {others, versions: others, plain: (html) => htmlToText(html, {links: false})}),
  );
