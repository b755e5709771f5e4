/** What the gallery reads in an item: which are practices, and the values that a practice can be found by. */
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {regionName} from '../../i18n/regions.js';
import {type Feed, type Item, type UiLanguage} from '../../model/feed.js';
import {languageName} from '../shared/language-names.js';
import {findItem, oneVersionEach} from '../shared/versions.js';
import {times} from '../../model/times.js';

export const FACETS = ['topic', 'region', 'year', 'language', 'district', 'municipality', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** The facets that an attribute names, each once, in its order. */
export const facetNames = (text: string): readonly FacetName[] =>
  [...new Set(text.split(/\s+/))].filter((name): name is FacetName => (FACETS as readonly string[]).includes(name));

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

/** Topics of a practice; without the extension, its tags. */
export const topicsOf = ({practice, tags}: Item): readonly string[] =>
  practice?.topics.length ? practice.topics : tags.slice(0, 3);

export const mainTopic = (item: Item): string => topicsOf(item)[0] ?? item.id;

const yearOf = (date: string | undefined): number => Number(date?.slice(0, 4) ?? NaN);

/** Every year that a practice ran in; without a period, the year it was published in. */
export function yearsOf({practice, date_published, published}: Item): readonly string[] {
  const {start, end} = practice?.period ?? {};
  const first = yearOf(start ?? end ?? date_published ?? published);
  const last = start && end ? Math.min(yearOf(end), first + 60) : first;
  return Number.isNaN(first) ? [] : times(last - first + 1, (index) => String(first + index));
}

const primary = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-', 1)[0];

export const FACET_READERS: Readonly<Record<FacetName, (item: Item) => string | readonly string[] | undefined>> = {
  topic: topicsOf,
  region: ({practice}) => practice?.place?.region,
  year: yearsOf,
  language: ({language}) => primary(language),
  district: ({practice}) => practice?.place?.district,
  municipality: ({practice}) => practice?.place?.municipality,
  tag: ({tags}) => tags,
};

/** Where a practice was tried, the largest place first on cards (short), the smallest last. */
export function placeText({practice}: Item, words: Words, style: 'long' | 'short'): string {
  const {region, district, municipality, locality} = practice?.place ?? {};
  const largest = region && regionName(words.dateWords, region, {style});
  const parts =
    style === 'short' ? [largest, district ?? municipality ?? locality] : [largest, district, municipality, locality];
  return [...new Set(parts.filter(Boolean))].join(', ');
}

/** The years a practice ran, as precisely as its period says. */
export function periodText({practice}: Item, words: Words, timeZone: string): string {
  const {start, end} = practice?.period ?? {};
  const format = formatIn(words, timeZone);
  if (start && end && start !== end) return bareYears(start, end) ?? format.range(start, end);
  const only = start ?? end;
  return only ? (/^\d{4}$/.test(only) ? only : format.date(only)) : '';
}

/** Years alone stand without their word: 2019–2022. */
const bareYears = (start: string, end: string): string | undefined =>
  /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? `${start}–${end}` : undefined;

/** What a query is looked for in: the title first, then all that is said of a practice. */
export const searchFields = (words: Words): Readonly<Record<string, (item: Item) => readonly string[]>> => ({
  title: ({title}) => only(title),
  summary: ({summary, content_text}) => only(summary, content_text),
  practice: ({practice}) =>
    only(
      practice?.problem,
      practice?.solution,
      practice?.lessons,
      ...(practice?.results ?? []),
      ...(practice?.indicators ?? []).map(({label}) => label),
    ),
  place: (item) => only(placeText(item, words, 'long')),
  tags: (item) => [...item.tags, ...topicsOf(item).map((topic) => topicName(words, topic))],
});

const only = (...texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

/** A topic in the widget's language; free text as it is. */
export function topicName({msg}: Words, topic: string): string {
  switch (topic) {
    case 'water':
      return msg('Clean water', {id: 'topic.water'});
    case 'budget':
      return msg('Budget', {id: 'topic.budget'});
    case 'participation':
      return msg('Participation', {id: 'topic.participation'});
    case 'waste':
      return msg('Waste and cleanliness', {id: 'topic.waste'});
    case 'roads':
      return msg('Roads and lighting', {id: 'topic.roads'});
    case 'care':
      return msg('Health and care', {id: 'topic.care'});
    case 'property':
      return msg('Municipal property', {id: 'topic.property'});
    case 'learning':
      return msg('Learning', {id: 'topic.learning'});
    default:
      return topic;
  }
}

/** How a facet's value is shown. Languages go by their own names. */
export function valueLabel(words: Words, facet: FacetName, value: string): string {
  if (facet === 'topic') return topicName(words, value);
  if (facet === 'region') return regionName(words.dateWords, value);
  return facet === 'language' ? languageName(value) : value;
}

export function facetLabel({msg}: Words, facet: FacetName): string {
  switch (facet) {
    case 'topic':
      return msg('Topic', {id: 'facet.topic'});
    case 'region':
      return msg('Region', {id: 'facet.region', desc: 'An oblast, or a city of its rank'});
    case 'year':
      return msg('Year', {id: 'facet.year'});
    case 'language':
      return msg('Language', {id: 'facet.language'});
    case 'district':
      return msg('District', {id: 'facet.district'});
    case 'municipality':
      return msg('Municipality', {id: 'facet.aimak'});
    case 'tag':
      return msg('Tag', {id: 'facet.tag'});
  }
}
