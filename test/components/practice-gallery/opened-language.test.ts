import {expect} from '@open-wc/testing';
import {plainText, unmountAll, until} from '../../support/mount.js';
import {opened, practice} from '../../support/opened.js';

describe('mykty-practice-gallery: an opened practice in another language than the widget', () => {
  afterEach(unmountAll);

  const russian = practice(
    {
      practice: {
        topics: ['water'],
        problem: 'Воды не было',
        solution: 'Провели трубы',
        results: ['Вода в каждом доме'],
        lessons: 'Начинать раньше',
        indicators: [{label: 'Дома с водой', before: 2, after: 9, unit: 'домов', year: '2022'}],
      },
      contacts: [{name: 'Айгуль', emails: ['a@example.kg']}],
      links: [{url: 'https://example.kg/', label: 'Сайт'}],
    },
    {
      language: 'ru',
      title: 'Чистая вода',
      summary: 'Коротко',
      content_text: 'Длинно',
      attachments: [{url: 'https://example.kg/a.pdf', title: 'Смета', mime_type: 'application/pdf'}],
    },
  );

  /** What is read aloud under each node: its text, or the name it was given. */
  const told = (root: HTMLElement): (readonly [text: string, language: string | undefined])[] => {
    const lines: (readonly [string, string | undefined])[] = [];
    for (const node of root.querySelectorAll('*')) {
      const own = [...node.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(plainText);
      const language = node.closest<HTMLElement>('[lang]')?.lang;
      for (const text of [...own, node.getAttribute('aria-label') ?? ''])
        if (/\p{L}/u.test(text)) lines.push([text, language]);
    }
    return lines;
  };

  it('has each word under the language it stands in', async () => {
    const all = await opened([russian, practice({}, {id: 'b', language: 'ru', title: 'Другая'})]);
    const lines = told(all('.pad')[0] as HTMLElement);
    // Figures and addresses are in no language; a change is said in the widget's words, with the feed's unit.
    const wrong = lines.filter(
      ([text, language]) =>
        !/^Change|@|example/.test(text) && language !== (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'),
    );
    expect(wrong).to.deep.equal([]);
    const said = lines.map(([text]) => text);
    expect(said).to.include.members(
      ['What changed', 'before', '2022, after', 'Problem', 'Results', 'Lessons learned', 'Documents', 'Links'].concat(
        ['Contacts', 'Related practices', 'Copy link'],
        ['Чистая вода', 'Коротко', 'Дома с водой', '2 домов', 'Воды не было', 'Вода в каждом доме', 'Начинать раньше'],
        ['Длинно', 'Смета', 'Айгуль', 'Сайт', 'Другая'],
      ),
    );
  });

  const version = (work: string, language: string): object =>
    practice({work}, {id: `${work}-${language}`, language, title: `${work} ${language}`});
  const items = ['a', 'b', 'c'].flatMap((work) => ['ky', 'ru'].map((language) => version(work, language)));
  const foot = (all: (selector: string) => HTMLElement[], label: string): HTMLElement | undefined =>
    all(`.foot [aria-label="${label}"]`)[0];
  const title = (all: (selector: string) => HTMLElement[]): string => plainText(all('#practice-title')[0]);

  for (const indexed of [false, true])
    it(`has the neighbours of the one in the list, ${indexed ? 'searched' : 'before the index is there'}`, async () => {
      const all = await opened(items, indexed ? {query: 'ky'} : {});
      for (const [label, name] of [
        ['Next', 'b ky'],
        ['Previous', 'a ky'],
      ] as const) {
        all('.langs [lang=ru]')[0]?.click();
        await until(() => title(all).endsWith('ru'), 'the Russian version');
        expect(foot(all, label)?.matches(':enabled'), label).to.equal(true);
        foot(all, label)?.click();
        await until(() => title(all).endsWith('ky'), 'another one');
        expect(title(all)).to.equal(name);
      }
    });
});
