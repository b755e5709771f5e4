/** Practices in words: their topics and places, in a language. */
import {type Item} from '../model/feed.js';
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

/** What a practice goes by, wherever it stands. */
export const titleOf = ({title, summary, id}: Item): string => title ?? summary ?? id;

/** Where a practice was tried, the largest place first on cards (short), the smallest last. */
export function placeText({practice}: Item, words: Words, style: 'long' | 'short'): string {
  const {region, district, municipality, locality} = practice?.place ?? {};
  const largest = region && regionName(words.dateWords, region, {style});
  const parts =
    style === 'short' ? [largest, district ?? municipality ?? locality] : [largest, district, municipality, locality];
  return [...new Set(parts.filter(Boolean))].join(', ');
}

/** A topic in the widget's language; free text as it is. */
export function topicName({msg}: Words, topic: string): string {
  switch (topic) {
    case 'water':
      return msg('Clean water', {id: 'topic.water', desc: 'Topic of practices, on cards and as a filter'});
    case 'budget':
      return msg('Budget', {id: 'topic.budget', desc: 'Topic of practices, on cards and as a filter'});
    case 'participation':
      return msg('Participation', {
        id: 'topic.participation',
        desc: 'Topic of practices, on cards and as a filter: people take part in decisions',
      });
    case 'waste':
      return msg('Waste and cleanliness', {id: 'topic.waste', desc: 'Topic of practices, on cards and as a filter'});
    case 'roads':
      return msg('Roads and lighting', {id: 'topic.roads', desc: 'Topic of practices, on cards and as a filter'});
    case 'care':
      return msg('Health and care', {
        id: 'topic.care',
        desc: 'Topic of practices, on cards and as a filter: health and social help',
      });
    case 'property':
      return msg('Municipal property', {
        id: 'topic.property',
        desc: 'Topic of practices, on cards and as a filter: what a municipality owns',
      });
    case 'learning':
      return msg('Learning', {
        id: 'topic.learning',
        desc: 'Topic of practices, on cards and as a filter: schools and kindergartens',
      });
    default:
      return topic;
  }
}
