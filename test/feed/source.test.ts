import {expect} from '@open-wc/testing';
import {loadCopy, saveCopy} from '../../src/feed/cache.js';
import {LIMITS} from '../../src/feed/fetch.js';
import {type Subscriber} from '../../src/feed/feed-view.js';
import {readFeed} from '../../src/feed/read-feed.js';
import {FeedSource, type SourceLimits} from '../../src/feed/source.js';
import {clock} from '../../src/time/clock.js';
import {Fault} from '../support/faults.js';
import {HeldTimers} from '../support/held-timers.js';
import {until} from '../support/mount.js';

/** Short waits, so that tests are quick; where an answer comes, however slow the machine is, it comes in time. */
const FETCH = {...LIMITS, timeout: 30_000, backOff: 20};
const BRIEF: SourceLimits = {
  fetch: FETCH,
  copyAfter: 50,
  slowAfter: 30_000,
  freshFor: 60_000,
};
/** Where none comes. */
const QUICK: SourceLimits = {...BRIEF, fetch: {...FETCH, timeout: 300}};

class Listener implements Subscriber {
  refresh = 0;
  firstItems = 0;
  readonly seen: string[] = [];
  private readonly source: FeedSource;
  constructor(source: FeedSource) {
    this.source = source;
  }
  changed(): void {
    const {state, feed, complete} = this.source;
    this.seen.push(`${state} ${feed?.items.length ?? '-'}${complete ? '' : '…'}`);
  }
}

const ends: (() => void)[] = [];

function watch(url: string, limits = BRIEF): {source: FeedSource; listener: Listener; end: () => void} {
  const source = new FeedSource(url, limits);
  const listener = new Listener(source);
  const end = source.subscribe(listener);
  ends.push(end);
  return {source, listener, end};
}

