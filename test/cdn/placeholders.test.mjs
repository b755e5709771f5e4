// Markup that a content manager's filter leaves: placeholders and links become widgets, and nothing else does.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {polled} from '../support/polled.mjs';
import {allReady, ready, site, tags} from '../support/site.mjs';

const here = site();
const script = '<script src="/cdn/mykty.js" defer></script>';
const holders = tags
  .map((tag) => `<div data-mykty="${tag.slice(6)}" data-feed="/feed.json"><a href="/news">News</a></div>`)
  .join('');
const link = (options = '&feed=/feed.json') =>
  `<p>See <a id="link" href="https://portal.example.kg/ru/release#mykty=release-card${options}">Title</a>.</p>`;

const settle = () => new Promise((done) => setTimeout(done, 400));

describe('placeholders', () => {
  for (const file of ['mykty.js', 'mykty.all.js']) {
    it(`become widgets that hold what stood there, with ${file}`, async () => {
      const {page, complaints} = await here.open({head: `<script src="/cdn/${file}" defer></script>`, body: holders});
      assert.deepEqual(await ready(page), allReady());
      const fallbacks = await page.$$eval('[data-mykty] > * > a', (links) => links.map((each) => each.textContent));
      assert.deepEqual(
        fallbacks,
        tags.map(() => 'News'),
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it(`take an editor's empty paragraphs for no fallback, with ${file}`, async () => {
      here.server.routes['/hangs.json'] = {until: () => new Promise((done) => setTimeout(done, 10_000)), body: '{}'};
      const attributes = 'data-mykty="release-card" data-feed="/hangs.json"';
      const {page} = await here.open({
        head: `<script src="/cdn/${file}" defer></script>`,
        body: `<div ${attributes}><p>&nbsp;</p><div><span><br></span></div></div><div ${attributes}><p><img src="data:," alt=""></p></div>`,
      });
      const skeletons = () =>
        [...document.querySelectorAll('mykty-release-card')].map(
          (card) => !!card.shadowRoot?.querySelector('.waiting'),
        );
      await page.waitForFunction(() =>
        document.querySelector('mykty-release-card')?.shadowRoot?.querySelector('.waiting'),
      );
      assert.deepEqual(await page.evaluate(skeletons), [true, false]);
      assert.equal(await page.$$eval('mykty-release-card > p > img', ({length}) => length), 1);
      await page.close();
    });

    it(`wait for all that stands in them, with ${file}`, async () => {
      // Holds up the page where it stands, for longer than what fills placeholders takes to come.
      here.server.routes['/part.js'] = {body: '', type: 'text/javascript', delay: 2_000};
      const {page} = await here.open({
        head: `<script src="/cdn/${file}"></script>`,
        body: `<div data-mykty="contact-block" data-feed="/feed.json"><a href="/1">1</a><script src="/part.js"></script><a href="/2">2</a></div>`,
      });
      await page.waitForSelector('[data-mykty] > [state=ready]');
      const inside = await page.$$eval('[data-mykty] > *', (all) => all.map(({textContent}) => textContent));
      assert.deepEqual(inside, ['12']);
      await page.close();
    });

    it(`are found when they come later, with ${file}`, async () => {
      const {page} = await here.open({head: `<script src="/cdn/${file}" defer></script>`});
      await page.evaluate((markup) => {
        document.body.append(
          document.createRange().createContextualFragment(`<section><div>${markup}</div></section>`),
        );
      }, holders);
      assert.deepEqual(await ready(page), allReady());
      await page.close();
    });
  }

  it('hand on every attribute of the element, and no other', async () => {
    const {page} = await here.open({
      head: script,
      body: `<div data-mykty="release-card" data-feed="/feed.json" data-item="release" data-view="full" data-heading-level="2"
        data-no-json-ld data-lang="ru" data-onclick="alert(1)" data-style="position:fixed" data-id="x" data-class="y"></div>`,
    });
    await ready(page, [tags[0]]);
    const attributes = await page.$eval('[data-mykty] > *', (element) =>
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    );
    const {state, ...others} = attributes;
    assert.equal(state, 'ready');
    for (const [name, value] of Object.entries({
      feed: '/feed.json',
      item: 'release',
      view: 'full',
      'heading-level': '2',
      'no-json-ld': '',
      lang: 'ru',
    })) {
      assert.equal(others[name], value, name);
    }
    for (const name of ['onclick', 'style', 'id', 'class']) assert.equal(others[name], undefined, name);
    await page.close();
  });

  const stays = {
    'an unknown name': '<div data-mykty="script" data-feed="/feed.json"><p>News</p></div>',
    'the name of an object member': '<div data-mykty="constructor" data-feed="/feed.json"><p>News</p></div>',
    'a placeholder in a template': `<template>${holders}</template>`,
    'a link that names no widget': '<a href="/x#mykty=form&feed=/feed.json">Title</a>',
    'a link without any feed': link(''),
    'what is edited on the page': `<div contenteditable>${link()}${holders}</div>`,
  };
  for (const [name, body] of Object.entries(stays)) {
    it(`leave ${name} as it is`, async () => {
      const {page, complaints, requests} = await here.open({head: script, body});
      const before = body.includes('<template>') ? undefined : body;
      await settle();
      assert.equal(
        await page.$$eval('*', (all) => all.filter((each) => each.localName.startsWith('mykty-')).length),
        0,
      );
      if (before) assert.ok((await page.evaluate(() => document.body.innerText)).length > 0);
      assert.deepEqual(complaints, []);
      const isWidgets = ({path}) => path.startsWith('/cdn/chunks/') && !path.endsWith('/placeholders.js');
      if (!body.includes('contenteditable')) assert.ok(!requests.some(isWidgets));
      await page.close();
    });
  }

  it('say once which names there are, where one is mistyped', async () => {
    const holder = '<div data-mykty="event-countdwon" data-feed="/feed.json"><p>Event</p></div>';
    const {page, warnings, complaints} = await here.open({
      head: script,
      body: `${holder}${holder}<a href="/x#mykty=release&feed=/feed.json">Title</a>
        <a href="#mykty">About</a><a href="#mykty-help">Help</a><svg><a href="/x#mykty=release-card&feed=/feed.json"></a></svg>`,
    });
    await settle();
    await page.$eval('div', (holder) => holder.append('more'));
    await settle();
    const known = 'there are release-card, event-countdown, contact-block, practice-gallery.';
    assert.deepEqual(warnings, [
      `mykty: no widget is called "event-countdwon"; ${known}`,
      `mykty: no widget is called "release"; ${known}`,
    ]);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('are filled once, also when a framework copies, moves or draws them again', async () => {
    const {page, complaints} = await here.open({head: script, body: `<main>${holders}</main>`});
    await ready(page);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const copy = main.cloneNode(true);
      document.body.append(copy);
      document.body.prepend(main);
    });
    await settle();
    assert.deepEqual(await ready(page), allReady());
    const counts = await page.$$eval('[data-mykty]', (all) => all.map((each) => each.querySelectorAll('*').length));
    assert.deepEqual(counts, Array(tags.length * 2).fill(2));
    await page.evaluate((markup) => {
      const main = document.querySelector('main');
      main.replaceChildren(document.createRange().createContextualFragment(markup));
    }, holders);
    await settle();
    assert.deepEqual(await ready(page), allReady());
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('links', () => {
  const feeds = {
    'their own feed': {head: script, body: link()},
    "the script tag's feed": {
      head: '<script src="/cdn/mykty.js" data-feed="/feed.json" defer></script>',
      body: link(''),
    },
    "the page's alternate link": {
      head: `<link rel="alternate" type="application/feed+json" href="/feed.json">${script}`,
      body: link(''),
    },
  };
  for (const [name, content] of Object.entries(feeds)) {
    it(`become widgets with ${name}, and stay as the fallback`, async () => {
      const {page, complaints} = await here.open({...content, lang: 'ru'});
      assert.deepEqual(await ready(page, [tags[0]]), allReady([tags[0]]));
      const found = await page.$eval('mykty-release-card', (element) => ({
        item: element.getAttribute('item'),
        href: element.querySelector('a').getAttribute('href'),
        within: element.parentElement.localName,
        text: element.textContent,
      }));
      assert.deepEqual(found, {
        item: 'https://portal.example.kg/ru/release',
        href: 'https://portal.example.kg/ru/release',
        within: 'p',
        text: 'Title',
      });
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  const spellings = {
    encoded: '#mykty%3Drelease-card%26feed%3D/feed.json%26view%3Dfull%26item%3Drelease-ru',
    'encoded, in small letters': '#mykty%3drelease-card%26feed%3d%2Ffeed.json%26view%3dfull%26item%3drelease-ru',
    'escaped twice': '#mykty=release-card&amp;amp;feed=/feed.json&amp;#038;view=full&amp;amp;item=release-ru',
  };
  for (const file of ['mykty.js', 'mykty.all.js'])
    for (const [name, options] of Object.entries(spellings))
      it(`are read where their options came ${name}, with ${file}`, async () => {
        const {page, complaints} = await here.open({
          head: `<script src="/cdn/${file}" defer></script>`,
          body: `<a href="/ru/release${options}">Title</a>`,
        });
        assert.deepEqual(await ready(page, [tags[0]]), allReady([tags[0]]));
        const found = await page.$eval('mykty-release-card', (card) => [
          card.getAttribute('view'),
          card.firstChild.getAttribute('href').replace(/^.*(?=\/ru)/, ''),
        ]);
        assert.deepEqual(found, ['full', '/ru/release']);
        assert.deepEqual(complaints, []);
        await page.close();
      });

  it('stay links where their options are encoded as nothing can be, and keep nothing from those behind them', async () => {
    const {page, complaints} = await here.open({
      head: script,
      body: `<a href="/a#mykty%3Drelease-card%26feed%3D/feed.json%26item%3D%E0%A4">A</a>
        <a href="/b#mykty=release-card&amp;feed=/feed.json&amp;item=release-ru">B</a>`,
    });
    assert.deepEqual(await ready(page, [tags[0]]), allReady([tags[0]]));
    assert.deepEqual(await page.$$eval('a', (links) => links.map(({parentElement: {localName}}) => localName)), [
      'body',
      'mykty-release-card',
    ]);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('take the attributes that they name', async () => {
    const {page} = await here.open({
      head: script,
      body: link('&feed=/feed.json&view=full&item=release&onclick=alert(1)'),
    });
    await ready(page, [tags[0]]);
    const names = ['item', 'view', 'onclick'];
    assert.deepEqual(
      await page.$eval(
        'mykty-release-card',
        (element, asked) => asked.map((name) => element.getAttribute(name)),
        names,
      ),
      ['release', 'full', null],
    );
    await page.close();
  });

  const begun = {
    'by their own feed': [script, link('&feed=/feed.json&lang=en')],
    "by the script tag's feed": [feeds["the script tag's feed"].head, link('&lang=en')],
    'as placeholders are': [
      script,
      '<div data-mykty="release-card" data-feed="/feed.json" data-lang="en"><a href="/news">News</a></div>',
    ],
  };
  for (const [name, [head, body]] of Object.entries(begun))
    it(`begin all that they need beside what fills them, ${name}, in the language that they name`, async () => {
      const {routes, requests} = here.server;
      const wanted = [/^\/feed\.json$/, /\/release-card\.js$/, /\/en-release-card\.js$/];
      const missing = () => wanted.filter((pattern) => !requests.some(({path}) => pattern.test(path)));
      const file = Object.keys(JSON.parse(readFileSync('cdn/sri.json', 'utf8'))).find((each) =>
        each.endsWith('/placeholders.js'),
      );
      let waited;
      const until = async () => {
        await polled(missing, ({length}) => !length, 10_000);
        waited = missing();
      };
      routes[`/cdn/${file}`] = {file: `/cdn/${file}`, type: 'text/javascript', until};
      const {page} = await here.open({head, body}, {wait: false});
      assert.deepEqual(await ready(page, [tags[0]]), allReady([tags[0]]));
      assert.deepEqual(waited, []);
      assert.ok(!requests.some(({path}) => path.includes('/ky-')));
      delete routes[`/cdn/${file}`];
      await page.close();
    });

  for (const file of ['mykty.js', 'mykty.all.js']) {
    it(`take their widget with them when they are removed, with ${file}`, async () => {
      const {page, complaints} = await here.open({
        head: `<script src="/cdn/${file}" defer></script>`,
        body: link(),
      });
      await ready(page, [tags[0]]);
      // Moved about, both stay.
      await page.$eval('mykty-release-card', (card) => document.body.append(card));
      await settle();
      assert.deepEqual(await ready(page, [tags[0]]), allReady([tags[0]]));
      await page.$eval('#link', (each) => each.remove());
      await settle();
      assert.equal((await page.$$('mykty-release-card')).length, 0);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
