// What a visitor's machine does to a page: a clock years off, sleep, the page cache, storage that is blocked, full or
// full of garbage, and scripts that put members on every object. Content is shown, with one request, without an error.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../../scripts/browsers.mjs';
import {polled} from '../support/polled.mjs';
import {allReady, comesToRest, elements, firstAsked, html, ready, site, tags} from '../support/site.mjs';
import {feed} from '../support/site-feed.mjs';

const HEAD = '<script src="/cdn/mykty.js" defer></script>';
const PAGE = {head: HEAD, body: elements(), lang: 'en'};
const FEED = JSON.stringify(feed);
const HOUR = 3_600_000;

/** Runs in the page before its scripts: moves its clock by what `globalThis.moved` says, in milliseconds. */
function moveClock(by) {
  const Real = Date;
  globalThis.moved = by;
  globalThis.Date = class extends Real {
    constructor(...values) {
      if (values.length) super(...values);
      else super(Real.now() + globalThis.moved);
    }
    static now() {
      return Real.now() + globalThis.moved;
    }
  };
}

const textIn = (page, tag) =>
  page.$eval(tag, (element) => element.shadowRoot.textContent.replaceAll('\u2060', '').replace(/\s+/g, ' '));

describe('built widgets on any machine', () => {
  const shared = site();

  /** Opens the page after `prepare` ran in it; gives the page, its complaints and how often the feed was asked for. */
  async function visit(prepare, ...values) {
    const {server, browser} = shared;
    server.routes['/page'] = firstAsked(server, {body: html(PAGE)});
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    if (prepare) await page.evaluateOnNewDocument(prepare, ...values);
    await page.goto(`${server.origin}/page`);
    return {page, complaints};
  }
  const asked = () => shared.server.requests.filter(({path}) => path === '/feed.json').length;

  async function isWhole({page, complaints}, requests = 1) {
    assert.deepEqual(await ready(page), allReady());
    assert.match(await textIn(page, tags[0]), /The water main is mended/);
    assert.match(await textIn(page, tags[1]), /Open hearing/);
    assert.equal(await polled(asked, (times) => times >= requests), requests);
    assert.deepEqual(complaints, []);
  }

  for (const [year, note] of [
    [1970, /clock is wrong/],
    [2099, /clock is wrong/],
  ])
    it(`in ${year}`, async () => {
      const visited = await visit(moveClock, Date.UTC(year, 5, 1) - Date.now());
      await isWhole(visited);
      const text = await polled(
        () => textIn(visited.page, tags[1]),
        (said) => note.test(said),
      );
      assert.match(text, note);
      assert.equal(await visited.page.$eval(tags[1], (element) => element.getAttribute('phase')), 'upcoming');
      await visited.page.close();
    });

  it('after eight hours of sleep: one new request where re-reading is on, none where not', async () => {
    await shared.clearStorage();
    const visited = await visit(moveClock, 0);
    const {page} = visited;
    await isWhole(visited);
    // What reads again comes when the page is idle; it must have heard when the feed was read.
    await comesToRest(page);
    // Timers stand still while a machine sleeps; what a page notices is that the clock has jumped.
    const sleep = async () => {
      await page.evaluate((by) => {
        globalThis.moved += by;
        document.dispatchEvent(new Event('visibilitychange'));
      }, 8 * HOUR);
      await new Promise((done) => setTimeout(done, 500));
    };
    await sleep();
    await isWhole(visited);
    await page.$$eval('[feed]', (widgets) => widgets.forEach((widget) => widget.setAttribute('refresh', '30')));
    await sleep();
    await isWhole(visited, 2);
    await page.close();
  });

  it('whose scripts put members on every object and every list', async () => {
    const pollute = () => {
      for (const prototype of [Object.prototype, Array.prototype]) {
        prototype.extend = function () {
          return this;
        };
        // What feeds say is read by a getter; what objects of ours are called stands there as it would by an attack.
        for (const name of ['title', 'summary', 'content_html', '_mykty', 'kicker', 'events', 'contacts'])
          Object.defineProperty(prototype, name, {configurable: true, get: () => 'polluted', set() {}});
        for (const name of [
          'feed',
          'error',
          'active',
          'timer',
          'words',
          'items',
          'url',
          'content',
          'chosen',
          'details',
        ])
          prototype[name] = 'polluted';
        Object.assign(prototype, {method: 'POST', body: 'x', headers: {'x-a': '1'}, credentials: 'include'});
      }
    };
    const {server, browser} = shared;
    const body = html({...PAGE, head: `<script>(${pollute})()</script>${HEAD}`});
    server.routes['/page'] = firstAsked(server, {body});
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const complaints = [];
    await session.send('Runtime.enable');
    session.on('Runtime.exceptionThrown', ({exceptionDetails}) => complaints.push(exceptionDetails.text));
    // What drives the browser stumbles over such members as well, so it is asked without help.
    const ask = async (expression) =>
      (await session.send('Runtime.evaluate', {expression, returnByValue: true})).result.value;
    await session.send('Page.navigate', {url: `${server.origin}/page`});
    const read = `[...document.querySelectorAll('[feed]')].map((e) => e.getAttribute('state') + ' ' + e.shadowRoot?.textContent).join('\\n')`;
    const text = await polled(
      async () => (await ask(read)) ?? '',
      (told) => told.match(/^ready/gm)?.length === tags.length,
    );
    assert.equal(text.match(/^ready/gm)?.length, tags.length, text);
    for (const title of ['water main', 'Open hearing', 'Metering']) assert.ok(text.includes(title), title);
    assert.doesNotMatch(text, /polluted/);
    assert.equal(asked(), 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  describe('and its storage', () => {
    it('blocked, as in a frame without an origin', async () => {
      const {server} = shared;
      const open = {'access-control-allow-origin': '*'};
      server.routes['/open.json'] = {body: FEED, type: 'application/feed+json', headers: open};
      const inner = html({...PAGE, head: '<script src="/cdn/mykty.all.js"></script>'}).replaceAll(
        'feed.json',
        'open.json',
      );
      const headers = {'content-security-policy': 'sandbox allow-scripts'};
      server.routes['/inner'] = firstAsked(server, {body: inner, headers});
      const page = await shared.browser.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${server.origin}/inner`);
      assert.deepEqual(await ready(page), allReady());
      assert.match(await page.evaluate(async () => (await caches.open('x')) && 'open').catch(String), /SecurityError/);
      assert.equal(server.requests.filter(({path}) => path === '/open.json').length, 1);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('full', async () => {
      const page = await shared.browser.newPage();
      const session = await page.createCDPSession();
      const {origin} = shared.server;
      await session.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
      await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1});
      try {
        const visited = await visit();
        await isWhole(visited);
        const put = () => caches.open('x').then((cache) => cache.put('/x', new Response('x'.repeat(1_000))));
        assert.match(await visited.page.evaluate(`(${put})().then(() => 'kept', String)`), /Quota/);
        await visited.page.close();
      } finally {
        await session.send('Storage.overrideQuotaForOrigin', {origin});
        await page.close();
      }
    });

    for (const [name, garbage] of [
      ['bytes', '\u0000\u0001{"version":'],
      ['a page', '<!doctype html><script>throw 1</script>'],
      ['another JSON', '{"items": {"length": 1e9}}'],
    ])
      it(`full of garbage: ${name}`, async () => {
        const key = `https://mykty.invalid/?${encodeURIComponent(`${shared.server.origin}/feed.json`)}`;
        const fill = await visit();
        await fill.page.evaluate(
          async (at, text) => {
            const headers = {'x-saved-at': String(Date.now()), 'x-url': 'https://example.kg/'};
            await (await caches.open('mykty-feeds')).put(at, new Response(text, {headers}));
          },
          key,
          garbage,
        );
        await fill.page.close();
        shared.server.routes['/feed.json'] = {body: FEED, type: 'application/feed+json', delay: 400};
        const visited = await visit();
        await isWhole(visited);
        await visited.page.close();
        shared.server.routes['/feed.json'] = {body: FEED, type: 'application/feed+json'};
      });
  });

  describe('that comes Back to the page as it was', () => {
    let browser;
    before(async () => {
      browser = await launchChromium({
        isWhole: true,
        args: ['--enable-features=BackForwardCache'],
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
    });
    after(() => browser?.close());

    it('without a request', async () => {
      const {server} = shared;
      // A page that may not be stored isn't kept for Back either.
      const headers = {'cache-control': 'max-age=60'};
      server.routes['/page'] = firstAsked(server, {body: html(PAGE), headers});
      server.routes['/other'] = {body: html({body: '<p>Other</p>'}), headers};
      const page = await browser.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.evaluateOnNewDocument(() => {
        addEventListener('pageshow', ({persisted}) => (globalThis.persisted = persisted));
      });
      await page.goto(`${server.origin}/page`);
      assert.deepEqual(await ready(page), allReady());
      // A page that is still loading may not be kept.
      await comesToRest(page);
      await page.evaluate(() => {
        globalThis.kept = true;
        delete globalThis.persisted;
      });
      await page.goto(`${server.origin}/other`);
      await page.goBack();
      await page.waitForFunction(() => location.pathname === '/page' && globalThis.persisted !== undefined);
      assert.equal(await page.evaluate(() => globalThis.kept && globalThis.persisted), true);
      await new Promise((done) => setTimeout(done, 1_200));
      await isWhole({page, complaints});
      await page.close();
    });
  });
});
