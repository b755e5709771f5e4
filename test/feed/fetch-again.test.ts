import {expect} from '@open-wc/testing';
import {LIMITS} from '../../src/feed/fetch.js';
import {Fault} from '../support/faults.js';
import {BRIEF, failureOf, read} from '../support/fetched.js';
import {HeldTimers} from '../support/held-timers.js';

describe('fetchText: further tries', () => {
  it('gets through after two 503', async () => {
    const fault = new Fault('status', {status: 503, times: 2});
    expect(JSON.parse((await read(fault.url)).text)).to.have.property('title', 'Faults');
    expect(await fault.requests()).to.have.length(3);
  });

  it('tries again what a page that slept was late to give up', async () => {
    const {fetch} = globalThis;
    const answers = [new Promise<Response>(() => undefined), Promise.resolve(new Response('{}'))];
    const timers = new HeldTimers(BRIEF.timeout);
    // The first ends as a request that is cut off does.
    globalThis.fetch = (_, init) =>
      Promise.race([
        answers.shift() ?? Promise.resolve(Response.error()),
        new Promise<Response>((_done, fail) =>
          init?.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))),
        ),
      ]);
    const since = performance.now();
    try {
      const reading = read('https://example.kg/feed.json');
      performance.now = () => since + BRIEF.timeout + 60_000;
      timers.ring();
      expect((await reading).text).to.equal('{}');
    } finally {
      Reflect.deleteProperty(performance, 'now');
      timers.restore();
      globalThis.fetch = fetch;
    }
  });

  it('waits twice as long before each further try, by half more or less', async () => {
    const {setTimeout: set} = window;
    const {random} = Math;
    const limits = {...LIMITS, timeout: 600_000, backOff: 100, tries: 4};
    const rolled: number[] = [];
    const waits: number[] = [];
    window.setTimeout = ((task: () => void, wait = 0) => {
      const isBetween = wait > 0 && wait <= 8 * limits.backOff;
      if (isBetween) waits.push(wait);
      return set(task, isBetween ? 0 : wait);
    }) as typeof setTimeout;
    try {
      for (const part of [0, 0.5]) {
        Math.random = () => part;
        const error = await failureOf(read(new Fault('status', {status: 503}).url, limits));
        rolled.push(error.status ?? 0);
      }
    } finally {
      Math.random = random;
      window.setTimeout = set;
    }
    expect([rolled, waits]).to.deep.equal([
      [503, 503],
      [50, 100, 200, 100, 200, 400],
    ]);
  });

  it('waits for as long as the server asks', async () => {
    const fault = new Fault('status', {status: 429, times: 1, retry: 1});
    await read(fault.url);
    const [first, second] = await fault.requests();
    expect((second?.at ?? 0) - (first?.at ?? 0)).to.be.at.least(1_000);
  });

  for (const [name, value] of [
    ['negative', '-5'],
    ['none', '0'],
    ['in the past', 'Sat, 29 Oct 1994 19:43:31 GMT'],
  ] as const)
    it(`backs off where the wait that the server asks for is ${name}`, async () => {
      const {fetch} = globalThis;
      const asked: number[] = [];
      globalThis.fetch = () => {
        asked.push(performance.now());
        return Promise.resolve(new Response('', {status: 503, headers: {'retry-after': value}}));
      };
      try {
        await failureOf(read('https://example.kg/feed.json', {...LIMITS, backOff: 200}));
      } finally {
        globalThis.fetch = fetch;
      }
      const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
      expect(waits.map((wait, index) => wait > 90 * (index + 1))).to.deep.equal([true, true], String(waits));
    });

  it('says how long the server wants to be left alone', async () => {
    const {retryAfter, status} = await failureOf(read(new Fault('status', {status: 503, retry: 120}).url));
    expect(retryAfter).to.equal(120_000);
    expect(status).to.equal(503);
  });

  it("counts to an instant by the server's clock, however wrong ours is", async () => {
    const {fetch} = globalThis;
    const server = Date.now() + 30 * 365 * 86_400_000;
    const headers = {
      date: new Date(server).toUTCString(),
      'retry-after': new Date(server + 120_000).toUTCString(),
    };
    globalThis.fetch = () => Promise.resolve(new Response('', {status: 503, headers}));
    try {
      const {retryAfter} = await failureOf(read('https://example.kg/feed.json'));
      expect(retryAfter).to.be.closeTo(120_000, 30_000);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  const later = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString();
  for (const [name, value, wait] of [
    ['by our own clock where the server does not tell its own', later(120), 120_000],
    ['not into the past', later(-120), 0],
    ['not at all where it names no time', 'soon', undefined],
  ] as const)
    it(`counts ${name}`, async () => {
      const {fetch} = globalThis;
      globalThis.fetch = () => Promise.resolve(new Response('', {status: 404, headers: {'retry-after': value}}));
      try {
        const {retryAfter} = await failureOf(read('https://example.kg/feed.json'));
        if (wait) expect(retryAfter).to.be.closeTo(wait, 30_000);
        else expect(retryAfter).to.equal(wait);
      } finally {
        globalThis.fetch = fetch;
      }
    });

  it('does not try again while the browser is offline', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      const fault = new Fault('reset', {after: 1});
      expect((await failureOf(read(fault.url))).code).to.equal('network');
      expect(await fault.requests()).to.have.length(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});
