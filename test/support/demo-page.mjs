// Pages of the demo that a visitor works with.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {launchChromium} from '../../scripts/browsers.mjs';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {PINNED} from '../../scripts/demo-feed.mjs';
import {serve} from '../../scripts/serve.mjs';

/**
 * For a `describe`: serves the demo while its tests run. `open` gives the page of a name in a browser, once its script is
 * through, with what it complains of; `shared` has the server and the browser; `folder` takes what tests write.
 */
export function demoPage(name) {
  const folder = mkdtempSync(join(tmpdir(), `mykty-${name}-`));
  const shared = {};
  before(async () => {
    buildDemo(Date.parse(PINNED), folder);
    shared.demo = await serve(folder);
    shared.browser = await launchChromium();
  });
  after(async () => {
    await shared.browser?.close();
    await shared.demo?.close();
    rmSync(folder, {recursive: true});
  });

  async function open(query = '', {width = 1280} = {}) {
    const page = await shared.browser.newPage();
    page.complaints = [];
    page.on('pageerror', (error) => page.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text()));
    await page.setViewport({width, height: 800});
    await page.goto(`${shared.demo.url}${name}.html${query}`);
    await page.waitForSelector('main[data-ready]');
    return page;
  }
  return {folder, shared, open};
}
