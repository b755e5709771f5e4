import {expect} from '@open-wc/testing';
import {createMemorySource, createSearch, SearchIndex} from '../../src/search/index.js';
import {type SearchRequest} from '../../src/search/types.js';
import {top} from '../../src/search/rank.js';

interface Note {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly tags: readonly string[];
  readonly year?: string;
  readonly place?: string;
}

const notes: readonly Note[] = [
  {id: 'a', title: 'Таза суу', text: 'Мектептерге түтүк тартылды', tags: ['water'], year: '2020', place: 'Ош'},
  {id: 'b', title: 'Мектеп багы', text: 'Окуучулар бак тигишти', tags: ['waste', 'school'], year: '2022', place: 'Ош'},
  {id: 'c', title: 'Чистая вода', text: 'В школе появилась вода', tags: ['water'], year: '2021', place: 'Талас'},
  {id: 'd', title: 'Village roads', text: 'The clean water project', tags: ['roads'], year: '2023', place: 'Osh'},
  {id: 'e', title: 'Мектептер үчүн бюджет', tags: ['water', 'budget'], year: '2019', place: 'Нарын'},
];
const options = {
  fields: ['title', 'text', 'place'],
  facets: {topic: (note: Note) => note.tags, year: (note: Note) => note.year},
  newest: (note: Note) => Number(note.year),
  sorts: {title: (a: Note, b: Note) => (a.title < b.title ? -1 : 1)},
} as const;
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
    ['карасуу', 'Кара - Суу', undefined],
    ['карасуу', 'Кара- Суу', undefined],
    ['карасуу', 'Кара-Суу жана Кара-Суу', ['Кара-Суу', 'Кара-Суу']],
    ['кара карасуу', 'Кара-Суу, Карасуу', ['Кара', 'Карасуу']],
    ['талас карасуу', 'Кара-Суу, Талас, Ак-Суу', ['Кара-Суу', 'Талас']],
    ['2016жылдын', '2016-жылдын', undefined],
    ['карасуу', 'Кара Суу', undefined],
    ['карасуу', 'Кара, Суу', undefined],
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
    ['таза суу', 'Суу таза', ['Суу', 'таза']],
  ] as const)
    it(`marks of ${text} what ${query} asks for together`, () => {
      const [hit] = createSearch([{text}], {fields: ['text']}).search({query}).hits;
      const ranges = hit?.matches[0]?.ranges.map(([start, end]) => text.slice(start, end));
      expect(ranges).to.deep.equal(marked);
    });

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

describe('SearchIndex', () => {
  it('indexes in slices and finds in what it has', () => {
    const slices = new SearchIndex(options);
    slices.add(notes);
    expect(slices.step(2)).to.be.true;
    expect([slices.indexed, slices.size, slices.search({query: 'вода'}).total]).to.deep.equal([2, 5, 0]);
    expect(slices.step()).to.be.false;
    expect(slices.search({query: 'вода'}).total).to.equal(1);
    slices.add([{id: 'f', title: 'Вода', tags: []}]);
    expect(slices.step()).to.be.false;
    expect(slices.search({query: 'вода'}).hits.map(({item}) => item.id)).to.deep.equal(['c', 'f']);
  });
});

