import {expect} from '@open-wc/testing';
import {loadCopy, saveCopy} from '../../src/feed/cache.js';
import {Fault} from '../support/faults.js';
import {copyOf, tearDown, titles, watch} from '../support/feed-source.js';
import {until} from '../support/mount.js';

describe('FeedSource: a feed of several pages', () => {
  afterEach(tearDown);

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
});
