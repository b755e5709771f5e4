/** Practices in words: what they can be found by, narrowed by and ordered by, in a language. */
import {type Feed, type Item} from '../model/feed.js';
import {times} from '../model/times.js';
import {publishedAt} from '../time/order.js';
import {formatIn} from './format-in.js';
import {type Words} from './language.js';
import {regionName} from './regions.js';

export const FACETS = ['topic', 'region', 'year', 'language', 'district', 'municipality', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** The facets that an attribute names, each once, in its order. */
export const facetNames = (text: string): readonly FacetName[] =>
  [...new Set(text.split(/\s+/))].filter((name): name is FacetName => (FACETS as readonly string[]).includes(name));

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

/** How practices are indexed and ordered. */
export function practiceSearch(words: Words, {timeZone}: Pick<Feed, 'timeZone'>, facets: readonly FacetName[]) {
  const {compare} = formatIn(words, timeZone);
  const region = ({practice}: Item): string => practice?.place?.region ?? '';
  const regions = new Map<string, string>();
  const name = (code: string): string => {
    let known = regions.get(code);
    if (known === undefined) regions.set(code, (known = regionName(words.dateWords, code)));
    return known;
  };
  const byTitle = ({title: a = ''}: Item, {title: b = ''}: Item): number => compare(a, b);
  const byRegion = (a: string, b: string): number => (a === b ? 0 : compare(name(a), name(b)));
  return {
    fields: searchFields(words),
    facets: Object.fromEntries(facets.map((name) => [name, FACET_READERS[name]])),
    newest: (item: Item) => publishedAt(item, timeZone),
    sorts: {
      title: byTitle,
      region: (a: Item, b: Item) => byRegion(region(a), region(b)) || byTitle(a, b),
    },
  };
}
