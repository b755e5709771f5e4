/**
 * Search over short texts in Kyrgyz, Russian and English at once: any form of a word, plain letters for Kyrgyz ones, Latin
 * transliteration, the wrong keyboard layout, typing errors, beginnings of words, phrases in quotes. Pure, without a DOM.
 */
import {SearchIndex} from './memory.js';
import {type SearchOptions, type SearchRequest, type SearchResult, type SearchSource} from './types.js';

export {fold} from './fold.js';
export {SearchIndex} from './memory.js';
export {createStaticSource, type StaticSourceOptions} from './static.js';
export {stems} from './stems.js';
export type * from './types.js';

/** Indexes all items at once and answers searches; for slices, see `SearchIndex`. */
export function createSearch<T>(
  items: Iterable<T>,
  options: SearchOptions<T>,
): {search(request?: SearchRequest): SearchResult<T>} {
  const index = new SearchIndex(options);
  index.add(items);
  index.step(Infinity);
  return index;
}

/** The index in memory as a source; `rest` is awaited between slices of indexing, for the page to do other work. */
export function createMemorySource<T>(
  items: Iterable<T>,
  options: SearchOptions<T>,
  rest: () => Promise<void> = () => Promise.resolve(),
): SearchSource<T> {
  const index = new SearchIndex(options);
  index.add(items);
  return {
    async search(request, signal) {
      signal?.throwIfAborted();
      while (index.step()) {
        await rest();
        signal?.throwIfAborted();
      }
      return index.search(request);
    },
  };
}
