// The demo's hostile pages, each opened in a real browser: what the page's own head expects comes true, nothing of ours
// complains, and where a widget inherits what it does on the friendly page, it looks the same to the pixel.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {hostilePages} from '../../scripts/build-hostile.mjs';
import {openCamera, showAll} from '../../scripts/shots/camera.mjs';
import {TAGS, expectation, judge, look, settled} from '../support/hostile-look.mjs';
import {polled} from '../support/polled.mjs';
import {comparer, keepPictures} from '../support/same-picture.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Slow 3G and a phone a quarter as fast as this machine, as Chromium's developer tools have them. */
async function slowDown(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await session.send('Network.enable');
  const throughput = 50_000;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** The documents that show widgets: the page, or its frames. */
const documents = (page) => page.frames().filter((frame) => !/hostile\/(iframes|embed)/.test(frame.url()));

/** Waits until nothing has moved for a while. */
async function still() {
  const places = () =>
    [...document.querySelectorAll('#stage *')].map((element) =>
      Object.values(element.getBoundingClientRect().toJSON()),
    );
  let before = '';
  let since = performance.now();
  while (performance.now() - since < 150) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const now = places().join();
    if (now !== before) since = performance.now();
    before = now;
  }
}

/** Whether each felt has its motifs on it. */
const drawn = (tags) =>
  tags
    .flatMap((tag) => [...document.querySelectorAll(tag)])
    .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('.felt, .glyph') ?? [])])
    .every((felt) => felt.childElementCount > 1);

const isSame = (one, other) => Buffer.from(one).equals(Buffer.from(other));

/**
 * A picture of an element as it stays: a browser may show a frame before all of it is painted. `expected`: what all of it was
 * elsewhere, which no half of it equals to the byte.
 */
async function painted(element, expected) {
  const take = () => element.screenshot({optimizeForSpeed: true});
  let picture = await take();
  for (let looks = 0; looks < 20 && !(expected && isSame(picture, expected)); looks++) {
    await new Promise((rest) => setTimeout(rest, 100));
    const next = await take();
    if (isSame(next, picture)) break;
    picture = next;
  }
  return picture;
}

/** Leaves nothing on the page but the place of the widgets, and waits until all of them is there. */
async function undisturbed(page) {
  const frame = documents(page)[0];
  await frame.evaluate(showAll);
  await frame.evaluate(() => {
    const stage = document.getElementById('stage');
    for (const element of document.body.querySelectorAll('*'))
      if (!stage.contains(element) && !element.contains(stage))
        element.style.setProperty('display', 'none', 'important');
    // At a whole pixel, the same on each page.
    Object.assign(stage.style, {position: 'absolute', top: 0, left: 0});
  });
  // What a widget loads after it is ready is part of it: motifs on felts come when the page is idle, maybe seconds later.
  await frame.waitForFunction(drawn, {polling: 100}, TAGS);
  await page.waitForNetworkIdle({idleTime: 250});
  return frame;
}

/** Pictures of the widgets by their tags, with no caret, focus or fade in them; `expected` are those of another page. */
async function photograph(page, expected = {}) {
  const frame = await undisturbed(page);
  const pictures = {};
  for (const tag of TAGS) {
    const widget = await frame.$(tag);
    if (!widget) continue;
    // One at a time, so that none stands at a fraction of a pixel because of those above it.
    await frame.evaluate((name) => {
      for (const each of document.querySelectorAll('*'))
        if (each.localName.startsWith('mykty-')) each.toggleAttribute('hidden', each.localName !== name);
    }, tag);
    await frame.evaluate(still);
    pictures[tag] = await painted(widget, expected[tag]);
  }
  return pictures;
}

/** Where text is too faint for what lies behind it. */
async function unreadable(page) {
  await undisturbed(page);
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => globalThis.axe.run('#stage', {runOnly: ['color-contrast']}));
  return violations.flatMap(({nodes}) => nodes.map(({target}) => target));
}

describe('hostile pages', () => {
  let camera;
  let compare;
  let friendly;

  before(async () => {
    camera = await openCamera();
    compare = await comparer(camera.browser);
  });
  after(() => camera?.close());

  const open = async ({name, emulate}) => {
    const visit = await camera.open({width: 800, height: 1600});
    const complaints = [];
    visit.page.on('pageerror', (error) => complaints.push(`${error}`));
    visit.page.on('console', (message) => {
      // That a file can't be had is the browser's own remark.
      if (message.type() === 'error' && !/^Failed to load resource/.test(message.text()))
        complaints.push(message.text());
    });
    if (emulate === 'slow-phone') await slowDown(visit.page);
    if (emulate === 'no-script') await visit.page.setJavaScriptEnabled(false);
    await visit.page.goto(`${camera.url}hostile/${name}.html`, {waitUntil: 'domcontentloaded'});
    return {...visit, complaints};
  };

  const all = hostilePages();

  it('say what they expect', () => {
    assert.equal(all[0].name, 'friendly');
    for (const {name, title, about, outcome} of all) {
      assert.ok(title && about, name);
      assert.match(outcome ?? '', /^(ready|fallback)(, but mykty-[a-z-]+ fallback)?$/, name);
    }
  });

  for (const page of all) {
    const {name, outcome, emulate, differs} = page;
    it(`${name}: ${outcome}`, async () => {
      const visit = await open(page);
      try {
        const expected = expectation(outcome);
        const seeAll = () => Promise.all(documents(visit.page).map((frame) => frame.evaluate(look)));
        const seen = await settled(seeAll, expected, emulate ? 90_000 : 45_000);
        judge(seen, expected);
        assert.deepEqual(visit.complaints, []);
        // What the page says of itself to its visitor; without scripts it says nothing.
        if (emulate !== 'no-script') {
          const right = outcome === 'ready' ? /^(ready|height told)([,;] \1)*$/ : /fallback|error/;
          const says = () => visit.page.$eval('#outcome', ({textContent}) => textContent);
          assert.match(await polled(says, (text) => right.test(text), 5_000), right);
        }

        if (outcome === 'fallback' || emulate || name === 'embed') return;
        const {inherited} = seen[0].widgets[0];
        if (name !== 'friendly')
          assert.equal(inherited !== friendly.inherited, differs !== undefined, `${inherited}; ${friendly.inherited}`);
        if (differs) return assert.deepEqual(await unreadable(visit.page), []);
        const pictures = await photograph(visit.page, friendly?.pictures);
        if (name === 'friendly') friendly = {inherited, pictures};
        for (const tag of TAGS) {
          if (expected(tag) !== 'ready') continue;
          const difference = isSame(friendly.pictures[tag], pictures[tag])
            ? 0
            : await compare(friendly.pictures[tag], pictures[tag]);
          if (difference !== 0) keepPictures(name, {[`${tag}-friendly`]: friendly.pictures[tag], [tag]: pictures[tag]});
          assert.equal(difference, 0, `pixels of ${tag} that differ`);
        }
      } finally {
        await visit.close();
      }
    });
  }
});
