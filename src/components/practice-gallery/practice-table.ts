/** Practices as rows of a table, to be saved for a spreadsheet. */
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {figureText} from './figure-text.js';
import {periodText} from './period.js';
import {facetLabel, placeText, topicName, topicsOf, titleOf} from './practices.js';

/** One row a practice: what the cards and the opened practice say, figures as numbers. */
export function* table(
  items: readonly Item[],
  feed: Feed,
  words: Words,
): Generator<readonly (string | number | undefined)[]> {
  const {msg} = words;
  yield [
    msg('Title', {id: 'gallery.column.title', desc: 'Head of a column in the saved table'}),
    facetLabel(words, 'topic'),
    msg('Where', {id: 'gallery.where', desc: 'Label before the place of a practice'}),
    msg('When', {id: 'gallery.when', desc: 'Label before the years of a practice'}),
    facetLabel(words, 'language'),
    msg('Problem', {id: 'gallery.problem', desc: 'Heading: what was wrong before the practice'}),
    msg('Solution', {id: 'gallery.solution', desc: 'Heading: what was done'}),
    msg('Results', {id: 'gallery.results.title', desc: 'Heading over what came of a practice'}),
    msg('Cost', {id: 'gallery.cost', desc: 'Label before an amount of money'}),
    msg('Currency', {id: 'gallery.column.currency', desc: 'Head of a column in the saved table'}),
    msg('What changed', {id: 'gallery.changed', desc: 'Heading over figures before and after'}),
    msg('Address', {id: 'gallery.column.address', desc: 'A web address'}),
  ];
  for (const item of items) {
    const {practice} = item;
    yield [
      titleOf(item),
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
      practice?.indicators.map((indicator) => figureText(words, indicator, String)).join('; '),
      item.url,
    ];
  }
}
