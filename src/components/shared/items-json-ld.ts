import {type Feed, type Item} from '../../model/feed.js';
import {type JsonLdSource} from './json-ld-script.js';

/** schema.org data of the items of a feed that a widget shows; where two widgets show the same ones, the page has one copy. */
export const itemsJsonLd = (content: unknown, items: readonly Item[], feed: Feed): JsonLdSource => ({
  key: `items ${items.map(({id}) => id).join(' ')}`,
  content,
  make: ({itemJsonLd}) => items.map((item) => itemJsonLd(item, feed)),
});