const copyOf = (text: string, url: string) => ({text, url, savedAt: Date.parse('2026-03-01T00:00:00Z')});
const GOOD = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Saved',
  items: [{id: 's', title: 'S'}],
});
const titles = ({feed}: FeedSource): string => (feed?.items ?? []).map(({title}) => title).join(', ');
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {value: hidden ? 'hidden' : 'visible', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('FeedSource', () => {
  afterEach(async () => {
    ends.splice(0).forEach((end) => end());
    await caches.delete('mykty-feeds');
    clock.setSkew(0);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('reads once and keeps a copy', async () => {
    const fault = new Fault('ok');
    const {source, listener} = watch(fault.url);
    await until(() => source.state === 'ready', 'ready');
    expect(listener.seen).to.deep.equal(['ready 3']);
    expect(source.savedAt).to.be.a('number');
    await until(() => loadCopy(fault.url), 'the copy');
    const copy = await loadCopy(fault.url);
    expect(copy?.text.includes('Item n0')).to.equal(true);
  });

  it('is empty where the feed is', async () => {
    const {source} = watch(new Fault('none').url);
    await until(() => source.state === 'empty', 'empty');
    expect(source.feed?.items).to.deep.equal([]);
  });

  describe('a saved copy', () => {
    const failing: readonly [string, ConstructorParameters<typeof Fault>, string][] = [
      ['no answer', ['hang'], 'timeout'],
      ['a drip', ['drip'], 'timeout'],
      ['resets', ['reset'], 'network'],
      ['404', ['status', {status: 404}], 'http'],
      ['too much', ['claims'], 'too-large'],
      ['a web page', ['html'], 'not-json'],
      ['broken JSON', ['broken'], 'not-json'],
      ['other JSON', ['other'], 'not-a-feed'],
    ];
    for (const [name, [kind, options], code] of failing) {
      it(`is shown on ${name}, and outlives it`, async () => {
        const fault = new Fault(kind, options);
        await saveCopy(fault.url, copyOf(GOOD, fault.url));
        const {source} = watch(fault.url, code === 'timeout' ? QUICK : BRIEF);
        await until(() => source.state === 'stale', 'stale');
        expect(titles(source)).to.equal('S');
        expect(source.savedAt).to.equal(Date.parse('2026-03-01T00:00:00Z'));
        expect(source.error?.code).to.equal(code);
        expect((await loadCopy(fault.url))?.text).to.equal(GOOD);
      });

      it(`is missed on ${name}`, async () => {
        const {source} = watch(new Fault(kind, options).url, code === 'timeout' ? QUICK : BRIEF);
        await until(() => source.state === 'error', 'error');
        expect(source.error?.code).to.equal(code);
        expect(source.feed).to.equal(undefined);
      });
    }

    it('is shown while the network takes its time, which then wins', async () => {
      const {fetch} = globalThis;
      let answer: (response: Response) => void = () => undefined;
      globalThis.fetch = () => new Promise((done) => (answer = done));
      try {
        const url = 'https://example.kg/late.json';
        await saveCopy(url, copyOf(GOOD, url));
        const {source, listener} = watch(url);
        await until(() => source.feed, 'the copy');
        answer(new Response(GOOD.replace('"S"', '"New"')));
        await until(() => source.state === 'ready', 'ready');
        expect(titles(source)).to.equal('New');
        expect(listener.seen).to.deep.equal(['loading 1…', 'ready 1']);
      } finally {
        globalThis.fetch = fetch;
      }
    });

    for (const [name, text] of [
      ['garbage', '\u0000\u0001{'],
      ['a page', '<html>'],
      ['other JSON', '{"items": 5}'],
    ] as const) {
      it(`that is ${name} is not shown`, async () => {
        const fault = new Fault('hang');
        await saveCopy(fault.url, copyOf(text, fault.url));
        const {source} = watch(fault.url, QUICK);
        await until(() => source.state === 'error', 'error');
        expect(source.feed).to.equal(undefined);
      });
    }

    it('is kept in memory where storage is blocked', async () => {
      const open = caches.open.bind(caches);
      caches.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
      try {
        const fault = new Fault('status', {status: 404});
        await saveCopy(fault.url, copyOf(GOOD, fault.url));
        const {source} = watch(fault.url);
        await until(() => source.state === 'stale', 'stale');
        expect(titles(source)).to.equal('S');
      } finally {
        caches.open = open;
      }
    });

    it('keeps a long text to the letter, and the page answering meanwhile', async () => {
      const url = 'https://example.kg/long.json';
      // Letters of two units at every place of a piece's end.
      const text = `x${'😀'.repeat(400_000)}`;
      let answered = 0;
      const ticking = setInterval(() => answered++);
      // Half a letter at the end is none.
      await saveCopy(url, copyOf(`${text}\ud83d`, url));
      clearInterval(ticking);
      expect((await loadCopy(url))?.text).to.equal(`${text}\ufffd`);
      expect(answered).to.be.above(0);
    });

    it('is taken from memory where storage is full, though an older one be in it', async () => {
      const put = Cache.prototype.put;
      await saveCopy('https://example.kg/full.json', copyOf('{}', 'https://example.kg/full.json'));
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
      try {
        await saveCopy('https://example.kg/full.json', copyOf(GOOD, 'https://example.kg/full.json'));
        expect((await loadCopy('https://example.kg/full.json'))?.text).to.equal(GOOD);
      } finally {
        Cache.prototype.put = put;
      }
      await saveCopy('https://example.kg/full.json', copyOf('[]', 'https://example.kg/full.json'));
      expect((await loadCopy('https://example.kg/full.json'))?.text).to.equal('[]');
    });

    it("is not found by the page's own service worker", async () => {
      await saveCopy('https://example.kg/feed.json', copyOf(GOOD, 'https://example.kg/feed.json'));
      expect(await caches.match('https://example.kg/feed.json')).to.equal(undefined);
    });
  });

  it('says that it takes long', async () => {
    const {fetch} = globalThis;
    let answer: (response: Response) => void = () => undefined;
    globalThis.fetch = () => new Promise((done) => (answer = done));
    try {
      const {source} = watch('https://example.kg/long.json', {...BRIEF, slowAfter: 50});
      await until(() => source.slow, 'slow');
      expect(source.state).to.equal('loading');
      answer(new Response(GOOD));
      await until(() => source.state === 'ready', 'ready');
      expect(source.slow).to.equal(false);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('shows the newest of a large feed first, where that is enough', async () => {
    const items = Array.from({length: 2_000}, (_, at) => ({
      id: String(at),
      title: `T${at}`,
      date_published: `20${String(10 + (at % 16))}-01-01`,
      ...(at === 7 ? {date_published: undefined, _mykty: {published: '2030-01-01'}} : {}),
    }));
    const json = {version: 'https://jsonfeed.org/version/1.1', title: 'Large', items: [null, ...items]};
    const url = URL.createObjectURL(new Blob([JSON.stringify(json)]));
    const source = new FeedSource(url, BRIEF);
    const listener = new Listener(source);
    listener.firstItems = 3;
    const shown: string[] = [];
    listener.changed = () =>
      shown.push(`${source.feed?.items.length} ${source.complete} ${titles(source).slice(0, 12)}`);
    ends.push(source.subscribe(listener));
    await until(() => source.complete, 'all items');
    expect(shown).to.deep.equal(['3 false T7, T15, T31', '2000 true T0, T1, T2, ']);
  });

  it('shows all of a large feed at once where somebody needs all', async () => {
    const items = Array.from({length: 2_000}, (_, at) => ({id: String(at), title: `T${at}`}));
    const json = {version: 'https://jsonfeed.org/version/1.1', title: 'Large', items};
    const {source, listener} = watch(URL.createObjectURL(new Blob([JSON.stringify(json)])));
    await until(() => source.complete, 'all items');
    expect(listener.seen).to.deep.equal(['ready 2000']);
  });

  it('reads a large feed in slices, between which the page does other work', async () => {
    const items = Array.from({length: 10_000}, (_, at) => ({id: String(at % 4_500), title: `T${at}`}));
    const json = {version: 'https://jsonfeed.org/version/1.1', title: 'Large', items};
    const {source} = watch(URL.createObjectURL(new Blob([JSON.stringify(json)])));
    const {MessageChannel: Channel} = window;
    const {port1, port2} = new Channel();
    const {parse} = JSON;
    let parsed = false;
    let turns = 0;
    JSON.parse = (text: string) => {
      parsed = true;
      return parse(text) as unknown;
    };
    const turn = (again: () => void): void => {
      if (source.complete) return;
      if (parsed) turns++;
      again();
    };
    const wake = (): void => void setTimeout(() => turn(wake));
    const send = (): void => port2.postMessage(null);
    port1.onmessage = () => turn(send);
    wake();
    send();
    try {
      await until(() => source.complete, 'all items');
    } finally {
      JSON.parse = parse;
    }
    // Ten slices, between which an engine takes messages or other timers first. Unsliced there is no turn.
    expect(turns).to.be.at.least(3);
    expect(source.feed?.items).to.have.length(4_500);
  });

  describe('pages', () => {
    it('are shown as they come', async () => {
      const fault = new Fault('pages', {pages: 3});
      const {source, listener} = watch(fault.url);
      await until(() => source.complete, 'all pages');
      expect(listener.seen).to.deep.equal(['ready 2…', 'ready 4…', 'ready 6']);
      expect(await fault.requests()).to.have.length(3);
    });

    it('are followed once each', async () => {
      const fault = new Fault('pages', {pages: 3, loop: 1});
      const {source} = watch(fault.url);
      await until(() => source.complete, 'all pages');
      expect(source.feed?.items).to.have.length(6);
      expect((await fault.requests()).length).to.be.at.most(4);
    });

    it('are a hundred at most', async () => {
      const fault = new Fault('pages', {pages: 120});
      const {source} = watch(fault.url);
      // Each is a way to the server and a rest for the page.
      await until(() => source.complete, 'all pages', 55_000);
      expect(await fault.requests()).to.have.length(100);
    });

    it('are read once whatever fragments their addresses have', async () => {
      const {fetch} = globalThis;
      let asked = 0;
      globalThis.fetch = () => {
        const next_url = `${location.origin}/fragments?page=${Math.min(asked, 1)}#${++asked}`;
        const items = [{id: String(asked), title: 'T'}];
        const body = {version: 'https://jsonfeed.org/version/1.1', title: 'F', items, next_url};
        return Promise.resolve(new Response(JSON.stringify(body)));
      };
      try {
        const {source} = watch(`${location.origin}/fragments`);
        await until(() => source.complete, 'all pages');
      } finally {
        globalThis.fetch = fetch;
      }
      expect(asked).to.equal(3);
    });

    it("are taken from the feed's own origin only", async () => {
      const {source} = watch(new Fault('pages', {pages: 3, abroad: 1}).url);
      await until(() => source.complete, 'complete');
      expect(source.feed?.items).to.have.length(2);
    });

    it('that fail leave what was read', async () => {
      const {source} = watch(new Fault('pages', {pages: 3, bad: 2}).url);
      await until(() => source.complete, 'complete');
      expect(source.state).to.equal('ready');
      expect(source.feed?.items).to.have.length(2);
      expect(source.error?.code).to.equal('network');
    });

    describe('read again', () => {
      const {fetch} = globalThis;
      /** Title of what is on each page; the second fails without. */
      let on: [string, string?] = ['A'];
      const address = (): string => `${location.origin}/two-pages-${Math.random()}`;
      beforeEach(() => {
        globalThis.fetch = (asked) => {
          const [one, two] = on;
          const title = String(asked).endsWith('next') ? two : one;
          const next_url = title === two ? {} : {next_url: `${location.origin}/next`};
          const body = {
            version: 'https://jsonfeed.org/version/1.1',
            title: 'F',
            items: [{id: title, title}],
            ...next_url,
          };
          return Promise.resolve(new Response(JSON.stringify(body), {status: title === undefined ? 404 : 200}));
        };
      });
      afterEach(() => (globalThis.fetch = fetch));

      it('show what is new on the first, though the second still fails', async () => {
        on = ['A'];
        const {source} = watch(address());
        await until(() => source.complete, 'the first reading');
        expect([source.state, titles(source), source.error?.code]).to.deep.equal(['ready', 'A', 'http']);
        on = ['B'];
        source.retry();
        await until(() => titles(source) === 'B', 'what is new');
        await until(() => source.complete && source.state !== 'loading', 'the second reading');
        expect([source.state, titles(source), source.error?.code]).to.deep.equal(['ready', 'B', 'http']);
        on = ['B', 'C'];
        source.retry();
        await until(() => titles(source) === 'B, C', 'both pages');
        expect([source.state, source.error]).to.deep.equal(['ready', undefined]);
      });

      it('keep the whole that was there, as old, when the second fails now', async () => {
        on = ['A', 'B'];
        const {source} = watch(address());
        await until(() => source.complete, 'the first reading');
        on = ['C'];
        source.retry();
        await until(() => source.error, 'the failure');
        expect([source.state, titles(source)]).to.deep.equal(['stale', 'A, B']);
      });
    });

    describe('kept in copies', () => {
      const {fetch} = globalThis;
      const page = (title: string, next?: string): string =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'F',
          items: [{id: title, title}],
          ...(next ? {next_url: next} : {}),
        });
      afterEach(() => (globalThis.fetch = fetch));

      for (const [name, status, copies, seen] of [
        ['stay whole until all are there anew', 200, 2, ['loading 2…', 'ready 2']],
        ['stay whole, as old, when the second fails now', 404, 2, ['loading 2…', 'stale 2']],
        ['give way to what is read, where one is missing', 200, 1, ['loading 1…', 'ready 1…', 'ready 2']],
      ] as const) {
        it(name, async () => {
          const url = `${location.origin}/kept-${Math.random()}`;
          const next = `${url}-next`;
          let answer: () => void = () => undefined;
          globalThis.fetch = async (asked) => {
            if (String(asked) === url) await new Promise<void>((done) => (answer = done));
            return String(asked) === url
              ? new Response(page('C', next))
              : new Response(page('D'), {status, headers: {date: ''}});
          };
          await saveCopy(url, copyOf(page('A', next), url));
          if (copies === 2) await saveCopy(next, copyOf(page('B'), next));
          const {source, listener} = watch(url);
          await until(() => source.feed, 'the copy');
          answer();
          await until(() => source.complete, 'the pages');
          expect(listener.seen).to.deep.equal(seen);
          expect(titles(source)).to.equal(status === 200 ? 'C, D' : 'A, B');
        });
      }
    });

    it('all come from their copies when the network is gone', async () => {
      const fault = new Fault('pages', {pages: 3});
      const first = watch(fault.url);
      await until(() => first.source.complete, 'all pages');
      // A page's own address is where its copy lies.
      const pages = [1, 2, 3].map((page) => `p${page}-0`);
      await until(async () => {
        const cache = await caches.open('mykty-feeds');
        const copies = await Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.text()));
        return pages.every((id) => copies.some((copy) => copy?.includes(`"${id}"`)));
      }, 'the copies of all pages');
      const text = (await loadCopy(fault.url))?.text ?? '';
      const dead = new Fault('status', {status: 404}).url;
      await saveCopy(dead, copyOf(text, fault.url));
      const {source} = watch(dead);
      await until(() => source.state === 'stale', 'stale');
      expect(source.feed?.items).to.have.length(6);
    });
  });

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

    for (const [name, age, requests] of [
      ['at once where another read it long ago', 61_000, 1],
      ['not where another has just read it', 1_000, 0],
    ] as const)
      it(`come ${name}`, async () => {
        const fault = new Fault('ok');
        const source = new FeedSource(fault.url, BRIEF);
        const feed = readFeed(JSON.parse(GOOD), {});
        source.adopt({feed, savedAt: clock.now() - age}, {text: GOOD, url: fault.url});
        ends.push(source.subscribe(new Listener(source)));
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

  it('begins again for the next what its last subscriber left unfinished', async () => {
    const fault = new Fault('ok');
    const {source, end} = watch(fault.url);
    await until(() => source.state === 'ready', 'ready');
    source.retry();
    end();
    await pause(20);
    ends.push(source.subscribe(new Listener(source)));
    await until(() => source.state === 'ready', 'ready again');
  });

  it('stops with its last subscriber: no request, no timer, no listener', async () => {
    const fault = new Fault('hang');
    const timers = new HeldTimers(12_345);
    try {
      const {source, end} = watch(fault.url, {...BRIEF, slowAfter: 12_345, fetch: {...FETCH, timeout: 12_345}});
      await until(async () => (await fault.requests()).length === 1, 'the request');
      expect(timers.running).to.equal(2);
      end();
      await until(() => timers.running === 0, 'the end of its timers');
      expect(source.error).to.equal(undefined);
    } finally {
      timers.restore();
    }
    window.dispatchEvent(new Event('online'));
    await pause(20);
    expect(await fault.requests()).to.have.length(1);
  });

  it("goes by the server's clock where ours is more than a minute off", async () => {
    const {source} = watch(new Fault('ok', {skew: 7200}).url);
    await until(() => source.state === 'ready', 'ready');
    expect(clock.now() - clock.deviceNow()).to.be.closeTo(7_200_000, 30_000);
    const right = watch(new Fault('ok').url).source;
    await until(() => right.state === 'ready', 'ready');
    expect(clock.now() - clock.deviceNow()).to.be.closeTo(0, 30_000);
  });
});
