import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {type Item} from '../../../src/model/feed.js';
import {type SearchResult, type SearchSource} from '../../../src/search/index.js';
import '../../support/further.js';
import {anItem} from '../../support/items.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
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

const all = (element: HTMLElement, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const titles = (element: HTMLElement): string[] => all(element, '.grid .title').map(plainText);
const isBusy = (element: HTMLElement): boolean => all(element, '.grid[aria-busy]').length > 0;

describe('mykty-practice-gallery: another source', () => {
  afterEach(unmountAll);

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
  afterEach(unmountAll);

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
