/** A feed's text under edit. What nobody changed stays as the publisher wrote it, to the byte. */
import {rewrite, same, treeOf} from './json-text.js';

/** Opens a feed's text. @throws {SyntaxError} where it is no JSON; {TypeError} where it has no list of items */
export function openDocument(source) {
  const parse = () => JSON.parse(source.replace(/^\uFEFF/, ''));
  const [before, json] = [parse(), parse()];
  if (!Array.isArray(json?.items)) throw new TypeError('no items');
  const places = new Map(json.items.map((item, at) => [item, at]));
  const isAsBefore = (item) => places.has(item) && same(before.items[places.get(item)], item);
  let tree;
  return {
    source,
    /** The feed as it is now; its items may be changed in place. */
    json,
    /** Takes an item's new content, at its place; beyond the last, as a new one. */
    set(index, item) {
      json.items[Math.min(index, json.items.length)] = item;
    },
    /** Takes an item out. */
    remove(index) {
      json.items.splice(index, 1);
    },
    /** What makes of the source what the feed is now: its title, and its items, the unchanged ones by their places. */
    changes: () => ({
      title: json.title,
      items: json.items.map((item) => (isAsBefore(item) ? places.get(item) : item)),
    }),
    /** Makes such changes, in a feed just opened. */
    change({title, items}) {
      if (title !== undefined) json.title = title;
      json.items = items.map((item) => (typeof item === 'number' ? json.items[item] : item));
    },
    text: () => rewrite(source, before, json, (tree ??= treeOf(source))),
  };
}
