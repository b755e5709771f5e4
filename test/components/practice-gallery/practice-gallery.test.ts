import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {type MyktyErrorEvent} from '../../../src/components/shared/events.js';
import {type Item} from '../../../src/model/feed.js';
import {notice} from '../../../src/styles/notice.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import {type SearchSource} from '../../../src/search/index.js';
import {expectAccessible} from '../../support/axe.js';
import '../../support/further.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

const TAG = 'mykty-practice-gallery';
type Attributes = Readonly<Record<string, string>>;

const gallery = async (
  attributes: Attributes = {},
  properties: object = {},
  width = 900,
): Promise<MyktyPracticeGallery> => {
  const element = mount<MyktyPracticeGallery>(TAG, {
    attributes: {lang: 'ky', ...attributes},
    properties: {data: portal, ...properties},
    width,
  });
  await reached(element, 'ready');
  await until(() => all(element, '.grid[aria-busy]').length === 0, 'the index');
  return element;
};
const all = <T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
const one = <T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const titles = (element: HTMLElement): string[] => all(element, '.grid .title').map(plainText);
const type = async (element: MyktyPracticeGallery, text: string): Promise<void> => {
  const input = one<HTMLInputElement>(element, '.field input');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
};
const press = async (element: MyktyPracticeGallery, selector: string, at = 0): Promise<void> => {
  all(element, selector)[at]?.click();
  await element.updateComplete;
};
/** A dialog fades in; axe would measure half-faded text. */
const accessible = async (element: HTMLElement): Promise<void> => {
  const moves = all(element, 'dialog[open]').flatMap((dialog) => dialog.getAnimations());
  await Promise.all(moves.map(({finished}) => finished));
  await expectAccessible(element);
};
const count = (element: HTMLElement): number => Number(plainText(one(element, '.count')).replace(/\D/g, ''));

