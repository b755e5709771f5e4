import {expect} from '@open-wc/testing';
import {type Subscriber} from '../../src/feed/feed-view.js';
import {loadCopy, saveCopy} from '../../src/feed/cache.js';
import {beginRead} from '../../src/feed/early-reads.js';
import {sourceOf} from '../../src/feed/shared-feed.js';
import {clock} from '../../src/time/clock.js';
import {HeldTimers} from '../support/held-timers.js';
import {until} from '../support/mount.js';

const text = (more: object = {}): string =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{id: 1, title: 'A'}], ...more});
const subscriber = (): Subscriber => ({changed: () => undefined, refresh: 0, firstItems: 0});

/** A page's fetch that gives these answers in turn, and counts. */
function answering(...answers: readonly (() => Response | Promise<Response>)[]): {asked: number; end: () => void} {
  const {fetch} = globalThis;
  const log = {asked: 0, end: () => void (globalThis.fetch = fetch)};
  globalThis.fetch = (url, init) => {
    if (!String(url instanceof Request ? url.url : url).includes('/shared-')) return fetch(url, init);
    const answer = answers[Math.min(log.asked++, answers.length - 1)];
    return Promise.resolve().then(() => answer?.() ?? Response.error());
  };
  return log;
}

const cases: readonly [string, readonly (() => Response | Promise<Response>)[], string, string | undefined, number][] =
  [
    ['a good answer', [() => new Response(text())], 'ready', undefined, 1],
    ['an empty feed', [() => new Response(text({items: []}))], 'empty', undefined, 1],
    ['other JSON', [() => new Response('{}')], 'error', 'not-a-feed', 1],
    ['a web page', [() => new Response('<html>')], 'error', 'not-json', 1],
    ['not found', [() => new Response('', {status: 404})], 'error', 'http', 1],
    ['an error that looks like a feed', [() => new Response(text(), {status: 404})], 'error', 'http', 1],
    ['an error first', [() => new Response('', {status: 503}), () => new Response(text())], 'ready', undefined, 2],
    ['a long feed', [() => new Response(text({description: 'x'.repeat(300_000)}))], 'ready', undefined, 1],
    [
      'further pages',
      [
        () => new Response(text({next_url: `${location.origin}/shared-next.json`})),
        () => new Response(text({items: [{id: 2, title: 'B'}]})),
      ],
      'ready',
      undefined,
      2,
    ],
  ];

