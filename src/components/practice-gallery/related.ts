import {type Item} from '../../model/feed.js';
import {stems} from '../../search/stems.js';
import {words} from '../../search/fold.js';
import {topicsOf} from './practices.js';

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((value) => b.includes(value)).length;

const terms = ({title = ''}: Item): readonly string[] =>
  words(title).flatMap(({word}) => (word.length > 3 ? stems(word) : []));

/** Practices like one: by shared topics and tags, and of those the ones whose titles share most words. */
export function relatedTo(item: Item, items: readonly Item[], count = 3): readonly Item[] {
  const topics = topicsOf(item);
  const near = items
    .filter((other) => other.id !== item.id && (item.work === undefined || other.work !== item.work))
    .map((other) => ({other, score: 2 * shared(topics, topicsOf(other)) + shared(item.tags, other.tags)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 24);
  const own = terms(item);
  return near
    .map(({other, score}) => ({other, score: score + Math.min(3, shared([...new Set(own)], terms(other)))}))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({other}) => other);
}