describe(TAG, () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname);
  });

  it('goes on where its attributes are taken away', async () => {
    const attributes = {facets: 'region', 'page-size': '3', paging: 'pages', sort: 'title', query: 'суу', sync: 'g-'};
    const element = await gallery(attributes);
    const complaints: string[] = [];
    element.addEventListener('mykty-error', (event) => complaints.push((event as MyktyErrorEvent).message));
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    const fresh = await gallery();
    await until(() => titles(element).join() === titles(fresh).join(), 'the list of a gallery without them');
    expect(all(element, '[part~=facet] .tp').length).to.equal(all(fresh, '[part~=facet] .tp').length);
    const {href} = location;
    await press(element, '.tp');
    expect(location.href).to.equal(href);
    expect(complaints).to.deep.equal([]);
  });

  it('has its own facets where none of those that are asked for is known, and none where none is asked for', async () => {
    expect(all(await gallery({facets: 'bogus'}), '.tp').length).to.equal(all(await gallery(), '.tp').length);
    expect(all(await gallery({facets: ''}), '.tp').length).to.equal(0);
  });

  it('has its own facets where a page sets something else than a text', async () => {
    const element = mount<MyktyPracticeGallery>(TAG, {
      attributes: {lang: 'ky'},
      properties: {data: portal, facets: ['region', 'year'] as unknown as string},
    });
    await reached(element, 'ready');
    expect(all(element, '.tp').length).to.equal(all(await gallery(), '.tp').length);
  });

  for (const [lang, noun, search] of [
    ['ky', 'тажрыйба', 'Тажрыйбалардан издөө'],
    ['ru', 'практ', 'Поиск по практикам'],
    ['en', 'practices', 'Search practices'],
  ] as const)
    for (const appearance of ['light', 'dark', 'contrast'] as const)
      it(`shows practices in ${lang}, ${appearance}`, async () => {
        const element = await gallery({lang, appearance, 'page-size': '6'});
        expect(plainText(one(element, '.count'))).to.include(noun);
        expect(one(element, '.field input').getAttribute('aria-label')).to.equal(search);
        expect(all(element, '.pc')).to.have.length(6);
        await accessible(element);
      });

  for (const [lang, text] of [
    ['ky', 'Азырынча тажрыйба жок'],
    ['ru', 'Пока нет практик'],
    ['en', 'No practices yet'],
  ] as const)
    it(`says in ${lang} that there are none`, async () => {
      const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: []};
      const element = mount<MyktyPracticeGallery>(TAG, {attributes: {lang}, properties: {data}});
      await reached(element, 'empty');
      expect(plainText(element.shadowRoot)).to.include(text);
      await accessible(element);
    });

  for (const [lang, text] of [
    ['ky', 'Кайра аракет кылуу'],
    ['ru', 'Повторить'],
    ['en', 'Try again'],
  ] as const)
    it(`offers in ${lang} to try again what could not be read`, async () => {
      const element = mount<MyktyPracticeGallery>(TAG, {attributes: {lang}, properties: {data: {title: 'no feed'}}});
      await reached(element, 'error');
      expect(plainText(element.shadowRoot)).to.include(text);
      await accessible(element);
    });

  it('has its topics and their counts before the index is ready', async () => {
    const element = mount<MyktyPracticeGallery>(TAG, {attributes: {lang: 'ru'}, properties: {data: portal}});
    // Looked at in the moment it first stands: the index comes as soon as that is seen.
    const [busy, first] = await new Promise<[number, string[]]>((done) =>
      element.addEventListener('mykty-load', () =>
        done([all(element, '.grid[aria-busy]').length, all(element, '.tp').map(plainText)]),
      ),
    );
    expect([busy, first.length]).to.deep.equal([1, 8]);
    await until(() => all(element, '.grid[aria-busy]').length === 0, 'the index');
    expect(all(element, '.tp').map(plainText)).to.deep.equal(first);
  });

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

  it('keeps two galleries apart in one address', async () => {
    const [left, right] = [await gallery({sync: 'a'}), await gallery({sync: 'b'})];
    await type(left, 'суу');
    await type(right, 'бюджет');
    const parameters = new URLSearchParams(location.search);
    expect([parameters.get('a-q'), parameters.get('b-q')]).to.deep.equal(['суу', 'бюджет']);
    history.back();
    await until(() => one<HTMLInputElement>(right, '.field input').value === '', 'the right one to go back');
    expect(one<HTMLInputElement>(left, '.field input').value).to.equal('суу');
  });

  it('closes the one of two galleries that is closed, and Back goes on from there', async () => {
    const attributes = {open: 'inline'};
    const [left, right] = [await gallery({sync: 'a', ...attributes}), await gallery({sync: 'b', ...attributes})];
    for (const element of [left, right]) {
      await press(element, '.grid a[data-id]');
      await until(() => all(element, '.inline').length > 0, 'the practice');
    }
    const opened = (): number[] => [left, right].map((element) => all(element, '.inline').length);
    await press(left, '.inline .x');
    await new Promise((done) => setTimeout(done, 100));
    expect(opened()).to.deep.equal([0, 1]);
    await press(right, '.inline .x');
    await new Promise((done) => setTimeout(done, 100));
    expect([...opened(), location.search]).to.deep.equal([0, 0, '']);
  });

  it('reads the address where `sync` is set, or named otherwise, later on', async () => {
    const element = await gallery();
    history.replaceState(null, '', '?a-q=суу&b-q=бюджет');
    const query = (): string => one<HTMLInputElement>(element, '.field input').value;
    for (const [sync, expected] of [
      ['a', 'суу'],
      ['b', 'бюджет'],
      [undefined, 'бюджет'],
    ] as const) {
      element.sync = sync;
      await element.updateComplete;
      expect(query()).to.equal(expected);
    }
    element.setAttribute('sync', 'a');
    await element.updateComplete;
    element.removeAttribute('sync');
    await element.updateComplete;
    expect(query()).to.equal('суу');
  });

  it('works where the page has no history', async () => {
    const {pushState, replaceState} = history;
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const element = await gallery({sync: 'p'});
    const before = count(element);
    try {
      Object.assign(history, {pushState: refuse, replaceState: refuse});
      await press(element, '.tp');
      expect(count(element)).to.be.below(before);
      await press(element, '.grid a[data-id]');
      await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
      await press(element, '.dlg .x');
      await until(() => !one<HTMLDialogElement>(element, '.dlg').open, 'the dialog to close');
    } finally {
      Object.assign(history, {pushState, replaceState});
    }
  });

  it('searches as one types, and marks what it found', async () => {
    const element = await gallery();
    const before = count(element);
    await type(element, 'сууну');
    expect(count(element)).to.be.above(0).and.below(before);
    expect(all(element, 'mark').map(plainText).join(' ')).to.match(/суу/i);
    await press(element, '.field .btn');
    expect(count(element)).to.equal(before);
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.field input'));
  });

  it('offers what was probably meant', async () => {
    const element = await gallery();
    await type(element, ',.l;tn');
    expect(plainText(one(element, '.word'))).to.equal('бюджет');
    await press(element, '.word');
    expect(one<HTMLInputElement>(element, '.field input').value).to.equal('бюджет');
    await type(element, 'бюджет ыыыыы');
    expect(titles(element)).to.deep.equal([]);
    await press(element, '.empty .btn');
    expect(count(element)).to.be.above(0);
  });

  it('narrows by topic and shows what is on', async () => {
    const element = await gallery();
    const pill = one(element, '.tp');
    const promised = Number(plainText(pill.querySelector('.n')));
    await press(element, '.tp');
    expect(count(element)).to.equal(promised);
    expect(pill.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.chip')).to.have.length(1);
    await press(element, '.tp', 1);
    expect(count(element)).to.be.above(promised);
    await press(element, '.chips .ghost');
    expect(all(element, '.chip')).to.have.length(0);
  });

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

  it('says how many are chosen for a comparison', async () => {
    const element = await gallery();
    await press(element, '.cbx');
    await until(() => all(element, '.tray').length, 'the tray');
    expect(plainText(one(element, '.tray [role=status]'))).to.match(/^Тандалды: 1 тажрыйба/);
  });

  it('opens a practice in a dialog and gives the focus back', async () => {
    const element = await gallery();
    const link = one(element, '.grid a[data-id]');
    let opened = '';
    element.addEventListener('mykty-open', ({id}) => (opened = id));
    link.focus();
    link.click();
    await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
    await element.updateComplete;
    expect(opened).to.equal(link.dataset['id']);
    expect(plainText(one(element, '#practice-title'))).to.equal(plainText(link));
    await accessible(element);
    await press(element, '.dlg .x');
    expect(one<HTMLDialogElement>(element, '.dlg').open).to.be.false;
    await until(() => element.shadowRoot?.activeElement === link, 'focus on the card');
  });

  it('shows pictures large, one after the other', async () => {
    const drawn = (name: string): string => new URL(`/demo/images/${name}.svg`, location.href).href;
    const data = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'ky',
      items: [
        {
          id: 'p',
          title: 'Суу',
          content_text: '-',
          image: drawn('alley'),
          _mykty: {
            type: 'practice',
            images: [
              {url: drawn('alley'), alt: 'Булак', caption: 'Булактын башы'},
              {url: drawn('bins'), alt: 'Түтүк'},
            ],
          },
        },
      ],
    };
    const element = await gallery({}, {data});
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.strip button').length === 2, 'the pictures');
    const button = one(element, '.strip button');
    button.focus();
    button.click();
    await until(() => all(element, '.light').length > 0, 'the lightbox');
    expect(plainText(one(element, '.light [role=status]'))).to.equal('Сүрөт 1, баары 2');
    expect(plainText(one(element, '.caption'))).to.equal('Булактын башы');
    await accessible(element);
    expect(one(element, '.light').getAttribute('aria-label')).to.equal('Сүрөттөр');
    const next = one(element, '.light [aria-label="Кийинки"]');
    next.focus();
    next.click();
    expect(plainText(one(element, '.caption'))).to.equal('Түтүк');
    // A disabled button would have no focus any more once the page is drawn, and the keys would go nowhere.
    expect([next.getAttribute('aria-disabled'), next.matches(':disabled')]).to.deep.equal(['true', false]);
    next.click();
    expect(plainText(one(element, '.caption'))).to.equal('Түтүк');
    one(element, '.light').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft'}));
    expect(plainText(one(element, '.caption'))).to.equal('Булактын башы');
    await press(element, '.light [aria-pressed]');
    one(element, '.light').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}));
    expect(plainText(one(element, '.caption')), 'the keys move the picture').to.equal('Булактын башы');
    expect(one(element, '.light [aria-pressed]').getAttribute('aria-pressed')).to.equal('true');
    await press(element, '.light [aria-label="Жабуу"]');
    await until(() => all(element, '.light').length === 0, 'the lightbox to close');
    expect(one<HTMLDialogElement>(element, '.dlg').open).to.be.true;
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('steps through the results inside the dialog', async () => {
    const element = await gallery();
    const [first, second] = titles(element);
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.dlg .foot').length > 0, 'the practice');
    const dialog = one(element, '.dlg');
    dialog.scrollTo(0, 1e6);
    expect(dialog.scrollTop).to.be.above(0);
    await press(element, '.foot [aria-label="Кийинки"]');
    expect(plainText(one(element, '#practice-title'))).to.equal(second);
    expect(dialog.scrollTop, 'the next one begins at its top').to.equal(0);
    expect(plainText(element.shadowRoot?.activeElement)).to.equal(second);
    await press(element, '.foot [aria-label="Мурунку"]');
    expect(plainText(one(element, '#practice-title'))).to.equal(first);
  });

  it('opens in the page', async () => {
    const element = await gallery({open: 'inline'});
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.inline #practice-title').length > 0, 'the practice');
    expect(all(element, '.grid')).to.have.length(0);
    const first = plainText(one(element, '#practice-title'));
    expect(plainText(element.shadowRoot?.activeElement)).to.equal(first);
    await accessible(element);
    await press(element, '.inline .x');
    expect(all(element, '.grid')).to.have.length(1);
    expect(plainText(element.shadowRoot?.activeElement)).to.equal(first);
  });

  it('keeps its state in the address, and Back undoes one step', async () => {
    history.replaceState(null, '', '?own=1');
    const element = await gallery({sync: 'p'});
    await press(element, '.tp');
    const narrowed = count(element);
    expect(location.search)
      .to.match(/own=1/)
      .and.match(/p-topic=/);
    await press(element, '.grid a[data-id]');
    await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
    expect(location.search).to.include('p-open=');
    history.back();
    await until(() => !one<HTMLDialogElement>(element, '.dlg').open, 'the dialog to close');
    expect(count(element)).to.equal(narrowed);
    history.back();
    await until(() => count(element) > narrowed, 'all practices');
    expect(location.search).to.equal('?own=1');
    history.forward();
    await until(() => count(element) === narrowed, 'the topic again');
  });

  it('leaves only its own step when a practice is closed twice in a moment', async () => {
    history.replaceState(null, '', '?own=1');
    history.pushState(null, '', '?own=2');
    const element = await gallery({sync: 'p'});
    await press(element, '.grid a[data-id]');
    await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
    one(element, '.dlg .x').click();
    one(element, '.dlg .x').click();
    await until(() => !one<HTMLDialogElement>(element, '.dlg').open, 'the dialog to close');
    await until(() => !location.search.includes('p-open'), 'its step to be left');
    await new Promise((done) => setTimeout(done, 100));
    expect(location.search).to.equal('?own=2');
  });

  it('begins as the address says', async () => {
    history.replaceState(null, '', '?p-q=%D1%81%D1%83%D1%83&p-sort=title');
    const element = await gallery({sync: 'p'});
    expect(one<HTMLInputElement>(element, '.field input').value).to.equal('суу');
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('title');
  });

  it('compares two or three practices', async () => {
    const element = await gallery();
    await press(element, '.cmp input', 0);
    expect(one<HTMLButtonElement>(element, '.tray .solid').disabled).to.be.true;
    await press(element, '.cmp input', 1);
    await press(element, '.cmp input', 2);
    expect(all<HTMLInputElement>(element, '.cmp input')[3]?.disabled).to.be.true;
    await press(element, '.tray .solid');
    await until(() => all(element, '.ctable').length > 0, 'the table');
    await until(() => element.shadowRoot?.activeElement?.id === 'comparison', 'the focus');
    expect(all(element, '.ctable thead th')).to.have.length(3);
    // No practice was opened before, whose styles it could borrow.
    expect(getComputedStyle(one(element, '.inds1')).display).to.equal('grid');
    expect(getComputedStyle(one(element, '.chipset')).display).to.equal('flex');
    await accessible(element);
    await press(element, '.back');
    await until(() => element.shadowRoot?.activeElement === one(element, '.tray .solid'), 'the focus again');
    await press(element, '.tray .ghost');
    expect(all(element, '.tray')).to.have.length(0);
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

  for (const [at, kind, begins] of [
    [0, 'text/csv', '\ufeffАталышы,Тема'],
    [1, 'application/feed+json', '{\n  "version"'],
  ] as const)
    it(`gives the narrowed list away as ${kind}`, async () => {
      const element = await gallery();
      await press(element, '.tp');
      const made: Blob[] = [];
      const {createObjectURL} = URL;
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return 'data:,';
      };
      try {
        await press(element, '.files .btn', at);
        await until(() => made.length > 0, 'the file');
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      const bytes = new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
      const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
      expect(made[0]?.type).to.include(kind);
      expect(text.startsWith(begins), text.slice(0, 40)).to.be.true;
      if (at === 1) expect(JSON.parse(text).items).to.have.length(count(element));
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

  it('says how many once the keys rest', async () => {
    const element = await gallery();
    const events: number[] = [];
    element.addEventListener('mykty-search', (event) => events.push(event.count));
    await type(element, 'су');
    await type(element, 'суу');
    await until(() => events.length > 0, 'mykty-search');
    await element.updateComplete;
    expect(events).to.deep.equal([count(element)]);
    expect(all(element, '[role=status]').map(plainText)).to.include(plainText(one(element, '.count')));
  });

  it('says the same number again for another query, in a text that differs so that it is heard', async () => {
    const element = await gallery();
    const texts: (string | null)[] = [];
    const region = all(element, '[role=status]').at(-1);
    for (const query of ['суу', 'СУУ']) {
      const told = new Promise((done) => element.addEventListener('mykty-search', done, {once: true}));
      await type(element, query);
      await told;
      await element.updateComplete;
      texts.push(region?.textContent ?? null);
    }
    const [first, second] = texts;
    expect(second).not.to.equal(first);
    expect(first).not.to.equal('');
    expect(second?.trim()).to.equal(first?.trim());
  });

  it('reports attributes it does not know', async () => {
    const messages: string[] = [];
    document.addEventListener('mykty-error', (event) => messages.push(event.message), {once: true});
    const element = await gallery({paging: 'endless'});
    expect(element.paging).to.equal('more');
    await until(() => messages.length > 0, 'mykty-error');
    expect(messages[0]).to.include('endless');
  });
});
