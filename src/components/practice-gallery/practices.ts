/** What the gallery reads in an item: which are practices, and the values that a practice can be found by. */
import {type Words} from '../../i18n/language.js';
import {regionName} from '../../i18n/regions.js';
import {type FacetName, topicName} from '../../i18n/practice-texts.js';
import {type Feed, type Item, type UiLanguage} from '../../model/feed.js';
import {languageName} from '../shared/language-names.js';
import {findItem, oneVersionEach} from '../shared/versions.js';

export {
  FACETS,
  type FacetName,
  facetNames,
  mainTopic,
  placeText,
  titleOf,
  topicName,
  topicsOf,
} from '../../i18n/practice-texts.js';

export const isPractice = ({type, practice}: Item): boolean => type === 'practice' || practice !== undefined;

/**
 * The practices of a feed, one language version each. A plain JSON Feed has none; there every item is one, so that a
 * municipality's blog can be searched as it is.
 */
export function practicesOf(feed: Feed, language: UiLanguage, named: string): readonly Item[] {
  if (named) {
    const found = findItem(feed, named, language);
    return found ? [found] : [];
  }
  const practices = feed.items.filter(isPractice);
  const plain = practices.length === 0 && feed.items.every((item) => item.type === 'news' && !item.published);
  return oneVersionEach(plain ? feed.items : practices, language);
}

/**
 * The years a practice ran, where its period names nothing but years, which stand without their word: 2019–2022.
 * `undefined` where it takes a calendar to say them.
 */
export function bareYears({practice}: Item): string | undefined {
  const {start, end} = practice?.period ?? {};
  const years = [...new Set([start, end])].filter((date) => date !== undefined);
  return years.every((date) => /^\d{4}$/.test(date)) ? years.join('–') : undefined;
}

/** The `lang` of a topic as it is shown: free text stands in the language of its item, the rest in the widget's. */
export const topicLang = (words: Words, topic: string, item: Item): string =>
  (topicName(words, topic) === topic ? item.language : undefined) ?? words.language;

/** How a facet's value is shown. Languages go by their own names. */
export function valueLabel(words: Words, facet: FacetName, value: string): string {
  if (facet === 'topic') return topicName(words, value);
  if (facet === 'region') return regionName(words.dateWords, value);
  return facet === 'language' ? languageName(value) : value;
}

export function facetLabel({msg}: Words, facet: FacetName): string {
  switch (facet) {
    case 'topic':
      return msg('Topic', {id: 'facet.topic', desc: 'Name of a filter and of a row of the comparison'});
    case 'region':
      return msg('Region', {id: 'facet.region', desc: 'An oblast, or a city of its rank'});
    case 'year':
      return msg('Year', {id: 'facet.year', desc: 'Name of a filter'});
    case 'language':
      return msg('Language', {id: 'facet.language', desc: 'Name of a filter'});
    case 'district':
      return msg('District', {id: 'facet.district', desc: 'Name of a filter: a raion'});
    case 'municipality':
      return msg('Municipality', {id: 'facet.aimak', desc: 'Name of a filter: an aiyl aimak, or a town'});
    case 'tag':
      return msg('Tag', {id: 'facet.tag', desc: 'Name of a filter'});
  }
}
