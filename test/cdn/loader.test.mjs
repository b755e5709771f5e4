// cdn/mykty.js and cdn/mykty.all.js in each form in which a webmaster, or a tool of theirs, puts them on a page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {polled} from '../support/polled.mjs';
import {allReady, elements, html, loader, ready, site} from '../support/site.mjs';

const here = site();
const all = JSON.parse(readFileSync('cdn/sri.json', 'utf8'))['mykty.all.js'];

const forms = {
  'deferred in the head': {head: '<script src="/cdn/mykty.js" defer></script>', body: elements()},
  'at once in the head': {head: '<script src="/cdn/mykty.js"></script>', body: elements()},
  'after the content': {body: `${elements()}<script src="/cdn/mykty.js"></script>`},
  'as a module': {head: '<script type="module" src="/cdn/mykty.js"></script>', body: elements()},
  async: {head: '<script async src="/cdn/mykty.js"></script>', body: elements()},
  'with a version behind its address': {
    head: '<script src="/cdn/mykty.js?ver=6.8.1" defer></script>',
    body: elements(),
  },
  'from a renamed folder under another name': {head: '<script src="/assets/w.js" defer></script>', body: elements()},
  'moved inline, with a base': {body: `${elements()}<script data-mykty-base="/cdn">${loader}</script>`},
  'merged into another file, with a base': {
    head: '<script data-mykty-base="/cdn/" src="/js/all.js" defer></script>',
    body: elements(),
  },
  'merged into another file, with a base that another tag says': {
    head: '<script data-mykty-base="/cdn/"></script><script src="/js/all.js" defer></script>',
    body: elements(),
  },
  'turned into a data: address, with a base': {
    body: `${elements()}<script data-mykty-base="/cdn" src="data:text/javascript,${encodeURIComponent(loader)}"></script>`,
  },
  'read and run as text, as by jQuery': {
    body: `${elements()}<script>
      const request = new XMLHttpRequest();
      request.open('GET', '/cdn/mykty.js?_=1764', false);
      request.send();
      const run = document.createElement('script');
      run.text = request.responseText;
      document.head.appendChild(run).remove();
    </script>`,
  },
  'behind a base element': {
    head: '<base href="/deep/folder/"><script src="/cdn/mykty.js" defer></script>',
    body: elements('feed="/feed.json"'),
  },
  'all in one file': {
    head: `<script src="/cdn/mykty.all.js" integrity="${all}" crossorigin="anonymous" defer></script>`,
    body: elements(),
  },
  'all in one file, in the head at once': {head: '<script src="/cdn/mykty.all.js"></script>', body: elements()},
};

