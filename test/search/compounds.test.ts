import {expect} from '@open-wc/testing';
import {createSearch} from '../../src/search/index.js';

// Place names and compounds are written in one word, in two and with a hyphen, by the same office too. Beside each, texts
// that have its parts apart.
const texts = [
  {id: 'hyphen', title: 'Кара-Суу району', text: 'Ысык-Көл облусу'},
  {id: 'two', title: 'Кара Суу шаары', text: 'Веб сайт ачылды'},
  {id: 'one', title: 'Карасуу айылы', text: 'Видеоконференция'},
  {id: 'apart', title: 'Таза суу, кара жол', text: 'Суу кара болду; видео'},
  {id: 'other', title: 'Жол', text: 'Ысыккөлдө вебсайт'},
  {id: 'map', title: 'Карта 2ГИС', text: '2025'},
];
const index = createSearch(texts, {fields: ['title', 'text']});
const answer = (query: string, search = index) => {
  const {hits, suggestion} = search.search({query});
  return {found: hits.map(({item}) => item.id).sort(), suggestion};
};

describe('a name in one word or in two', () => {
  const cases: readonly [query: string, found: string][] = [
    ['кара-суу', 'apart hyphen one two'],
    ['кара суу', 'apart hyphen one two'],
    ['Кара-Сууда', 'apart hyphen one two'],
    ['kara-suu', 'apart hyphen one two'],
    ['карасуу', 'hyphen one'],
    ['суу кара', 'apart hyphen two'],
    ['ысык-көл', 'hyphen other'],
    ['ысык көл', 'hyphen other'],
    ['ысык көлдө вебсайт', 'other'],
    ['вебсайт ысык көл', 'other'],
    ['веб-сайт', 'other two'],
    ['веб сайты', 'other two'],
    ['видео-конференция', 'one'],
    ['видео конференция айылы', 'one'],
    ['видео жана конференция', ''],
    ['"ысык көл"', 'hyphen'],
    ['2 гис', 'map'],
    ['карта 2-гис', 'map'],
    ['20 25', ''],
  ];
  for (const [query, found] of cases)
    it(`${query}: ${found || 'nothing'}`, () =>
      expect(answer(query).found).to.deep.equal(found ? found.split(' ') : []));

  it('comes before its parts apart, however it is written', () => {
    const [first, second, third] = index.search({query: 'кара-суу'}).hits;
    expect([first, second].map((hit) => hit?.item.id)).to.have.members(['hyphen', 'one']);
    expect(third?.item.id).to.equal('two');
  });

  it('is marked in one word', () => {
    const marked = (query: string, id: string) =>
      index
        .search({query})
        .hits.find(({item}) => item.id === id)
        ?.matches.map(({field, ranges}) => [field, ...ranges.flat()]);
    expect(marked('кара-суу', 'one')).to.deep.equal([['title', 0, 7]]);
    expect(marked('ысык көл', 'other')).to.deep.equal([['text', 0, 9]]);
  });

  it('is no word that begins like it by chance', () => {
    const few = createSearch([{id: 'a', title: 'Капитал', text: ''}], {fields: ['title']});
    expect(answer('ка пи', few).found).to.deep.equal([]);
  });

  it('stands in two where signs are between, too', () => {
    for (const text of ['Кара - Суу', 'Кара- Суу', 'Кара, Суу'])
      expect(createSearch([{text}], {fields: ['text']}).search({query: 'карасуу'})).to.deep.include({
        total: 1,
        suggestion: 'кара суу',
      });
  });

  describe('typed without its space', () => {
    const spaced = createSearch(
      [
        ...texts.filter(({id}) => id === 'two' || id === 'apart'),
        {id: 'date', title: '2016-жылдын 9 класс', text: '20 25'},
        {id: 'high', title: 'Көк суу', text: ''},
      ],
      {fields: ['title', 'text']},
    );
    for (const [query, found, suggestion] of [
      ['карасуу', 'two', 'кара суу'],
      ['Карасуунун', 'two', 'Кара суунун'],
      ['кѳксуу', 'high', 'кѳк суу'],
      ['«Карасуу»', 'two', 'кара суу'],
      ['karasuu', 'two', 'kara suu'],
      ['тазасуу', 'apart', 'таза суу'],
      ['жол тазасуу', 'apart', 'жол таза суу'],
      ['вебсайты', 'two', 'веб сайты'],
      ['2016жылдын', 'date', '2016 жылдын'],
      ['9класстын', 'date', '9 класстын'],
      ['2025', '', undefined],
      ['суукара', 'apart', 'суу кара'],
      ['шаарверх', '', undefined],
      ['сууверх', '', undefined],
    ] as const)
      it(`${query}: ${suggestion}`, () =>
        expect(answer(query, spaced)).to.deep.equal({found: found ? [found] : [], suggestion}));
  });
});
