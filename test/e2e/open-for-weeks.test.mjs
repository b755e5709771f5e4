// A page that nobody reloads: a panel in a hall reads its feed again for weeks.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {comesToRest, site} from '../support/site.mjs';
import {feedWithHtml} from '../support/site-feed.mjs';

const HEAD = '<script src="/cdn/mykty.js" defer></script>';

/** The release, as it stands in the n-th issue of the feed. */
const issue = (number) => {
  const release = feedWithHtml.items.find(({id}) => id === 'release-en');
  return {...feedWithHtml, items: [{...release, id: `release-${number}`, title: `Issue ${number}`}]};
};

/** Runs in the page before its scripts: waits of a quarter of a minute and longer take a moment. */
function hurry() {
  const {setTimeout: set} = window;
  window.setTimeout = (task, delay = 0, ...rest) => set(task, delay < 15_000 ? delay : 300, ...rest);
}

describe('a page that stays open', () => {
  const shared = site();

  it('reads its feed again where what reads on did not come at first', async () => {
    const {server, browser} = shared;
    const [folder] = readdirSync('cdn/chunks');
    let tries = 0;
    server.routes[`/cdn/chunks/${folder}/source.js`] = () =>
      ++tries < 3 ? {status: 503, body: 'busy', type: 'text/plain'} : undefined;
    let reads = 0;
    server.routes['/issues.json'] = () => ({body: JSON.stringify(issue(Math.min(++reads, 2)))});
    server.routes['/page'] = {
      body: `<!doctype html><html lang="en">${HEAD}<mykty-release-card feed="/issues.json" refresh="30"></mykty-release-card>`,
    };
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(hurry);
    await page.goto(`${server.origin}/page`);
    const shows = (number) =>
      page.waitForFunction(
        (title) =>
          document.querySelector('mykty-release-card')?.shadowRoot?.textContent.replace(/\s/g, ' ').includes(title),
        {timeout: 30_000},
        `Issue ${number}`,
      );
    await shows(1);
    await shows(2);
    assert.equal(tries, 3);
    await page.close();
  });

  it('holds no text of the releases that it has shown', async () => {
    const {page} = await shared.open({
      head: HEAD,
      body: '<mykty-release-card view="full" feed="/feed.json"></mykty-release-card>',
      lang: 'en',
    });
    await comesToRest(page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const nodes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'Nodes').value;
    };
    const show = (from, to) =>
      page.evaluate(
        async (json, first, last) => {
          const card = document.querySelector('mykty-release-card');
          for (let number = first; number < last; number++) {
            card.data = JSON.parse(json.replaceAll('NUMBER', number));
            await card.updateComplete;
            await new Promise((done) => setTimeout(done));
          }
        },
        JSON.stringify(issue('NUMBER')),
        from,
        to,
      );
    await show(0, 20);
    // What cleans HTML comes with the first of it.
    const cleaned = await page.waitForFunction(() =>
      document.querySelector('mykty-release-card').shadowRoot.querySelector('[part~=body] em'),
    );
    assert.equal(await cleaned.evaluate(({textContent}) => textContent), '2026');
    const before = await nodes();
    await show(20, 320);
    const grown = (await nodes()) - before;
    assert.ok(grown < 100, `${grown} nodes more`);
    await page.close();
  });
});
