import {expect} from '@open-wc/testing';
import {createSearch, createStaticSource} from '../../src/search/index.js';
import {staticFiles} from '../../src/search/static-files.js';

/** Districts and towns of Kyrgyzstan as Kyrgyz, Russian and English write them, and offices among themselves. */
const places: readonly (readonly string[])[] = [
  ['Баткен', 'Баткенский', 'Batken'],
  ['Кадамжай', 'Кадамжайский', 'Kadamjay'],
  ['Лейлек', 'Лейлекский', 'Leylek'],
  ['Аламүдүн', 'Аламудунский', 'Alamüdün', 'Аламединский'],
  ['Жайыл', 'Жайылский', 'Jayyl', 'Жайыльский'],
  ['Кемин', 'Кеминский', 'Kemin'],
  ['Москва', 'Московский', 'Moskva'],
  ['Панфилов', 'Панфиловский', 'Panfilov'],
  ['Сокулук', 'Сокулукский', 'Sokuluk'],
  ['Чүй', 'Чуйский', 'Chüy'],
  ['Ысык-Ата', 'Ысык-Атинский', 'Ysyk-Ata', 'Иссык-Атинский', 'Ыссык-Атинский'],
  ['Аксы', 'Аксыйский', 'Aksy', 'Ак-Сыйский'],
  ['Ала-Бука', 'Ала-Букинский', 'Ala-Buka'],
  ['Базар-Коргон', 'Базар-Коргонский', 'Bazar-Korgon'],
  ['Ноокен', 'Ноокенский', 'Nooken'],
  ['Сузак', 'Сузакский', 'Suzak'],
  ['Тогуз-Торо', 'Тогуз-Тороуский', 'Toguz-Toro'],
  ['Токтогул', 'Токтогульский', 'Toktogul'],
  ['Чаткал', 'Чаткальский', 'Chatkal'],
  ['Ак-Талаа', 'Ак-Талинский', 'Ak-Talaa'],
  ['Ат-Башы', 'Ат-Башинский', 'At-Bashy'],
  ['Жумгал', 'Жумгальский', 'Jumgal', 'Джумгальский'],
  ['Кочкор', 'Кочкорский', 'Kochkor'],
  ['Нарын', 'Нарынский', 'Naryn'],
  ['Алай', 'Алайский', 'Alay'],
  ['Араван', 'Араванский', 'Aravan'],
  ['Кара-Кулжа', 'Кара-Кульджинский', 'Kara-Kulja'],
  ['Кара-Суу', 'Кара-Сууский', 'Kara-Suu', 'Кара-Суйский', 'Карасуйский'],
  ['Ноокат', 'Ноокатский', 'Nookat'],
  ['Өзгөн', 'Узгенский', 'Özgön'],
  ['Чоң-Алай', 'Чон-Алайский', 'Chong-Alay'],
  ['Айтматов', 'Айтматовский', 'Aitmatov'],
  ['Бакай-Ата', 'Бакай-Атинский', 'Bakay-Ata'],
  ['Манас', 'Манасский', 'Manas'],
  ['Талас', 'Таласский', 'Talas'],
  ['Ак-Суу', 'Ак-Суйский', 'Ak-Suu', 'Ак-Сууйский', 'Аксуйский'],
  ['Жети-Өгүз', 'Джети-Огузский', 'Jeti-Ögüz', 'Жети-Өгуз', 'Жети-Огуз', 'Джеты-Огузский', 'Жети-Огузский'],
  ['Тоң', 'Тонский', 'Tong'],
  ['Түп', 'Тюпский', 'Tüp'],
  ['Ысык-Көл', 'Иссык-Кульский', 'Issyk-Kul', 'Ысык-Кульский'],
  ['Ленин', 'Ленинский', 'Lenin'],
  ['Октябрь', 'Октябрьский', 'Oktyabr'],
  ['Свердлов', 'Свердловский', 'Sverdlov'],
  ['Бишкек', 'Bishkek'],
  ['Ош', 'Ошский', 'Osh'],
  ['Манас', 'Manas'],
  ['Каракол', 'Karakol'],
  ['Балыкчы', 'Balykchy'],
  ['Чолпон-Ата', 'Cholpon-Ata'],
  ['Нарын', 'Naryn'],
  ['Талас', 'Talas'],
  ['Баткен', 'Batken'],
  ['Кызыл-Кыя', 'Кызыл-Кия', 'Kyzyl-Kiya'],
  ['Сүлүктү', 'Сулюкта', 'Sülüktü'],
  ['Раззаков', 'Razzakov'],
  ['Айдаркен', 'Aydarken'],
  ['Кадамжай', 'Kadamjay'],
  ['Токмок', 'Tokmok'],
  ['Кант', 'Kant'],
  ['Кара-Балта', 'Kara-Balta'],
  ['Шопоков', 'Shopokov'],
  ['Кемин', 'Kemin'],
  ['Орловка', 'Orlovka'],
  ['Кайыңды', 'Каинды', 'Kayyngdy'],
  ['Таш-Көмүр', 'Таш-Кумыр', 'Tash-Kömür'],
  ['Майлуу-Суу', 'Mayluu-Suu'],
  ['Кара-Көл', 'Kara-Köl'],
  ['Көк-Жаңгак', 'Кок-Жангак', 'Kök-Janggak'],
  ['Кербен', 'Kerben'],
  ['Кочкор-Ата', 'Kochkor-Ata'],
  ['Токтогул', 'Toktogul'],
  ['Базар-Коргон', 'Bazar-Korgon'],
  ['Шамалды-Сай', 'Shamaldy-Say'],
  ['Өзгөн', 'Узген', 'Özgön'],
  ['Кара-Суу', 'Kara-Suu'],
  ['Ноокат', 'Nookat'],
];

