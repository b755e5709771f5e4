import {expect} from '@open-wc/testing';
import {createSearch} from '../../src/search/index.js';
import {type Note, notes, options} from './notes.js';

const index = createSearch(notes, options);
const ids = (query: string): string[] => index.search({query}).hits.map(({item}) => item.id);

describe('createSearch', () => {
  const cases: readonly [query: string, found: string[], why: string][] = [
    ['', ['d', 'b', 'c', 'a', 'e'], 'all, newest first'],
    ['мектеп', ['b', 'e', 'a'], 'exact, then stem in the title, then in the text'],
    ['мектеп бюджет', ['e'], 'all of the words'],
    ['"таза суу"', ['a'], 'a phrase'],
    ['"суу таза"', [], 'a phrase in another order'],
    ['"вода мектеп"', [], 'a phrase does not cross texts'],
    ['водой', ['c'], 'another form'],
    ['vtrntg', ['b', 'e', 'a'], 'the other keyboard layout'],
    ['mektep', ['b', 'e', 'a'], 'Latin letters'],
    ['ош', ['b', 'a', 'd'], 'a Latin place name in Cyrillic letters'],
    ['мектпе', ['b', 'e', 'a'], 'a typing error'],
    ['шк', ['c'], 'the beginning of a word'],
    ['ш', ['c'], 'its first letter'],
    ['в школе', ['c'], 'common words are left out'],
    ['v shkole', ['c'], 'in Latin letters, too'],
    ['в', ['c'], 'unless there is no other'],
    ['бак жана мектеп', ['b'], 'common words that no text has are left out'],
    ['вода "в школе"', ['c'], 'but not of a phrase'],
    ['вода "для школе"', [], 'which must be found whole'],
    ['"мектепке"', ['b', 'e', 'a'], 'a word in quotation marks is a word'],
    ['"таза сууга"', [], 'the words of a phrase stand as they are'],
    ['таза мектептерд', ['a'], 'a form on its way to the next, behind another word'],
    ['ххх', [], 'nothing'],
    ['мектептерд', ['b', 'e', 'a'], 'a form on its way to the next'],
    ['мектептерд таза', ['a'], 'but only in the last word, which may be mistyped too'],
    ['школьный', ['c'], 'another word of the same root'],
    ['cуу', ['a'], 'a Latin letter that looks like a Cyrillic one'],
  ];
  for (const [query, found, why] of cases)
    it(`${why}: ${query}`, () => expect([...ids(query)].sort()).to.deep.equal([...found].sort()));

  it('learns so many words of one item, and finds it by those that others have too', () => {
    const spelt = (digit: string): string => 'бвгджзклмп'[Number(digit)] ?? '';
    const words = Array.from({length: 20_000}, (_, at) => [...String(at)].map(spelt).join(''));
    const search = createSearch([{text: 'Көпүрө'}, {text: `${words.join(' ')} көпүрө`}, {text: 'Жол'}], {
      fields: ['text'],
    });
    expect(search.search({query: 'көпүрө'}).total).to.equal(2);
    // What isn't known is taken for a slip of the pen.
    const isKnown = (word = ''): boolean => search.search({query: word}).suggestion === undefined;
    expect([words[7_000], words[19_999]].map(isKnown)).to.deep.equal([true, false]);
    expect(search.search({query: 'жол'}).total).to.equal(1);
  });

  it('ranks exact before stem, title before text, recent before old', () => {
    expect(ids('мектеп')).to.deep.equal(['b', 'e', 'a']);
    expect(ids('')).to.deep.equal(['d', 'b', 'c', 'a', 'e']);
  });

  describe('ranks', () => {
    const orders: readonly [query: string, rule: string, inOrder: readonly [title: string, text?: string][]][] = [
      ['мектеп', 'exact before stem', [['Мектеп'], ['Мектептер']]],
      ['мектеп', 'stem before beginning', [['Мектептер'], ['Мектепаралык']]],
      ['мектеп', 'title before text', [['Мектеп'], ['Жол', 'мектеп']]],
      [
        'вода',
        'exact in a text before a stem in one',
        [
          ['Дом', 'вода'],
          ['Дом', 'воды'],
        ],
      ],
      [
        'школьный',
        'a form before a word of the same root',
        [
          ['Жол', 'школьного'],
          ['Жол', 'школа'],
        ],
      ],
      ['суу', 'any form of the word before a part of a name', [['Таза суу'], ['Жол', 'сууну'], ['Кара-Суу']]],
      ['суу', 'a part of a name in a place last', [['Кара-Суу'], ['Жол', 'Кара-Суу району']]],
      ['каракол', 'a name as it is written before one of two words', [['Каракол'], ['Кара-Көл']]],
      ['кара-суу', 'a name by its whole name first', [['Кара-Суу'], ['Жол', 'Кара‑Суу району']]],
      [
        'ак-суу',
        'a whole name before its parts apart',
        [
          ['Жол', 'Ак-Суу району'],
          ['Таза суу', 'Ак-Булак айылы'],
        ],
      ],
      [
        'Ак-Сууда көпүрө',
        'in another form, too',
        [
          ['Көпүрө', 'Ак-Суу району'],
          ['Таза суу', 'Ак-Булак, көпүрө'],
        ],
      ],
      ['"таза суу"', 'a phrase in the title before one in a text', [['Таза суу'], ['Жол', 'таза суу']]],
      ['построить', 'a form of the verb before its participle', [['Построили мост'], ['Построенный мост']]],
      ['school roof', 'all words in the title first', [['School roof'], ['School', 'a roof'], ['Home', 'school roof']]],
    ];
    for (const [query, rule, inOrder] of orders)
      it(`${rule}: ${query}`, () => {
        const texts = inOrder.map(([title, text], at) => ({id: String(at), title, text, tags: []}));
        // The worse is the newer one and comes first, so that only the rule can bring the better to the top.
        const search = createSearch<Note>([...texts].reverse(), {
          fields: ['title', 'text'],
          newest: ({id}) => Number(id),
        });
        expect(search.search({query}).hits.map(({item}) => item.id)).to.deep.equal(texts.map(({id}) => id));
      });

    it('recent before old', () => {
      const texts = ['2019', '2024', undefined, '2021'].map((year) => ({
        id: year ?? 'none',
        title: 'Суу',
        tags: [],
        year,
      }));
      const search = createSearch(texts, {fields: ['title'], newest: ({year}) => Number(year)});
      const found = search.search({query: 'суу'}).hits.map(({item}) => item.id);
      expect(found).to.deep.equal(['2024', '2021', '2019', 'none']);
    });
  });

  it('tells where a text answers', () => {
    const [hit] = index.search({query: 'мектеп түтүк'}).hits;
    expect(hit?.matches).to.deep.equal([
      {
        field: 'text',
        ranges: [
          [0, 11],
          [12, 17],
        ],
      },
    ]);
  });

  for (const [query, text, marked] of [
    ['карасуу', 'Кара-Суу району', ['Кара-Суу']],
    ['Карасууда', 'Кара-Сууга көпүрө', ['Кара-Сууга']],
    ['karasuu', 'Кара\u2011Суу', ['Кара\u2011Суу']],
    ['карасуу', 'Ак жана Кара-Суу, Ак-Суу', ['Кара-Суу']],
    ['жалалабад', 'Жалал-Абад шаары', ['Жалал-Абад']],
    ['жалалабд', 'Жалал-Абад шаары', ['Жалал-Абад']],
    ['кара-суу', 'Кара-Суу району', ['Кара', 'Суу']],
    ['кара', 'Кара-Суу району', ['Кара']],
    ['карасуу', 'Кара-Суу жана Кара-Суу', ['Кара-Суу', 'Кара-Суу']],
    ['кара карасуу', 'Кара-Суу, Карасуу', ['Кара', 'Карасуу']],
    ['талас карасуу', 'Кара-Суу, Талас, Ак-Суу', ['Кара-Суу', 'Талас']],
    ['карасуу', 'Кара жана Суу', undefined],
    ['карасуу', 'Суу Кара', undefined],
  ] as const)
    it(`${query} ${marked ? `is ${marked.join(' + ')}` : 'is not'} in ${text}`, () => {
      const search = createSearch([{text}], {fields: ['text']});
      const [hit] = search.search({query}).hits;
      const ranges = hit?.matches[0]?.ranges.map(([start, end]) => text.slice(start, end));
      expect(ranges).to.deep.equal(marked);
    });

  for (const [query, text, marked] of [
    ['"таза суу"', 'Суу таза: таза суу, суу', ['таза', 'суу']],
    ['"таза су"', 'Суусу таза, таза суусу', ['таза', 'суусу']],
    ['суу "таза суу"', 'Суу, таза суу, таза', ['Суу', 'таза', 'суу']],
    ['"суу суу суу"', 'суу суу, жол, суу суу суу', ['суу', 'суу', 'суу']],
    ['covid19', '19-июнь: COVID-19 жана COVID', ['COVID', '19']],
    ['"карасуу району"', 'Кара-Суу району, Карасуу жана району', ['Кара-Суу', 'району']],
    ['"карасуу айылы"', 'Карасуу айылы, Кара-Суу айылы', ['Карасуу', 'айылы', 'Кара-Суу', 'айылы']],
    ['"айыл карасуу"', 'Таза айыл Кара-Суу району', ['айыл', 'Кара-Суу']],
    ['"айыл карасуу району"', 'Таза айыл Кара-Суу району', ['айыл', 'Кара-Суу', 'району']],
    ['"айыл карасуу району"', 'Таза айыл Карасуу району', ['айыл', 'Карасуу', 'району']],
    ['"айыл карасууталаа жолу"', 'Айыл Кара-Суу-Талаа жолу', ['Айыл', 'Кара-Суу-Талаа', 'жолу']],
    ['таза суу', 'Суу таза', ['Суу', 'таза']],
  ] as const)
    it(`marks of ${text} what ${query} asks for together`, () => {
      const [hit] = createSearch([{text}], {fields: ['text']}).search({query}).hits;
      const ranges = hit?.matches[0]?.ranges.map(([start, end]) => text.slice(start, end));
      expect(ranges).to.deep.equal(marked);
    });

  for (const [query, text] of [
    ['"айыл суу"', 'Айыл Кара-Суу району'],
    ['"кара району"', 'Айыл Кара-Суу району'],
    ['"айыл карасуу"', 'Айыл талаа, Кара-Суу'],
    ['"айыл карасуу көпүрө"', 'Айыл Кара-Суу району, көпүрө'],
  ] as const)
    it(`the phrase ${query} is not in ${text}`, () =>
      expect(createSearch([{text}], {fields: ['text']}).search({query}).total).to.equal(0));

  it('counts what choosing a value would give', () => {
    const {total, counts} = index.search({facets: {topic: ['water']}});
    expect(total).to.equal(3);
    expect(counts['topic']).to.deep.equal({water: 3, waste: 1, school: 1, roads: 1, budget: 1});
    expect(counts['year']).to.deep.equal({2019: 1, 2020: 1, 2021: 1, 2022: 0, 2023: 0});
  });

  it('counts nothing that two facets keep out, for choosing one value would not bring it', () => {
    const {counts} = index.search({facets: {topic: ['roads'], year: ['2020']}});
    expect(counts['topic']).to.deep.equal({water: 1, waste: 0, school: 0, roads: 0, budget: 0});
    expect(counts['year']).to.deep.equal({2019: 0, 2020: 0, 2021: 0, 2022: 0, 2023: 1});
  });

  it('takes any value of a facet and something of each', () => {
    const {hits} = index.search({facets: {topic: ['water', 'roads'], year: ['2020', '2023']}});
    expect(hits.map(({item}) => item.id)).to.deep.equal(['d', 'a']);
    expect(index.search({facets: {topic: ['water'], year: ['2022'], unknown: ['x']}}).total).to.equal(0);
    expect(index.search({facets: {topic: ['nowhere']}}).counts['topic']).to.include({water: 3, nowhere: 0});
  });

  it('forgets a value that no item has with the search that chose it', () => {
    index.search({facets: {topic: ['elsewhere']}});
    expect(index.search().counts['topic']).not.to.have.property('elsewhere');
  });

  it('sorts by name, and hands out a part', () => {
    const {total, hits} = index.search({sort: 'title', offset: 1, limit: 2});
    expect(total).to.equal(5);
    expect(hits.map(({item}) => item.title)).to.deep.equal(['Мектеп багы', 'Мектептер үчүн бюджет']);
  });

  for (const [query, suggestion] of [
    ['vtrntg', 'мектеп'],
    ['бюджте', 'бюджет'],
    ['мектеп чистая', 'мектеп'],
    ['вода ыыы', 'вода'],
    ['вода', undefined],
    ['ххх', undefined],
    ['түтк', 'түтүк'],
    ['бюджте түтүк', 'түтүк'],
    ['бюджте водп', 'вода'],
    ['вдоа школе ыыыыы', 'вода школе'],
    ['мектептерд', undefined],
    ['Мектеп-Түтк', 'Мектеп-түтүк'],
    ['түтүк бюджте', 'түтүк'],
    ['"чистая вода" ыыы', '"чистая вода"'],
    ['таза мектептерд', undefined],
    ['мектептерд таза', 'мектептер таза'],
    ['мектептерд ', 'мектептер '],
    ['"мектепке"', undefined],
    ['сбе', undefined],
  ] as const)
    it(`suggests ${suggestion} for ${query}`, () => expect(index.search({query}).suggestion).to.equal(suggestion));

  it('suggests no part of a page that was pasted, nor mends all of it', () => {
    const one = index.search({query: 'вода '.repeat(31) + 'бюджет'});
    expect([one.total, one.suggestion]).to.deep.equal([0, 'вода '.repeat(31).trim()]);
    const more = index.search({query: 'вода '.repeat(32) + 'бюджет'});
    expect([more.total, more.suggestion]).to.deep.equal([0, undefined]);
    const mistyped = index.search({query: 'вода бюджте '.repeat(9)});
    expect([mistyped.total, mistyped.suggestion]).to.deep.equal([0, 'вода '.repeat(9).trim()]);
  });

  it('takes no English word of a text for a Russian one', () => {
    const search = createSearch([{title: 'Most residents let us know'}, {title: 'Osh, a jayloo'}], {fields: ['title']});
    for (const query of ['мост', 'лет']) expect(search.search({query}).total, query).to.equal(0);
    for (const query of ['most', 'ош', 'жайлоо']) expect(search.search({query}).total, query).to.equal(1);
  });

  it('takes no number for another', () => {
    const dated = createSearch([{title: 'Дороги 2021'}, {title: '10000 сом'}], {fields: ['title']});
    const answer = (query: string) => {
      const {total, suggestion} = dated.search({query});
      return [total, suggestion];
    };
    expect(answer('2020')).to.deep.equal([0, undefined]);
    expect(answer('1000 сом')).to.deep.equal([1, undefined]);
    expect(answer('дороги 2020')).to.deep.equal([0, 'дороги']);
  });

  it('reads lists and missing members', () => {
    const search = createSearch(notes, {fields: ['tags', 'text']});
    expect(search.search({query: 'roads'}).hits.map(({item}) => item.id)).to.deep.equal(['d']);
    expect(search.search({query: 'school'}).hits[0]?.matches).to.deep.equal([{field: 'tags', ranges: [[7, 13]]}]);
  });
});

