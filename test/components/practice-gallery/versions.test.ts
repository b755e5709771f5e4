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
