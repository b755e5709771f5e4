// Each widget rendered in Node and taken over in Chromium: the same nodes, no layout shift, nothing in the console.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {hydrationRoutes, rendered, takeOverScript} from '../support/server-rendered.mjs';
import {html, site, tags} from '../support/site.mjs';

const [release, countdown, contacts, gallery] = tags;

const cases = [
  [release, 'lang="ru" limit="3"'],
  [release, 'lang="ky" view="full"'],
  [countdown, ''],
  [countdown, 'lang="en" view="compact"'],
  [countdown, 'lang="ru" view="line"'],
  [contacts, 'lang="ru"'],
  [gallery, 'lang="en"'],
];

const island = (data) =>
  `<script type="application/json" id="feed">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

describe('server-side rendering', () => {
  const shared = site();
  let portal;
  before(async () => {
    Object.assign(shared.server.routes, await hydrationRoutes());
    // A server knows no page, so addresses are absolute.
    portal = JSON.parse(
      readFileSync('test/fixtures/portal.json', 'utf8').replaceAll('"../../', `"${shared.server.origin}/`),
    );
  });

  const open = (markup, data, options = {}) =>
    shared.open(
      html({body: `${markup}${data ? island(data) : ''}<script${options.nonce ?? ''}>${takeOverScript}</script>`}),
      options,
    );

  /** Lets the widget take over, and says what became of the server's nodes. */
  async function takenOver(page) {
    await page.waitForFunction(() => window.told, {timeout: 10_000}).catch(() => undefined);
    // What moves when the gallery's index is ready counts too.
    await page.waitForFunction(() => !document.querySelector('[state]').shadowRoot.querySelector('[aria-busy]'));
    return page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 250));
      const [widget] = document.querySelectorAll('[state]');
      // A body of HTML is text until the browser has cleaned it.
      const gone = window.before.filter((node) => !node.isConnected && !window.bodies.includes(node));
      return {
        state: widget.getAttribute('state'),
        stamp: widget.hasAttribute('data-mykty-rendered'),
        shift: window.shifts,
        count: window.before.length,
        gone: gone.slice(0, 5).map((node) => node.outerHTML?.slice(0, 200) ?? node.data),
      };
    });
  }

  for (const [tag, attributes] of cases) {
    it(`shows <${tag} ${attributes}> before any script, and hydrates it`, async () => {
      const markup = await rendered(tag, portal, attributes);
      const {page, complaints, warnings} = await open(markup, portal);
      const {gone, count, shift, state, stamp} = await takenOver(page);
      assert.deepEqual(
        {gone, shift, state, stamp, complaints, warnings},
        {gone: [], shift: 0, state: 'ready', stamp: false, complaints: [], warnings: []},
      );
      assert.ok(count > 10);
      await page.close();
    });
  }
});
