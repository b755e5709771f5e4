import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {type Item} from '../../../src/model/feed.js';
import {type SearchRequest, type SearchResult, type SearchSource} from '../../../src/search/index.js';
import {expectAccessible} from '../../support/axe.js';
import {Fault, holdPages} from '../../support/faults.js';
import {anItem} from '../../support/items.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

describe('mykty-practice-gallery: a list to be saved', () => {
  const {createObjectURL} = URL;
  let made: Blob[] = [];
  before(() => {
    URL.createObjectURL = (blob: Blob) => `data:,${made.push(blob)}`;
  });
  beforeEach(() => {
    made = [];
  });
  afterEach(unmountAll);
  after(() => {
    URL.createObjectURL = createObjectURL;
  });

  const all = Array.from({length: 300}, (_, n): Item => anItem({id: `n${n}`, title: `No ${n}`, type: 'practice'}));
  /** A source that answers when it is let, and tells what is asked of it at once. */
  class Slow implements SearchSource<Item> {
    readonly asked: SearchRequest[] = [];
    open: ((fault?: Error) => void)[] = [];
    stopped = 0;

    search(request: SearchRequest, signal?: AbortSignal): Promise<SearchResult<Item>> {
      const {offset = 0, limit = all.length} = request;
      const hits = all.slice(offset, offset + limit).map((item) => ({item, score: 1, matches: []}));
      const result = {total: all.length, hits, counts: {}};
      if (limit === 24) return Promise.resolve(result);
      this.asked.push(request);
      return new Promise((give, fail) => {
        let waits = true;
        this.open.push((fault) => {
          waits = false;
          if (fault) fail(fault);
          else give(result);
        });
        signal?.addEventListener('abort', () => {
          if (waits) this.stopped++;
          fail(signal.reason as Error);
        });
      });
    }

    async next(fault?: Error): Promise<void> {
      await until(() => this.open.length > 0, 'what is asked next');
      expect(this.open).to.have.length(1);
      this.open.shift()?.(fault);
    }
  }

  const shadow = (element: HTMLElement): ShadowRoot => element.shadowRoot as ShadowRoot;
  const one = <T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T => {
    const found = shadow(element).querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const said = (element: HTMLElement): string =>
    [...shadow(element).querySelectorAll('[role=status]')].map(plainText).join(' ').trim();
  const gallery = async (lang: string, source: SearchSource<Item>): Promise<MyktyPracticeGallery> => {
    const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [{id: 'x', title: 'X'}]};
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang},
      properties: {data, source},
    });
    await reached(element, 'ready');
    await until(() => shadow(element).querySelectorAll('.pc').length === 24, 'the cards');
    return element;
  };
  const notice = (element: HTMLElement): string => plainText(shadow(element).querySelector('.taking'));

  for (const [lang, collecting, saved] of [
    ['ky', 'Тизме чогултулууда: 21 %', '300 тажрыйба'],
    ['ru', 'Список собирается: 21 %', '300 практик'],
    ['en', 'Collecting the list: 21 %', '300 practices'],
  ] as const)
    it(`comes in order, a few items at a time, and says so in ${lang}`, async () => {
      const source = new Slow();
      const element = await gallery(lang, source);
      one(element, '.files [value=json]').click();
      await source.next();
      await until(() => notice(element).includes(collecting), collecting);
      await expectAccessible(element);
      expect(made).to.deep.equal([]);
      for (let left = 0; left < 4; left++) await source.next();
      await until(() => made.length > 0, 'the file');
      const {items} = JSON.parse((await made[0]?.text()) ?? '') as {items: Item[]};
      expect(items.map(({id}) => id)).to.deep.equal(all.map(({id}) => id));
      expect(source.asked.map(({offset, limit}) => [offset, limit])).to.deep.equal(
        [0, 64, 128, 192, 256].map((offset) => [offset, 64]),
      );
      await until(() => said(element).includes(saved), saved);
      expect(notice(element)).to.equal('');
    });

  it('stops when told to, saves nothing, and gives the focus back', async () => {
    const source = new Slow();
    const element = await gallery('en', source);
    one(element, '.files [value=csv]').click();
    await source.next();
    await until(() => source.open.length > 0, 'the second part');
    await until(() => notice(element), 'the notice');
    one(element, '.taking .btn').focus();
    one(element, '.taking .btn').click();
    await until(() => !notice(element), 'that it has stopped');
    await element.updateComplete;
    expect(source.stopped).to.equal(1);
    expect([made.length, notice(element)]).to.deep.equal([0, '']);
    expect(shadow(element).activeElement).to.equal(one(element, '.files [value=csv]'));
  });

  it('says what could not be had, and tries again', async () => {
    const source = new Slow();
    const element = await gallery('en', source);
    one(element, '.files [value=csv]').click();
    await source.next();
    await source.next(new Error('down'));
    const text = 'The list could not be fetched whole. Nothing was saved.';
    await until(() => notice(element).includes(text) && said(element).includes(text), text);
    await expectAccessible(element);
    one(element, '.taking .btn').click();
    for (let left = 0; left < 5; left++) await source.next();
    await until(() => made.length > 0, 'the file');
    expect((await made[0]?.text())?.split('\r\n')).to.have.length(302);
  });

  it('takes a source that gives less than it counts for one that has failed', async () => {
    const source: SearchSource<Item> = {
      search: ({offset = 0}) =>
        Promise.resolve({
          total: 300,
          hits: offset > 0 ? [] : all.slice(0, 24).map((item) => ({item, score: 1, matches: []})),
          counts: {},
        }),
    };
    const element = await gallery('en', source);
    one(element, '.files [value=json]').click();
    await until(() => notice(element).includes('could not be fetched whole'), 'the failure');
    expect(made).to.deep.equal([]);
  });

  it('waits for the rest of the feed', async () => {
    const go = holdPages();
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'en', feed: new Fault('pages', {pages: 3}).url},
    });
    await reached(element, 'ready');
    one(element, '.files [value=json]').click();
    await until(() => notice(element), 'that it waits');
    expect(made).to.deep.equal([]);
    go();
    await until(() => made.length > 0, 'the file');
    const {items} = JSON.parse((await made[0]?.text()) ?? '') as {items: Item[]};
    expect(items.map(({id}) => id)).to.include('p3-0');
  });
});
