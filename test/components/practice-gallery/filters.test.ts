import {expect} from '@open-wc/testing';
import {hasPopover} from '../../../src/components/practice-gallery/popover.js';
import {type Item} from '../../../src/model/feed.js';
import {type SearchSource} from '../../../src/search/index.js';
import {notice} from '../../../src/styles/notice.js';
import {accessible, all, clearPage, count, field, gallery, one, press, type} from '../../support/gallery.js';
import {anItem} from '../../support/items.js';
import {plainText, until} from '../../support/mount.js';

describe('mykty-practice-gallery: filters', () => {
  afterEach(clearPage);

  const english = (attributes: Readonly<Record<string, string>> = {}, properties: object = {}) =>
    gallery({lang: 'en', ...attributes}, properties);

  it('lists a facet in a popover, whose options are built when it opens', async () => {
    const element = await gallery();
    expect(all(element, '.checks')).to.have.length(0);
    await press(element, '.facet .btn');
    await until(() => all(element, '.checks label').length > 0, 'options');
    const label = one(element, '.checks label');
    const promised = Number(plainText(label.querySelector('.ct')));
    label.querySelector('input')?.click();
    await element.updateComplete;
    expect(count(element)).to.equal(promised);
    expect(all(element, '.checks input')[0]).to.have.property('checked', true);
    await accessible(element);
  });

  for (const [what, gone, next] of [
    ['the last filter', '.chip', '.sort select'],
    ['a suggestion', '.word', '.sort select'],
    ['the practices to compare', '.tray .ghost', '.grid .cbx'],
  ] as const)
    it(`hands the focus on as ${what} goes`, async () => {
      const element = await gallery({'page-size': '1'}, gone === '.word' ? {query: ',.l;tn'} : {});
      if (gone === '.chip') await press(element, '.tp');
      if (gone === '.tray .ghost') await press(element, '.cbx');
      await until(() => all(element, gone).length, gone);
      await until(
        () => element.shadowRoot?.adoptedStyleSheets.includes(notice.styleSheet as CSSStyleSheet),
        'aftercare',
      );
      one(element, gone).focus();
      await press(element, gone);
      await until(() => element.shadowRoot?.activeElement?.matches(next), next);
      expect(all(element, gone)).to.have.length(0);
    });

  it('has no row of topics where the feed names none', async () => {
    const items = [{...anItem({id: 'p', title: 'Суу'}), _mykty: {type: 'practice'}}];
    const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items};
    const bare = await gallery({}, {data});
    expect(all(bare, '.topics')).to.have.length(0);
    const without = await gallery({facets: 'region year'}, {data});
    const top = (element: HTMLElement): number =>
      one(element, '.bar').getBoundingClientRect().top - element.getBoundingClientRect().top;
    expect(top(bare)).to.equal(top(without));
  });

  it('has all filters in a sheet on a phone', async () => {
    const element = await gallery({}, {}, 320);
    expect(getComputedStyle(one(element, '.facet')).display).to.equal('none');
    await press(element, '.phone');
    expect(one<HTMLDialogElement>(element, '.sheet').open).to.be.true;
    expect(all(element, '.sheet fieldset')).to.have.length(4);
    await press(element, '.sheet .checks input');
    expect(plainText(one(element, '.sheet .solid'))).to.include(plainText(one(element, '.count')));
    await accessible(element);
    await press(element, '.sheet .solid');
    expect(one<HTMLDialogElement>(element, '.sheet').open).to.be.false;
  });

  it('gives the focus back to the button of the sheet, though a press gives it none in Safari', async () => {
    const element = await gallery({}, {}, 320);
    await press(element, '.phone');
    await press(element, '.sheet .solid');
    await new Promise((done) => setTimeout(done, 50));
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.phone'));
  });

  it('keeps the sheet within the window of a page that is enlarged', async () => {
    document.body.style.zoom = '1.5';
    try {
      const element = await gallery({}, {}, 320);
      await press(element, '.phone');
      const [outer, head, body] = ['.sheet', '.sheet .hd', '.sheet .bd'].map((each) => one(element, each));
      expect(outer?.getBoundingClientRect().top, 'the sheet').to.be.at.least(0);
      expect(head?.getBoundingClientRect().top, 'its head').to.be.at.least(0);
      expect(body?.scrollHeight, 'its filters').to.be.above(body?.clientHeight ?? 0);
    } finally {
      document.body.style.zoom = '';
    }
  });

  if (hasPopover)
    it('gives the focus back to the button of a list that closes', async () => {
      const element = await english();
      const list = one(element, '#list-region');
      list.showPopover();
      await until(() => list.querySelector('input'), 'the options');
      list.querySelector('input')?.focus();
      list.hidePopover();
      expect(element.shadowRoot?.activeElement).to.equal(list.previousElementSibling);
    });

  if (hasPopover)
    it('closes a list that the focus leaves, but for its own button', async () => {
      const element = await english();
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

  for (const [what, styles] of [
    ['a page that is scrolled', 'main {padding-block: 900px}'],
    [
      'a box of the page that is scrolled',
      'main {block-size: 500px; overflow: auto} main::before {content: ""; display: block; block-size: 900px}',
    ],
    ['a page that is enlarged', 'body {zoom: 1.5} main {padding-block: 900px}'],
    ['a page drawn larger', 'main {padding-block: 900px; transform: scale(1.2); transform-origin: 0 0}'],
  ] as const)
    it(`sets a list under its button on ${what}, and keeps it there`, async function () {
      // Without this, WebKit counts what is enlarged and scrolled neither in its own pixels nor in those of the window.
      if (!hasPopover || (styles.includes('zoom') && !('currentCSSZoom' in document.body))) this.skip();
      const page = document.head.appendChild(document.createElement('style'));
      page.textContent = styles;
      try {
        const element = await english();
        const button = one(element, '#list-region').previousElementSibling as HTMLElement;
        const list = one(element, '#list-region');
        button.scrollIntoView();
        button.click();
        await until(() => list.querySelector('input'), 'the options');
        const below = (): number => list.getBoundingClientRect().top - button.getBoundingClientRect().bottom;
        const aside = (): number => list.getBoundingClientRect().left - button.getBoundingClientRect().left;
        const isUnder = (): boolean => below() > 0 && below() < 12 && Math.abs(aside()) < 12;
        await until(isUnder, () => `the list under its button: ${below()} px below, ${aside()} px aside`, 10_000);
        for (const box of [document.scrollingElement, document.querySelector('main')]) box?.scrollBy(0, 20);
        await until(isUnder, () => `the list to stay: ${below()} px below, ${aside()} px aside`, 10_000);
      } finally {
        page.remove();
      }
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
    const element = await english({}, {source});
    const title = (): string => plainText(element.shadowRoot?.querySelector('.pc .title'));
    const pick = async (wanted: string): Promise<void> => {
      await until(() => title() === wanted, wanted);
      one(element, '.cmp input').click();
      await element.updateComplete;
    };
    await pick('first');
    await type(element, 'x');
    await pick('second');
    expect(plainText(one(element, '.tray .h'))).to.include('2 practices');
    expect(one<HTMLButtonElement>(element, '.tray .solid').disabled).to.equal(false);
  });

  it('has the order in its list that Back has brought', async () => {
    const element = await english({sync: 'p'});
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

  it('tells what Back has brought', async () => {
    const element = await english({sync: 'p'});
    const said = (): string[] => [...(element.shadowRoot?.querySelectorAll('[role=status]') ?? [])].map(plainText);
    const whole = plainText(one(element, '.count'));
    await press(element, '.tp');
    const narrowed = plainText(one(element, '.count'));
    await until(() => said().includes(narrowed), 'the narrowed count');
    history.back();
    await until(() => said().includes(whole), 'the whole count');
  });

  it('offers to clear a search that nothing answers', async () => {
    const element = await english({query: 'ыыыщ'});
    await until(() => element.shadowRoot?.querySelector('.empty'), 'nothing found');
    expect(plainText(one(element, '.empty .btn:last-child'))).to.equal('Clear search');
    one(element, '.empty .btn:last-child').click();
    await until(() => element.shadowRoot?.querySelector('.pc'), 'all practices');
    expect(field(element).value).to.equal('');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.field input'));
  });
});
