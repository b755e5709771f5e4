/** Each widget, in a language that the feed's text doesn't have: it says which one it shows, and offers the others. */
import {expect} from '@open-wc/testing';
import {type LitElement} from 'lit';
import '../../../src/components/contact-block/define.js';
import '../../../src/components/event-countdown/define.js';
import '../../../src/components/practice-gallery/define.js';
import '../../../src/components/release-card/define.js';
import {expectAccessible} from '../../support/axe.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

const words: Readonly<Record<string, string>> = {ky: 'Суу', ru: 'Вода', en: 'Water', uz: 'Suv'};

const version = (language: string, url = true): object => {
  const name = words[language] ?? '';
  return {
    id: `water-${language}`,
    language,
    ...(url ? {url: `https://town.example.kg/water-${language}`} : {}),
    title: name,
    content_text: `${name}.`,
    _mykty: {
      type: 'practice',
      work: 'water',
      published: '2026-11-01',
      events: [{id: 'day', name, start: '2999-05-01'}],
      contacts: [{id: 'office', name, phones: ['+996 312 00-00-00']}],
      practice: {topics: ['water']},
    },
  };
};
const feedOf = (...items: object[]): object => ({version: 'https://jsonfeed.org/version/1.1', title: 'Town', items});

const widgets: readonly (readonly [tag: string, attributes: Record<string, string>, title: string])[] = [
  ['mykty-release-card', {item: 'water'}, '[part~=title]'],
  ['mykty-release-card', {item: 'water', view: 'full'}, '[part~=title]'],
  ['mykty-event-countdown', {}, '[part~=name]'],
  ['mykty-event-countdown', {view: 'compact'}, '[part~=name]'],
  ['mykty-event-countdown', {view: 'line'}, '[part~=name]'],
  ['mykty-contact-block', {}, '[part~=name]'],
];

const find = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const title = (element: Element, selector: string): string => plainText(find(element, selector)[0]);
const offered = (element: Element): string[] => find(element, '.langs > *').map(plainText);
const current = (element: Element): string[] => find(element, '.langs [aria-current=true]').map(plainText);
const press = (element: Element, language: string): void =>
  find(element, `.langs [lang=${language}]`).forEach((each) => each.click());

type Widget = LitElement & {data: object};

async function show(tag: string, attributes: Record<string, string>, data: object): Promise<Widget> {
  const element = mount<Widget>(tag, {attributes: {lang: 'ky', ...attributes}, properties: {data}, width: 600});
  await reached(element, 'ready');
  return element;
}

