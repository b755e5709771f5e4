import {expect} from '@open-wc/testing';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import {type Item} from '../../../src/model/feed.js';
import {type SearchResult, type SearchSource} from '../../../src/search/index.js';
import {all, clearPage, count, gallery, one, press, titles, type} from '../../support/gallery.js';
import {anItem} from '../../support/items.js';
import {mount, plainText, reached, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

/** A source that answers with one practice, when it is let. */
class Held implements SearchSource<Item> {
  asked = 0;
  answer: () => void = () => undefined;
  fail: () => void = () => undefined;
  readonly #title: string;

  constructor(title: string) {
    this.#title = title;
  }

  search(): Promise<SearchResult<Item>> {
    this.asked++;
    const item = anItem({id: 'far', title: this.#title, type: 'practice'});
    return new Promise((done, failed) => {
      this.answer = () => done({total: 1, hits: [{item, score: 1, matches: []}], counts: {}});
      this.fail = () => failed(new Error('down'));
    });
  }
}

const isBusy = (element: HTMLElement): boolean => all(element, '.grid[aria-busy]').length > 0;

describe('mykty-practice-gallery: another source', () => {
  afterEach(clearPage);

  /** A gallery that has just asked a source. */
  const asking = async (source: Held): Promise<MyktyPracticeGallery> => {
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'ky'},
      properties: {data: portal, source},
    });
    await reached(element, 'ready');
    await until(() => source.asked > 0, 'the question');
    return element;
  };

  it('asks another source in place of the index', async () => {
    const asked: string[] = [];
    const source: SearchSource<Item> = {
      async search({query = ''}) {
        asked.push(query);
        if (query === 'down') throw new Error('down');
        return {total: 0, hits: [], counts: {}, suggestion: 'суу'};
      },
    };
    const element = await gallery({}, {source});
    await type(element, 'вода');
    await until(() => asked.includes('вода'), 'the source');
    await until(() => plainText(one(element, '.empty')).includes('суу'), 'its suggestion');
    await type(element, 'down');
    await until(() => all(element, '.note.err').length > 0, 'the notice');
    await type(element, 'вода');
    await until(() => all(element, '.note.err').length === 0, 'an answer again');
  });

  it('shows, opens and gives away what another source finds beyond the feed', async () => {
    const item = (n: number): Item => ({...(first as Item), id: `far-${n}`, title: `Алыс ${n}`});
    const element = await gallery();
    const first = element.data && readFeed(portal, {url: location.href})?.items.find(({practice}) => practice);
    const far = Array.from({length: 30}, (_, n) => ({item: item(n), score: 1, matches: []}));
    element.source = {
      search: ({offset = 0, limit = far.length}) =>
        Promise.resolve({total: far.length, hits: far.slice(offset, offset + limit), counts: {}}),
    };
    await until(() => titles(element)[0] === 'Алыс 0', 'its hits');
    expect([count(element), titles(element).length]).to.deep.equal([30, 24]);
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '#practice-title').length > 0, 'the practice');
    expect(plainText(one(element, '#practice-title'))).to.equal('Алыс 0');
    await press(element, '.dlg .x');
    const made: Blob[] = [];
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob: Blob) => `data:,${made.push(blob)}`;
    try {
      await press(element, '.files .btn', 1);
      await until(() => made.length > 0, 'the file');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    expect(JSON.parse((await made[0]?.text()) ?? '').items).to.have.length(30);
  });

  it('is asked anew where the gallery was moved before the answer', async () => {
    const source = new Held('Алыс');
    const element = await asking(source);
    const place = document.createElement('main');
    element.parentElement?.append(place);
    place.append(element);
    await until(() => source.asked > 1, 'the question to be asked again');
    source.answer();
    await until(() => titles(element)[0] === 'Алыс', 'the answer');
    expect(isBusy(element)).to.equal(false);
  });

  it('may have nothing to count by', async () => {
    const item = anItem({id: 'far', title: 'Алыс', type: 'practice'});
    const answer = {total: 1, hits: [{item, score: 1, matches: []}]} as unknown as SearchResult<Item>;
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'ky'},
      properties: {data: portal, source: {search: () => Promise.resolve(answer)}},
    });
    await until(() => titles(element)[0] === 'Алыс', 'the answer');
  });

  it('is not heard any more once another has taken its place', async () => {
    const [slow, quick] = [new Held('Жай'), new Held('Тез')];
    const element = await asking(slow);
    element.source = quick;
    await until(() => quick.asked > 0, 'the other question');
    quick.answer();
    await until(() => titles(element)[0] === 'Тез', 'the answer');
    slow.answer();
    await new Promise((done) => setTimeout(done, 50));
    expect(titles(element)).to.deep.equal(['Тез']);
  });

  it('is not heard any more once it was taken away', async () => {
    const source = new Held('Алыс');
    const element = await asking(source);
    element.source = undefined;
    await until(() => !isBusy(element), 'the index');
    source.answer();
    await new Promise((done) => setTimeout(done, 50));
    expect(titles(element)).to.have.length(24);
  });

  it('takes its failure along when it is taken away', async () => {
    const source = new Held('Алыс');
    const element = await asking(source);
    source.fail();
    await until(() => all(element, '.note.err').length > 0, 'the notice');
    element.source = undefined;
    await until(() => titles(element).length === 24 && !isBusy(element), 'the index');
    expect(all(element, '.note.err')).to.have.length(0);
  });

  it('is waited for before a number is told', async () => {
    const source = new Held('Алыс');
    const element = await asking(source);
    source.answer();
    await until(() => titles(element)[0] === 'Алыс', 'the answer');
    const told: (readonly [string, number])[] = [];
    element.addEventListener('mykty-search', ({query, count}) => told.push([query, count]));
    const field = all(element, '.field input')[0] as HTMLInputElement;
    field.value = 'суу';
    field.dispatchEvent(new Event('input'));
    await until(() => source.asked > 1, 'the question');
    await new Promise((done) => setTimeout(done, 900));
    expect(told).to.deep.equal([]);
    source.answer();
    await until(() => told.length > 0, 'the number');
    expect(told).to.deep.equal([['суу', 1]]);
  });
});

describe('mykty-practice-gallery: while the index is built', () => {
  afterEach(clearPage);

  const asked: readonly Readonly<Record<string, string>>[] = [{query: 'бюджет'}, {query: 'суу', sort: 'title'}];
  for (const attributes of asked)
    it(`says no number of what is asked for: ${Object.values(attributes).join(', ')}`, async () => {
      const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
        attributes: {lang: 'ky', ...attributes},
        properties: {data: portal},
      });
      await reached(element, 'ready');
      const count = (): string => plainText(all(element, '.count')[0]);
      const seen = new Set<string>();
      await until(() => {
        if (isBusy(element)) seen.add(count());
        return !isBusy(element);
      }, 'the index');
      expect([...seen]).to.deep.equal(['']);
      expect(count()).to.match(/\d/);
    });
});
