import {expect} from '@open-wc/testing';
import {type Feed} from '../../src/model/feed.js';
import {readFeed} from '../../src/feed/read-feed.js';

const version = 'https://jsonfeed.org/version/1.1';
const read = (json: unknown): {feed: Feed | undefined; told: readonly string[]} => {
  const told: string[] = [];
  const feed = readFeed(json, {report: (code, pointer) => told.push(`${code} ${pointer}`.trim())});
  return {feed, told};
};
const title = 'F';
const items = [{id: '1', title: 'A'}];

describe('readFeed', () => {
  for (const [json, ...told] of [
    [{version, title, items}],
    [{version: 'http://www.jsonfeed.org/version/1', title, items}],
    [{version, title, items, rss: {}}],
    [{version, title, items: {3: items[0]}}, 'loose-type /items'],
    [{version, items}, 'missing /title'],
    [{version, title, items: []}, 'no-items /items'],
    [{version, title}, 'missing /items', 'no-items /items'],
    [{version, title, items: null}, 'missing /items', 'no-items /items'],
    [{version, title, items: 3}, 'missing /items', 'no-items /items'],
    [{version}, 'missing /items', 'missing /title', 'no-items /items'],
    [{title, items}, 'no-version /version'],
    [{items}, 'no-version /version', 'missing /title'],
    [{title, items: []}, 'no-version /version', 'no-items /items'],
  ] as const)
    it(`takes for a feed ${JSON.stringify(json)}`, () => {
      const {feed, told: found} = read(json);
      expect(feed).not.to.equal(undefined);
      expect(found).to.deep.equal(told);
    });

  for (const [json, code] of [
    [7, 'not-a-feed'],
    [items, 'not-a-feed'],
    [{title, items: 3}, 'not-a-feed'],
    [{title, items: {3: items[0]}}, 'not-a-feed'],
    [{version: `see ${version}`, title, items: 3}, 'not-a-feed'],
    [{version: [version], title, items: 3}, 'not-a-feed'],
    [{version: '1.1', title, items: 3}, 'not-a-feed'],
    [{items: []}, 'not-a-feed'],
    [{title, items: [{sku: 4}]}, 'not-a-feed'],
    [{title, items, rss: {}}, 'rss-in-json'],
    [{feed: {entry: []}}, 'rss-in-json'],
  ] as const)
    it(`takes for none ${JSON.stringify(json)}`, () => {
      const {feed, told} = read(json);
      expect(feed).to.equal(undefined);
      expect(told.at(-1)).to.equal(code);
    });

  for (const [written, about, timeZone, ...told] of [
    [{about: 'A', timeZone: 'Asia/Almaty'}, 'A', 'Asia/Almaty'],
    [{timeZone: 'Mars'}, undefined, 'Asia/Bishkek', 'bad-time-zone /_mykty/timeZone'],
    [null, undefined, 'Asia/Bishkek'],
    [undefined, undefined, 'Asia/Bishkek'],
    ['A', undefined, 'Asia/Bishkek', 'wrong-type /_mykty'],
    [[], undefined, 'Asia/Bishkek', 'loose-type /_mykty'],
  ] as const)
    it(`takes ${JSON.stringify(written)} for its extension`, () => {
      const {feed, told: found} = read({version, title, items, _mykty: written});
      expect([feed?.about, feed?.timeZone, found]).to.deep.equal([about, timeZone, told]);
    });

  it('keeps the first of two items with an id, and goes on at the next', () => {
    const twice = [...items, {id: 1, title: 'B'}, {id: '2', title: 'C', url: 'javascript:'}];
    const {feed, told} = read({version, title, items: twice});
    expect(feed?.items.map((item) => item.title)).to.deep.equal(['A', 'C']);
    expect(told).to.deep.equal(['duplicate-id /items/1/id', 'bad-url /items/2/url']);
  });
});
