import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/read-feed.js';
import {FeedSource} from '../../src/feed/source.js';
import type {Feed} from '../../src/model/feed.js';
import {clock} from '../../src/time/clock.js';
import {Fault} from '../support/faults.js';
import {BRIEF, ends, FETCH, GOOD, Listener, pause, setHidden, tearDown, titles, watch} from '../support/feed-source.js';
import {HeldTimers} from '../support/held-timers.js';
import {until} from '../support/mount.js';

describe('FeedSource: a feed read again', () => {
  afterEach(tearDown);

  describe('re-reads', () => {
    /** Lets a second pass for a minute. */
    const asked = (source: FeedSource, listener: Listener): void => {
      listener.refresh = 30;
      Object.assign(source, {readAt: clock.deviceNow() - 29_900});
      setHidden(false);
    };

    it('happen when it is time, and show what is new', async () => {
      const fault = new Fault('changing');
      const {source, listener} = watch(fault.url);
      await until(() => source.state === 'ready', 'ready');
      asked(source, listener);
      await until(() => titles(source).includes('r2'), 'the second answer');
      expect(listener.seen).to.deep.equal(['ready 3', 'ready 3']);
      const [, second] = await fault.requests();
      expect(second?.headers).not.to.have.property('if-none-match');
    });

    it('begin with a widget that wants them, and go on when another leaves', async () => {
      const fault = new Fault('changing');
      const {source, end} = watch(fault.url);
      await until(() => source.state === 'ready', 'ready');
      const wants = Object.assign(new Listener(source), {refresh: 30});
      Object.assign(source, {readAt: clock.deviceNow() - 29_900});
      ends.push(source.subscribe(wants));
      await until(() => titles(source).includes('r2'), 'the second answer');
      end();
      await pause(20);
      asked(source, wants);
      await until(() => titles(source).includes('r3'), 'the third answer');
    });

    it('keep what is the same as it is', async () => {
      const fault = new Fault('ok');
      const {source, listener} = watch(fault.url);
      listener.refresh = 30;
      await until(() => source.state === 'ready', 'ready');
      const {feed} = source;
      asked(source, listener);
      await until(async () => (await fault.requests()).length === 2, 'the second request');
      await until(() => listener.seen.length === 2, 'the answer');
      expect(source.feed).to.equal(feed);
    });

    for (const [name, bad] of [
      ['a web page', '<html>'],
      ['other JSON', '{}'],
    ] as const)
      it(`leave the feed old while the answer is ${name}, however often it comes`, async () => {
        const {fetch} = globalThis;
        let text = GOOD;
        globalThis.fetch = () => Promise.resolve(new Response(text));
        try {
          const {source} = watch(`${location.origin}/bad-${Math.random()}.json`);
          await until(() => source.state === 'ready', 'ready');
          text = bad;
          for (const time of ['first', 'second']) {
            source.retry();
            await until(() => source.state !== 'loading', `the ${time} outcome`);
            expect([time, source.state, titles(source)]).to.deep.equal([time, 'stale', 'S']);
          }
          text = GOOD;
          source.retry();
          await until(() => source.state === 'ready', 'ready again');
        } finally {
          globalThis.fetch = fetch;
        }
      });

    it('wait while the page is hidden', async () => {
      const fault = new Fault('ok');
      const {source, listener} = watch(fault.url);
      await until(() => source.state === 'ready', 'ready');
      listener.refresh = 30;
      Object.assign(source, {readAt: clock.deviceNow() - 31_000});
      setHidden(true);
      await pause(150);
      expect(await fault.requests()).to.have.length(1);
      setHidden(false);
      await until(async () => (await fault.requests()).length === 2, 'a re-read');
    });

    it('end with `expired`', async () => {
      const fault = new Fault('ok', {expired: 1});
      const {source, listener} = watch(fault.url);
      await until(() => source.state === 'ready', 'ready');
      asked(source, listener);
      await pause(300);
      expect(await fault.requests()).to.have.length(1);
    });

    it('come when the server asked for, after an error', async () => {
      const fault = new Fault('status', {status: 503, times: 1, retry: 1});
      const {source} = watch(fault.url, {...BRIEF, fetch: {...FETCH, patience: 500}});
      await until(() => source.state === 'error', 'error');
      await until(() => source.state === 'ready', 'ready');
      const [first, second] = await fault.requests();
      expect((second?.at ?? 0) - (first?.at ?? 0)).to.be.at.least(1_000);
    });

    for (const [name, options, requests] of [
      ['waited for already', {status: 429, retry: 0.05}, 3],
      ['not to be mended by waiting', {status: 404, retry: 0.05}, 1],
    ] as const)
      it(`do not follow an error whose wait is short: ${name}`, async () => {
        const fault = new Fault('status', options);
        const {source} = watch(fault.url);
        await until(() => source.state === 'error', 'error');
        await pause(300);
        expect(await fault.requests()).to.have.length(requests);
      });

    it('go on after an error with no wait at all', async () => {
      const fault = new Fault('status', {status: 404, times: 1, retry: '0'});
      const {source, listener} = watch(fault.url);
      await until(() => source.state === 'error', 'error');
      asked(source, listener);
      await until(() => source.state === 'ready', 'ready');
    });

    it('are single tries while the server fails, and three again at a visitor’s wish', async () => {
      const {fetch} = globalThis;
      let requests = 0;
      let status = 200;
      globalThis.fetch = () => Promise.resolve(new Response(GOOD, {status: (requests++, status)}));
      try {
        const {source, listener} = watch(`${location.origin}/down-${Math.random()}.json`);
        await until(() => source.state === 'ready', 'ready');
        status = 503;
        const counts: number[] = [];
        for (const begin of [asked, asked, asked, () => source.retry()]) {
          requests = 0;
          const before = listener.seen.length;
          begin(source, listener);
          await until(() => listener.seen.slice(before).includes('stale 1'), 'an outcome');
          counts.push(requests);
        }
        expect(counts).to.deep.equal([3, 1, 1, 3]);
        status = 200;
        asked(source, listener);
        await until(() => source.state === 'ready', 'ready again');
      } finally {
        globalThis.fetch = fetch;
      }
    });

    it('come no later when the clock is set back meanwhile', async () => {
      const timers = new HeldTimers(30_000);
      try {
        const {source, listener} = watch(new Fault('changing').url);
        await until(() => source.state === 'ready', 'ready');
        asked(source, listener);
        Object.assign(source, {readAt: clock.deviceNow() + 21_600_000});
        setHidden(false);
        expect(timers.running).to.equal(1);
      } finally {
        timers.restore();
      }
    });

    it('end with the last widget', async () => {
      const fault = new Fault('changing');
      const {source, listener, end} = watch(fault.url);
      await until(() => source.state === 'ready', 'ready');
      asked(source, listener);
      end();
      await pause(250);
      expect(await fault.requests()).to.have.length(1);
    });

    for (const [name, age, requests, refresh] of [
      ['at once where another read it long ago', 61_000, 1, 0],
      ['not where another has just read it', 1_000, 0, 0],
      ['when it is time where another read it a while ago', 29_900, 1, 30],
    ] as const)
      it(`come ${name}`, async () => {
        const fault = new Fault('ok');
        const source = new FeedSource(fault.url, BRIEF);
        const feed = readFeed(JSON.parse(GOOD), {}) as Feed;
        source.adopt({feed, text: GOOD, url: fault.url, savedAt: clock.now() - age});
        ends.push(source.subscribe(Object.assign(new Listener(source), {refresh})));
        await pause(100);
        await until(async () => (await fault.requests()).length === requests, 'as many requests');
      });

    it('are not begun anew by a line that comes and goes', async () => {
      const {fetch} = globalThis;
      let asked = 0;
      globalThis.fetch = () =>
        asked++ ? new Promise(() => undefined) : Promise.resolve(new Response('', {status: 404}));
      try {
        const {source} = watch(`${location.origin}/flapping.json`);
        await until(() => source.state === 'error', 'error');
        for (let times = 0; times < 3; times++) {
          window.dispatchEvent(new Event('online'));
          await pause(20);
        }
        expect(asked).to.equal(2);
      } finally {
        globalThis.fetch = fetch;
      }
    });

    it('come when the browser is online again', async () => {
      const fault = new Fault('status', {status: 404, times: 1});
      const {source} = watch(fault.url);
      await until(() => source.state === 'error', 'error');
      window.dispatchEvent(new Event('online'));
      await until(() => source.state === 'ready', 'ready');
      window.dispatchEvent(new Event('online'));
      await pause(50);
      expect(await fault.requests()).to.have.length(2);
    });

    it('come back from the back/forward cache without a request', async () => {
      const fault = new Fault('ok');
      const {source} = watch(fault.url);
      await until(() => source.state === 'ready', 'ready');
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await pause(50);
      expect(await fault.requests()).to.have.length(1);
    });

    it('come when the page comes back from the back/forward cache after an error, and not when it is first shown', async () => {
      const fault = new Fault('status', {status: 404, times: 1});
      const {source} = watch(fault.url);
      await until(() => source.state === 'error', 'error');
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
      await pause(50);
      expect(await fault.requests()).to.have.length(1);
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await until(() => source.state === 'ready', 'ready');
    });

    it("come at a visitor's wish", async () => {
      const fault = new Fault('status', {status: 404, times: 1});
      const {source, listener} = watch(fault.url);
      await until(() => source.state === 'error', 'error');
      source.retry();
      expect(source.state).to.equal('loading');
      await until(() => source.state === 'ready', 'ready');
      expect(listener.seen).to.deep.equal(['error -', 'loading -', 'ready 3']);
    });
  });
});
