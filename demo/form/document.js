/** A feed's text under edit. What nobody changed stays as the publisher wrote it, to the byte. */
import {rewrite} from './json-text.js';

/** Opens a feed's text. @throws {SyntaxError} where it is no JSON; {TypeError} where it has no list of items */
export function openDocument(source) {
  const parse = () => JSON.parse(source.replace(/^\uFEFF/, ''));
  const [before, json] = [parse(), parse()];
  if (!Array.isArray(json?.items)) throw new TypeError('no items');
  return {
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
    text: () => rewrite(source, before, json),
  };
}
