// Files of ours that don't come at the first try, in the engines that ask again and in the one that remembers failures.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/loopback.mjs';
import {openFirefox} from '../support/firefox.mjs';
import {polled} from '../support/polled.mjs';
import {feed} from '../support/site-feed.mjs';
import {firstAsked, html, site} from '../support/site.mjs';

const head = '<script src="/cdn/mykty.js" defer></script>';
const countdown = '<mykty-event-countdown feed="/feed.json"><a href="/news">News</a></mykty-event-countdown>';
const block = '<mykty-contact-block feed="/feed.json"><a href="/news">News</a></mykty-contact-block>';
const [folder] = readdirSync('cdn/chunks');
const addressOf = (name) => `/cdn/chunks/${folder}/${name}.js`;

/** Longer than what a browser remembers takes. */
const ANSWER = 60;

/** The first `times` requests for a chunk come to nothing. */
function fail(server, name, times) {
  const path = addressOf(name);
  let left = times;
  server.routes[path] = () =>
    left-- > 0
      ? {status: 503, body: 'Busy', type: 'text/plain', delay: ANSWER}
      : {body: readFileSync(path.slice(1), 'utf8'), type: 'text/javascript'};
}

const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** Each chunk that was asked for, with how often. */
const asked = (requests) => {
  const paths = requests
    .filter(({path}) => path.includes('unks/') && !path.endsWith('/again.js'))
    .map(({path, search}) => path + search);
  return Object.fromEntries([...new Set(paths)].map((path) => [path, paths.filter((other) => other === path).length]));
};
const isReady = (count) => `document.querySelectorAll('[state=ready]').length === ${count}`;

describe('a file that does not load', () => {
  const here = site();

  // A widget that comes before the loader knows that its words failed asks for them once more itself.
  const failures = {'event-countdown': 1, core: 1, dates: 1, placeholders: 1, ky: 1, 'ky-event-countdown': 2};
  for (const [name, times] of Object.entries(failures)) {
    it(`is asked for again: ${name}`, {timeout: 60_000}, async () => {
      fail(here.server, name, times);
      const holder = '<div data-mykty="contact-block" data-feed="/feed.json"></div>';
      const {page, requests, warnings} = await here.open({head, body: countdown + holder});
      await page.waitForFunction(isReady(2), {timeout: 20_000}).catch(() => undefined);
      assert.ok(await page.evaluate(isReady(2)));
      // The same module by another address would be there twice.
      const repeated = Object.entries(asked(requests)).filter(([, often]) => often > 1);
      assert.deepEqual(repeated, [[addressOf(name), times + 1]]);
      assert.ok(!Object.keys(asked(requests)).some((path) => /[?%]/.test(path)));
      assert.equal(requests.filter(({path}) => path === '/feed.json').length, 1);
      assert.ok(warnings.every((text) => /did not load|network: language ky$/.test(text)));
      delete here.server.routes[addressOf(name)];
      await page.close();
    });
  }

  it(
    'is asked for only a few times, and never while the page is hidden or there is no line',
    {timeout: 60_000},
    async () => {
      fail(here.server, 'event-countdown', Infinity);
      const hidden = `<script>
      const state = {visibilityState: 'hidden', onLine: false};
      Object.defineProperty(document, 'visibilityState', {get: () => state.visibilityState});
      Object.defineProperty(navigator, 'onLine', {get: () => state.onLine});
    </script>`;
      const {page, requests} = await here.open({head: hidden + head, body: countdown});
      const count = () => asked(requests)[addressOf('event-countdown')];
      const set = (values, name) =>
        page.evaluate(
          ([changes, type]) => {
            Object.assign(globalThis.eval('state'), changes);
            for (let times = 0; times < 3; times++) dispatchEvent(new Event(type));
          },
          [values, name],
        );
      await polled(count, (times) => times === 1);
      await settle(3_500);
      await set({onLine: true}, 'online');
      await set({visibilityState: 'visible', onLine: false}, 'visibilitychange');
      await settle(500);
      assert.equal(count(), 1);
      await set({onLine: true}, 'online');
      await polled(count, (times) => times === 2);
      for (let times = 0; times < 20; times++) {
        await set({}, 'online');
        await settle(ANSWER * 2);
      }
      assert.equal(count(), 7);
      assert.ok(await page.$eval('mykty-event-countdown a', (link) => link.checkVisibility()));
      delete here.server.routes[addressOf('event-countdown')];
      // What is added later is one more occasion.
      await page.evaluate(
        (markup) => document.body.append(document.createRange().createContextualFragment(markup)),
        countdown,
      );
      await page.waitForFunction(isReady(2), {timeout: 20_000});
      await page.close();
    },
  );
});

describe('a file that does not load in Firefox, which remembers that', () => {
  let firefox;
  let server;
  before(async () => {
    server = await serve({routes: {'/feed.json': {body: JSON.stringify(feed), type: 'application/feed+json'}}});
    firefox = await openFirefox().catch((error) => assert.ok(!process.env.CI, error));
    assert.ok(firefox || !process.env.CI, 'Firefox is not here');
  });
  after(async () => {
    await firefox?.close();
    await server?.close();
  });

  /**
   * A remembered failure is known by how soon it is told, which on a busy machine isn't as soon: the page's clock goes
   * slowly.
   */
  const slowly = '<script>{const now = performance.now.bind(performance); performance.now = () => now() / 20}</script>';

  /** What fails, on which page, and the addresses by which it and its imports are asked for then. */
  const cases = {
    'the widget alone': ['event-countdown', countdown, /\/%63hunks\/.*\/event-countdown\.js$/],
    'what it imports': ['dates', countdown, /\/%63hunks\/.*\/dates\.js$/],
    'what all import': ['core', countdown + block, /\/%63hunks\/.*\/core\.js$/],
    'one beside another that stands': ['event-countdown', countdown + block, /\/chunks\/.*\/event-countdown\.js\?1$/],
    'what fills placeholders': [
      'placeholders',
      `${block}<div data-mykty="contact-block" data-feed="/feed.json"></div>`,
      /\/chunks\/.*\/placeholders\.js\?1$/,
    ],
  };
  for (const [name, [file, body, address]] of Object.entries(cases)) {
    it(`goes by another address: ${name}`, {timeout: 60_000}, async (test) => {
      if (!firefox) return test.skip('no Firefox on this machine');
      fail(server, file, 1);
      server.routes['/page'] = firstAsked(server, {body: html({head: slowly + head, body})});
      await firefox.go(`${server.origin}/page`);
      const states = () =>
        firefox.evaluate(() => [...document.querySelectorAll('[feed]')].map((each) => each.getAttribute('state')));
      const widgets = body.match(/\/feed\.json/g).length;
      const found = await polled(states, (all) => all.filter((state) => state === 'ready').length === widgets);
      assert.deepEqual(found, Array(widgets).fill('ready'));
      const paths = Object.keys(asked(server.requests));
      assert.ok(
        paths.some((path) => address.test(path)),
        paths.join('\n'),
      );
      // One core alone is at work.
      assert.equal(server.requests.filter(({path}) => path === '/feed.json').length, 1);
      const others = paths.filter((path) => path.includes('/%63hunks/') !== address.source.includes('%63'));
      if (!address.source.includes('%63')) assert.deepEqual(others, []);
      delete server.routes[addressOf(file)];
    });
  }
});
