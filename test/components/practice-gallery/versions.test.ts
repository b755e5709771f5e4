import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {PracticeList} from '../../../src/components/practice-gallery/practice-list.js';
import {type Item} from '../../../src/model/feed.js';
import {aFeed, anItem} from '../../support/items.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

const version = (work: string, language: string, more: Partial<Item> = {}): Item =>
  anItem({id: `${work}-${language}`, work, language, type: 'practice', title: `${work} ${language}`, ...more});

describe('PracticeList', () => {
  const ids = (items: readonly Item[]): string[] => items.map(({id}) => id);

  it('knows the versions of a practice in other languages', () => {
    const list = new PracticeList();
    const [one] = list.take(aFeed([version('a', 'ru'), version('a', 'ky'), version('b', 'en')]), 'ky', '');
    expect(one?.id).to.equal('a-ky');
    expect(ids(list.others(one as Item))).to.deep.equal(['a-ru']);
    expect(list.others(version('c', 'ky'))).to.deep.equal([]);
  });

  it('goes on where a later page brings a version of what is searched already, and says where', () => {
    const list = new PracticeList();
    const pages = [
      [version('a', 'ky'), version('c', 'ru')],
      [version('b', 'ru'), version('b', 'ky')],
      [version('a', 'en'), version('c', 'en'), version('c', 'ky')],
    ];
    const seen = pages.map((_, at) => {
      const items = list.take(aFeed(pages.slice(0, at + 1).flat()), 'ky', '');
      return [ids(items).join(' '), list.generation, list.amended.join(' ')];
    });
    expect(seen).to.deep.equal([
      ['a-ky c-ru', 1, ''],
      ['a-ky c-ru b-ky', 1, ''],
      ['a-ky c-ky b-ky', 1, '0 1'],
    ]);
    expect(ids(list.others(pages[0]?.[0] as Item))).to.deep.equal(['a-en']);
    list.take(aFeed([version('d', 'ky')]), 'ky', '');
    expect([list.generation, list.amended]).to.deep.equal([2, []]);
  });
});

describe('mykty-practice-gallery: what is searched', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname);
  });

  const practice = (id: string, language: string, title: string, more: object): object => ({
    id: `${id}-${language}`,
    language,
    title,
    _mykty: {type: 'practice', work: id, ...more},
  });
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    items: [
      practice('water', 'ky', 'Таза суу', {practice: {topics: ['water']}}),
      practice('water', 'ru', 'Чистая вода', {practice: {problem: 'Счётчиков не было'}}),
      {
        ...practice('school', 'ky', 'Мектеп', {practice: {topics: ['learning']}}),
        content_html: '<p>Окуучулар <b>китепкана</b> ачышты</p>',
      },
    ],
  };

  for (const [query, title, what] of [
    ['счетчик', 'Таза суу', 'the text of a version in another language'],
    ['китепкана', 'Мектеп', 'a body in HTML'],
  ] as const)
    it(`finds ${what}`, async () => {
      const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
        attributes: {lang: 'ky', query},
        properties: {data},
      });
      await reached(element, 'ready');
      const titles = (): string[] =>
        [...(element.shadowRoot?.querySelectorAll('.grid:not([aria-busy]) .title') ?? [])].map(plainText);
      await until(() => titles().length > 0, 'what is found');
      expect(titles()).to.deep.equal([title]);
    });

  it('has every practice that there is in a language, and shows it in that', async () => {
    history.replaceState(null, '', '?p-language=ru');
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'ky', query: 'суу', sync: 'p'},
      properties: {data},
    });
    await reached(element, 'ready');
    const all = (selector: string): Element[] => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
    await until(() => all('.grid:not([aria-busy])').length > 0, 'the index');
    expect(all('.pc .title').map(plainText)).to.deep.equal(['Чистая вода']);
    expect(all('.pc .title a')[0]?.getAttribute('lang')).to.equal('ru');
    const field = all('.field input')[0] as HTMLInputElement;
    field.value = 'вода';
    field.dispatchEvent(new Event('input'));
    await until(() => all('.pc mark').length > 0, 'what is marked');
    expect(all('.pc mark').map(plainText)).to.deep.equal(['вода']);
    (all('#list-language')[0] as HTMLElement).dispatchEvent(
      Object.assign(new Event('toggle'), {newState: 'open', oldState: 'closed'}),
    );
    await until(() => all('#list-language label').length > 0, 'the options');
    expect(all('#list-language label').map(plainText)).to.deep.equal(['Кыргызча1', 'Русский1']);
    (all('.pc .title a')[0] as HTMLElement).click();
    await until(() => all('#practice-title').length > 0, 'the practice');
    expect(all('#practice-title').map(plainText)).to.deep.equal(['Чистая вода']);
  });
});

