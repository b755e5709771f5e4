// The built demo as plain files in some folder of some host: no header, no route, no root of its own.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../../scripts/browsers.mjs';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {PINNED} from '../../scripts/demo-feed.mjs';
import {globSync} from '../../scripts/files.mjs';
import {serve} from '../../scripts/loopback.mjs';

const PREFIX = '/some/dir/';

describe('the demo in a folder of any host', {timeout: 900_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-host-'));
  const own = join(folder, PREFIX);
  const shared = {};

  before(async () => {
    buildDemo(Date.parse(PINNED), own);
    shared.host = await serve({folder});
    shared.browser = await launchChromium();
  });
  after(async () => {
    await shared.browser?.close();
    await shared.host?.close();
    rmSync(folder, {recursive: true});
  });

  it('works on each page, asks for nothing outside of it, and leads nowhere that is not there', async () => {
    const home = `${shared.host.origin}${PREFIX}`;
    const pages = globSync(own, /^(?!.*\/(?:cdn|hostile)\/).*\.html$/).map((file) => file.slice(own.length));
    assert.ok(pages.length > 20);
    const page = await shared.browser.newPage();
    const wrong = [];
    page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`));
    page.on(
      'request',
      (request) => /^https?:/.test(request.url()) && !request.url().startsWith(home) && wrong.push(request.url()),
    );
    page.on('pageerror', (error) => wrong.push(String(error)));
    const targets = new Set();
    for (const name of pages) {
      await page.goto(`${home}${name}`);
      // These make their widgets once they have read a feed.
      if (/^(builder|item-form)\.html$/.test(name)) await page.waitForSelector('main[data-ready]');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main *')]
          .filter(({localName}) => localName.startsWith('mykty-'))
          .every((element) => !['loading', null].includes(element.getAttribute('state'))),
      );
      const {links, states} = await page.evaluate(() => {
        const widgets = [...document.querySelectorAll('main *')].filter(({localName}) =>
          localName.startsWith('mykty-'),
        );
        const roots = [document, ...widgets.map(({shadowRoot}) => shadowRoot)];
        return {
          links: roots.flatMap((root) => [...root.querySelectorAll('a[href]')].map(({href}) => href)),
          states: widgets.map((element) => element.getAttribute('state')),
        };
      });
      // That page shows what an error looks like.
      if (name !== 'pseudo.html')
        assert.ok(
          states.every((state) => state === 'ready'),
          `${name}: ${states}`,
        );
      for (const link of links) if (link.startsWith(shared.host.origin)) targets.add(link.replace(/[?#].*$/, ''));
    }
    assert.deepEqual(wrong, []);
    for (const target of targets) {
      assert.ok(target.startsWith(home), target);
      const path = join(folder, decodeURIComponent(new URL(target).pathname));
      assert.ok(existsSync(target.endsWith('/') ? join(path, 'index.html') : path), target);
    }
    assert.ok(targets.size > pages.length);
    await page.close();
  });
});
