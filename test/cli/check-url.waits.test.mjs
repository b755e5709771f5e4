// `mykty check` of a feed on a server, with its pages.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/loopback.mjs';
import {feed, item} from '../support/checked-feed.mjs';
import {run} from '../support/command.mjs';
import {startFeedServer} from '../support/feed-server.mjs';

describe('mykty check: a URL', () => {
  let server;
  before(async () => (server = await startFeedServer()));
  after(() => server.close());

  it('with its pages', async () => {
    const {code, stdout} = await run(['check', `${server.url}/faults/pages?pages=3`, '--lang', 'en']);
    assert.match(stdout, /Items: 6\. Errors: 0/);
    assert.equal(code, 0);
  });

  it('whose feed no widget reads, as it is in UTF-16', async () => {
    const body = Buffer.from(`\ufeff${JSON.stringify(feed([item({})]))}`, 'utf16le').swap16();
    const site = await serve({routes: {'/feed.json': {body}}});
    const {stdout} = await run(['check', `${site.origin}/feed.json`, '--json']);
    await site.close();
    assert.deepEqual(
      JSON.parse(stdout).problems.map(({code}) => code),
      ['utf-16'],
    );
  });

  it('whose pages have an item in common', async () => {
    const page = (ids, next_url) => ({
      body: JSON.stringify(
        feed(
          ids.map((id) => item({}, {id})),
          {next_url},
        ),
      ),
    });
    const pages = await serve({routes: {'/1.json': page(['a', 'b'], '/2.json'), '/2.json': page(['c', 'b'])}});
    const {stdout} = await run(['check', `${pages.origin}/1.json`, '--json']);
    await pages.close();
    const {items, problems} = JSON.parse(stdout);
    assert.equal(items, 3);
    assert.deepEqual(
      problems.map(({source, code, pointer}) => `${source.slice(-6)} ${code} ${pointer}`),
      ['2.json duplicate-id /items/1/id'],
    );
  });

  it('whose pages have the versions of one work', async () => {
    const page = (items, next_url) => ({
      body: JSON.stringify(
        feed(
          items.map(([id, work, language]) => item({work}, {id, language, url: `https://town.example.kg/${id}`})),
          {next_url},
        ),
      ),
    });
    const pages = await serve({
      routes: {
        '/1.json': page(
          [
            ['ru/a', 'budget', 'ru'],
            ['b', 'water', 'ky'],
          ],
          '/2.json',
        ),
        '/2.json': page(
          [
            ['ky/a', 'Budget', 'ky'],
            ['c', 'water', 'ky'],
          ],
          '/3.json',
        ),
        '/3.json': page([['d', 'roads', 'ky']]),
      },
    });
    const {stdout} = await run(['check', `${pages.origin}/1.json`, '--json']);
    await pages.close();
    assert.deepEqual(
      JSON.parse(stdout).problems.map(({source, code, pointer}) => `${source.slice(-6)} ${code} ${pointer}`),
      ['2.json lonely-version /items/0/_mykty/work', '2.json same-version /items/1/_mykty/work'],
    );
  });

  it('whose pages go in a circle', async () => {
    const {code, stdout} = await run(['check', `${server.url}/faults/pages?pages=3&loop=1`]);
    assert.match(stdout, /next-loop/);
    assert.equal(code, 1);
  });

  it('whose pages lead away', async () => {
    assert.match((await run(['check', `${server.url}/faults/pages?abroad=1`])).stdout, /next-abroad/);
  });

  for (const [name, path, words] of [
    ['404', 'status?status=404', /404/],
    ['nothing there', 'reset?after=1', /cannot be reached/],
    ['too much', 'claims', /32 MB/],
  ]) {
    it(`that fails: ${name}`, async () => {
      const {code, stderr} = await run(['check', `${server.url}/faults/${path}`, '--lang', 'en']);
      assert.equal(code, 2);
      assert.match(stderr, words);
    });
  }

  it('that takes its time: says so', async () => {
    let heard;
    const said = new Promise((done) => (heard = done));
    const body = JSON.stringify(feed([item({})]));
    // As long as it says nothing, there is no answer.
    const slow = await serve({routes: {'/slow.json': {body, until: () => said}}});
    const {code, stderr} = await run(['check', `${slow.origin}/slow.json`, '--lang', 'en'], '', heard);
    await slow.close();
    assert.match(stderr, /^Reading http.* … 2 s\n$/);
    assert.equal(code, 0);
  });
});
