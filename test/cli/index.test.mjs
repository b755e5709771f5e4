// `mykty index` as publishers run it, and what a browser would find in its files.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {parseFeed} from '../../dist/feed/index.js';
import {createStaticSource} from '../../dist/search/index.js';
import {serve} from '../../scripts/loopback.mjs';
import {run as runCommand} from '../support/command.mjs';

const run = (...args) => runCommand(['index', ...args]);

const practice = (id, language, title, more = {}) => ({
  id,
  language,
  title,
  content_text: '-',
  url: `/practices/${id}`,
  date_published: `2020-01-${id.slice(1).padStart(2, '0')}`,
  _mykty: {type: 'practice', practice: {topics: ['water'], place: {region: 'KG-O'}}, ...more},
});

describe('mykty index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  const feed = join(folder, 'feed.json');
  const server = await serve({folder});
  after(() => server.close());
  writeFileSync(
    feed,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'ky',
      items: [
        practice('p1', 'ky', 'Таза суу'),
        practice('p2', 'ru', 'Ремонт школы', {work: 'school'}),
        practice('p3', 'ky', 'Мектепти оңдоо', {work: 'school'}),
        {id: 'n4', title: 'Суу жаңылыгы', content_text: '-'},
        practice('p5', 'en', 'School water'),
      ],
    }),
  );

  const ask = async (request, file = '/index/index.json') => {
    const read = (json, url) => parseFeed(json, {url}).feed.items;
    const source = createStaticSource(server.origin + file, {read, fields: ['title']});
    return source.search(request);
  };

  it('writes an index beside the feed that answers as the gallery does', async () => {
    const {code, stdout} = await run(feed);
    assert.equal(code, 0);
    assert.match(stdout, /Practices: 3\./);
    const {total, hits, counts} = await ask({query: 'мектеп'});
    assert.deepEqual([total, hits[0].item.id], [1, 'p3']);
    assert.equal(hits[0].item.url, `${server.origin}/practices/p3`);
    assert.deepEqual(counts.topic, {water: 1});
    const all = await ask({limit: 10});
    assert.deepEqual(
      all.hits.map(({item}) => item.id),
      ['p5', 'p3', 'p1'],
    );
    assert.deepEqual(all.counts.language, {en: 1, ky: 2});
    const inRussian = await ask({query: 'школы'});
    assert.deepEqual(
      inRussian.hits.map(({item}) => item.id),
      ['p3'],
      'a practice answers in the language of its other versions too',
    );
  });

  it('takes the versions of another language, and finds topics and regions by their names in it', async () => {
    const out = join(folder, 'ru');
    assert.equal((await run(feed, '--out', out, '--lang', 'ru', '--url', 'https://example.kg/feed.json')).code, 0);
    const {hits} = await ask({query: 'школа'}, '/ru/index.json');
    assert.deepEqual(
      hits.map(({item}) => [item.id, item.url]),
      [['p2', 'https://example.kg/practices/p2']],
    );
    assert.equal((await ask({query: 'чистая вода ошская'}, '/ru/index.json')).total, 3);
  });

  it('writes the same bytes for the same feed', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await run(feed, '--out', one);
    await run(feed, '--out', other);
    const read = (at) => readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]);
    assert.deepEqual(read(one), read(other));
  });

  describe('answers with the item that holds the word, where', async () => {
    const bare = {...practice('p1', 'ky', 'Суу'), id: undefined, url: undefined};
    const many = (change) => ['Көпүрө', 'Мектеп', 'Бакча'].map((title, at) => change({...bare, title}, at));
    for (const [name, items, count = 3] of [
      ['none has an id', many((item) => item)],
      ['ids are addresses', many((item, at) => ({...item, url: `/p/${at}`}))],
      ['some lead to one page', many((item) => ({...item, external_url: 'https://example.kg/p'}))],
      ['ids have spaces around them', many((item, at) => ({...item, id: ` p${at} `}))],
      ['ids are empty', many((item) => ({...item, id: ''}))],
      ['an item is none', [null, 'x', ...many((item) => item)]],
      ['items are numbered, as PHP writes them', {...many((item) => item)}],
      // The second with an id is no item of the feed, to widgets too.
      ['an id stands twice', many((item, at) => ({...item, id: `p${Math.max(1, at)}`})), 2],
    ])
      it(name, async () => {
        const file = join(folder, 'odd.json');
        const out = join(folder, name.replaceAll(/[ ,]/g, '-'));
        const written = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items};
        writeFileSync(file, JSON.stringify(written));
        assert.match((await run(file, '--out', out)).stdout, new RegExp(`Practices: ${count}\\.`));
        const titles = parseFeed(written).feed.items.map(({title}) => title);
        assert.equal(titles.length, count);
        for (const query of titles) {
          const {hits} = await ask({query}, `/${out.slice(folder.length + 1)}/index.json`);
          assert.deepEqual(
            hits.map(({item}) => item.title),
            [query],
          );
        }
        const {hits} = await ask({limit: 9}, `/${out.slice(folder.length + 1)}/index.json`);
        assert.equal(new Set(hits.map(({item}) => item.id)).size, count);
      });
  });

  it('takes the pages on the feed’s own origin, as widgets do, and no others', async () => {
    const page = (items, next_url) => ({
      ...{version: 'https://jsonfeed.org/version/1.1', title: 'Feed', next_url},
      items,
    });
    const routes = {};
    const [own, other] = [await serve({routes}), await serve({routes})];
    routes['/1.json'] = {body: JSON.stringify(page([practice('p1', 'ky', 'Биринчи')], '/2.json'))};
    routes['/2.json'] = {body: JSON.stringify(page([practice('p2', 'ky', 'Экинчи')], `${other.origin}/3.json`))};
    routes['/3.json'] = {body: JSON.stringify(page([practice('p3', 'ky', 'Үчүнчү')]))};
    const {stdout} = await run(`${own.origin}/1.json`, '--out', join(folder, 'pages'));
    await own.close();
    await other.close();
    assert.match(stdout, /Practices: 2\./);
    assert.deepEqual(other.requests, []);
  });

  it('takes a version in its language however that is written', async () => {
    const file = join(folder, 'tags.json');
    const items = [practice('p1', 'ky', 'Мектеп', {work: 's'}), practice('p2', 'ru-RU', 'Школа', {work: 's'})];
    writeFileSync(file, JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items}));
    await run(file, '--out', join(folder, 'tags'), '--lang', 'ru');
    assert.equal((await ask({query: 'школа'}, '/tags/index.json')).hits[0].item.id, 'p2');
  });

  it('says what it can’t write', async () => {
    const {code, stderr} = await run(feed, '--out', feed);
    assert.equal(code, 2);
    assert.match(stderr, /feed\.json cannot be written: EEXIST/);
    assert.doesNotMatch(stderr, /Usage/);
  });

  for (const [name, text] of [
    ['no-feed.json', '{"a": 1}'],
    ['no-json.json', 'x'],
  ])
    it(`says that ${name} holds nothing to index`, async () => {
      writeFileSync(join(folder, name), text);
      const {code, stderr} = await run(join(folder, name));
      assert.equal(code, 2);
      assert.match(stderr, /nothing to index in .*; mykty check says why/);
    });
});
