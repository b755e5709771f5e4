// cdn/mykty.js and cdn/mykty.all.js in each form in which a webmaster, or a tool of theirs, puts them on a page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allReady, elements, html, ready, site, states, tags} from '../support/site.mjs';

const here = site();
const loader = readFileSync('cdn/mykty.js', 'utf8').replace(/\n\/\/# sourceMappingURL.*/, '');
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
    const allAsked = async () => {
      const end = performance.now() + 25_000;
      while (missing().length && performance.now() < end) await new Promise((done) => setTimeout(done, 20));
    };
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

  it('does nothing but warn when it is pasted twice, or beside the one file', async () => {
    for (const second of ['/cdn/mykty.js?again', '/cdn/mykty.all.js']) {
      const {page, complaints, warnings} = await here.open({
        head: `<script src="/cdn/mykty.js" defer></script><script src="${second}" defer></script>`,
        body: elements(),
      });
      assert.deepEqual(await ready(page), allReady());
      assert.equal(warnings.filter((text) => /is on this page already/.test(text)).length, 1);
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  it('leaves the page to the first of two versions', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    const older = {body: loader.replaceAll(version, '0.0.9'), type: 'text/javascript'};
    Object.assign(here.server.routes, {'/cdn/older.js': older});
    const orders = {[version]: ['mykty.js', 'older.js'], '0.0.9': ['older.js', 'mykty.js']};
    for (const [first, files] of Object.entries(orders)) {
      const {page, complaints, warnings} = await here.open({
        head: files.map((file) => `<script src="/cdn/${file}" defer></script>`).join(''),
        body: elements(),
      });
      assert.deepEqual(await ready(page), allReady());
      assert.equal(await page.evaluate(() => globalThis.mykty.version), first);
      const second = first === version ? '0.0.9' : version;
      assert.deepEqual(warnings, [
        `mykty ${first} is on this page already; this copy, ${second}, does nothing. Remove one.`,
      ]);
      assert.deepEqual(complaints, []);
      await page.close();
    }
    delete here.server.routes['/cdn/older.js'];
  });

  it("passes over what throws in the page's own code", async () => {
    const {page, complaints, warnings} = await here.open({
      head: `<script>
        const {matches} = Element.prototype;
        Element.prototype.matches = function (selector) {
          if (this.id === 'trap') throw new Error('theirs');
          return matches.call(this, selector);
        };
      </script><script src="/cdn/mykty.js"></script>`,
    });
    await page.evaluate((markup) => {
      document.body.append(
        document.createRange().createContextualFragment(`<p id="trap" data-mykty="release-card">Text</p>${markup}`),
      );
    }, elements());
    assert.deepEqual(await ready(page), allReady());
    assert.deepEqual(complaints, []);
    assert.ok(warnings.some((text) => text.includes('theirs')));
    await page.close();
  });

  /** Scripts that would throw where nothing of ours is told, or where the page stands in the way. */
  const traps = {
    'in a data: address without a base': [`<script src="data:text/javascript,${encodeURIComponent(loader)}"></script>`],
    'in a blob: address': [
      `<script>
        const script = document.createElement('script');
        script.src = URL.createObjectURL(new Blob([${JSON.stringify(loader).replaceAll('</', '<\\/')}]));
        document.head.append(script);
      </script>`,
    ],
    'with a base that is no address': ['<script src="/cdn/mykty.js" data-mykty-base="http://["></script>'],
    'where its global is taken for good': [
      `<script>Object.defineProperty(window, 'mykty', {get: () => undefined});</script><script src="/cdn/mykty.js"></script>`,
      'ready',
    ],
  };
  for (const [name, [script, state = null]] of Object.entries(traps)) {
    it(`warns and throws nothing ${name}`, async () => {
      const {page, complaints, warnings} = await here.open({body: `${elements()}${script}`});
      for (let tries = 0; tries < 600 && !warnings.length; tries++) await new Promise((done) => setTimeout(done, 50));
      assert.ok(warnings.length > 0);
      assert.ok(warnings.every((text) => text.startsWith('mykty:')));
      assert.deepEqual(
        state ? await ready(page) : await states(page),
        Object.fromEntries(tags.map((tag) => [tag, state])),
      );
      // That a file can't be had is the browser's own remark.
      assert.deepEqual(
        complaints.filter((text) => !text.startsWith('Failed to load resource')),
        [],
      );
      await page.close();
    });
  }

  const failures = {
    'the address of a feed is none': {
      head: '<script src="/cdn/mykty.js" defer></script>',
      body: elements('feed="http://["'),
    },
    'a page has replaced fetch by what throws': {
      head: `<script>window.fetch = () => { throw new Error('no consent'); };</script><script src="/cdn/mykty.js" defer></script>`,
      body: elements('feed="/other.json"'),
    },
  };
  for (const [name, content] of Object.entries(failures)) {
    it(`loads widgets that say so where ${name}`, {timeout: 60_000}, async () => {
      const {page, complaints} = await here.open(content);
      await page.waitForFunction(
        (count) => document.querySelectorAll('[state=error]').length === count,
        {timeout: 30_000},
        tags.length,
      );
      assert.ok(await page.$$eval('[state=error] > a', (links) => links.every((link) => link.checkVisibility())));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  // Chromium's XML parser tells an element that is defined already nothing of its attributes, so the one file comes last.
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

  it('says what to do when its chunks are not beside it, and leaves the fallback', async () => {
    const {page, warnings} = await here.open({body: `${elements()}<script>${loader}</script>`});
    for (let tries = 0; tries < 600 && !warnings.length; tries++) await new Promise((done) => setTimeout(done, 50));
    assert.ok(warnings.some((text) => /data-mykty-base/.test(text)));
    assert.equal(await page.evaluate(() => document.body.innerText.match(/News/g).length), tags.length);
    await page.close();
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

  it('is not stopped by an element with its name, an AMD loader or patched built-ins', async () => {
    const {page, complaints} = await here.open({
      head: `<script>
        window.define = () => { throw new Error('defined'); }; window.define.amd = {}; window.require = window.define;
        Array.prototype.toJSON = function () { return 'patched'; }; Object.prototype.each = () => {};
        Array.from = () => []; Element.prototype.remove = function () { return this; };
      </script><script src="/cdn/mykty.js" defer></script>`,
      body: `<p id="mykty">Text</p>${elements()}`,
    });
    assert.deepEqual(await ready(page), allReady());
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('leaves a tag that the page has taken', async () => {
    const {page, complaints} = await here.open({
      head: `<script>customElements.define('mykty-release-card', class extends HTMLElement {})</script><script src="/cdn/mykty.js" defer></script>`,
      body: elements(),
    });
    const others = tags.slice(1);
    assert.deepEqual(await ready(page, others), allReady(others));
    assert.deepEqual(await states(page, [tags[0]]), {[tags[0]]: null});
    assert.deepEqual(complaints, []);
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
