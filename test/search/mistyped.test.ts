import {expect} from '@open-wc/testing';
import {createSearch} from '../../src/search/index.js';

const texts = [
  {id: 'pipe', title: 'Водопровод в селе', text: 'Починили за лето'},
  {id: 'school', title: 'Мектеп үчүн сугат', text: 'Китепкана ачылды'},
  {id: 'list', title: 'Тизмеге каттоо', text: 'Долбоор бюджет менен'},
  {id: 'waste', title: 'Таштанды чогултуу', text: 'Жашыл короо'},
  {id: 'water', title: 'Таза суу', text: 'Чистая вода для школ'},
  {id: 'virus', title: 'COVID-19: помощь соседям', text: 'Карта 2ГИС и связь 4G'},
  {id: 'other', title: 'Суук таза', text: 'Library on wheels'},
];
const index = createSearch(texts, {fields: ['title', 'text']});
const answer = (query: string) => {
  const {hits, suggestion} = index.search({query});
  return {found: hits.map(({item}) => item.id), suggestion};
};

describe('a mistyped word', () => {
  const cases: readonly [query: string, found: string, suggestion: string, why: string][] = [
    ['водопровадов', 'pipe', 'водопровод', 'in another form than any text has'],
    ['водопровадами', 'pipe', 'водопровод', 'in a longer one'],
    ['мекептерди', 'school', 'мектеп', 'in a Kyrgyz form'],
    ['мектебтердин', 'school', 'мектеп', 'with an ending that suits the error'],
    ['мектептердын', 'school', 'мектеп', 'with an ending out of harmony'],
    ['мектептреди', 'school', 'мектеп', 'with the error in the ending'],
    ['капталоосу бюджет', '', 'бюджет', 'only what is mistyped, not what nobody has written'],
    ['долбордорду', 'list', 'долбоор', 'with a short vowel for a long one'],
    ['таштаднылар', 'waste', 'таштанды', 'with letters swapped'],
    ['тaштaднылар', 'waste', 'таштанды', 'with Latin letters that look like Cyrillic ones'],
    ['китэпканабызга', 'school', 'китепкана', 'with э for е'],
    ['водапроводами лето', 'pipe', 'водопровод лето', 'beside another'],
    ['budjet', 'list', 'бюджет', 'in Latin letters'],
    ['vadoprovod', 'pipe', 'водопровод', 'in Latin letters, a longer one'],
    ['Починили очинили', 'pipe', 'Починили починили', 'that is a part of another word'],
  ];
  for (const [query, found, suggestion, why] of cases)
    it(`${why}: ${query}`, () =>
      expect(answer(query)).to.deep.equal({found: found ? found.split(' ') : [], suggestion}));

  describe('is not', () => {
    for (const query of [
      'курулай',
      'водоём',
      'воды',
      'мечеть',
      'катар',
      'катышты',
      'балдарга',
      'телефон',
      'канализация',
      'уберём',
      'столов',
      'числовой',
      'китай',
      'китеги',
      'долго',
      'бюст',
      'asphalt',
      'live',
      'ынынынынынынынынынынынынынынынынынынынынынынынынынынынын',
    ])
      it(query, () => expect(index.search({query}).suggestion).to.equal(undefined));
  });
});

describe('letters and digits', () => {
  for (const [query, found, suggestion] of [
    ['covid19', 'virus', undefined],
    ['COVID19', 'virus', undefined],
    ['covid 19', 'virus', undefined],
    ['covid-19', 'virus', undefined],
    ['covid19дун', 'virus', undefined],
    ['covid-19дун', 'virus', undefined],
    ['2гис', 'virus', undefined],
    ['2гистин', 'virus', undefined],
    ['4g', 'virus', undefined],
    ['4gдин', 'virus', undefined],
    ['covid20', '', undefined],
    ['19covid', '', undefined],
  ] as const)
    it(`${query}: ${found || 'nothing'}`, () =>
      expect(answer(query)).to.deep.equal({found: found ? [found] : [], suggestion}));

  it('are marked where they answer', () => {
    const [hit] = index.search({query: 'covid19'}).hits;
    expect(hit?.matches).to.deep.equal([
      {
        field: 'title',
        ranges: [
          [0, 5],
          [6, 8],
        ],
      },
    ]);
  });
});
