import {expect} from '@open-wc/testing';
import {createFormatter} from '../../src/i18n/format.js';
import {type Formatter} from '../../src/i18n/formatter-api.js';
import {allCases} from './cases/all.js';

type Say = (format: Formatter) => string;

/** Phrases of the press releases that this project grew from, and of the portal's own pages. */
const SEEDS: readonly (readonly ['ky' | 'ru' | 'en', Say, string])[] = [
  ['ky', (f) => f.date('2016-05-31', {style: 'sentence'}), '2016-жылдын 31-майында'],
  ['ru', (f) => f.range('2022-02-28', '2022-03-03', {style: 'sentence'}), 'с 28 февраля по 3 марта 2022 года'],
  ['ky', (f) => f.range('2022-02-28', '2022-03-03', {style: 'sentence'}), '2022-жылдын 28-февралынан 3-мартына чейин'],
  ['ky', (f) => f.range('2022-02-28', '2022-03-03'), '2022-жылдын 28-февралы – 3-марты'],
  ['ky', (f) => f.date('2016-05-30T12:33', {style: 'numeric', time: true}), '30.05.2016 12:33'],
  ['ru', (f) => f.date('2016-05-30T12:33', {style: 'numeric', time: true}), '30.05.2016 12:33'],
  ['en', (f) => f.date('2016-05-30T12:33', {style: 'numeric', time: true}), '30.05.2016 12:33'],
  ['ky', (f) => f.time('2011-07-18T18:00', {style: 'until'}), 'саат 18ге чейин'],
  ['ky', (f) => f.date('2011-07-18', {style: 'until'}), '2011-жылдын 18-июлуна чейин'],
  ['ky', (f) => f.date('2011-07-18T18:00', {style: 'until', time: true}), '2011-жылдын 18-июлу, саат 18ге чейин'],
  ['ru', (f) => f.date('2011-07-18', {style: 'until'}), 'до 18 июля 2011 г.'],
  ['ru', (f) => f.date('2011-07-18T18:00', {style: 'until', year: false, time: true}), 'до 18 июля, 18:00'],
  ['ru', (f) => f.date('2016-06-10', {style: 'sentence'}), '10 июня 2016 года'],
  ['ky', (f) => f.date('2026-11-21'), '2026-жылдын 21-ноябры'],
  ['ru', (f) => f.date('2026-11-21'), '21 ноября 2026 г.'],
  ['en', (f) => f.date('2026-11-21'), '21 November 2026'],
  ['ky', (f) => f.date('2026-12-05', {style: 'attributive'}), '2026-жылдын 5-декабрындагы'],
  ['ky', (f) => f.date('2030', {style: 'sentence'}), '2030-жылы'],
  ['ky', (f) => f.date('2030', {style: 'until'}), '2030-жылга чейин'],
];

describe('i18n/formatter', () => {
  const formats = new Map<string, Formatter>();
  before(async () => {
    for (const language of ['ky', 'ru', 'en'])
      formats.set(language, await createFormatter(language, {timeZone: 'Asia/Bishkek'}));
  });

  describe('says what the press releases say', () => {
    for (const [language, say, expected] of SEEDS)
      it(`${language}: ${expected}`, () => {
        const format = formats.get(language);
        expect(format && say(format)).to.equal(expected);
      });
  });

  describe('says what the tables say', () => {
    for (const table of new Set(allCases.map((one) => `${one.kind}, ${one.table}`))) {
      it(table, () => {
        const cases = allCases.filter((one) => `${one.kind}, ${one.table}` === table);
        const wrong = cases.flatMap(({language, input, expected, say}) => {
          const format = formats.get(language);
          const said = format && say(format);
          return said === expected ? [] : [`${input}: ${said}, not ${expected}`];
        });
        expect(wrong).to.deep.equal([]);
      });
    }

    for (const kind of ['dates', 'ranges', 'times', 'relative', 'durations', 'ordinals'])
      it(`has 300 cases of ${kind} or more`, () => {
        expect(allCases.filter((one) => one.kind === kind).length).to.be.at.least(300);
      });
  });
});
