// The built widgets over a network that fails, with the limits that visitors get; and many of them at once.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startFeedServer} from '../support/feed-server.mjs';
import {polled} from '../support/polled.mjs';
import {comesToRest, site} from '../support/site.mjs';

const HEAD = '<script src="/cdn/mykty.js" defer></script>';
const MEGABYTE = 2 ** 20;

/** Per widget: what the server does, state, error code, and the requests that the server had. */
const faults = {
  good: ['ok', {}, 'ready', undefined, 1],
  'not found': ['status', {status: 404}, 'error', 'http', 1],
  'too many requests, come back later': ['status', {status: 429, retry: 3600}, 'error', 'http', 1],
  '503 twice': ['status', {status: 503, times: 2}, 'ready', undefined, 3],
  'cut short': ['reset', {after: 1}, 'error', 'network', 3],
  '50 MB': ['big', {mb: 50}, 'error', 'too-large', 1],
  'a gzip bomb': ['bomb', {mb: 200}, 'error', 'too-large', 1],
  'a web page': ['html', {}, 'error', 'not-json', 1],
  'other JSON': ['other', {}, 'error', 'not-a-feed', 1],
  'no items': ['none', {}, 'empty', undefined, 1],
  'a missing item': ['ok', {item: 'x'}, 'error', 'no-item', 1],
  'a page that loops': ['pages', {loop: 1}, 'ready', undefined, 4],
};

/** What is waited for. By itself, so that what else comes to a slow machine at once doesn't lengthen the wait. */
const waits = {hang: ['hang', {}, 'error', 'timeout', 1], drip: ['drip', {}, 'error', 'timeout', 1]};

const addressOf = (server, name, [kind, options]) =>
  `${server.url}/faults/${kind}?${new URLSearchParams({...options, key: name})}`;

const heapOf = async (page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'));
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
};