describe('SearchIndex.replace', () => {
  /** Of one age, so that places decide. */
  const alike = {...options, newest: () => 0};
  const [a, b, c, d] = notes as [Note, Note, Note, Note];
  const more: Note = {...b, title: 'Мектеп багы', text: 'Сугат тартылды', tags: ['water'], year: '2022'};

  it('answers as an index that had the item from the first', () => {
    const grown = new SearchIndex(alike);
    grown.add([a, b, c]);
    grown.step(Infinity);
    grown.replace(1, {...b, text: 'draft'});
    grown.replace(1, more);
    grown.add([d]);
    grown.step(Infinity);
    const fresh = createSearch([a, more, c, d], alike);
    const seen = ({total, hits, counts}: ReturnType<typeof fresh.search>) => ({
      total,
      hits: hits.map(({item, matches}) => [item.id, matches]),
      counts: [counts['topic']?.['water'], counts['topic']?.['school'] ?? 0],
    });
    for (const request of [
      {},
      {query: 'сугат'},
      {query: 'мектеп'},
      {query: 'тигишти'},
      {facets: {topic: ['water']}},
      {facets: {topic: ['school']}},
    ])
      expect(seen(grown.search(request)), JSON.stringify(request)).to.deep.equal(seen(fresh.search(request)));
    expect(grown.list().map(({id}) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(grown.beside(more)).to.deep.equal({previous: a, next: c});
  });

  it('has the item as it was until it is indexed anew', () => {
    const grown = new SearchIndex(alike);
    grown.add([a, b, c]);
    grown.step(2);
    grown.replace(1, more);
    grown.replace(2, {...c, text: 'Сугат'});
    expect(grown.search({query: 'тигишти'}).total).to.equal(1);
    grown.step(Infinity);
    expect(grown.search({query: 'тигишти'}).total).to.equal(0);
    expect(grown.search({query: 'сугат'}).total).to.equal(2);
    expect(grown.size).to.equal(4);
  });
});

describe('a version that suits what is chosen', () => {
  const english: Note = {id: 'a-en', title: 'Clean water', tags: ['water'], year: '2020'};
  const several = createSearch(notes, {
    ...options,
    version: (note, {year}) => (note.id === 'a' && year?.includes('2020') ? english : note),
  });
  const ids = (request: SearchRequest): string[] => several.search(request).hits.map(({item}) => item.id);

  it('stands in the place of the item', () => {
    expect(ids({query: 'суу'})).to.deep.equal(['a']);
    expect(ids({query: 'суу', facets: {year: ['2020']}})).to.deep.equal(['a-en']);
  });

  it('is the one that is listed, and that has neighbours', () => {
    const index = new SearchIndex({...options, version: (note) => (note.id === 'a' ? english : note)});
    index.add(notes.slice(0, 3));
    index.step(Infinity);
    expect(index.list().map(({id}) => id)).to.deep.equal(['b', 'c', 'a-en']);
    expect(index.beside(english)).to.deep.equal({previous: notes[2], next: undefined});
    expect(index.beside(notes[2] as Note).next).to.equal(english);
  });
});

describe('counts', () => {
  it('are those of the search, however late they are looked at', () => {
    const growing = new SearchIndex(options);
    growing.add(notes.slice(0, 3));
    growing.step(Infinity);
    const {counts} = growing.search({facets: {topic: ['water']}});
    growing.add(notes.slice(3));
    growing.step(Infinity);
    expect(counts['topic']).to.include({water: 2, waste: 1, school: 1});
    expect(counts['year']).to.include({2020: 1, 2021: 1, 2022: 0});
    expect(counts['topic']).to.equal(counts['topic']);
  });

  it('are counted on a page that has given every object a `value`', () => {
    Object.defineProperty(Object.prototype, 'value', {value: 1, configurable: true, writable: true});
    let topics: Readonly<Record<string, number>> | undefined;
    try {
      topics = index.search().counts['topic'];
    } finally {
      Reflect.deleteProperty(Object.prototype, 'value');
    }
    expect(topics).to.include({water: 3, roads: 1});
  });
});

describe('SearchIndex.beside', () => {
  const slices = new SearchIndex(options);
  slices.add(notes);
  slices.step();
  const cases: readonly [string, string, SearchRequest][] = [
    ['d', '- b', {}],
    ['c', 'b a', {}],
    ['e', 'a -', {}],
    ['c', 'b a', {sort: 'newest'}],
    ['a', 'b e', {query: 'мектеп', sort: 'newest'}],
    ['d', '- -', {query: 'мектеп'}],
    ['a', 'e c', {sort: 'title'}],
    ['c', '- a', {facets: {topic: ['water']}}],
  ];
  for (const [id, expected, request] of cases)
    it(`${id} in ${JSON.stringify(request)}: ${expected}`, () => {
      const item = notes.find((note) => note.id === id) as Note;
      const {previous, next} = slices.beside(item, request);
      expect(`${previous?.id ?? '-'} ${next?.id ?? '-'}`).to.equal(expected);
      const list = slices.list(request);
      const at = list.indexOf(item);
      if (at >= 0) expect([previous, next]).to.deep.equal([list[at - 1], list[at + 1]]);
    });
});

describe('createMemorySource', () => {
  it('rests between slices and can be aborted', async () => {
    const many = Array.from({length: 250}, (_, number) => ({title: `Суу ${number}`}));
    let rests = 0;
    const source = createMemorySource(many, {fields: ['title']}, async () => void rests++);
    expect((await source.search({query: 'суу', limit: 3})).total).to.equal(250);
    expect(rests).to.equal(2);
    const abort = new AbortController();
    const late = createMemorySource(many, {fields: ['title']});
    const search = late.search({}, abort.signal);
    abort.abort(new Error('enough'));
    expect(await search.catch((error: Error) => error.message)).to.equal('enough');
    // Nothing is left to index, but whoever asked has gone before.
    const gone = source.search({}, AbortSignal.abort(new Error('before')));
    expect(await gone.catch((error: Error) => error.message)).to.equal('before');
  });
});

describe('top', () => {
  it('gives any page of the order that sorting all would give', () => {
    const items = Array.from({length: 500}, (_, at) => (at * 7919) % 501);
    const compare = (a: number, b: number): number => a - b;
    const sorted = [...items].sort(compare);
    for (const [offset, count] of [
      [0, 10],
      [20, 24],
      [0, 500],
      [490, 24],
      [600, 3],
    ] as const)
      expect(top(items, compare, offset, count)).to.deep.equal(sorted.slice(offset, offset + count));
  });
});