describe('marked', () => {
  it('reads numbers, and null as nothing', () => {
    const items = [
      {title: 'Таза суу', year: 2020, text: null, tag: ['a', 1, null]},
      {title: 'Суу түтүк', year: 2021, text: 'түтүк', tag: null},
    ];
    const named = createSearch(items, {fields: ['title', 'text'], facets: ['year', 'tag']});
    const read = createSearch(items, {
      fields: {title: (item) => item.title, text: (item) => item.text},
      facets: {year: (item) => item.year, tag: (item) => item.tag?.filter((tag) => tag !== null)},
    });
    for (const search of [named, read])
      expect(search.search().counts).to.deep.equal({year: {2020: 1, 2021: 1}, tag: {a: 1, 1: 1}});
    expect(named.search({query: 'суу', facets: {year: ['2021']}}).hits.map(({item}) => item.year)).to.deep.equal([
      2021,
    ]);
    expect(read.search({query: 'түтүк'}).total).to.equal(1);
  });

  it('says where the named fields answer, and no others', () => {
    const fields = (marked?: readonly string[]): string[] =>
      index
        .search({query: 'вода', ...(marked ? {marked} : {})})
        .hits.flatMap(({matches}) => matches.map((match) => match.field));
    expect(fields()).to.deep.equal(['title', 'text']);
    expect(fields(['title'])).to.deep.equal(['title']);
    expect(fields([])).to.deep.equal([]);
  });
});
