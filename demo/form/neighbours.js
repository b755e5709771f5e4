/** What the check of one item has to know of the others in its feed. */
import {Versions} from '../builder/checker.js';
import {isObject} from './schema.js';

/** The ids that the others have taken, and their language versions, as the check takes both of a feed's earlier pages. */
export function neighbours({items, language}, index) {
  const taken = new Set();
  const versions = new Versions();
  items.forEach((each, at) => {
    if (at === index || !isObject(each)) return;
    if (each.id !== undefined) taken.add(String(each.id).trim());
    versions.add(each, isObject(each._mykty) ? each._mykty : {}, '', language);
  });
  // What is amiss among themselves is none of this item's.
  versions.check(() => undefined);
  return {taken, versions};
}
