/** One work, several language versions: which one a widget shows, and which others it can offer. */
import {type Feed, type Item} from '../../model/feed.js';
import {primaryLanguage} from '../../model/language-tag.js';
import {aftercare} from './aftercare-late.js';

/** True where `key` is the item's id, its work or its address. */
const isNamed = (item: Item, key: string): boolean => item.id === key || item.work === key || item.url === key;

/** All language versions of an item, itself among them, in feed order. */
export const versionsOf = (feed: Feed, item: Item): readonly Item[] =>
  item.work === undefined ? [item] : feed.items.filter((other) => other.work === item.work);

/** The version in a language, else the one without a language, else the first. */
export function inLanguage(versions: readonly Item[], language: string): Item | undefined {
  return (
    versions.find((item) => primaryLanguage(item.language) === primaryLanguage(language)) ??
    versions.find((item) => item.language === undefined) ??
    versions[0]
  );
}

/** One item a work, each in the language where there is one; the order of first appearance stays. */
export function oneVersionEach(items: readonly Item[], language: string): readonly Item[] {
  const all: Item[][] = [];
  const works = new Map<string, Item[]>();
  for (const item of items) {
    const known = item.work === undefined ? undefined : works.get(item.work);
    if (known) known.push(item);
    else {
      const versions = [item];
      all.push(versions);
      if (item.work !== undefined) works.set(item.work, versions);
    }
  }
  return all.map((versions) => inLanguage(versions, language) as Item);
}

/**
 * The item that `key` names, in the language; an id names just that version's work too. Failing that, the one at nearly
 * this address: what finds it comes with the notices, for which a widget waits that finds none.
 */
export function findItem(feed: Feed, key: string, language: string): Item | undefined {
  const first = feed.items.find((item) => isNamed(item, key)) ?? aftercare.now?.nearItem(feed, key);
  return first && inLanguage(versionsOf(feed, first), language);
}

/** The `lang` to set on text of the item, where it isn't the widget's own language. */
export const foreignLang = (item: Item, language: string): string | undefined =>
  item.language === undefined || primaryLanguage(item.language) === language ? undefined : item.language;
