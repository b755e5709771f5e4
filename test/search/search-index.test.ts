import {expect} from '@open-wc/testing';
import {createMemorySource, createSearch, SearchIndex} from '../../src/search/index.js';
import {type SearchRequest} from '../../src/search/types.js';
import {type Note, notes, options} from './notes.js';

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
      topics = createSearch(notes, options).search().counts['topic'];
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
