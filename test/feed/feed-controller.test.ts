import {expect} from '@open-wc/testing';
import {FeedController, type FeedHost} from '../../src/feed/feed-controller.js';
import {sourceOf} from '../../src/feed/shared-feed.js';
import {until} from '../support/mount.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

/** A host as Lit would drive it, without an element. */
class Host implements FeedHost {
  feed = '';
  data: unknown;
  refresh = 0;
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

const connected: FeedController[] = [];

function connect(members: Partial<Host>): {host: Host; controller: FeedController} {
  const host = Object.assign(new Host(), members);
  const controller = new FeedController(host);
  controller.hostConnected();
  connected.push(controller);
  return {host, controller};
}

const blobOf = (text: string): string => URL.createObjectURL(new Blob([text]));
const feedText = (...titles: string[]): string =>
  JSON.stringify({version: VERSION, title: 'F', items: titles.map((title, id) => ({id, title}))});

describe('FeedController', () => {
  afterEach(() => connected.splice(0).forEach((controller) => controller.hostDisconnected()));

  it('waits while its host is off the page', () => {
    const controller = new FeedController(Object.assign(new Host(), {feed: blobOf(feedText('A'))}));
    expect(controller.state).to.equal('loading');
    expect(controller.feed).to.equal(undefined);
  });

  it('reads a URL and tells its host', async () => {
    const {host, controller} = connect({feed: blobOf(feedText('A'))});
    expect(controller.state).to.equal('loading');
    await until(() => controller.state === 'ready', 'ready');
    expect(controller.feed?.items[0]?.title).to.equal('A');
    expect(controller.complete).to.equal(true);
    expect(host.updates).to.be.greaterThan(0);
  });

  it('follows a change of the URL', async () => {
    const {host, controller} = connect({feed: blobOf(feedText('A'))});
    await until(() => controller.state === 'ready', 'ready');
    host.feed = blobOf(feedText('B'));
    expect(controller.state).to.equal('loading');
    await until(() => controller.feed?.items[0]?.title === 'B', 'the second feed');
  });

  it('takes a feed object, read once for all hosts', () => {
    const data = {version: VERSION, title: 'F', items: [{id: 1, title: 'A', url: '/a'}]};
    const one = connect({data}).controller;
    const two = connect({data}).controller;
    expect(one.state).to.equal('ready');
    expect(one.feed?.items[0]?.url).to.equal(`${location.origin}/a`);
    expect(one.feed).to.equal(two.feed);
  });

  // A server knows no page, and both must come to the same.
  const bases: readonly [string, object, string][] = [
    ['its own address', {feed_url: 'https://portal.example.kg/f/feed.json'}, 'https://portal.example.kg/f/a'],
    ['its home page', {home_page_url: 'https://portal.example.kg/ky/'}, 'https://portal.example.kg/ky/a'],
    [
      'its home page where its own address is relative',
      {feed_url: 'feed.json', home_page_url: 'https://portal.example.kg/'},
      'https://portal.example.kg/a',
    ],
    ['the page where it has no address', {feed_url: 5}, new URL('a', document.baseURI).href],
  ];
  for (const [name, members, url] of bases)
    it(`data: addresses are read from ${name}`, () => {
      const {controller} = connect({data: {version: VERSION, title: 'F', items: [{id: 1, url: 'a'}], ...members}});
      expect(controller.feed?.items[0]?.url).to.equal(url);
    });

  const hostile = {
    get items(): never {
      throw new Error('no');
    },
  };
  const data: readonly [string, unknown, string, string | undefined][] = [
    ['an empty feed', {version: VERSION, title: 'F', items: []}, 'empty', undefined],
    ['no feed', {other: 1}, 'error', 'not-a-feed'],
    ['a number', 5, 'error', 'not-a-feed'],
    ['the text of a feed', feedText('A'), 'error', 'not-a-feed'],
    ['members that throw', hostile, 'error', 'not-a-feed'],
  ];
  for (const [name, value, state, code] of data) {
    it(`data: ${name}`, () => {
      const {controller} = connect({data: value});
      expect(controller.state).to.equal(state);
      expect(controller.error?.code).to.equal(code);
    });
  }

  // What frameworks hand over where there is no object yet.
  for (const none of [undefined, null, false, ''])
    it(`reads the URL where data is ${none === '' ? 'an empty text' : String(none)}`, async () => {
      const {host, controller} = connect({feed: blobOf(feedText('A')), data: none});
      await until(() => controller.state === 'ready', 'ready');
      host.data = {version: VERSION, title: 'F', items: [{id: 1, title: 'B'}]};
      expect(controller.feed?.items[0]?.title).to.equal('B');
      host.data = none;
      await until(() => controller.feed?.items[0]?.title === 'A', 'the feed again');
    });

  const bad: readonly [string, string, string][] = [
    ['nothing', '', 'bad-attribute'],
    ['no URL', 'http://', 'bad-attribute'],
    ['a page', blobOf('<!doctype html>'), 'not-json'],
    ['other JSON', blobOf('{"a": 1}'), 'not-a-feed'],
  ];
  for (const [name, feed, code] of bad) {
    it(`feed: ${name}`, async () => {
      const {controller} = connect({feed});
      await until(() => controller.state === 'error', 'error');
      expect(controller.error?.code).to.equal(code);
    });
  }

  it('shares one read among hosts, and survives a move within the page', async () => {
    const feed = blobOf(feedText('A'));
    const controllers = Array.from({length: 50}, () => connect({feed}).controller);
    URL.revokeObjectURL(feed);
    const [first] = controllers;
    first?.hostDisconnected();
    first?.hostConnected();
    await until(() => controllers.every(({state}) => state === 'ready'), 'all ready');
    expect(new Set(controllers.map((controller) => controller.feed)).size).to.equal(1);
  });

  it('shows what it has at once after a reconnect', async () => {
    const {controller} = connect({feed: blobOf(feedText('A'))});
    await until(() => controller.state === 'ready', 'ready');
    controller.hostDisconnected();
    await new Promise((done) => setTimeout(done));
    controller.hostConnected();
    expect(controller.state).to.equal('ready');
  });

  it('follows a change when its host is updated, and not once it is off the page', async () => {
    const {host, controller} = connect({feed: blobOf(feedText('A'))});
    await until(() => controller.state === 'ready', 'ready');
    const {fetch} = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (url, init) => {
      asked.push(url);
      return fetch(url, init);
    };
    try {
      host.feed = blobOf(feedText('B'));
      controller.hostUpdate();
      await until(() => controller.feed?.items[0]?.title === 'B', 'the second feed');
      controller.hostDisconnected();
      host.feed = blobOf(feedText('C'));
      controller.hostUpdate();
      controller.retry();
      expect(asked).to.have.length(1);
      const {updates} = host;
      await new Promise((done) => setTimeout(done, 50));
      expect(host.updates).to.equal(updates);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('reads again when asked', async () => {
    const feed = blobOf('<!doctype html>');
    const {controller} = connect({feed});
    await until(() => controller.state === 'error', 'the error');
    controller.retry();
    expect(controller.state).to.equal('loading');
    await until(() => controller.state === 'error', 'the error again');
  });

  it('hears no more of a feed that it has left for another, or when it is off the page', async () => {
    const [first, second] = [blobOf('<!doctype html>'), blobOf(feedText('B'))];
    const {host, controller} = connect({feed: first});
    const gone = connect({feed: first});
    const other = connect({feed: first}).controller;
    await until(() => other.state === 'error', 'the error');
    host.feed = second;
    await until(() => controller.state === 'ready', 'the second feed');
    gone.controller.hostDisconnected();
    // Of the second feed it may hear more than once.
    let heard = NaN;
    await until(() => heard === (heard = host.updates), 'rest');
    const updates = [host, gone.host].map((each) => each.updates);
    other.retry();
    await until(() => other.state === 'error', 'the error again');
    expect([host, gone.host].map((each) => each.updates)).to.deep.equal(updates);
  });

  it('subscribes once, however often it is asked', () => {
    const feed = blobOf(feedText('A'));
    const source = sourceOf(feed);
    const {subscribe} = source;
    let times = 0;
    source.subscribe = (...given) => {
      times++;
      return subscribe.apply(source, given);
    };
    const {controller} = connect({feed});
    for (let looks = 0; looks < 3; looks++) expect(controller.state).to.equal('loading');
    expect(times).to.equal(1);
  });

  it('has its feed read as often as it is told to from now on', async () => {
    const {host, controller} = connect({feed: blobOf(feedText('A'))});
    // Put off until the page has time for it, and then read no more.
    await until(() => controller.state === 'ready', 'ready');
    const {setTimeout} = window;
    const waits: number[] = [];
    window.setTimeout = ((task: () => void, wait = 0) => {
      waits.push(wait);
      return setTimeout(task, wait);
    }) as typeof setTimeout;
    const isPlanned = (seconds: number) => waits.some((wait) => wait > seconds * 900 && wait <= seconds * 1_000);
    try {
      host.refresh = 100;
      controller.hostUpdate();
      await until(() => isPlanned(100), 'a plan');
      host.refresh = 60;
      controller.hostUpdate();
      expect(isPlanned(60)).to.equal(true);
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});
