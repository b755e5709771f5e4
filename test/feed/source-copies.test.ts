import {expect} from '@open-wc/testing';
import {loadCopy, saveCopy} from '../../src/feed/cache.js';
import {Fault} from '../support/faults.js';
import {BRIEF, copyOf, GOOD, QUICK, tearDown, titles, watch} from '../support/feed-source.js';
import {until} from '../support/mount.js';

describe('FeedSource: copies', () => {
  afterEach(tearDown);

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
});
