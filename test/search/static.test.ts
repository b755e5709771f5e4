import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createSearch, createStaticSource, type SearchRequest} from '../../src/search/index.js';
import {otherLayout} from '../../src/search/keyboard.js';
import {staticFiles} from '../../src/search/static-files.js';
import practices from './graded/practices.json' with {type: 'json'};
import queries from './graded/queries.json' with {type: 'json'};

type Practice = (typeof practices)[number];

const options = {
  fields: ['title', 'summary', 'place', 'tags'],
  facets: {language: ({language}: Practice) => language, tag: ({tags}: Practice) => tags},
  newest: ({id}: Practice) => Number(id.slice(1)),
  sorts: {title: (a: Practice, b: Practice) => (a.title < b.title ? -1 : 1)},
} as const;
const memory = createSearch(practices, options);

describe('createStaticSource', () => {
  const files = new Map<string, string>();
  let asked: string[] = [];
  let broken = '';
  const {fetch} = window;

  before(() => {
    const write = (items: readonly Practice[]): string => JSON.stringify({items});
    for (const {name, text} of staticFiles(practices, options, {
      feed: '../feed.json',
      write,
      shardSize: 2_000,
    }))
      files.set(name, text);
    window.fetch = (input) => {
      const name = new URL(String(input)).pathname.split('/').at(-1) ?? '';
      asked.push(name);
      const text = name === broken ? undefined : files.get(name);
      return Promise.resolve(new Response(text ?? '', {status: text === undefined ? 404 : 200}));
    };
  });
  after(() => {
    window.fetch = fetch;
  });
  beforeEach(() => {
    asked = [];
    broken = '';
  });

  const source = () =>
    createStaticSource<Practice>('https://example.kg/index/index.json', {
      read: (json, url) => {
        expect(url).to.equal('https://example.kg/feed.json');
        return (json as {items: Practice[]}).items;
      },
      fields: options.fields,
    });
  /** As a visitor sees it: what is found, marked and counted, in what order. */
  const seen = ({total, hits, counts, suggestion}: ReturnType<(typeof memory)['search']>) => ({
    total,
    hits: hits.map(({item, matches}) => [item.id, matches]),
    counts: Object.fromEntries(
      Object.entries(counts).map(([facet, values]) => [
        facet,
        Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    ),
    suggestion,
  });

  it('finds for every graded query what the index in memory finds', async () => {
    const shared = source();
    for (const {query} of queries) {
      const request = {query, limit: 10};
      expect(seen(await shared.search(request)), query).to.deep.equal(seen(memory.search(request)));
    }
  });

  it('finds two words that were typed without their space, wherever the second one is filed', async () => {
    const pairs = practices.flatMap(({title}) => title.match(/[\p{L}]{4,} [\p{L}]{4,}/gu) ?? []).slice(0, 40);
    expect(pairs.length).to.equal(40);
    for (const query of pairs.map((pair) => pair.replace(' ', '').toLowerCase())) {
      const request = {query, limit: 10};
      const found = memory.search(request);
      expect(found.total, query).to.be.above(0);
      expect(seen(await source().search(request)), query).to.deep.equal(seen(found));
    }
  });

  const requests: readonly SearchRequest[] = [
    {limit: 24},
    {limit: 5, offset: 20},
    {sort: 'title', limit: 10},
    {facets: {language: ['ky']}, limit: 10},
    {query: 'вода', facets: {language: ['ru', 'en'], tag: ['вода']}, limit: 10},
    {query: 'ыыыыщщ', limit: 10},
    {query: '"таза суу"', limit: 10},
    {query: 'кызыл-кыя', limit: 10},
    // On the wrong keyboard layout, and in Latin letters too: «suu», «mektep».
    {query: 'ыгг', limit: 10},
    {query: 'ьулеуз', limit: 10},
    // Other forms of these begin with other letters.
    ...['день', 'дней', 'ребёнок', 'детей', 'человек', 'людям', 'год', 'лет'].map((query) => ({query, limit: 10})),
    {},
  ];
  for (const request of requests)
    it(`answers ${JSON.stringify(request)} as the index in memory does`, async () => {
      expect(seen(await source().search(request))).to.deep.equal(seen(memory.search(request)));
    });

  it('finds what the index in memory finds, whatever words of the texts are asked for and however', async () => {
    const words = [
      ...new Set(practices.flatMap(({title, summary}) => `${title} ${summary}`.match(/\p{L}{3,}/gu) ?? [])),
    ];
    const latin = (text: string) =>
      text.toLowerCase().replace(/[а-п]/g, (letter) => 'abvgdejziiklmnop'['абвгдежзийклмноп'.indexOf(letter)] ?? '');
    const ways: readonly ((text: string) => string)[] = [
      String,
      otherLayout,
      latin,
      (text) => otherLayout(latin(text)),
      (text) => text.toUpperCase(),
      (text) => text.slice(0, 4),
      ...['да', 'лар', 'ов'].map((ending) => (text: string) => text + ending),
    ];
    const word = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...ways)).map(([text, way]) => way(text));
    const request = fc.record({
      query: fc.oneof(
        word,
        fc.tuple(word, word).map((two) => two.join(' ')),
        word.map((one) => `"${one} ${one}"`),
      ),
      facets: fc.constantFrom<NonNullable<SearchRequest['facets']>>(
        {},
        {language: ['ky']},
        {language: ['ru'], tag: ['вода']},
      ),
      limit: fc.constant(10),
    });
    await fc.assert(
      fc.asyncProperty(request, async (each) => {
        const found = memory.search(each);
        // With another first letter it takes all files to know what was meant.
        fc.pre(found.suggestion === undefined || found.suggestion === otherLayout(each.query));
        expect(seen(await source().search(each))).to.deep.equal(seen(found));
      }),
      {numRuns: 150, seed: 20261121},
    );
  });

  it('fetches only what a query needs', async () => {
    const one = source();
    await one.search({limit: 8});
    expect(asked).to.deep.equal(['index.json', 'items-0.json']);
    asked = [];
    await one.search({query: 'мектеп', limit: 3});
    const shards = [...files.keys()].filter((name) => name.startsWith('words'));
    expect(asked.filter((name) => name.startsWith('words'))).to.have.length.below(shards.length);
    asked = [];
    await one.search({query: 'мектеп', limit: 3});
    expect(asked).to.deep.equal([]);
  });

  it('fetches no more for a word than may share a stem with it', async () => {
    const first = JSON.parse(files.get('index.json') ?? '') as {shards: readonly string[]};
    /** The shards that hold words between these two. */
    const between = (from: string, to: string): string[] =>
      first.shards.flatMap((start, at) =>
        start < to && (first.shards[at + 1] ?? '\uffff') >= from ? [`words-${at}.json`] : [],
      );
    for (const [query, from, to] of [
      // A stem that ends in a vowel stays as it is.
      ['көчө', 'кочо', 'кочп'],
      ['бала', 'бала', 'балб'],
      // Джумгал is filed where Жумгал is.
      ['жол', 'жо', 'жп'],
    ] as const) {
      asked = [];
      await source().search({query, limit: 3});
      expect(asked.filter((name) => name.startsWith('words')).sort(), query).to.deep.equal(between(from, to).sort());
    }
  });

  it('finds a name that Russian begins otherwise, and what was mistyped in Latin letters', async () => {
    const own = [
      {...practices[0], id: 'x1', title: 'Джумгальский район'},
      {...practices[0], id: 'x2', title: 'Жумгал району'},
      {...practices[0], id: 'x3', title: 'Бюджет айылдын'},
    ] as Practice[];
    const before = new Map(files);
    for (const {name, text} of staticFiles(own, options, {
      feed: '../feed.json',
      write: (items) => JSON.stringify({items}),
      shardSize: 20,
    }))
      files.set(name, text);
    try {
      const found = createSearch(own, options);
      for (const query of ['жумгал', 'джумгал', 'джум', 'жумг', 'budjet', 'byudjet']) {
        const request = {query, limit: 5};
        expect(found.search(request).total, query).to.be.above(0);
        expect(seen(await source().search(request)), query).to.deep.equal(seen(found.search(request)));
      }
    } finally {
      files.clear();
      for (const [name, text] of before) files.set(name, text);
    }
  });

  it('tries again what failed, and stops when nobody wants it', async () => {
    const one = source();
    broken = 'index.json';
    expect(await one.search({}).catch((error: Error) => error.message)).to.include('404');
    broken = '';
    expect((await one.search({limit: 1})).total).to.equal(practices.length);
    const abort = new AbortController();
    const search = one.search({query: 'суу'}, abort.signal);
    abort.abort(new Error('enough'));
    expect(await search.catch((error: Error) => error.message)).to.equal('enough');
  });
});
