// The built gallery in a real browser: what assistive technology is given, fingers on a picture, the browser's own
// Back and Forward, and pages that may store nothing.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {polled} from '../support/polled.mjs';
import {practicesRoutes} from '../support/practices-feed.mjs';
import {ready, site} from '../support/site.mjs';

const TAG = 'mykty-practice-gallery';
/** What has no meaning of its own, or says what its parent has said. */
const UNTOLD = /^(generic|none|InlineTextBox|LineBreak|SvgRoot|Section|StaticText|ListMarker|LabelText|MenuListPopup)$/;

/** Every node that is told, in reading order: role, name, state. */
function lines(node, out = []) {
  const told = !UNTOLD.test(node.role) && !(node.role === 'paragraph' && !node.name);
  const states = ['pressed', 'checked', 'disabled', 'modal', ...(node.role === 'heading' ? ['level'] : [])].filter(
    (key) => node[key] !== undefined && node[key] !== false,
  );
  const text = (node.name ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const line = [node.role, text && `"${text}"`, ...states.map((key) => `${key}=${node[key]}`)]
    .filter(Boolean)
    .join(' ');
  if (told) out.push(line);
  for (const child of node.children ?? []) lines(child, out);
  return out;
}

describe('gallery, built', () => {
  const here = site();

  async function open({attributes = '', before = ''} = {}) {
    Object.assign(here.server.routes, practicesRoutes);
    const opened = await here.open({
      lang: 'en',
      head: `<script>${before}</script><script src="/cdn/mykty.js" defer></script>`,
      body: `<${TAG} feed="/practices.json" lang="en" page-size="4" ${attributes}></${TAG}>`,
    });
    await ready(opened.page, [TAG]);
    await inGallery(opened.page, '.grid:not([aria-busy])');
    return opened;
  }

  /** The first element in the gallery that matches, once there is one. */
  async function inGallery(page, selector) {
    const handle = await page.waitForFunction(
      (tag, wanted) => document.querySelector(tag).shadowRoot.querySelector(wanted),
      {timeout: 20_000},
      TAG,
      selector,
    );
    return handle.asElement();
  }
  const text = (page, selector) =>
    inGallery(page, selector).then((found) => found.evaluate((node) => node.textContent.trim()));
  const told = async (page) => lines(await page.accessibility.snapshot({interestingOnly: false})).slice(1);

  it('reads as a search, filters, a count and a list of practices', async () => {
    const {page} = await open();
    const card = (number) => [
      'listitem',
      'image "Spring"',
      `heading "Practice ${number}" level=3`,
      `link "Practice ${number}"`,
      `checkbox "Compare: Practice ${number}"`,
    ];
    assert.deepEqual(await told(page), [
      'region "Best practices"',
      'search',
      'searchbox "Search practices"',
      'group "Topic"',
      'button "Clean water 6"',
      'button "Roads and lighting 6"',
      ...['Region', 'Year', 'Language'].map((name) => `button "${name}"`),
      'combobox "Sort by"',
      ...['Newest first', 'By title', 'By region'].map((name) => `option "${name}"`),
      'list',
      ...[12, 11, 10, 9].flatMap(card),
      // What is picked for a comparison will be said in it.
      'status',
      'button "Show the next 4 practices"',
      'group "Download the list"',
      'button "Table (CSV)"',
      'button "JSON Feed"',
      'status',
    ]);
    await (await inGallery(page, '.tp')).click();
    await inGallery(page, '.chip');
    const narrowed = await told(page);
    assert.ok(narrowed.includes('button "Clean water 6" pressed=true'), narrowed.join('\n'));
    assert.ok(narrowed.includes('button "Remove filter: Clean water"'), narrowed.join('\n'));
    await page.close();
  });

  it('reads an opened practice from its title to its way out', async () => {
    const {page} = await open();
    await (await inGallery(page, '.grid a[data-id]')).click();
    await inGallery(page, '.dlg[open] #practice-title');
    const all = await told(page);
    assert.deepEqual(all.slice(all.findIndex((line) => line.startsWith('dialog'))), [
      'dialog "Practice 12" modal=true',
      'button "Close"',
      'image "Spring"',
      'heading "Practice 12" level=3',
      'DescriptionList',
      'term "Where"',
      'definition',
      'link "On the map"',
      'term "When"',
      'definition',
      'term "Cost"',
      'definition',
      'heading "What changed" level=4',
      'table "Houses with water"',
      'row',
      'rowheader "before"',
      'cell',
      'cell "20 %"',
      'row',
      'rowheader "after"',
      'cell',
      'cell "90 %"',
      ...['Problem', 'Solution', 'Results'].map((name) => `heading "${name}" level=4`),
      'list',
      'listitem',
      'list "Pictures"',
      'listitem',
      'button "Enlarge the picture Spring"',
      'image "Spring"',
      'listitem',
      'button "Enlarge the picture Pipe"',
      'image "Pipe"',
      'heading "Related practices" level=4',
      'list',
      ...[2, 4, 6].flatMap((number) => ['listitem', `link "Practice ${number}"`]),
      'button "Copy link"',
      'button "Copy as text"',
      'button "Print"',
      'button "Previous" disabled=true',
      'button "Next"',
    ]);
    await page.close();
  });

  it('turns the pictures by a swipe, and shows one at its full size', async () => {
    const {page} = await open();
    // A window that can be touched loads its page anew.
    await page.setViewport({width: 390, height: 800, hasTouch: true});
    await ready(page, [TAG]);
    await inGallery(page, '.grid:not([aria-busy])');
    await (await inGallery(page, '.grid a[data-id]')).click();
    await (await inGallery(page, '.strip button')).click();
    const reel = await inGallery(page, '.light .reel');
    assert.equal(await text(page, '.light .caption'), 'The spring');
    const {x, y, width, height} = await reel.boundingBox();
    const finger = await page.touchscreen.touchStart(x + width * 0.9, y + height / 2);
    for (let step = 1; step <= 8; step++) await finger.move(x + width * (0.9 - step * 0.1), y + height / 2);
    await finger.end();
    await page.waitForFunction(
      (tag) =>
        document.querySelector(tag).shadowRoot.querySelector('.light .caption').textContent.trim() === 'The pipe',
      {},
      TAG,
    );
    assert.equal(await text(page, '.light [role=status]'), 'Image 2 of 2');
    await reel.$eval('li:nth-child(2) img', (image) => image.decode());
    const wide = () => reel.$eval('li:nth-child(2) img', (image) => image.getBoundingClientRect().width);
    const fitting = await wide();
    await (await inGallery(page, '.light [aria-pressed=false]')).click();
    await inGallery(page, '.light [aria-pressed=true]');
    assert.ok(fitting <= 390 && (await wide()) >= 1200, `${fitting} px, then ${await wide()} px`);
    assert.equal(await text(page, '.light .caption'), 'The pipe');
    await page.close();
  });

  it('leaves the page where it is as one reads on past the end of a practice, or of the filters', async () => {
    const {page} = await open();
    await page.setViewport({width: 390, height: 500, hasTouch: true});
    await ready(page, [TAG]);
    for (const [opener, box] of [
      ['.grid a[data-id]', '.dlg'],
      ['.phone', '.sheet .bd'],
    ]) {
      await (await inGallery(page, '.grid:not([aria-busy])')).scrollIntoView();
      await (await inGallery(page, opener)).click();
      const opened = await inGallery(page, `${box}:has(*)`);
      const before = await page.evaluate(() => scrollY);
      // What comes once it is open makes it longer.
      await new Promise((done) => setTimeout(done, 600));
      assert.ok((await opened.evaluate((scroller) => (scroller.scrollTo(0, 1e6), scroller.scrollTop))) > 0, box);
      await new Promise((done) => setTimeout(done, 300));
      const {x, y, width, height} = await opened.boundingBox();
      // The first may have a part of a pixel left to go.
      for (let swipe = 0; swipe < 2; swipe++) {
        const finger = await page.touchscreen.touchStart(x + width / 2, y + height * 0.9);
        for (let step = 1; step <= 8; step++) await finger.move(x + width / 2, y + height * (0.9 - step * 0.1));
        await finger.end();
        await new Promise((done) => setTimeout(done, 300));
      }
      assert.equal(await page.evaluate(() => scrollY), before, box);
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        (tag) => !document.querySelector(tag).shadowRoot.querySelector('dialog[open]'),
        {},
        TAG,
      );
    }
    await page.close();
  });

  it('follows the browser back and forward, over a reload too', async () => {
    const {page} = await open({attributes: 'sync="p"'});
    const count = () => text(page, '.count');
    const all = await count();
    await (await inGallery(page, '.tp')).click();
    await inGallery(page, '.chip');
    // What is chosen is shown at once, and counted when the search has its index.
    const narrowed = await polled(count, (told) => told !== all);
    assert.notEqual(narrowed, all);
    const counted = async (expected) => assert.equal(await polled(count, (told) => told === expected), expected);
    await (await inGallery(page, '.grid a[data-id]')).click();
    await inGallery(page, '.dlg[open] #practice-title');
    await page.waitForFunction(() => location.search.includes('p-open='));
    await page.reload();
    await ready(page, [TAG]);
    await inGallery(page, '.dlg[open] #practice-title');
    await page.goBack();
    await inGallery(page, '.dlg:not([open])');
    await counted(narrowed);
    const focused = () => page.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.dataset.id, TAG);
    assert.equal(await polled(focused, (id) => id === 'p11'), 'p11');
    await page.goBack();
    await page.waitForFunction((tag) => !document.querySelector(tag).shadowRoot.querySelector('.chip'), {}, TAG);
    await counted(all);
    await page.goForward();
    await inGallery(page, '.chip');
    await counted(narrowed);
    await page.close();
  });

  it('works where the page may store nothing and change no address', async () => {
    const {page, complaints} = await open({
      attributes: 'sync="p"',
      before: `{
        const refuse = () => { throw new DOMException('blocked', 'SecurityError'); };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, {get: refuse});
        history.pushState = history.replaceState = refuse;
      }`,
    });
    await (await inGallery(page, '.tp')).click();
    await inGallery(page, '.chip');
    await (await inGallery(page, '.grid a[data-id]')).click();
    await inGallery(page, '.dlg[open] #practice-title');
    await (await inGallery(page, '.dlg .x')).click();
    await inGallery(page, '.dlg:not([open])');
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
