import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {hasPopover} from '../../../src/components/practice-gallery/popover.js';
import {type Item} from '../../../src/model/feed.js';
import {type SearchSource} from '../../../src/search/index.js';
import {anItem} from '../../support/items.js';
import '../../support/further.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

describe('mykty-practice-gallery: filters', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname);
  });

  const gallery = async (
    attributes: Readonly<Record<string, string>> = {},
    properties: object = {},
  ): Promise<MyktyPracticeGallery> => {
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'en', ...attributes},
      properties: {data: portal, ...properties},
    });
    await reached(element, 'ready');
    await until(() => !element.shadowRoot?.querySelector('.grid[aria-busy]'), 'the index');
    return element;
  };
  const one = <T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T => {
    const found = element.shadowRoot?.querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };

  if (hasPopover)
    it('gives the focus back to the button of a list that closes', async () => {
      const element = await gallery();
      const list = one(element, '#list-region');
      list.showPopover();
      await until(() => list.querySelector('input'), 'the options');
      list.querySelector('input')?.focus();
      list.hidePopover();
      expect(element.shadowRoot?.activeElement).to.equal(list.previousElementSibling);
    });

  if (hasPopover)
    it('closes a list that the focus leaves, but for its own button', async () => {
      const element = await gallery();
      const list = one(element, '#list-region');
      const button = list.previousElementSibling as HTMLElement;
      list.showPopover();
      await until(() => list.querySelectorAll('input').length > 1, 'the options');
      const [first, second] = list.querySelectorAll('input');
      for (const kept of [first, second, button, first]) {
        kept?.focus();
        expect(list.matches(':popover-open')).to.equal(true);
      }
      one(element, '.sort select').focus();
      expect(list.matches(':popover-open')).to.equal(false);
      expect(element.shadowRoot?.activeElement).to.equal(one(element, '.sort select'));
    });

  it('keeps what was picked when another source answers without it', async () => {
    const item = (id: string): Item => anItem({id, title: id, type: 'practice'});
    const source: SearchSource<Item> = {
      search: ({query}) =>
        Promise.resolve({
          total: 1,
          hits: [{item: item(query ? 'second' : 'first'), score: 1, matches: []}],
          counts: {},
        }),
    };
    const element = await gallery({}, {source});
    const title = (): string => plainText(element.shadowRoot?.querySelector('.pc .title'));
    const pick = async (wanted: string): Promise<void> => {
      await until(() => title() === wanted, wanted);
      one(element, '.cmp input').click();
      await element.updateComplete;
    };
    await pick('first');
    const input = one<HTMLInputElement>(element, '.field input');
    input.value = 'x';
    input.dispatchEvent(new Event('input'));
    await pick('second');
    expect(plainText(one(element, '.tray .h'))).to.include('2 practices');
    expect(one<HTMLButtonElement>(element, '.tray .solid').disabled).to.equal(false);
  });

  it('has the order in its list that Back has brought', async () => {
    const element = await gallery({sync: 'p'});
    const select = one<HTMLSelectElement>(element, '.sort select');
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    for (const [step, name, value] of [
      ['back', 'Newest first', 'newest'],
      ['forward', 'By title', 'title'],
    ] as const) {
      history[step]();
      await until(() => plainText(one(element, '.sort .face')) === name, name);
      expect(select.value).to.equal(value);
    }
  });

  it('gives a cleared search back', async () => {
    history.replaceState(null, '', '?');
    const element = await gallery({sync: 'p'});
    const input = one<HTMLInputElement>(element, '.field input');
    input.value = 'суу';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    one(element, '.field .btn').click();
    await element.updateComplete;
    expect(location.search).to.not.include('p-q');
    history.back();
    await until(() => input.value === 'суу', 'the search');
    history.back();
    await until(() => input.value === '', 'the list before it');
  });

  it('tells what Back has brought', async () => {
    const element = await gallery({sync: 'p'});
    const said = (): string[] => [...(element.shadowRoot?.querySelectorAll('[role=status]') ?? [])].map(plainText);
    const all = plainText(one(element, '.count'));
    one(element, '.tp').click();
    await element.updateComplete;
    const narrowed = plainText(one(element, '.count'));
    await until(() => said().includes(narrowed), 'the narrowed count');
    history.back();
    await until(() => said().includes(all), 'the whole count');
  });

  it('offers to clear a search that nothing answers', async () => {
    const element = await gallery({query: 'ыыыщ'});
    await until(() => element.shadowRoot?.querySelector('.empty'), 'nothing found');
    expect(plainText(one(element, '.empty .btn:last-child'))).to.equal('Clear search');
    one(element, '.empty .btn:last-child').click();
    await until(() => element.shadowRoot?.querySelector('.pc'), 'all practices');
    expect(one<HTMLInputElement>(element, '.field input').value).to.equal('');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.field input'));
  });
});