describe('built widgets on a failing network', () => {
  const shared = site();
  let faulty;
  before(async () => (faulty = await startFeedServer()));
  /** The requests that the server had under a name, each with its time. */
  const requestsOf = async (name) => (await fetch(`${faulty.url}/faults/count?key=${encodeURIComponent(name)}`)).json();
  after(() => faulty.close());

  /** Puts a widget to each of these on one page; `each` is given the outcome of one, its requests, and when all began. */
  async function judgeAll(feeds, each = () => undefined) {
    const widgets = Object.entries(feeds).map(([name, fault]) => {
      const feed = addressOf(faulty, name, fault).replaceAll('&', '&amp;');
      return `<mykty-release-card lang="en" title="${name}" feed="${feed}" item="${fault[1].item ?? ''}"></mykty-release-card>`;
    });
    const recorder = `<script>
      const seen = {};
      addEventListener('mykty-error', ({target, code}) => (seen[target.title] = {code, at: Date.now()}), true);
      addEventListener('mykty-load', ({target}) => (seen[target.title] = {at: Date.now()}), true);
    </script>`;
    const opened = Date.now();
    const {page, complaints} = await shared.open({head: recorder + HEAD, body: widgets.join('')});
    await page
      .waitForFunction(
        () =>
          [...document.querySelectorAll('[title]')].every((e) => !['loading', null].includes(e.getAttribute('state'))),
        {timeout: 60_000},
      )
      .catch(() => undefined);
    const outcome = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('[title]')].map((e) => [
          e.title,
          {state: e.getAttribute('state'), ...globalThis.eval('seen')[e.title]},
        ]),
      ),
    );
    for (const [name, [, , state, code, requests]] of Object.entries(feeds)) {
      const got = outcome[name];
      assert.equal(got.state, state, name);
      assert.equal(got.code, code, name);
      // Further pages are read after the first is shown.
      const asked = await polled(
        () => requestsOf(name),
        ({length}) => length >= requests,
      );
      assert.equal(asked.length, requests, `${name}: requests`);
      each(name, got, asked, opened);
    }
    assert.deepEqual(
      complaints.filter((text) => !text.startsWith('Failed to load resource')),
      [],
    );
    await page.close();
  }

  it('say what is wrong, and ask no more than they should', {timeout: 120_000}, () => judgeAll(faults));

  it('wait for ten seconds', {timeout: 120_000}, () =>
    judgeAll(waits, (name, got, asked, opened) => {
      // After the page was opened, and at the latest when the server heard of it.
      assert.ok(got.at - opened > 9_500, `${name}: ${got.at - opened} ms after the page was opened`);
      assert.ok(got.at - asked[0].at < 15_000, `${name}: ${got.at - asked[0].at} ms after it was asked for`);
    }),
  );

  it('show what comes after two 503 within 10 s', {timeout: 60_000}, async () => {
    const feed = addressOf(faulty, 'alone', faults['503 twice']).replaceAll('&', '&amp;');
    const {page} = await shared.open({head: HEAD, body: `<mykty-release-card feed="${feed}"></mykty-release-card>`});
    await page.waitForSelector('[state=ready]', {timeout: 20_000});
    const [first, , third] = await requestsOf('alone');
    assert.ok(third.at - first.at < 10_000, `${third.at - first.at} ms`);
    await page.close();
  });

  it('refuse 50 MB and a gzip bomb within 60 MB of heap', {timeout: 120_000}, async () => {
    for (const name of ['50 MB', 'a gzip bomb']) {
      const feed = addressOf(faulty, `heap ${name}`, faults[name]).replaceAll('&', '&amp;');
      const {page} = await shared.open({head: HEAD, body: '<div id="place"></div>'});
      const before = (await heapOf(page)).JSHeapUsedSize;
      await page.evaluate(
        (url) =>
          (document.querySelector('#place').innerHTML = `<mykty-release-card feed="${url}"></mykty-release-card>`),
        feed,
      );
      await page.waitForSelector('[state=error]', {timeout: 30_000});
      const grown = (await heapOf(page)).JSHeapUsedSize - before;
      assert.ok(grown < 60 * MEGABYTE, `${name}: ${grown} bytes`);
      await page.close();
    }
  });

  it('share one request among a thousand', {timeout: 120_000}, async () => {
    const tags = ['mykty-release-card', 'mykty-event-countdown', 'mykty-contact-block'];
    const body = Array.from(
      {length: 1_000},
      (_, index) => `<${tags[index % 3]} feed="/feed.json"></${tags[index % 3]}>`,
    ).join('');
    const {page, requests, complaints} = await shared.open({head: HEAD, body});
    await page
      .waitForFunction(() => document.querySelectorAll('[state=ready]').length === 1_000, {timeout: 60_000})
      .catch(() => undefined);
    assert.equal(await page.evaluate(() => document.querySelectorAll('[state=ready]').length), 1_000);
    assert.equal(requests.filter(({path}) => path === '/feed.json').length, 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('leave nothing behind after ten thousand times on and off the page', {timeout: 180_000}, async () => {
    const body =
      '<mykty-event-countdown feed="/feed.json"></mykty-event-countdown><mykty-contact-block feed="/feed.json"></mykty-contact-block>';
    await shared.clearStorage();
    const {page, requests} = await shared.open({head: HEAD, body});
    await page.waitForFunction(() => document.querySelectorAll('[state=ready]').length === 2, {timeout: 20_000});
    // What is loaded later is not left behind by what follows.
    await comesToRest(page);
    const cycle = (times) =>
      page.evaluate(async (count) => {
        const widgets = [...document.querySelectorAll('[feed]')];
        for (let turn = 0; turn < count; turn++) {
          widgets.forEach((widget) => widget.remove());
          if (turn % 100 === 0) await new Promise((done) => setTimeout(done));
          document.body.append(...widgets);
          if (turn % 100 === 0) await new Promise((done) => setTimeout(done));
        }
        await new Promise((done) => setTimeout(done, 500));
      }, times);
    await cycle(200);
    const before = await heapOf(page);
    await cycle(10_000);
    const after = await heapOf(page);
    const grown = after.JSHeapUsedSize - before.JSHeapUsedSize;
    assert.ok(grown < MEGABYTE, `heap grew by ${grown}`);
    assert.ok(
      after.JSEventListeners <= before.JSEventListeners + 2,
      `listeners: ${before.JSEventListeners} → ${after.JSEventListeners}`,
    );
    assert.ok(after.Nodes <= before.Nodes + 10, `nodes: ${before.Nodes} → ${after.Nodes}`);
    assert.equal(requests.filter(({path}) => path === '/feed.json').length, 1);
    await page.close();
  });
});
