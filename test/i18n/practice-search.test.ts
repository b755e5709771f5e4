import {expect} from '@open-wc/testing';
import {loadWords} from '../../src/i18n/language.js';
import {practiceSearch} from '../../src/i18n/practice-search.js';
import {type Item} from '../../src/model/feed.js';
import {REGION_CODES} from '../../src/model/regions.js';
import {createSearch} from '../../src/search/index.js';
import {anItem} from '../support/items.js';
import {only} from '../support/parsed.js';

const practices = REGION_CODES.map((region) =>
  only({
    id: region.slice('KG-'.length),
    content_text: 'x',
    _mykty: {type: 'practice', practice: {place: {region}}},
  }),
);

const timeZone = 'Asia/Bishkek';

/** What readers of Kyrgyz, Russian and English type, on a page in any of the three. */
const cases: readonly [region: string, ...queries: string[]][] = [
  [
    'Y',
    'Ысык-Көл облусу',
    'ысыккол',
    'Иссык-Кульская область',
    'иссык куль',
    'Ысык-Кульская область',
    'ыссык кульская',
  ],
  ['Y', 'Issyk-Kul', 'issyk kul oblast', 'Issyk-Kul Region', 'Ysyk-Köl', 'в Иссык-Кульской области'],
  [
    'J',
    'Жалал-Абад облусунда',
    'жалалабад',
    'Джалал-Абадская область',
    'Джалал-Абад',
    'Жалал-Абадская область',
    'Jalalabad',
  ],
  ['C', 'Чүй облусу', 'чуй', 'Чуйская область', 'чуйской обл', 'Chüy Region', 'Chuy', 'Chui', 'chui oblast'],
  ['N', 'Нарын', 'Нарын облусунун', 'Нарынская область', 'Naryn Region'],
  ['T', 'Талас облусу', 'Таласской области', 'Talas'],
  ['B', 'Баткен облусу', 'баткенская обл', 'Batken region'],
  ['O', 'Ош облусу', 'Ошская область', 'ошской области', 'Osh Region'],
  ['GO', 'Ош шаары', 'город Ош', 'г. Ош', 'Osh city'],
  ['GB', 'Бишкек шаары', 'Бишкекте', 'город Бишкек', 'г. Бишкек', 'Bishkek'],
];

const yearsIn = async (timeZone: string, members: Partial<Item>) => {
  const {facets} = practiceSearch(await loadWords('en'), {timeZone}, ['year'], {others: () => [], plain: String});
  return facets['year']?.(anItem(members));
};
const during = (start?: string, end?: string): Partial<Item> => ({
  practice: {topics: [], results: [], indicators: [], period: {...(start && {start}), ...(end && {end})}},
});

describe('practiceSearch', () => {
  for (const language of ['ky', 'ru', 'en'] as const) {
    describe(`in ${language}`, () => {
      let search: ReturnType<typeof createSearch<Item>>;
      before(async () => {
        const texts = {others: () => [], plain: String};
        search = createSearch(practices, practiceSearch(await loadWords(language), {timeZone}, ['region'], texts));
      });

      for (const [region, ...queries] of cases)
        for (const query of queries)
          it(`finds ${region} by ${query}`, () => {
            const {hits, suggestion} = search.search({query});
            expect({found: hits.map(({item}) => item.id), suggestion}).to.deep.equal({
              found: [region],
              suggestion: undefined,
            });
          });
    });
  }

  for (const [what, members, years, timeZone = 'Asia/Bishkek'] of [
    ['a period of years', during('2019', '2021'), ['2019', '2020', '2021']],
    ['a period that goes on', during('2019-05'), ['2019']],
    ['an end alone', during(undefined, '2021-07-01'), ['2021']],
    ['a day', {date_published: '2025-12-31'}, ['2025']],
    ['a wall clock', {date_published: '2025-12-31T23:00'}, ['2025']],
    ['an offset in the midst of a year', {date_published: '2025-06-30T20:00:00Z'}, ['2025']],
    // What software makes of a year, or of the first of January, in Bishkek.
    ['midnight in UTC', {date_published: '2025-12-31T18:00:00.000Z'}, ['2026']],
    ['the same in the west', {date_published: '2026-01-01T03:00:00+06:00'}, ['2025'], 'America/New_York'],
    ['a period from midnight in UTC', during('2024-12-31T18:00:00Z', '2025-12-31T17:59:59Z'), ['2025']],
    [
      'what it says of its date itself, and not when it was posted',
      {date_published: '2024-03-01', published: '2016'},
      ['2016'],
    ],
    ['no date', {}, []],
  ] as const satisfies readonly (readonly [string, Partial<Item>, readonly string[], string?])[])
    it(`finds by the year that is shown: ${what}`, async () => {
      expect(await yearsIn(timeZone, members)).to.deep.equal(years);
    });
});
