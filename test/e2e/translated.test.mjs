// A translator of the visitor's browser rewrites what widgets show, in their shadow roots too. Whatever it has made of a
// page, what comes later must be shown, once, and nothing stale.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/loopback.mjs';
import {polled} from '../support/polled.mjs';
import {feed} from '../support/site-feed.mjs';

const TAGS = ['mykty-event-countdown', 'mykty-release-card', 'mykty-contact-block', 'mykty-practice-gallery'];

const later = JSON.parse(
  [
    ['2036-05-12T1', '2036-06-17T1'],
    ['Открытые слушания', 'Слушания по бюджету'],
    ['Водопровод отремонтирован', 'Водопровод снова течёт'],
    ['Пресс-секретарь', 'Пресс-служба'],
    ['Учёт воды', 'Учёт тепла'],
    ['+996 312 00-00-00', '+996 312 00-00-01'],
  ].reduce((text, [was, is]) => text.replaceAll(was, is), JSON.stringify(feed)),
);

/** Runs in the page: every text that a translator may touch. */
function defineTexts() {
  const accept = ({translate}) => (translate === false ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const walk = (root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
    while (walker.nextNode()) {
      const {currentNode} = walker;
      if (currentNode.shadowRoot) found.push(...walk(currentNode.shadowRoot));
      if (currentNode instanceof Text && currentNode.data.trim()) found.push(currentNode);
    }
    return found;
  };
  globalThis.texts = () => walk(document.body);
}

/** The translation is the text itself, so that what is shown can be compared. */
const translators = {
  'with elements in place of texts, as Chrome’s does': () => {
    for (const text of globalThis.texts()) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstChild.textContent = text.data;
      text.replaceWith(font);
    }
  },
  'text by text, as Firefox’s does': () => globalThis.texts().forEach((text) => (text.data = `${text.data}`)),
};

/** Runs in the page: what each widget shows. */
const look = (...tags) =>
  [...document.querySelectorAll(tags.join())].map((widget) =>
    [...widget.shadowRoot.children]
      .filter((part) => !part.matches('[role=status]'))
      .map(({innerText}) => innerText.replace(/\s+/g, ' ').trim())
      .join('\n'),
  );

describe('a page that the browser translates', () => {
  let server;
  let browser;

  before(async () => {
    const countdowns = ['full', 'compact', 'line'].map(
      (view) => `<mykty-event-countdown view="${view}"></mykty-event-countdown>`,
    );
    server = await serve({
      routes: {
        '/page': {
          body: `<!doctype html><html lang="ru"><head><title>Portal</title><link rel="icon" href="data:,">
            <script src="/cdn/mykty.js" defer></script></head><body>${countdowns.join('')}
            <mykty-release-card></mykty-release-card><mykty-release-card view="full"></mykty-release-card>
            <mykty-contact-block></mykty-contact-block><mykty-practice-gallery></mykty-practice-gallery></body></html>`,
        },
      },
    });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** `now`: the time at which its clock stands still. */
  async function opened(data, now) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(defineTexts);
    if (now) await page.evaluateOnNewDocument((time) => (Date.now = () => time), now);
    await page.goto(`${server.origin}/page`);
    await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), {}, TAGS);
    const give = async (next) => {
      await page.$$eval(TAGS.join(), (widgets, value) => widgets.forEach((widget) => (widget.data = value)), next);
      const ready = (tags) => [...document.querySelectorAll(tags)].every(({state}) => state === 'ready');
      await page.waitForFunction(ready, {}, TAGS.join());
      await page.waitForNetworkIdle({idleTime: 500});
    };
    await give(data);
    return {page, give, look: () => page.evaluate(look, ...TAGS)};
  }

  const now = Date.parse('2026-03-02T10:00:00+06:00');

  for (const [how, translate] of Object.entries(translators)) {
    describe(how, () => {
      it('shows a change of the feed', async () => {
        const [fresh, page] = [await opened(later, now), await opened(feed, now)];
        await page.page.evaluate(translate);
        await page.give(later);
        assert.deepEqual(await page.look(), await fresh.look());
      });

      it('speaks the language that the page is told to be in', async () => {
        const [fresh, page] = [await opened(feed, now), await opened(feed, now)];
        await page.page.evaluate(translate);
        for (const each of [fresh, page]) await each.page.evaluate(() => (document.documentElement.lang = 'en'));
        const isEnglish = (texts) =>
          ['Starts in', 'Read more', 'Copy link', 'Save contact', 'Table'].every((words) =>
            texts.join().includes(words),
          );
        const wanted = await polled(fresh.look, isEnglish, 5000);
        assert.ok(isEnglish(wanted));
        assert.deepEqual(await polled(page.look, (texts) => texts.join() === wanted.join(), 5000), wanted);
      });

      it('finds what is typed', async () => {
        const {page} = await opened(feed, now);
        await page.evaluate(translate);
        const found = () => page.$eval('mykty-practice-gallery', ({shadowRoot}) => shadowRoot.textContent);
        await page.locator('mykty-practice-gallery >>> input[type=search]').fill('абракадабра');
        const text = await polled(found, (all) => all.includes('абракадабра') || !all.includes('Учёт воды'), 5000);
        assert.ok(!text.includes('Учёт воды'), text);
      });

      it('counts on', async () => {
        const {page} = await opened(feed);
        await page.evaluate(translate);
        const second = () =>
          page.$eval(
            'mykty-event-countdown',
            ({shadowRoot}) => shadowRoot.querySelector('[data-value=second]').innerText,
          );
        const before = await second();
        const after = await polled(second, (text) => text !== before, 3000);
        assert.match(before, /^\d\d$/);
        assert.match(after, /^\d\d$/);
        assert.notEqual(after, before);
      });
    });
  }

  it('keeps the translation of a word while the word is the same', async () => {
    const {page} = await opened(feed, Date.parse('2026-03-02T10:00:00+06:00'));
    const label = 'mykty-event-countdown >>> [data-label=hour]';
    await page.$eval(label, ({childNodes}) => ([...childNodes].find((node) => node instanceof Text).data = 'hours'));
    // Every minute all of it is drawn anew.
    await page.$eval('mykty-event-countdown', async (widget) => {
      widget.requestUpdate();
      await widget.updateComplete;
    });
    assert.equal(await page.$eval(label, ({innerText}) => innerText), 'hours');
  });

  it('asks it to leave alone what counts, phones and addresses of mail', async () => {
    const {page} = await opened(feed);
    const texts = await page.evaluate(() => globalThis.texts().map(({data}) => data.trim()));
    assert.deepEqual(
      texts.filter((text) => /^\d\d+$|\d час|996|press|@/.test(text)),
      [],
    );
  });
});
