import {expect} from '@open-wc/testing';
import {CACHE, keyOf} from '../../src/feed/cache-key.js';
import {loadCopy, saveCopy} from '../../src/feed/cache.js';

const url = 'https://example.kg/feed.json';
const copy = {text: '{}', url: 'https://example.kg/moved.json', savedAt: 1_700_000_000_000};

describe('saved copies', () => {
  afterEach(async () => {
    await caches.delete(CACHE);
  });

  const texts: readonly (readonly [name: string, text: string])[] = [
    ['nothing', ''],
    ['a short text', 'Кыргызча'],
    ['a letter of two units where one piece ends and the next begins', `${'a'.repeat(2 ** 18 - 1)}😀б`],
    ['several pieces', 'ж'.repeat(2 ** 19 + 5)],
  ];
  for (const [name, text] of texts)
    it(`give back ${name}`, async () => {
      await saveCopy(url, {...copy, text});
      const found = await loadCopy(url);
      expect(found?.text.length).to.equal(text.length);
      expect([found?.text === text, found?.url, found?.savedAt]).to.deep.equal([true, copy.url, copy.savedAt]);
    });

  it('are none of what takes too much room', async () => {
    await saveCopy(url, {...copy, text: ' '.repeat(8_000_001)});
    expect(await loadCopy(url)).to.equal(undefined);
    await saveCopy(url, {...copy, text: ' '.repeat(8_000_000)});
    expect((await loadCopy(url))?.text.length).to.equal(8_000_000);
  });

  it('say where they were read, and when', async () => {
    const cache = await caches.open(CACHE);
    await cache.put(keyOf(url), new Response('{}', {headers: {'x-saved-at': '5'}}));
    expect(await loadCopy(url)).to.deep.equal({text: '{}', url, savedAt: 5});
    await cache.put(keyOf(url), new Response('{}'));
    expect(await loadCopy(url)).to.equal(undefined);
  });

  it('are the latest hundred', async () => {
    for (let at = 0; at <= 100; at++) await saveCopy(`${url}?${at}`, copy);
    expect(await (await caches.open(CACHE)).keys()).to.have.length(100);
    expect(await loadCopy(`${url}?0`)).to.equal(undefined);
    expect(await loadCopy(`${url}?100`)).to.deep.equal(copy);
  });

  it('stay in memory where storage takes none, until it does', async () => {
    const {open} = caches;
    const refuse = (): Promise<never> => Promise.reject(new Error('refused'));
    try {
      Object.assign(caches, {open: refuse});
      await saveCopy(url, copy);
      expect(await loadCopy(url)).to.deep.equal(copy);
      expect(await loadCopy(`${url}?other`)).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(caches, 'open');
    }
    expect(caches.open).to.equal(open);
    await saveCopy(url, {...copy, text: '[]'});
    expect((await loadCopy(url))?.text).to.equal('[]');
  });
});
