// cdn/mykty.js where something is in its way: another copy, a page that is odd or broken, files that are not there.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {polled} from '../support/polled.mjs';
import {allReady, elements, loader, ready, site, states, tags} from '../support/site.mjs';

const here = site();

describe('the script tag, hindered', () => {
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
      assert.ok(await polled(() => warnings.length > 0, Boolean));
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
  it('says what to do when its chunks are not beside it, and leaves the fallback', async () => {
    const {page, warnings} = await here.open({body: `${elements()}<script>${loader}</script>`});
    await polled(() => warnings.length, Boolean);
    assert.ok(warnings.some((text) => /data-mykty-base/.test(text)));
    assert.equal(await page.evaluate(() => document.body.innerText.match(/News/g).length), tags.length);
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
});