describe('shared feed', () => {
  // Built pages have it at hand, a test server needs a while.
  before(() => import('../../src/feed/source.js'));

  for (const [name, answers, state, code, asked] of cases) {
    it(`reads ${name} with as many requests as it takes`, async () => {
      const log = answering(...answers);
      const source = sourceOf(`${location.origin}/shared-${encodeURIComponent(name)}.json`);
      const seen = new Set<string>();
      const end = source.subscribe({...subscriber(), changed: () => seen.add(source.view.state)});
      try {
        await until(() => source.view.state !== 'loading' && source.view.complete, 'an outcome');
        expect([...seen].filter((each) => each !== 'loading')).to.deep.equal([state]);
        expect(source.view.error?.code).to.equal(code);
        await new Promise((done) => setTimeout(done, 300));
        expect(log.asked).to.equal(asked);
        expect(source.view.state).to.equal(state);
      } finally {
        log.end();
        end();
      }
    });
  }

  it('keeps a copy of what it showed, for when the network is gone', async () => {
    const log = answering(() => new Response(text()));
    const url = `${location.origin}/shared-kept.json`;
    const end = sourceOf(url).subscribe(subscriber());
    await until(
      async () => (await caches.match(`https://mykty.invalid/?${encodeURIComponent(url)}`)) !== undefined,
      'a copy',
    );
    log.end();
    end();
  });

  const unanswered = (): Promise<never> => new Promise(() => undefined);
  const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

  /** Ends once a feed's saved copy is there, for which nothing waits longer than a moment: longer timers never ring. */
  async function showsCopyAtOnce(url: string): Promise<void> {
    const {setTimeout} = window;
    const brief = ((task: () => void, wait = 0) => (wait > 40 ? 0 : setTimeout(task, wait))) as typeof setTimeout;
    window.setTimeout = brief;
    const source = sourceOf(url);
    const end = source.subscribe(subscriber());
    try {
      await until(() => source.view.feed, 'the copy');
      expect(source.view.state).to.equal('loading');
      // Nor is it said to take long yet.
      await pause(30);
      expect(source.view.slow).to.equal(false);
    } finally {
      window.setTimeout = setTimeout;
      end();
    }
  }

  it('dates the copy by when it was read, however late the code comes that keeps it', async () => {
    const url = `${location.origin}/shared-dated.json`;
    const log = answering(() => new Response(text()));
    let show: () => void = () => undefined;
    const source = sourceOf(url);
    const end = source.subscribe({...subscriber(), shows: new Promise((done) => (show = done))});
    try {
      await until(() => source.view.state === 'ready', 'the feed');
      const {savedAt} = source.view;
      await new Promise((done) => setTimeout(done, 100));
      show();
      await until(() => loadCopy(url), 'the copy');
      expect([(await loadCopy(url))?.savedAt, source.view.savedAt]).to.deep.equal([savedAt, savedAt]);
    } finally {
      end();
      log.end();
    }
  });

  it('shows the copy at once where the first answer is none', async () => {
    const log = answering(() => new Response('', {status: 503}), unanswered);
    const url = `${location.origin}/shared-dead.json`;
    await saveCopy(url, {text: text(), url, savedAt: 1});
    await showsCopyAtOnce(url);
    log.end();
  });

  it('counts the wait for the network from when the page began to ask', async () => {
    const log = answering(unanswered);
    const url = `${location.origin}/shared-early.json`;
    await saveCopy(url, {text: text(), url, savedAt: 1});
    beginRead(url);
    await pause(150);
    await showsCopyAtOnce(url);
    log.end();
  });

  it('shows an answer that came while the scripts did, and not the copy first', async () => {
    const log = answering(() => new Response(text({title: 'New'})));
    const url = `${location.origin}/shared-arrived.json`;
    beginRead(url);
    await saveCopy(url, {text: text(), url, savedAt: 1});
    await pause(150);
    const seen: (string | undefined)[] = [];
    // What it waits for the answer before it looks for the copy is little, but some; a slow machine needs more of it.
    const {setTimeout} = window;
    window.setTimeout = ((task: () => void, wait = 0) => setTimeout(task, wait * 100)) as typeof setTimeout;
    const source = sourceOf(url);
    const end = source.subscribe({...subscriber(), changed: () => seen.push(source.view.feed?.title)});
    window.setTimeout = setTimeout;
    await until(() => source.view.state === 'ready', 'the feed');
    expect(new Set(seen)).to.deep.equal(new Set(['New']));
    end();
    log.end();
  });

  it('ends a request that nobody waits for any more, and asks anew for who comes next', async () => {
    const {fetch} = globalThis;
    const signals: AbortSignal[] = [];
    globalThis.fetch = (url, init) => {
      if (!String(url instanceof Request ? url.url : url).includes('/shared-')) return fetch(url, init);
      if (init?.signal) signals.push(init.signal);
      return signals.length === 1 ? new Promise(() => undefined) : Promise.resolve(new Response(text()));
    };
    try {
      const source = sourceOf(`${location.origin}/shared-left.json`);
      const leave = source.subscribe(subscriber());
      // Moved within the page: gone and back in one task.
      leave();
      const leaveAgain = source.subscribe(subscriber());
      await new Promise((done) => setTimeout(done));
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([false]);
      leaveAgain();
      await new Promise((done) => setTimeout(done));
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
      const end = source.subscribe(subscriber());
      await until(() => source.view.state === 'ready', 'the feed');
      expect(signals).to.have.length(2);
      end();
    } finally {
      globalThis.fetch = fetch;
    }
  });

  for (const [name, answer] of [
    ['was good', () => new Response(text())],
    ['was long', () => new Response(text({description: 'x'.repeat(300_000)}))],
  ] as const)
    it(`asks for nothing again for who comes back soon after an answer that ${name}`, async () => {
      const log = answering(answer);
      const source = sourceOf(`${location.origin}/shared-back-${name}.json`);
      try {
        // What never shows leaves the rest for later.
        const leave = source.subscribe({...subscriber(), shows: unanswered()});
        await until(() => source.view.state === 'ready', 'the feed');
        leave();
        await pause(0);
        const end = source.subscribe(subscriber());
        await pause(200);
        end();
        expect([source.view.state, log.asked]).to.deep.equal(['ready', 1]);
      } finally {
        log.end();
      }
    });

  it('leaves no timer behind', async () => {
    const log = answering(() => new Response(text()));
    const timers = [100, 3_000, 10_000].map((length) => new HeldTimers(length));
    const source = sourceOf(`${location.origin}/shared-timers.json`);
    const end = source.subscribe(subscriber());
    try {
      await until(
        async () => source.view.state === 'ready' && (await loadCopy(`${location.origin}/shared-timers.json`)),
        'all',
      );
      expect(timers.map(({running}) => running)).to.deep.equal([0, 0, 0]);
    } finally {
      end();
      log.end();
      timers.reverse().forEach((each) => each.restore());
    }
  });

  it("takes the server's clock where ours is wrong", async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const log = answering(() => new Response(text(), {headers: {date}}));
    const source = sourceOf(`${location.origin}/shared-clock.json`);
    const end = source.subscribe(subscriber());
    try {
      await until(() => source.view.state === 'ready', 'the feed');
      expect(clock.now() - clock.deviceNow()).to.be.closeTo(3_600_000, 30_000);
      expect(log.asked).to.equal(1);
    } finally {
      clock.setSkew(0);
      end();
      log.end();
    }
  });

  it('reads addresses from where it was led to', async () => {
    const answer = new Response(text({items: [{id: 1, title: 'A', url: 'a'}]}));
    Object.defineProperty(answer, 'url', {value: 'https://portal.example.kg/feeds/feed.json'});
    const log = answering(() => answer);
    const source = sourceOf(`${location.origin}/shared-led.json`);
    const end = source.subscribe(subscriber());
    await until(() => source.view.state === 'ready', 'the feed');
    expect(source.view.feed?.items[0]?.url).to.equal('https://portal.example.kg/feeds/a');
    end();
    log.end();
  });

  it('reads again when asked, and no more once nobody is left', async () => {
    const log = answering(() => new Response('', {status: 404}));
    const source = sourceOf(`${location.origin}/shared-again.json`);
    const end = source.subscribe(subscriber());
    try {
      await until(() => source.view.state === 'error', 'the error');
      source.retry();
      expect(source.view.state).to.equal('loading');
      await until(() => source.view.state === 'error', 'the error again');
      expect(log.asked).to.equal(2);
      end();
      await pause(0);
      window.dispatchEvent(new Event('online'));
      await pause(50);
      expect(log.asked).to.equal(2);
    } finally {
      log.end();
    }
  });

  it('is one for all who ask for the same, and forgets the oldest of those that nobody shows', async () => {
    const log = answering(() => new Response(text()));
    const of = (name: string | number) => sourceOf(`${location.origin}/shared-of-${name}.json`);
    const shown = of('shown');
    const end = shown.subscribe(subscriber());
    const old = of('old');
    expect(of('old')).to.equal(old);
    for (let more = 0; more < 4; more++) of(more);
    const last = of(3);
    expect(of('old')).not.to.equal(old);
    expect([of('shown'), of(3)]).to.deep.equal([shown, last]);
    end();
    log.end();
  });
});
