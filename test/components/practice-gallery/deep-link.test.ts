import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {type Item} from '../../../src/model/feed.js';
import {expectAccessible} from '../../support/axe.js';
import {Fault, holdPages} from '../../support/faults.js';
import {anItem} from '../../support/items.js';
import '../../support/further.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

const found = (element: HTMLElement, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const missing = (element: HTMLElement): string => plainText(found(element, '.empty'));

describe('mykty-practice-gallery: an address that opens a practice', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname);
  });

  const gallery = async (
    opened: string,
    attributes: Readonly<Record<string, string>>,
    properties: Readonly<Record<string, unknown>> = {},
  ): Promise<MyktyPracticeGallery> => {
    history.replaceState(null, '', `?own=1&p-open=${opened}`);
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'ky', sync: 'p', ...attributes},
      properties,
    });
    await reached(element, 'ready');
    return element;
  };

  it('opens it when a later page brings it', async () => {
    const go = holdPages();
    const element = await gallery('p3-0', {feed: new Fault('pages', {pages: 3}).url});
    expect(found(element, '.dlg[open]')).to.equal(null);
    go();
    await until(() => found(element, '.dlg[open] #practice-title'), 'the practice');
    expect(found(element, '.empty')).to.equal(null);
  });

  for (const [lang, text] of [
    ['ky', 'Тажрыйба табылган жок'],
    ['ru', 'Практика не найдена'],
    ['en', 'Practice not found'],
  ] as const)
    it(`says in ${lang} that there is none such, above the list`, async () => {
      const element = await gallery('nowhere', {lang}, {data: portal});
      expect(missing(element)).to.include(text);
      expect(found(element, '.empty')?.getAttribute('role')).to.equal('status');
      expect(found(element, '.pc')).to.not.equal(null);
      await expectAccessible(element);
      found(element, '.empty .btn')?.click();
      await element.updateComplete;
      expect(found(element, '.empty')).to.equal(null);
      expect(location.search).to.equal('?own=1');
    });

  it('says so only when the last page is in', async () => {
    const go = holdPages();
    const element = await gallery('nowhere', {feed: new Fault('pages', {pages: 3}).url});
    expect(found(element, '.empty')).to.equal(null);
    go();
    await until(() => missing(element).includes('Тажрыйба табылган жок'), 'the word');
  });

  it('waits for what another source answers', async () => {
    let answer: ((items: readonly Item[]) => void) | undefined;
    const source = {
      search: async () => {
        const items = await new Promise<readonly Item[]>((done) => (answer = done));
        return {total: items.length, hits: items.map((item) => ({item, score: 1, matches: []})), counts: {}};
      },
    };
    const element = await gallery('far', {}, {data: portal, source});
    await until(() => answer, 'the question');
    expect(found(element, '.empty')).to.equal(null);
    answer?.([anItem({id: 'far', title: 'Алыс', type: 'practice'})]);
    await until(() => found(element, '.dlg[open] #practice-title'), 'the practice');
    expect(plainText(found(element, '#practice-title'))).to.equal('Алыс');
  });

  it('blames the connection for no page that is something else than a feed', async () => {
    const element = await gallery('p2-0', {lang: 'en', feed: new Fault('pages', {pages: 3, html: 2}).url});
    await until(() => found(element, '.note.err'), 'the notice', 20_000);
    expect(plainText(found(element, '.note.err .muted'))).to.equal('The rest of the page works.');
  });

  it('says that a page of the feed could not be had, and not that the practice was removed', async () => {
    const element = await gallery('p2-0', {feed: new Fault('pages', {pages: 3, bad: 2}).url});
    await until(() => found(element, '.note.err'), 'the notice', 20_000);
    expect(missing(element)).to.equal('');
    expect(found(element, '.pc')).to.not.equal(null);
    await expectAccessible(element);
    found(element, '.note.err button')?.click();
    await until(() => element.state === 'loading', 'another try');
    await reached(element, 'ready');
  });
});