describe('the script tag', () => {
  for (const [name, content] of Object.entries(forms)) {
    it(`works ${name}`, async () => {
      Object.assign(here.server.routes, {
        '/assets/w.js': {file: '/cdn/mykty.js', type: 'text/javascript'},
        '/js/all.js': {body: `var theme = 1;\n;${loader}`, type: 'text/javascript'},
      });
      for (const file of Object.keys(JSON.parse(readFileSync('cdn/sri.json', 'utf8')))) {
        here.server.routes[`/assets/${file}`] = {file: `/cdn/${file}`, type: 'text/javascript'};
      }
      here.server.routes['/assets/w.js'] = {file: '/cdn/mykty.js', type: 'text/javascript'};
      const {page, complaints} = await here.open(content);
      assert.deepEqual(await ready(page), allReady());
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('asks for nothing more than itself and the feed when all is in one file', async () => {
    const {page, requests} = await here.open(forms['all in one file']);
    await ready(page);
    assert.deepEqual(requests.map(({path}) => path).sort(), ['/cdn/mykty.all.js', '/feed.json', '/page']);
    await page.close();
  });

  it('loads the code of no widget but those on the page, and each file and feed once', async () => {
    const {page, requests} = await here.open({
      head: '<script src="/cdn/mykty.js" defer></script>',
      body: `<mykty-contact-block feed="/feed.json"></mykty-contact-block>`.repeat(2),
    });
    await ready(page, ['mykty-contact-block']);
    const paths = requests.map(({path}) => path);
    assert.deepEqual([...new Set(paths)], paths);
    assert.ok(paths.includes('/feed.json'));
    assert.ok(paths.some((path) => path.includes('contact-block')));
    assert.ok(!paths.some((path) => /\/(release-card|event-countdown|practice-gallery)\b/.test(path)));
    await page.close();
  });

  it('starts the feed, the code and the language side by side', async () => {
    const wanted = [
      /^\/feed\.json$/,
      ...['event-countdown', 'core', 'dates', 'ru', 'ru-event-countdown'].map(
        (name) => new RegExp(`/chunks/\\w{8}/${name}\\.js$`),
      ),
    ];
    // No chunk is answered before all have been asked for: were one to wait for another, none would ever come.
    const {requests} = here.server;
    const missing = () => wanted.filter((pattern) => !requests.some(({path}) => pattern.test(path)));
    const allAsked = () => polled(missing, ({length}) => length === 0, 25_000);
    const chunks = Object.keys(JSON.parse(readFileSync('cdn/sri.json', 'utf8'))).filter((file) =>
      file.startsWith('chunks/'),
    );
    for (const file of chunks)
      here.server.routes[`/cdn/${file}`] = {file: `/cdn/${file}`, until: allAsked, type: 'text/javascript'};
    const {page} = await here.open({
      head: '<script src="/cdn/mykty.js" defer></script>',
      body: `<mykty-event-countdown feed="/feed.json" lang="ru"></mykty-event-countdown>`,
    });
    const state = await ready(page, ['mykty-event-countdown']);
    assert.deepEqual(missing(), []);
    assert.deepEqual(state, allReady(['mykty-event-countdown']));
    for (const file of chunks) delete here.server.routes[`/cdn/${file}`];
    await page.close();
  });

  const scripts = {
    'mykty.js': ['<script src="/cdn/mykty.js" defer="defer"/>', ''],
    'mykty.all.js': ['', '<script src="/cdn/mykty.all.js"/>'],
  };
  for (const [file, [first, last]] of Object.entries(scripts)) {
    it(`shows widgets on a page served as XML, with ${file}`, async () => {
      const xml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="ky"><head><title>XML</title><link rel="icon" href="data:,"/>
        ${first}</head><body>${elements()}
        <div data-mykty="contact-block" data-feed="/feed.json"><a href="/news">News</a></div>${last}</body></html>`;
      const {page, complaints} = await here.open(xml, {headers: {'content-type': 'application/xhtml+xml'}});
      assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
      assert.deepEqual(await ready(page), allReady());
      await page.waitForSelector('[data-mykty] > [state=ready]');
      const headings = (all) => all.map(({shadowRoot}) => shadowRoot.querySelectorAll('h2, h3, h4').length);
      assert.ok((await page.$$eval('[state=ready]', headings)).every((count) => count > 0));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('leaves one global, with three members', async () => {
    const globals = () => Object.getOwnPropertyNames(window);
    const bare = await here.open({});
    const before = await bare.page.evaluate(globals);
    await bare.page.close();
    for (const file of ['mykty.js', 'mykty.all.js']) {
      const {page} = await here.open({head: `<script src="/cdn/${file}" defer></script>`, body: elements()});
      await ready(page);
      const added = (await page.evaluate(globals)).filter((name) => !before.includes(name));
      assert.deepEqual(
        added.filter((name) => !/^(_*puppeteer|__aria)/.test(name)),
        ['mykty'],
      );
      assert.deepEqual(await page.evaluate(() => Object.keys(globalThis.mykty).sort()), [
        'discover',
        'setTime',
        'version',
      ]);
      await page.close();
    }
  });

  it('finds widgets in an open shadow root on request, also those added later', async () => {
    const {page} = await here.open({
      head: '<script src="/cdn/mykty.js"></script>',
      body: '<div id="host"></div>',
    });
    await page.evaluate((markup) => {
      const root = document.querySelector('#host').attachShadow({mode: 'open'});
      globalThis.mykty.discover(root);
      root.append(document.createRange().createContextualFragment(`<section>${markup}</section>`));
    }, elements());
    assert.deepEqual(await ready(page), allReady());
    await page.close();
  });

  it('is ASCII, so that no page charset can break it', () => {
    for (const file of ['mykty.js', 'mykty.all.js']) {
      const text = readFileSync(`cdn/${file}`, 'latin1');
      assert.equal(/[^\x20-\x7e\n]/.exec(text)?.[0], undefined, file);
    }
  });

  it('waits, while the page is parsed, until the whole of a placeholder is there', async () => {
    const page = await here.browser.newPage();
    const body = elements();
    here.server.routes['/slow'] = {
      body: html({
        head: '<script src="/cdn/mykty.js"></script>',
        body: `<div data-mykty="contact-block" data-feed="/feed.json"><p>One</p><script src="/pause.js"></script><p>Two</p></div>${body}`,
      }),
    };
    here.server.routes['/pause.js'] = {body: '', type: 'text/javascript', delay: 300};
    await page.goto(`${here.server.origin}/slow`);
    assert.deepEqual(await ready(page), allReady());
    const inside = await page.evaluate(() => document.querySelector('[data-mykty] > mykty-contact-block').textContent);
    assert.match(inside, /One.*Two/s);
    await page.close();
  });
});
