import {expect} from '@open-wc/testing';
import {table} from '../../../src/components/practice-gallery/practice-table.js';
import {loadWords} from '../../../src/i18n/language.js';
import {type Item} from '../../../src/model/feed.js';
import {type Indicator} from '../../../src/model/practice.js';
import {aFeed, anItem} from '../../support/items.js';

describe('table', () => {
  const cell = async (item: Item, column: string): Promise<unknown> => {
    const [heads = [], row = []] = [...table([item], aFeed([item]), await loadWords('en'))];
    return row[heads.indexOf(column)];
  };

  for (const [indicator, expected] of [
    [{before: 41.5, after: 1086, unit: '%'}, 'Homes: 41.5 → 1086 %'],
    [{before: 0, after: 7}, 'Homes: 0 → 7'],
    [{after: 7, unit: 'km', year: '2021'}, 'Homes: 7 km (2021)'],
    [{before: 5, unit: 'km', year: '2021'}, 'Homes: 5 km (before)'],
    [{unit: 'km'}, 'Homes: km'],
  ] as readonly (readonly [Partial<Indicator>, string])[])
    it(`writes no arrow to or from nothing: ${expected}`, async () => {
      const practice = {topics: [], results: [], indicators: [{label: 'Homes', ...indicator}]};
      expect(await cell(anItem({practice}), 'What changed')).to.equal(expected);
    });

  for (const [members, expected] of [
    [{title: 'Water', summary: 'Pipes'}, 'Water'],
    [{summary: 'Pipes'}, 'Pipes'],
    [{}, 'item-1'],
  ] as const)
    it(`names a practice as its card does: ${expected}`, async () =>
      expect(await cell(anItem(members), 'Title')).to.equal(expected));
});
