import {expect} from '@open-wc/testing';
import {whenText} from '../../../src/components/release-card/event-line.js';
import {loadWords} from '../../../src/i18n/language.js';
import {plain} from '../../../src/i18n/plain.js';
import {type FeedEvent} from '../../../src/model/event.js';
import {anEvent} from '../../support/items.js';

describe('mykty-release-card: when its event is', () => {
  const cases: readonly (readonly [Partial<FeedEvent>, string])[] = [
    [{}, ''],
    [{start: '2036-05-12'}, '12 мая 2036 г.'],
    [{start: '2036-05-12T10:00'}, '12 мая 2036 г., 10:00'],
    [{start: '2036-05-12T10:00', end: '2036-05-12T12:00'}, '12 мая 2036 г., 10:00–12:00'],
    [{start: '2036-05-12T10:00', end: '2036-05-12T09:00'}, '12 мая 2036 г., 10:00'],
    [{start: '2036-05-12', end: '2036-05-14'}, '12–14 мая 2036 г.'],
    [{end: '2036-05-14'}, 'до 14 мая 2036 г.'],
    [{end: '2036-05-14T18:00'}, 'до 14 мая 2036 г., 18:00'],
  ];
  for (const [given, expected] of cases)
    it(`${expected || 'unknown'}: ${JSON.stringify(given)}`, async () => {
      expect(plain(whenText({words: await loadWords('ru')}, anEvent(given)))).to.equal(expected);
    });
});
