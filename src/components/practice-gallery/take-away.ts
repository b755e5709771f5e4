/** The list as it is narrowed now, as a file; loaded when somebody wants one. */
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {toCsv} from '../../serializers/csv.js';
import {toJsonFeed} from '../../serializers/json-feed.js';
import {saveFile} from '../shared/clipboard.js';
import {facetLabel, periodText, placeText, topicName, topicsOf} from './practices.js';

export function takeAway(kind: 'csv' | 'json', items: readonly Item[], feed: Feed, words: Words): void {
  if (kind === 'json') saveFile(toJsonFeed(feed, items), 'practices.json', 'application/feed+json');
  else saveFile(toCsv([...table(items, feed, words)]), 'practices.csv', 'text/csv;charset=utf-8');
}

/** One row a practice: what the cards and the opened practice say, figures as numbers. */
export function* table(
  items: readonly Item[],
  feed: Feed,
  words: Words,
): Generator<readonly (string | number | undefined)[]> {
  const {msg} = words;
  yield [
    msg('Title', {id: 'gallery.column.title'}),
    facetLabel(words, 'topic'),
    msg('Where', {id: 'gallery.where'}),
    msg('When', {id: 'gallery.when'}),
    facetLabel(words, 'language'),
    msg('Problem', {id: 'gallery.problem'}),
    msg('Solution', {id: 'gallery.solution'}),
    msg('Results', {id: 'gallery.results.title'}),
    msg('Cost', {id: 'gallery.cost'}),
    msg('Currency', {id: 'gallery.column.currency'}),
    msg('What changed', {id: 'gallery.changed'}),
    msg('Address', {id: 'gallery.column.address', desc: 'A web address'}),
  ];
  for (const item of items) {
    const {practice} = item;
    yield [
      item.title,
      topicsOf(item)
        .map((topic) => topicName(words, topic))
        .join('; '),
      placeText(item, words, 'long'),
      periodText(item, words, feed.timeZone),
      item.language,
      practice?.problem ?? item.summary,
      practice?.solution,
      practice?.results.join('; '),
      practice?.cost?.amount,
      practice?.cost?.currency,
      practice?.indicators
        .map(({label, before, after, unit}) => `${label}: ${before ?? ''} → ${after ?? ''} ${unit ?? ''}`.trim())
        .join('; '),
      item.url,
    ];
  }
}
