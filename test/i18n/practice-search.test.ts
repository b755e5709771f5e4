import {expect} from '@open-wc/testing';
import {loadWords} from '../../src/i18n/language.js';
import {practiceSearch} from '../../src/i18n/practice-search.js';
import {type Item} from '../../src/model/feed.js';
import {REGION_CODES} from '../../src/model/regions.js';
import {createSearch} from '../../src/search/index.js';
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
});