interface Place {
  readonly id: string;
  readonly name: string;
}
const all: readonly Place[] = places.flat().map((name, at) => ({id: String(at), name}));
const options = {fields: ['name'] as const, facets: {}, newest: ({id}: Place) => Number(id)};
const memory = createSearch(all, options);
const namesOf = (hits: readonly {readonly item: Place}[]) => hits.map(({item}) => item.name);

describe('a place', () => {
  for (const spellings of places)
    it(`is found by any of ${spellings.join(', ')}`, () => {
      for (const query of spellings) {
        const {hits, suggestion} = memory.search({query});
        expect(namesOf(hits), query).to.include.members([...spellings]);
        expect(suggestion, query).to.equal(undefined);
      }
    });

  it('goes by what it is still called by many', () => {
    for (const [query, name] of [
      ['Исфана', 'Раззаков'],
      ['аил', 'айылы'],
      ['Кара-Буура', 'Айтматов'],
      ['Джаны-Алыш', 'Жаңы-Алыш'],
      ['Ысык-Көлдө', 'Иссык-Кульской'],
      ['в Джети-Огузском', 'Жети-Өгүзгө'],
    ] as const)
      expect(createSearch([{name}], {fields: ['name']}).search({query}).total, query).to.equal(1);
  });

  it('is marked in another spelling', () => {
    for (const [query, name, marked] of [
      ['Ысык-Көл', 'Иссык-Кульская область', ['Иссык-Кульская']],
      ['джети огуз', 'Айыл: Жети-Өгүз', ['Жети', 'Өгүз']],
      ['Өзгөндө', 'город Узген', ['Узген']],
    ] as const) {
      const [hit] = createSearch([{name}], {fields: ['name']}).search({query}).hits;
      const ranges = hit?.matches[0]?.ranges.map(([start, end]) => name.slice(start, end));
      expect(ranges, query).to.deep.equal(marked);
    }
  });

  it('is no other', () => {
    for (const [query, name] of [
      ['Ысык-Ата', 'Ысык-Көл'],
      ['Кара-Суу', 'Кара-Көл'],
      ['Ак-Суу', 'Ак-Талаа'],
      ['Чүй', 'Түп'],
    ] as const)
      expect(createSearch([{name}], {fields: ['name']}).search({query}).total, query).to.equal(0);
  });

  describe('in an index of files', () => {
    const {fetch} = window;
    after(() => {
      window.fetch = fetch;
    });

    it('is found as in memory, though another spelling begins otherwise', async () => {
      const write = (items: readonly Place[]): string => JSON.stringify({items});
      const files = new Map(
        [...staticFiles(all, options, {feed: 'feed.json', write, shardSize: 200})].map(({name, text}) => [name, text]),
      );
      window.fetch = (input) =>
        Promise.resolve(new Response(files.get(new URL(String(input)).pathname.replace('/index/', ''))));
      for (const query of places.flat()) {
        const source = createStaticSource<Place>('https://example.kg/index/index.json', {
          read: (json) => (json as {items: Place[]}).items,
          fields: options.fields,
        });
        const {hits} = await source.search({query});
        expect(namesOf(hits), query).to.deep.equal(namesOf(memory.search({query}).hits));
      }
    });
  });
});
