// The built pages in the other engines: the portal and the hostile pages, in stock Firefox and in WebKitGTK. What their
// pixels and words are is tested in Chromium and by the suite of each engine; here, that what is expected comes true.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {hostilePages} from '../../scripts/build-hostile.mjs';
import {serve} from '../../scripts/serve.mjs';
import {openFirefox} from '../support/firefox.mjs';
import {TAGS, expectation, judge, look, settled} from '../support/hostile-look.mjs';
import {polled} from '../support/polled.mjs';
import {openWebKit} from '../support/webkit.mjs';

const engines = {Firefox: openFirefox, WebKit: openWebKit};
const PORTAL = [
  '?lang=ky',
  'release.html?lang=ru&item=conference-2022-ru',
  'events.html',
  'practices.html',
  'contacts.html',
];
/** Those that are to be opened otherwise than as they are, a slowed network say, are Chromium's. */
const hostile = hostilePages().filter(({emulate}) => !emulate);
/** What a page has put on every list and object stops WebKit's driver; that page's own line tells what came of it. */
const PATCHED = 'WebKit patched';
const TIMEOUT = 90_000;

describe('the built pages', () => {
  let folder;
  let server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mykty-engines-'));
    buildDemo(Date.now(), folder);
    server = await serve(folder);
  });
  after(async () => {
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const [engine, launch] of Object.entries(engines)) {
    describe(`in ${engine}`, () => {
      let browser;
      before(async () => {
        // Elsewhere an engine may be missing, or not be one that can be driven.
        browser = await launch().catch((error) => assert.ok(!process.env.CI, error));
        assert.ok(browser || !process.env.CI, `${engine} is not here`);
      });
      after(() => browser?.close());

      /** A test that is left out where the engine isn't installed, but for a CI, which installs it. */
      const inEngine = (name, run) =>
        it(name, {timeout: 4 * TIMEOUT}, async (test) => {
          if (!browser) return test.skip(`no ${engine} on this machine`);
          return run();
        });

      async function comesTrue(isSo) {
        assert.ok(await polled(isSo, Boolean, TIMEOUT), `waited for: ${isSo}`);
      }
      const saysReady = async () =>
        (await browser.evaluate(() => document.getElementById('outcome').textContent)) ===
        TAGS.map(() => 'ready').join(', ');
      /** As high as its content, no longer as it was written. */
      const framesAreHigh = async () =>
        (await browser.evaluate(() => [...document.querySelectorAll('iframe')].map(({height}) => height))).every(
          (height) => height !== '200',
        );

      for (const {name, outcome} of hostile) {
        inEngine(`hostile/${name}: ${outcome}`, async () => {
          await browser.go(`${server.url}hostile/${name}.html`);
          if (`${engine} ${name}` === PATCHED) return comesTrue(saysReady);
          const expected = expectation(outcome);
          judge(await settled(() => browser.evaluateAll(look), expected, TIMEOUT), expected);
          if (name === 'embed') await comesTrue(framesAreHigh);
          assert.deepEqual(browser.complaints(), []);
        });
      }

      for (const path of PORTAL) {
        inEngine(`portal ${path}`, async () => {
          await browser.go(server.url + path);
          const seen = await settled(
            () => browser.evaluateAll(look),
            () => 'ready',
            TIMEOUT,
          );
          for (const {tag, state, shown, wide} of seen.flatMap(({widgets}) => widgets)) {
            assert.equal(state, 'ready', tag);
            assert.equal(shown && wide, 0, `${tag} runs over its own edge`);
          }
          assert.ok(seen[0].widgets.length > 0);
          assert.deepEqual(browser.complaints(), []);
        });
      }
    });
  }
});
