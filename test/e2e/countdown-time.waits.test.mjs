// The built countdown while a machine's clock does what clocks do: sleeps, jumps, is hidden, comes back from a cache.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {launchChromium} from '../../scripts/browsers.mjs';
import {polled} from '../support/polled.mjs';
import {comesToRest, site} from '../support/site.mjs';
import {openUndriven} from '../support/undriven.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const wall = (instant) => new Date(instant + 6 * HOUR).toISOString();

const feedOf = (event) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Time',
    language: 'en',
    _mykty: {timeZone: 'Asia/Bishkek'},
    items: [{id: '1', title: 'Hearing', content_text: 'x', _mykty: {type: 'event', events: [{id: 'e', ...event}]}}],
  });

const start = Math.floor((Date.now() + 13 * DAY + 5 * HOUR) / 60_000) * 60_000;
const head = '<script src="/cdn/mykty.js" defer></script>';
const body = (count = 1, feed = '/timed.json') =>
  `<mykty-event-countdown lang="en" feed="${feed}"></mykty-event-countdown>`.repeat(count);

/** Runs in the page before all else: a clock that can be moved, and a count of the timers that wait. */
function takeTime() {
  const {now} = Date;
  let shift = 0;
  Date.now = () => now() + shift;
  window.shiftTime = (milliseconds) => (shift += milliseconds);
  const waiting = new Set();
  const {setTimeout: set, clearTimeout: clear} = window;
  window.setTimeout = (callback, delay, ...rest) => {
    const timer = set(() => (waiting.delete(timer), callback(...rest)), delay);
    waiting.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => (waiting.delete(timer), clear(timer));
  window.waitingTimers = () => waiting.size;
  window.addEventListener('pageshow', ({persisted}) => (window.fromCache = persisted));
}

/** Runs in a page: what the first countdown shows, and what it should, in seconds. */
function readTimer(target) {
  const {shadowRoot, phase} = document.querySelector('mykty-event-countdown');
  const left = Math.max(Math.ceil((target - Date.now()) / 1000), 0);
  const digits = [...shadowRoot.querySelectorAll('.timer [part=value]')].map(({textContent}) => Number(textContent));
  const [days, hours, minutes, seconds] = digits;
  return {phase, left, counted: ((days * 24 + hours) * 60 + minutes) * 60 + seconds};
}

describe('the countdown, when clocks do as they do', () => {
  const shared = site();
  let opened = 0;

  const headers = {'cache-control': 'max-age=60'};

  function routeFeeds() {
    const {routes} = shared.server;
    routes['/timed.json'] = {body: feedOf({start: wall(start).slice(0, 16)}), type: 'application/json', headers};
    const far = wall(Date.now() + 60 * DAY).slice(0, 10);
    routes['/days.json'] = {body: feedOf({start: far}), type: 'application/json', headers};
  }

  async function open(content, browser = shared.browser) {
    const {server} = shared;
    routeFeeds();
    await shared.clearStorage();
    // Pages may be cached, so each has an address of its own.
    const path = `/time-${opened++}`;
    server.routes[path] = {body: `<!doctype html><title>Time</title>${head}<body>${content}`, headers};
    server.routes['/other'] = {body: '<!doctype html><title>Other</title>', headers};
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(takeTime);
    await page.goto(`${server.origin}${path}`);
    await page.waitForFunction(
      () => [...document.querySelectorAll('mykty-event-countdown')].every(({state}) => state === 'ready'),
      {timeout: 90_000, polling: 200},
    );
    return page;
  }

  /**
   * Waits for what comes when the page is idle: what keeps the feed reads it anew where that was long ago by the clock, and
   * then learns from the server that the clock is wrong.
   */
  async function settles(page) {
    await page.waitForFunction(
      () => performance.getEntriesByType('resource').some(({name}) => name.endsWith('/source.js')),
      {timeout: 90_000, polling: 200},
    );
    const idle = () => new Promise((done) => requestIdleCallback(() => setTimeout(done)));
    for (let turn = 0; turn < 3; turn++) await page.evaluate(idle);
  }

  /**
   * What is shown, and what should be, at one moment, milliseconds from now by a timer of the page's own: on a slow
   * machine it comes as late as the countdown's, and after it.
   */
  const shown = (page, wait = 0) =>
    page.evaluate(`new Promise((done) => setTimeout(done, ${wait})).then(() => (${readTimer})(${start}))`);

  /** It is right, and a second later still is, and has counted on. */
  function isRight([{left, counted}, later]) {
    assert.ok(Math.abs(left - counted) <= 1, `${counted} s shown, ${left} s left`);
    assert.ok(later.counted < counted && Math.abs(later.left - later.counted) <= 1);
  }

  /** Waits for a condition in a page that may give way to another meanwhile. */
  async function comesTrue(page, condition) {
    assert.ok(await polled(() => page.evaluate(condition).catch(() => false), Boolean), `waited for: ${condition}`);
  }

  /** What is loaded when the page is idle has timers of its own for a while. */
  async function hasOneTimer(page) {
    await comesToRest(page);
    await comesTrue(page, () => window.waitingTimers() <= 1);
  }

  /** Waits until the server is asked for a file. */
  async function askedFor(path) {
    const {requests} = shared.server;
    const asked = await polled(() => requests.find((each) => each.path === path), Boolean);
    assert.ok(asked, `${path} was not asked for`);
    return asked;
  }

  const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  for (const [name, shift] of [
    ['has slept for eight hours', 8 * HOUR],
    ['is set back by a day', -DAY],
    ['begins again in 1970', -Date.now()],
  ])
    it(`is right within a second when the machine ${name}`, async () => {
      const page = await open(body());
      await settles(page);
      await page.evaluate((milliseconds) => window.shiftTime(milliseconds), shift);
      const {left, counted, phase} = await shown(page, 1050);
      assert.equal(phase, 'upcoming');
      assert.ok(Math.abs(left - counted) <= 1, `${counted} s shown, ${left} s left`);
      await page.close();
    });

  it('is over within a second when the machine wakes in 2099', async () => {
    const page = await open(body());
    await settles(page);
    await page.evaluate((milliseconds) => window.shiftTime(milliseconds), Date.parse('2099-01-01') - Date.now());
    assert.equal((await shown(page, 1050)).phase, 'ended');
    await page.close();
  });

  it('is right at once when the browser brings the page back from its cache', async () => {
    const browser = await launchChromium({isWhole: true});
    const page = await open(body(), browser);
    // A page that is still loading may not be kept.
    await comesToRest(page);
    await page.goto(`${shared.server.origin}/other`);
    await rest(2500);
    await page.goBack();
    await page.waitForFunction(() => window.fromCache !== undefined);
    assert.equal(await page.evaluate(() => window.fromCache), true);
    isRight([await shown(page), await shown(page, 1050)]);
    await browser.close();
  });

  it('has one timer for a hundred, none while hidden, none when they have left', async () => {
    const page = await open(body(100));
    const timers = () => page.evaluate(() => window.waitingTimers());
    await hasOneTimer(page);
    const counts = [await timers()];
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
      document.dispatchEvent(new Event('visibilitychange'));
    });
    counts.push(await timers());
    await page.evaluate(() => {
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    counts.push(await timers());
    await page.evaluate(() => document.querySelectorAll('mykty-event-countdown').forEach((each) => each.remove()));
    counts.push(await timers());
    assert.deepEqual(counts, [1, 0, 1, 0]);
    await page.close();
  });

  it('is right within a second when a prerendered page is activated', async () => {
    const {server} = shared;
    // What drives the browser loses a page that another takes the place of, and may fail over that at any time later: so
    // this browser is driven by nothing, and its pages tell by themselves.
    const note = `<script>
      document.addEventListener('mykty-load', () => fetch('/loaded-ahead'));
      document.addEventListener('prerenderingchange', async () => {
        const seen = [];
        while (seen.length < 2) {
          await new Promise((done) => setTimeout(done, 1050));
          seen.push((${readTimer})(${start}));
        }
        fetch('/told?' + encodeURIComponent(JSON.stringify(seen)));
      });
    </script>`;
    routeFeeds();
    server.routes['/ahead'] = {body: `<!doctype html><title>Ahead</title>${note}${head}<body>${body()}`};
    // One that isn't there in full may be given up.
    const isThere = async () => {
      await askedFor('/loaded-ahead');
      await rest(2000);
    };
    server.routes['/is-there'] = {body: 'yes', until: isThere};
    const rules = JSON.stringify({prerender: [{urls: ['/ahead'], eagerness: 'immediate'}]});
    const goes = `<script type="speculationrules">${rules}</script>
      <script>fetch('/is-there').then(() => location.assign('/ahead'));</script>`;
    server.routes['/before'] = {body: `<!doctype html><title>Before</title>${goes}`};
    const browser = await openUndriven(`${server.origin}/before`);
    try {
      const {search} = await askedFor('/told');
      isRight(JSON.parse(decodeURIComponent(search.slice(1))));
    } finally {
      await browser.close();
    }
  });

  for (const [name, leave] of [
    ['they have left', () => document.body.replaceChildren()],
    [
      'the page is hidden',
      () => {
        Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])
    it(`runs not one function of ours once ${name}`, async () => {
      const page = await open(body(100));
      const session = await page.createCDPSession();
      await session.send('Profiler.enable');
      await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
      const calls = async () => {
        const {result} = await session.send('Profiler.takePreciseCoverage');
        return result
          .filter(({url}) => url.includes('/cdn/'))
          .flatMap(({functions}) => functions)
          .filter(({ranges: [{count}]}) => count > 0).length;
      };
      await hasOneTimer(page);
      assert.ok((await calls()) > 0, 'the calls are counted');
      await page.evaluate(leave);
      // What was on its way when they left may arrive; whatever ticks would be seen in each of these.
      let quiet = 0;
      for (let tries = 0; quiet < 3 && tries < 15; tries++) {
        await rest(1100);
        quiet = (await calls()) === 0 ? quiet + 1 : 0;
      }
      assert.equal(quiet, 3, 'three seconds on end without a call');
      await page.close();
    });

  it('does nothing each second where only days are shown', async () => {
    const page = await open(body(10, '/days.json'));
    await hasOneTimer(page);
    const work = await page.evaluate(async () => {
      const calls = [];
      const {setTimeout: set} = window;
      window.setTimeout = (...all) => (calls.push(String(all)), set(...all));
      await new Promise((done) => set(done, 2500));
      return calls;
    });
    assert.deepEqual(work, []);
    await page.close();
  });

  it('says aloud that the event has moved, though the network has gone meanwhile', async () => {
    const page = await open(body());
    await comesToRest(page);
    await page.setOfflineMode(true);
    await page.$eval(
      'mykty-event-countdown',
      (element, data) => (element.data = data),
      JSON.parse(feedOf({start: '2099-05-02'})),
    );
    await page.waitForFunction(
      () =>
        document.querySelector('mykty-event-countdown').shadowRoot.querySelector('[role=status]').textContent ===
        'Hearing: New date: 2\u00a0May 2099',
      {timeout: 5000},
    );
    await page.close();
  });
});