describe('language versions', () => {
  afterEach(unmountAll);

  for (const [tag, attributes, selector] of widgets) {
    describe(`${tag} ${JSON.stringify(attributes)}`, () => {
      it('says which language it shows, and offers the others in place', async () => {
        const element = await show(tag, attributes, feedOf(version('uz'), version('en'), version('ru')));
        expect(title(element, selector)).to.equal('Suv');
        expect(offered(element)).to.deep.equal(['Русский', 'English', 'Oʻzbekcha']);
        expect(current(element)).to.deep.equal(['Oʻzbekcha']);
        const [russian] = find(element, '.langs a');
        expect([
          russian?.lang,
          (russian as HTMLAnchorElement).hreflang,
          (russian as HTMLAnchorElement).href,
        ]).to.deep.equal(['ru', 'ru', 'https://town.example.kg/water-ru']);
        await expectAccessible(element);
        russian?.focus();
        press(element, 'ru');
        await until(() => title(element, selector) === 'Вода', 'the Russian version');
        expect(current(element)).to.deep.equal(['Русский']);
        expect(element.shadowRoot?.activeElement).to.equal(russian);
        const shown = find(element, selector)[0];
        expect(
          shown?.closest('[lang]')?.getAttribute('lang') ?? shown?.querySelector('[lang]')?.getAttribute('lang'),
        ).to.equal('ru');
        await expectAccessible(element);
      });

      it('follows the page again when it speaks another language', async () => {
        const element = await show(tag, attributes, feedOf(version('uz'), version('en'), version('ru')));
        press(element, 'en');
        await until(() => title(element, selector) === 'Water', 'the English version');
        element.lang = 'ru';
        await until(() => title(element, selector) === 'Вода', 'the Russian version');
      });

      it('offers versions that have no address', async () => {
        const element = await show(tag, attributes, feedOf(version('ru', false), version('en', false)));
        expect(find(element, '.langs button').map(plainText)).to.deep.equal(['Русский', 'English']);
        press(element, 'en');
        await until(() => title(element, selector) === 'Water', 'the English version');
      });

      it('says which language it shows where there is no other', async () => {
        const element = await show(tag, attributes, feedOf(version('ru')));
        expect(offered(element)).to.deep.equal([]);
        expect(plainText(element.shadowRoot)).to.match(/Русский|орус тилинде/i);
      });

      it('says which language it shows where that is none of its own three', async () => {
        const element = await show(tag, attributes, feedOf(version('uz')));
        expect(title(element, selector)).to.equal('Suv');
        expect(find(element, '[lang=uz]').map(plainText)).to.include('Oʻzbekcha');
        await expectAccessible(element);
      });

      it('shows its own language without a word', async () => {
        const data = feedOf(version('ru'), version('ky'));
        const element = await show(tag, attributes, data);
        expect(title(element, selector)).to.equal('Суу');
        if (attributes['view'] !== 'full' || tag !== 'mykty-release-card') expect(offered(element)).to.deep.equal([]);
        expect(find(element, `${selector} [lang], ${selector}[lang]`)).to.have.length(0);
      });
    });
  }

  it("change the page's address where that is the text's own", async () => {
    const own = location.href;
    const at = (language: string, url: string) => ({...version(language), url});
    const other = new URL('/water-ru?x=1', own).href;
    const away = 'https://town.example.kg/water-en';
    const data = feedOf(at('ky', own.split('#')[0] ?? ''), at('ru', other), at('en', away));
    try {
      const element = await show('mykty-release-card', {item: 'water', view: 'full'}, data);
      press(element, 'en');
      await until(() => title(element, '[part~=title]') === 'Water', 'the English version');
      expect(location.href, 'another site').to.equal(own);
      press(element, 'ky');
      await until(() => title(element, '[part~=title]') === 'Суу', 'the Kyrgyz version');
      press(element, 'ru');
      await until(() => title(element, '[part~=title]') === 'Вода', 'the Russian version');
      expect(location.href).to.equal(other);
    } finally {
      history.replaceState(history.state, '', own);
    }
  });

  it('mykty-practice-gallery labels its cards, and offers the versions in an opened practice', async () => {
    const element = await show('mykty-practice-gallery', {}, feedOf(version('ru'), version('en')));
    expect(title(element, '[part=card] .lang')).to.equal('Русский');
    find(element, '[part=card] .title a')[0]?.click();
    await until(() => offered(element).length, 'the opened practice');
    expect(offered(element)).to.deep.equal(['Русский', 'English']);
    await expectAccessible(element);
    press(element, 'en');
    await until(() => title(element, '#practice-title') === 'Water', 'the English version');
    expect(find(element, '#practice-title')[0]?.lang).to.equal('en');
    expect(current(element)).to.deep.equal(['English']);
  });

  it('mykty-practice-gallery says in which language a topic stands', async () => {
    const free = JSON.parse(
      JSON.stringify(version('ru')).replace('"topics":["water"]', '"topics":["Колодцы"]'),
    ) as object;
    const element = await show('mykty-practice-gallery', {}, feedOf(version('ru'), {...free, id: 'wells'}));
    const topics = () => find(element, '.tline span:not(.lang)').map((each) => `${each.lang} ${plainText(each)}`);
    expect(topics()).to.deep.equal(['ky Таза суу']);
    element.data = feedOf(free);
    await until(() => topics()[0] === 'ru Колодцы', 'a topic in words of its own');
  });
});
