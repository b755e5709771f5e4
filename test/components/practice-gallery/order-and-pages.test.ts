import {expect} from '@open-wc/testing';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {accessible, all, clearPage, count, gallery, one, press, TAG, titles, type} from '../../support/gallery.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

describe('mykty-practice-gallery: order and pages', () => {
  afterEach(clearPage);

  for (const sort of ['newest', 'title', 'region'] as const)
    it(`sorts by ${sort}`, async () => {
      const element = await gallery({sort, 'page-size': '48'});
      const shown = titles(element);
      expect(shown).to.have.length.above(10);
      const select = one<HTMLSelectElement>(element, 'select');
      expect(select.value).to.equal(sort);
      if (sort === 'title') expect(shown).to.deep.equal([...shown].sort(new Intl.Collator('ru').compare));
    });

  for (const [sort, expected] of [
    ['region', ['In Naryn', 'In Osh', 'Nowhere']],
    ['title', ['Alpha', 'Beta', 'Gamma']],
  ] as const)
    it(`sorts by ${sort} what lacks it`, async () => {
      const place = (region: string) => ({practice: {topics: ['water'], place: {region}}});
      const items =
        sort === 'region'
          ? [{title: 'Nowhere'}, {title: 'In Osh', _mykty: place('KG-O')}, {title: 'In Naryn', _mykty: place('KG-N')}]
          : [{title: 'Gamma'}, {summary: 'Beta'}, {title: 'Alpha'}];
      const data = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: items.map((item, at) => ({
          id: String(at),
          ...item,
          _mykty: {type: 'practice', practice: {topics: ['water']}, ...('_mykty' in item ? item._mykty : {})},
        })),
      };
      const element = mount<MyktyPracticeGallery>(TAG, {attributes: {lang: 'en', sort}, properties: {data}});
      await reached(element, 'ready');
      await until(
        () => titles(element).join() === expected.join(),
        `${expected.join()}, not ${titles(element).join()}`,
      );
    });

  it('goes back to its own order when the words go that were sorted by relevance', async () => {
    const element = await gallery({sync: 'p', sort: 'title'});
    const face = (): string => plainText(one(element, '.sort .face'));
    const own = face();
    const sorted = titles(element);
    await type(element, 'суу');
    const select = one<HTMLSelectElement>(element, 'select');
    for (const sort of ['region', 'relevance']) {
      select.value = sort;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    await type(element, '');
    expect(face()).to.equal(own);
    expect(select.value).to.equal('title');
    await until(() => titles(element).length === sorted.length, 'all cards');
    expect(titles(element)).to.deep.equal(sorted);
    expect(location.search).not.to.include('relevance');
  });

  it('shows more, and at most 48 cards at once', async () => {
    const practice = (n: number): object => ({
      id: `p${n}`,
      title: `Суу ${n}`,
      content_text: '-',
      _mykty: {type: 'practice'},
    });
    const data = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'ky',
      items: Array.from({length: 100}, (_, n) => practice(n)),
    };
    const element = await gallery({}, {data});
    expect(all(element, '.pc')).to.have.length(24);
    await press(element, '.more.next');
    expect(all(element, '.pc')).to.have.length(48);
    expect(plainText(element.shadowRoot?.activeElement)).to.equal('Суу 24');
    await press(element, '.more.next');
    expect(titles(element)[0]).to.equal('Суу 24');
    expect(all(element, '.pc')).to.have.length(48);
    await press(element, '.more:not(.next)');
    expect(titles(element)[0]).to.equal('Суу 0');
  });

  it('numbers pages', async () => {
    const element = await gallery({paging: 'pages', 'page-size': '6'});
    const first = titles(element);
    await press(element, '.pages [aria-label="Кийинки"]');
    expect(titles(element)).to.have.length(6).and.not.deep.equal(first);
    expect(plainText(one(element, '.pages [aria-current]'))).to.equal('2');
    await accessible(element);
  });

  for (const paging of ['pages', 'more', 'scroll'])
    it(`shows the last there are for the address of a page that there is no more: ${paging}`, async () => {
      history.replaceState(null, '', '?p-page=99');
      const element = await gallery({sync: 'p', paging, 'page-size': '5'});
      const last = titles(element).at(-1);
      unmountAll();
      history.replaceState(null, '', '?');
      const whole = await gallery({sync: 'p', 'page-size': '48'});
      expect(count(whole)).to.be.above(5);
      expect(last).to.equal(titles(whole).at(-1));
    });

  for (const [where, style] of [
    ['page', ''],
    ['box of the page', 'block-size: 500px; overflow: auto'],
  ] as const)
    it(`goes on where its reader is as the first cards leave, in a ${where}`, async () => {
      const items = Array.from({length: 90}, (_, at) => ({
        id: `p${at}`,
        title: `Тажрыйба ${at}`,
        content_text: '-',
        _mykty: {type: 'practice'},
      }));
      const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', language: 'ky', items};
      const element = await gallery({paging: 'scroll'}, {data}, 400);
      const main = element.parentElement as HTMLElement;
      main.style.cssText += style;
      main.scrollIntoView();
      const box = style ? main : document.documentElement;
      const links = (): HTMLElement[] => all(element, '.grid a[data-id]');
      const hasMore = (): boolean => {
        const found = links().length === 48;
        // Cards have their heights once they are seen.
        if (!found) box.scrollTo({top: 1e6, behavior: 'instant'});
        return found;
      };
      await until(hasMore, 'the second page');
      const link = links()[47];
      const id = link?.dataset['id'];
      link?.focus();
      one(element, '.more.next').scrollIntoView({block: 'end'});
      const at = link?.getBoundingClientRect().top ?? 0;
      const same = () => links().find(({dataset}) => dataset['id'] === id);
      await until(() => links()[0]?.dataset['id'] === 'p24', 'the third page');
      await new Promise((done) => setTimeout(done, 200));
      expect(links()[0]?.dataset['id'], 'no page more').to.equal('p24');
      expect(element.shadowRoot?.activeElement, 'the focus').to.equal(same());
      // Safari leaves the room that the button for what was above has taken.
      expect(same()?.getBoundingClientRect().top).to.be.closeTo(at, 90);
    });

  it('leaves Back the way out of a list that is scrolled, and finds its place again', async () => {
    const items = Array.from({length: 60}, (_, at) => ({id: `p${at}`, content_text: '-', _mykty: {type: 'practice'}}));
    const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items};
    const {pushState} = history;
    let steps = 0;
    history.pushState = (...step) => {
      steps++;
      pushState.apply(history, step);
    };
    try {
      await gallery({paging: 'scroll', sync: 'p'}, {data}, 400);
      await until(() => {
        scrollTo({top: 1e6, behavior: 'instant'});
        return location.search.includes('p-page=3');
      }, 'the last page');
      expect(steps).to.equal(0);
    } finally {
      history.pushState = pushState;
    }
  });

  it('moves between cards by arrow keys', async () => {
    const element = await gallery();
    const links = all(element, '.grid a[data-id]');
    const focused = (): number => links.indexOf(element.shadowRoot?.activeElement as HTMLElement);
    // They come when the page is idle.
    await until(() => {
      links[0]?.focus();
      links[0]?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, cancelable: true}));
      return focused() === 1;
    }, 'the arrow keys');
    links[0]?.focus();
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['ArrowDown', 3],
      ['ArrowUp', 0],
      ['End', links.length - 1],
      ['Home', 0],
      ['x', 0],
    ] as const) {
      links[focused()]?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      expect(focused(), key).to.equal(at);
    }
  });
});
