import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {type MyktyReleaseCard, type MyktyToggleEvent} from '../../../src/components/release-card/index.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};
import {expectAccessible} from '../../support/axe.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import {card, feedOf, one, shadow, text, texts, toggle} from './cards.js';

const LANGUAGES = ['ky', 'ru', 'en'];
const WORKS = ['vision-2030-bishkek', 'conference-2022', 'vision-2030-jeti-oguz', 'union-strategy', 'round-table-2011'];

describe('mykty-release-card', () => {
  afterEach(unmountAll);

  for (const lang of LANGUAGES) {
    for (const appearance of ['light', 'dark', 'contrast']) {
      it(`lists summaries accessibly: ${lang}, ${appearance}`, async () => {
        const element = await card(portal, {lang, appearance, limit: '6'});
        expect(texts(element, 'li > article')).to.have.length(6);
        await expectAccessible(element);
      });
      it(`shows a whole release accessibly: ${lang}, ${appearance}`, async () => {
        await expectAccessible(await card(portal, {lang, appearance, view: 'full', item: 'conference-2022'}));
      });
    }

    for (const item of WORKS) {
      it(`fits ${item} into 320 px, and at twice the text size: ${lang}`, async () => {
        for (const size of ['100%', '200%']) {
          const element = await card(portal, {lang, view: 'full', item}, {width: 320});
          element.style.fontSize = size;
          const wide = [...shadow(element).querySelectorAll<HTMLElement>('*')].filter(
            (each) =>
              each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1 &&
              !each.closest('.tbl, .vh, .stack thead'),
          );
          expect(wide.map((each) => `${size}: ${each.outerHTML.slice(0, 120)}`)).to.deep.equal([]);
          unmountAll();
        }
      });
    }

    for (const [state, data] of [
      ['empty', feedOf([])],
      ['error', 'not a feed'],
    ] as const) {
      it(`says accessibly that it is ${state}: ${lang}`, async () => {
        const element = mount<MyktyReleaseCard>('mykty-release-card', {attributes: {lang}, properties: {data}});
        await reached(element, state);
        expect(text(element, '[part=notice]')).not.to.equal('');
        await expectAccessible(element);
      });
    }

    it(`waits accessibly: ${lang}`, async () => {
      const read = globalThis.fetch;
      globalThis.fetch = () => new Promise(() => undefined);
      try {
        for (const view of ['summary', 'full']) {
          const element = mount<MyktyReleaseCard>('mykty-release-card', {
            attributes: {lang, view, limit: '3', feed: `/never-${lang}-${view}.json`},
          });
          await until(() => text(element, '[role=status]') !== '', 'the words');
          expect(element.state).to.equal('loading');
          expect(one(element, '.sk') !== null).to.equal(true);
          await expectAccessible(element);
        }
      } finally {
        globalThis.fetch = read;
      }
    });
  }

  describe('opening in place', () => {
    const data = feedOf([
      {title: 'First', summary: 'Lead.', content_text: 'Body one.\n\nBody two.'},
      {title: 'Second', url: 'https://town.example.kg/second', summary: 'Only a lead.'},
    ]);

    it('opens and closes, keeps the focus, and tells of it', async () => {
      const element = await card(data, {limit: '2'});
      const events: MyktyToggleEvent[] = [];
      document.addEventListener('mykty-toggle', (event) => events.push(event), {once: true});
      const link = one(element, '[part=title] a');
      link?.focus();
      await toggle(element);
      expect(shadow(element).activeElement === link).to.equal(true);
      expect(link?.getAttribute('aria-expanded')).to.equal('true');
      expect(texts(element, '.rc-body p')).to.deep.equal(['Body one.', 'Body two.']);
      expect(events.map(({open, item, composed}) => [open, item, composed])).to.deep.equal([[true, 'item-0', true]]);
      await expectAccessible(element);
      await toggle(element);
      expect(link?.getAttribute('aria-expanded')).to.equal('false');
    });

    it('works by the keyboard alone', async () => {
      const element = await card(data, {limit: '2'});
      one(element, '[part=title] a')?.focus();
      await sendKeys({press: 'Tab'});
      expect(plainText(shadow(element).activeElement)).to.equal('Read more');
      await sendKeys({press: ' '});
      await until(() => one(element, '.rc-more'), 'the whole release');
      await sendKeys({press: 'Tab'});
      expect(plainText(shadow(element).activeElement)).to.equal('Copy text');
    });

    it('gives the focus back to the title where the last button closes', async () => {
      const element = await card(data, {limit: '2'});
      await toggle(element);
      const less = [...shadow(element).querySelectorAll<HTMLElement>('button.more')].find(
        (button) => plainText(button) === 'Show less',
      );
      less?.focus();
      less?.click();
      await until(() => !one(element, '.rc-more'), 'the summary');
      expect(shadow(element).activeElement === one(element, '[part=title] a')).to.equal(true);
    });

    it('leaves what has no body a plain link', async () => {
      const element = await card(data, {limit: '2'});
      const link = [...shadow(element).querySelectorAll('[part=title] a')][1];
      expect(link?.getAttribute('href')).to.equal('https://town.example.kg/second');
      expect(link?.hasAttribute('aria-expanded')).to.equal(false);
    });

    it('lets a modified click open the address as any link', async () => {
      const element = await card(data, {limit: '2'});
      const link = one(element, '[part=title] a');
      const click = new MouseEvent('click', {ctrlKey: true, cancelable: true, bubbles: true});
      link?.addEventListener('click', (event) => setTimeout(() => event.preventDefault()));
      shadow(element).addEventListener('click', (event) => {
        expect(event.defaultPrevented).to.equal(false);
        event.preventDefault();
      });
      link?.dispatchEvent(click);
      await element.updateComplete;
      expect(one(element, '.rc-more') === null).to.equal(true);
    });
  });

  describe('language versions', () => {
    it('switch in place, each with its language and its address', async () => {
      const element = await card(portal, {lang: 'ru', view: 'full', item: 'conference-2022'});
      expect(texts(element, '.langs > *')).to.deep.equal(['Кыргызча', 'Русский', 'English']);
      const english = one(element, '.langs [hreflang=en]') as HTMLAnchorElement;
      expect(english.href).to.contain('conference-2022-en');
      english.focus();
      english.click();
      await until(() => text(element, '[part=title]').startsWith('Will accountable'), 'the English version');
      expect(one(element, '[part=title]')?.lang).to.equal('en');
      expect(text(element, '[part=kind]')).to.equal('Пресс-релиз');
      expect(one(element, '.langs [aria-current]')?.lang).to.equal('en');
      expect(Boolean(shadow(element).activeElement?.closest('.langs'))).to.equal(true);
      await expectAccessible(element);
    });

    describe('chosen by a reader', () => {
      const version = (language: string, title: string, members: object = {}) => ({
        id: `w-${language}`,
        url: undefined,
        language,
        title,
        content_text: title,
        _mykty: {work: 'w', ...members},
      });
      const russian = version('ru', 'Текст');
      const before = feedOf([russian, version('en', 'Text')]);
      const status = {kind: 'withdrawn', reason: 'A wrong figure.'};
      const cases: readonly (readonly [name: string, items: readonly object[], title: string, current: string[]])[] = [
        ['stay while they stay', [russian, version('en', 'Text')], 'Text', ['English']],
        ['say what the feed says now', [version('en', 'New text'), russian], 'New text', ['English']],
        ['are withdrawn with it', [russian, version('en', 'Withdrawn text', {status})], 'Withdrawn text', ['English']],
        ['give way once they are gone', [version('ru', 'Новый текст')], 'Новый текст', []],
      ];
      for (const [name, items, title, current] of cases)
        for (const view of ['full', 'summary'])
          it(`${name}: ${view}`, async () => {
            const element = await card(before, {lang: 'ru', item: 'w', view});
            if (view === 'summary') await toggle(element);
            one(element, '.langs [lang=en]')?.click();
            await until(() => text(element, '[part=title]') === 'Text', 'the English version');
            element.data = feedOf(items);
            await element.updateComplete;
            await until(() => one(element, '.rc-body'), 'the body');
            expect(text(element, '[part=title]')).to.equal(title);
            expect(text(element, '.rc-body')).to.equal(title);
            expect(texts(element, '.langs [aria-current]')).to.deep.equal(current);
            expect(texts(element, '[part=status] p').slice(1)).to.deep.equal(
              title.startsWith('Withdrawn') ? ['A wrong figure.'] : [],
            );
          });
    });

    it("are labelled where the widget's own is missing", async () => {
      const element = await card(portal, {lang: 'ky', view: 'full', item: 'vision-2030-bishkek'});
      expect(text(element, '.meta')).to.contain('Русский');
      expect(one(element, '[part=title]')?.lang).to.equal('ru');
    });
  });

  it('shows the newest, and at most as many as asked for', async () => {
    const data = feedOf([
      {title: 'Undated'},
      {title: 'Old', date_published: '2020-01-01T00:00:00Z'},
      {title: 'New', date_published: '2024-01-01T00:00:00Z'},
      {title: 'A practice', _mykty: {type: 'practice', published: '2025'}},
    ]);
    const element = await card(data, {limit: '2'});
    expect(texts(element, '[part=title]')).to.deep.equal(['New', 'Old']);
    element.limit = 9;
    await element.updateComplete;
    expect(texts(element, '[part=title]')).to.deep.equal(['New', 'Old', 'Undated']);
  });
});