describe('mykty-practice-gallery: a practice that stands in the list in another language', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname);
  });

  const item = (id: string, language: string): object => ({
    id: `${id}-${language}`,
    language,
    title: `${id} ${language}`,
    tags: [id],
    _mykty: {type: 'practice', work: id},
  });
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    items: ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [item(id, 'ky'), item(id, 'ru')]),
  };
  const gallery = async (attributes: Readonly<Record<string, string>> = {}): Promise<MyktyPracticeGallery> => {
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'ky', 'page-size': '3', ...attributes},
      properties: {data},
    });
    await reached(element, 'ready');
    await until(() => all(element, '.grid[aria-busy]').length === 0, 'the index');
    return element;
  };
  const all = (element: HTMLElement, selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const picked = (element: HTMLElement): string[] =>
    all(element, '.pc')
      .filter((card) => card.querySelector<HTMLInputElement>('.cbx')?.checked)
      .map((card) => plainText(card.querySelector('.title')));
  const press = async (element: MyktyPracticeGallery, selector: string, at = 0): Promise<void> => {
    all(element, selector)[at]?.click();
    await element.updateComplete;
  };
  const focused = (element: HTMLElement): string | undefined =>
    (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id'];

  it('stays picked for a comparison as the language changes, and can be let go', async () => {
    const element = await gallery();
    await press(element, '.cbx', 0);
    await press(element, '.cbx', 1);
    element.lang = 'ru';
    await until(() => plainText(all(element, '.pc .title')[0]) === 'a ru', 'the language');
    expect(picked(element)).to.deep.equal(['a ru', 'b ru']);
    await press(element, '.cbx', 2);
    expect(picked(element)).to.deep.equal(['a ru', 'b ru', 'c ru']);
    await press(element, '.cbx', 0);
    expect(picked(element)).to.deep.equal(['b ru', 'c ru']);
    await press(element, '.tray .solid');
    await until(() => all(element, '.ctable').length > 0, 'the table');
    expect(all(element, '.ctable thead .title').map(plainText)).to.deep.equal(['b ru', 'c ru']);
  });

  it('leaves room for others where what was picked is gone', async () => {
    const element = await gallery();
    for (const at of [0, 1, 2]) await press(element, '.cbx', at);
    element.data = {...data, items: [item('x', 'ky'), item('y', 'ky')]};
    await until(() => plainText(all(element, '.pc .title')[0]) === 'x ky', 'the other feed');
    expect(picked(element)).to.deep.equal([]);
    await press(element, '.cbx', 0);
    await press(element, '.cbx', 1);
    expect(picked(element)).to.deep.equal(['x ky', 'y ky']);
  });

  for (const open of ['dialog', 'inline'] as const)
    for (const [what, address, pressed, step, expected] of [
      ['another language was read', '', 1, '.langs [lang=ru]', 'b-ky'],
      ['one was read that has no card', '', 2, '.foot .actions:last-child .btn:last-child', 'c-ky'],
      ['an address has opened another language', '?p-open=b-ru', -1, '', 'b-ky'],
      ['an address has opened one that has no card', '?p-open=e-ky', -1, '', 'a-ky'],
    ] as const)
      it(`gets the focus back as ${what}: ${open}`, async () => {
        history.replaceState(null, '', address || location.pathname);
        const element = await gallery({lang: 'en', open, sync: 'p'});
        if (pressed >= 0) {
          const card = all(element, '.grid a[data-id]')[pressed];
          card?.focus();
          card?.click();
        }
        await until(() => all(element, '#practice-title').length > 0, 'the practice');
        const title = plainText(all(element, '#practice-title')[0]);
        if (step) {
          await press(element, step);
          await until(() => plainText(all(element, '#practice-title')[0]) !== title, 'the next');
        }
        all(element, '.closer .x')[0]?.focus();
        await press(element, '.closer .x');
        await until(() => all(element, '#practice-title').length === 0, 'the list');
        await new Promise((done) => setTimeout(done, 50));
        expect(focused(element)).to.equal(open === 'inline' && pressed === 2 ? 'd-ky' : expected);
      });
});
