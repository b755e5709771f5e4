// A release whose further files can't be had, as after a deployment or on a bad line: it can still be read.
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {globSync} from '../../scripts/files.mjs';
import {polled} from '../support/polled.mjs';
import {site} from '../support/site.mjs';

const release = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Town',
  language: 'en',
  items: [
    {
      id: '1',
      title: 'Draft budget',
      summary: 'The draft is out.',
      content_html: '<p>All of <b>it</b>.</p>',
      _mykty: {type: 'release'},
    },
  ],
};

/** Chunks of cdn/ that hold a text, as paths of the server. */
const chunksWith = async (text) => {
  const {readFileSync} = await import('node:fs');
  return globSync('cdn/chunks', /\.js$/)
    .filter((file) => readFileSync(file, 'utf8').includes(text))
    .map((file) => `/${file}`);
};

describe('mykty-release-card without its further files', () => {
  const shared = site();
  let broken = [];
  afterEach(() => {
    for (const path of broken) delete shared.server.routes[path];
  });

  /** Opens the page without some files, until the test is over. */
  async function show(missing, view, state = 'ready') {
    assert.ok(missing.length > 0);
    broken = missing;
    const {server} = shared;
    server.routes['/release.json'] = {body: JSON.stringify(release), type: 'application/feed+json'};
    for (const path of broken) server.routes[path] = {status: 503, body: ''};
    const {page} = await shared.open({
      lang: 'en',
      head: `<script>document.addEventListener('mykty-error', (event) => (globalThis.said = event.message))</script>
        <script src="/cdn/mykty.js" defer></script>`,
      body: `<mykty-release-card feed="/release.json" view="${view}"></mykty-release-card>`,
    });
    await page.waitForSelector(`[state=${state}]`);
    return page;
  }
  const text = (page) =>
    page.$eval('mykty-release-card', ({shadowRoot}) =>
      shadowRoot.textContent.replaceAll('\u2060', '').replace(/\s+/g, ' '),
    );

  /** Notices come with a file of their own. */
  const offersRetry = (page) =>
    page.waitForFunction(() =>
      document.querySelector('mykty-release-card').shadowRoot.textContent.includes('Try again'),
    );

  const occasions = [
    ['once the line is back', () => dispatchEvent(new Event('online'))],
    ['when asked', () => document.querySelector('mykty-release-card').shadowRoot.querySelector('button').click()],
  ];
  for (const [how, again] of occasions)
    it(`speaks ${how} where its language could not be had, and shows no skeleton meanwhile`, async () => {
      const words = globSync('cdn/chunks', /\/en(-release-card)?\.js$/).map((file) => `/${file}`);
      const page = await show(words, 'full', 'error');
      await page.waitForNetworkIdle();
      assert.match(await text(page), /^\s*↻\s*$/);
      assert.equal(await page.evaluate('said'), 'network: language en');
      for (const path of words) delete shared.server.routes[path];
      await page.evaluate(again);
      await page.waitForSelector('[state=ready]');
      assert.match(await text(page), /Draft budget/);
      await page.close();
    });

  it('keeps a copy of its feed once the line is back where what does so could not be had', async () => {
    const source = globSync('cdn/chunks', /\/source\.js$/).map((file) => `/${file}`);
    await shared.clearStorage();
    const page = await show(source, 'summary');
    const asked = () => shared.server.requests.filter(({path}) => source.includes(path)).length;
    assert.equal(await polled(asked, (times) => times > 0), 1);
    await page.waitForNetworkIdle();
    for (const path of source) delete shared.server.routes[path];
    await page.evaluate(() => {
      globalThis.seen = [];
      const card = document.querySelector('mykty-release-card');
      new MutationObserver(() => globalThis.seen.push(card.getAttribute('state'))).observe(card, {
        attributeFilter: ['state'],
      });
      dispatchEvent(new Event('online'));
    });
    const copies = async () => page.evaluate(async () => (await (await caches.open('mykty-feeds')).keys()).length);
    assert.equal(await polled(copies, (count) => count > 0, 10_000), 1);
    // What stands goes on to stand.
    assert.deepEqual(await page.evaluate('seen'), []);
    await page.close();
  });

  for (const [how, again] of occasions)
    it(`reads a feed again ${how} where its first answer was none, and what asks again could not be had`, async () => {
      const source = globSync('cdn/chunks', /\/source\.js$/).map((file) => `/${file}`);
      const {routes} = shared.server;
      routes['/busy.json'] = {status: 503, body: ''};
      for (const path of source) routes[path] = {status: 503, body: ''};
      const {page} = await shared.open({
        lang: 'en',
        head: `<script>document.addEventListener('mykty-error', ({code}) => (globalThis.said = code))</script>
          <script src="/cdn/mykty.js" defer></script>`,
        body: '<mykty-release-card feed="/busy.json"><a href="/news">News</a></mykty-release-card>',
      });
      await page.waitForSelector('[state=error]');
      await offersRetry(page);
      assert.equal(await page.evaluate('said'), 'network');
      for (const path of source) delete routes[path];
      routes['/busy.json'] = {body: JSON.stringify(release), type: 'application/feed+json'};
      await page.evaluate(again);
      await page.waitForSelector('[state=ready]');
      assert.match(await text(page), /Draft budget/);
      await page.close();
    });

  it('shows the text of HTML where the sanitiser is missing', async () => {
    const page = await show(await chunksWith('DOMPurify'), 'full');
    assert.match(await text(page), /All of it\./);
    assert.equal(
      await page.$eval('mykty-release-card', ({shadowRoot}) => shadowRoot.querySelectorAll('.prose b').length),
      0,
    );
    await page.close();
  });

  it('shows the summary, and says that the rest is missing, where the whole release is', async () => {
    const page = await show(await chunksWith('rc-foot'), 'full');
    await offersRetry(page);
    const shown = await text(page);
    assert.match(shown, /Draft budget/);
    assert.match(shown, /The draft is out\./);
    assert.match(shown, /Could not load/);
    assert.match(shown, /Try again/);
    await page.close();
  });

  it('says so when a summary can’t be opened', async () => {
    const page = await show(await chunksWith('rc-foot'), 'summary');
    await page.$eval('mykty-release-card', ({shadowRoot}) => shadowRoot.querySelector('[aria-expanded]').click());
    await offersRetry(page);
    await page.close();
  });

  it('tells screen readers when a copy button can’t have what it needs', async () => {
    const [copying] = await chunksWith('execCommand');
    const page = await show([copying], 'full');
    // What says it comes when the page is idle, and with it the data for search engines.
    await page.waitForSelector('script[type="application/ld+json"]');
    await page.$eval('mykty-release-card', ({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('.actions button')].find((each) => /Copy text/.test(each.textContent)).click(),
    );
    await page.waitForFunction(() =>
      [...document.querySelector('mykty-release-card').shadowRoot.querySelectorAll('[role=status]')].some(
        ({textContent}) => textContent.includes('Could not load'),
      ),
    );
    await page.close();
  });
});
