import {expect} from '@open-wc/testing';
import {loadCopy} from '../../src/feed/cache.js';
import {FeedSource} from '../../src/feed/source.js';
import {clock} from '../../src/time/clock.js';
import {Fault} from '../support/faults.js';
import {BRIEF, ends, FETCH, GOOD, Listener, pause, tearDown, titles, watch} from '../support/feed-source.js';
import {HeldTimers} from '../support/held-timers.js';
import {until} from '../support/mount.js';

describe('FeedSource', () => {
  afterEach(tearDown);

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

  it('begins anew for the next, without the error or the delay of before', async () => {
    const fault = new Fault('status', {status: 404, times: 1});
    const {source, end} = watch(fault.url);
    await until(() => source.state === 'error', 'the error');
    end();
    await pause(20);
    const next = new Listener(source);
    ends.push(source.subscribe(next));
    expect([source.state, source.error, source.slow]).to.deep.equal(['loading', undefined, false]);
    await until(() => source.state === 'ready', 'ready');

    const long = watch(new Fault('hang').url, {...BRIEF, slowAfter: 50});
    await until(() => long.source.slow, 'slow');
    long.end();
    await pause(20);
    ends.push(long.source.subscribe(new Listener(long.source)));
    expect([long.source.state, long.source.slow]).to.deep.equal(['loading', false]);
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
