// Every page of the demo, in each language: nothing breaks the content policy, and axe finds nothing to mend.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openCamera, settle} from '../../scripts/shots/camera.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PAGES = [
  ['?lang=ky', {}],
  ['?lang=ru', {scheme: 'dark'}],
  ['?lang=en', {width: 375}],
  ['releases.html?lang=ky', {}],
  ['release.html?lang=ru&item=conference-2022-ru', {}],
  ['release.html?lang=ky&item=round-table-2011-ky', {width: 320}],
  ['events.html?lang=ru', {}],
  ['practices.html?lang=ky', {}],
  ['contacts.html?lang=ru', {scheme: 'dark'}],
  ['widgets.html?lang=en', {}],
  ['release-card.html?lang=en', {}],
  ['event-countdown.html?lang=ky', {}],
  ['contact-block.html?lang=ru', {}],
  ['practice-gallery.html?lang=en', {}],
  ['sitemap.html?lang=ky', {}],
];

const scrollsSideways = () => document.documentElement.scrollWidth > globalThis.innerWidth;

describe('pages of the demo', () => {
  let camera;

  before(async () => {
    camera = await openCamera();
  });
  after(() => camera?.close());

  for (const [path, options] of PAGES) {
    it(`${path} ${JSON.stringify(options)}`, async () => {
      const {page, complaints, go, close} = await camera.open(options);
      try {
        await go(path);
        await settle(page);
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() =>
          globalThis.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        assert.deepEqual(
          violations.map(({id, nodes}) => [id, nodes.map(({target}) => target)]),
          [],
        );
        assert.deepEqual(complaints, []);
        assert.equal(await page.evaluate(scrollsSideways), false, 'the page scrolls sideways');
      } finally {
        await close();
      }
    });
  }

  for (const path of [...new Set(PAGES.map(([path]) => path.replace(/ru|en/, 'ky'))), 'builder.html', 'item-form.html'])
    it(`${path} on a small phone at twice the text size`, async () => {
      const {page, go, close} = await camera.open({width: 320});
      try {
        await go(path);
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await settle(page);
        assert.equal(await page.evaluate(scrollsSideways), false);
      } finally {
        await close();
      }
    });
});
