import {expect} from '@open-wc/testing';
import {beginRead, requestWith, takeRead} from '../../src/feed/early-reads.js';

describe('early reads', () => {
  const url = new URL('./early.json', import.meta.url).href;

  it('are handed over once, and not begun again', async () => {
    beginRead(url);
    beginRead(url);
    const read = takeRead(url);
    expect((await read?.response)?.url).to.equal(url);
    expect(takeRead(url)).to.equal(undefined);
    beginRead(url);
    expect(takeRead(url)).to.equal(undefined);
  });

  it('are not begun for a feed that somebody has asked for', () => {
    takeRead(`${url}?asked`);
    beginRead(`${url}?asked`);
    expect(takeRead(`${url}?asked`)).to.equal(undefined);
  });

  it('are dropped where nobody took them for a minute', async () => {
    const since = performance.now();
    beginRead(`${url}?old`);
    let signal: AbortSignal | null | undefined;
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) => {
      signal = init?.signal;
      return fetch(input, init);
    };
    beginRead(`${url}?older`);
    globalThis.fetch = fetch;
    performance.now = () => since + 50_000;
    try {
      expect(takeRead(`${url}?old`)).to.have.property('since');
      performance.now = () => since + 61_000;
      expect(takeRead(`${url}?older`)).to.equal(undefined);
      expect(signal?.aborted).to.equal(true);
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });

  it('can be ended by whoever took them', async () => {
    beginRead(`${url}?aborted`);
    const read = takeRead(`${url}?aborted`);
    read?.abort();
    const failure = await read?.response.catch((error: unknown) => error);
    expect(failure).to.have.property('name', 'AbortError');
  });

  it('are not there for a feed that nobody began to read', () => {
    expect(takeRead('https://portal.example.kg/never.json')).to.equal(undefined);
  });

  it('carry nothing that a page put on every object', () => {
    expect('toString' in requestWith({})).to.equal(false);
    expect({...requestWith({cache: 'no-cache'})}).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
  });
});
