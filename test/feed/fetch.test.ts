import {expect} from '@open-wc/testing';
import {beginRead} from '../../src/feed/early-reads.js';
import {type FeedError} from '../../src/feed/feed-error.js';
import {fetchText, LIMITS} from '../../src/feed/fetch.js';
import {Fault} from '../support/faults.js';
import {BRIEF, failureOf, read} from '../support/fetched.js';
import {HeldTimers} from '../support/held-timers.js';
import {until} from '../support/mount.js';

/** Lets the time-out ring once the server has the request, and an answer that begins has begun. */
async function timedOut(fault: Fault, begins: boolean): Promise<FeedError> {
  const {fetch} = globalThis;
  let hasBegun = false;
  globalThis.fetch = async (...given) => {
    const response = await fetch(...given);
    hasBegun ||= response.url === fault.url;
    return response;
  };
  const timers = new HeldTimers(BRIEF.timeout);
  try {
    const failure = failureOf(read(fault.url));
    await until(async () => (await fault.requests()).length > 0 && hasBegun === begins, 'the request');
    timers.ring();
    return await failure;
  } finally {
    timers.restore();
    globalThis.fetch = fetch;
  }
}

const isChromium = navigator.userAgent.includes('Chrome/');

describe('fetchText', () => {
  it('has the limits of the contract', () => {
    expect(LIMITS).to.include({timeout: 10_000, size: 32 * 2 ** 20, tries: 3, patience: 10_000});
  });

  it('gives an early read time that the page itself has lost before', async () => {
    const fault = new Fault('ok');
    const since = performance.now();
    beginRead(fault.url);
    performance.now = () => since + BRIEF.timeout + 5_000;
    try {
      expect((await read(fault.url)).text).not.to.equal('');
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
    expect(await fault.requests()).to.have.length(1);
  });

  it('takes the time that an early read has had from the time it gets', async () => {
    const {fetch} = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    const since = performance.now();
    beginRead('https://example.kg/early.json');
    performance.now = () => since + 5_000;
    const waits: number[] = [];
    const {setTimeout} = window;
    window.setTimeout = ((task: () => void, wait = 0) => (
      waits.push(wait),
      setTimeout(task, wait)
    )) as typeof setTimeout;
    const aborter = new AbortController();
    try {
      void read('https://example.kg/early.json', BRIEF, aborter.signal).catch(() => undefined);
      expect(waits).to.have.length(1);
      expect(waits[0]).to.be.closeTo(BRIEF.timeout - 5_000, 1_000);
    } finally {
      aborter.abort();
      window.setTimeout = setTimeout;
      Reflect.deleteProperty(performance, 'now');
      globalThis.fetch = fetch;
    }
  });

  it('asks the server anew where what the browser has kept is not enough', async () => {
    const {fetch} = globalThis;
    const asked: (string | undefined)[] = [];
    globalThis.fetch = (_, init) => {
      asked.push(init?.cache);
      return Promise.resolve(new Response('{}'));
    };
    const {signal} = new AbortController();
    const url = 'https://example.kg/anew.json';
    try {
      await fetchText(url, {signal});
      // Nor is what was begun before as new as that.
      Reflect.deleteProperty(globalThis, Symbol.for('mykty.reads'));
      beginRead(url);
      await fetchText(url, {signal, fresh: true});
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).to.deep.equal(['default', undefined, 'no-cache']);
  });

  it('leaves no timer behind', async () => {
    const timers = new HeldTimers(BRIEF.timeout);
    const {fetch} = globalThis;
    const answers = [new Response('', {status: 503}), new Response('{}')];
    globalThis.fetch = () => Promise.resolve(answers.shift() ?? Response.error());
    try {
      await read('https://example.kg/timers.json');
      expect(timers.running).to.equal(0);
    } finally {
      globalThis.fetch = fetch;
      timers.restore();
    }
  });

  it('asks plainly: GET, no cookie, no referrer, no header of its own', async () => {
    document.cookie = 'secret=1; path=/';
    const fault = new Fault('ok');
    await read(fault.url);
    const [request] = await fault.requests();
    expect(request?.method).to.equal('GET');
    expect(Object.keys(request?.headers ?? {})).to.include.members(['host', 'user-agent']);
    for (const name of ['cookie', 'referer', 'content-type', 'x-requested-with', 'authorization', 'if-none-match'])
      expect(request?.headers, name).not.to.have.property(name);
    document.cookie = 'secret=; path=/; max-age=0';
  });

  it('takes nothing from what a page has put on every object', async () => {
    const prototype = Object.prototype as Record<string, unknown>;
    Object.assign(prototype, {method: 'POST', body: 'x', headers: {'x-evil': '1'}});
    try {
      const fault = new Fault('ok');
      await read(fault.url);
      Reflect.deleteProperty(prototype, 'headers');
      Reflect.deleteProperty(prototype, 'body');
      Reflect.deleteProperty(prototype, 'method');
      const [request] = await fault.requests();
      expect(request?.method).to.equal('GET');
      expect(request?.headers).not.to.have.property('x-evil');
    } finally {
      for (const key of ['method', 'body', 'headers']) Reflect.deleteProperty(prototype, key);
    }
  });

  const failures: readonly [string, ConstructorParameters<typeof Fault>, string, number][] = [
    ['no answer', ['hang'], 'timeout', 1],
    ['a drip', ['drip'], 'timeout', 1],
    ['a reset connection', ['reset'], 'network', 3],
    ['a body cut short', ['reset', {after: 1}], 'network', 3],
    ['404', ['status', {status: 404}], 'http', 1],
    ['403', ['status', {status: 403}], 'http', 1],
    ['408', ['status', {status: 408}], 'http', 3],
    ['500', ['status', {status: 500}], 'http', 3],
    ['503', ['status', {status: 503}], 'http', 3],
    ['429 for an hour', ['status', {status: 429, retry: 3600}], 'http', 1],
    ['429 until a date', ['status', {status: 429, retry: 'Wed, 21 Oct 2099 07:28:00 GMT'}], 'http', 1],
    ['50 MB', ['big', {mb: 50}], 'too-large', 1],
    ['a length of 50 MB', ['claims', {mb: 50}], 'too-large', 1],
    ['a gzip bomb', ['bomb', {mb: 60}], 'too-large', 1],
    ['a redirect to nowhere', ['redirect', {to: 'status', status: 404}], 'http', 1],
    ['a redirect to itself', ['redirect', {to: 'redirect'}], 'network', 3],
  ];
  for (const [name, [kind, options], code, requests] of failures) {
    it(`${name}: ${code} after ${requests}`, async () => {
      const fault = new Fault(kind, options);
      const failure = await (code === 'timeout' ? timedOut(fault, kind === 'drip') : failureOf(read(fault.url)));
      expect(failure.code).to.equal(code);
      expect(failure.url).to.equal(fault.url);
      // Browsers by themselves follow redirects, and repeat a request that was reset (Chromium where the connection had
      // served another before); Chromium repeats a 408.
      const own = kind === 'redirect' || name === 'a reset connection' || (isChromium && name === '408');
      if (own) expect(await fault.requests()).to.have.length.at.least(requests);
      else expect(await fault.requests()).to.have.length(requests);
    });
  }

  it('is refused by a server that does not allow the page', async () => {
    const failure = await failureOf(read('http://127.0.0.1:1/feed.json'));
    expect(failure.code).to.equal('network');
  });

  it('follows redirects and says where it came to', async () => {
    const {url} = await read(new Fault('redirect', {to: 'ok'}).url);
    expect(new URL(url).pathname).to.equal('/faults/ok');
  });

  for (const type of ['text/plain', 'text/html', 'application/octet-stream'])
    it(`takes JSON called ${type}`, async () => {
      expect(JSON.parse((await read(new Fault('ok', {type}).url)).text)).to.have.property('title');
    });

  it('takes a byte-order mark', async () => {
    expect(JSON.parse((await read(new Fault('ok', {bom: 1}).url)).text)).to.have.property('title');
  });

  describe('abort', () => {
    for (const kind of ['hang', 'drip', 'status']) {
      it(`ends ${kind} at once, without a further request`, async () => {
        const aborter = new AbortController();
        const fault = new Fault(kind);
        // So long that this is the first try still, whenever the server is asked about it.
        const limits = {...LIMITS, timeout: 600_000, backOff: 600_000, patience: Infinity};
        const reading = read(fault.url, limits, aborter.signal);
        let reason: unknown;
        const ends = reading.catch((error: unknown) => (reason = error));
        await until(async () => (await fault.requests()).length === 1, 'the request');
        aborter.abort();
        await ends;
        expect(reason).to.have.property('name', 'AbortError');
        await new Promise((done) => setTimeout(done, 300));
        expect(await fault.requests()).to.have.length(1);
      });
    }
  });

  describe('the clock', () => {
    const hour = 3600;
    const cases: readonly [string, Record<string, number>, number][] = [
      ['right', {}, 0],
      ['an hour behind', {skew: hour}, hour],
      ['an hour ahead', {skew: -hour}, -hour],
      ['right, and the answer stored for an hour', {skew: -hour, age: hour}, 0],
    ];
    // The browser keeps a few hundred, and the tests above may have used them up.
    beforeEach(() => performance.clearResourceTimings());

    for (const [name, options, seconds] of cases) {
      it(name, async () => {
        const {skew} = await read(new Fault('ok', options).url);
        expect(skew).to.be.closeTo(seconds * 1_000, 30_000);
      });
    }

    it('not told by what the browser had kept', async () => {
      const {getEntriesByName} = performance;
      const kept = Object.create(PerformanceResourceTiming.prototype, {transferSize: {value: 0}}) as PerformanceEntry;
      performance.getEntriesByName = () => [kept];
      try {
        expect((await read(new Fault('ok', {skew: -hour}).url)).skew).to.be.NaN;
      } finally {
        performance.getEntriesByName = getEntriesByName;
      }
    });

    it('an hour ahead, where the browser takes its time to tell that the answer came over the network', async () => {
      const {getEntriesByName} = performance;
      let asked = 0;
      performance.getEntriesByName = (...given) => (asked++ < 3 ? [] : getEntriesByName.apply(performance, given));
      try {
        const {skew} = await read(new Fault('ok', {skew: -hour}).url);
        expect(skew).to.be.closeTo(-hour * 1_000, 30_000);
      } finally {
        performance.getEntriesByName = getEntriesByName;
      }
    });
  });
});
