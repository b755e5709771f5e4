// The built portal in a real browser, under its content policy: what a visitor of the municipality's site meets.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openCamera, settle} from '../../scripts/shots/camera.mjs';
import {polled} from '../support/polled.mjs';

const WIDGETS = ['mykty-release-card', 'mykty-event-countdown', 'mykty-contact-block', 'mykty-practice-gallery'];

/** All text of a widget. */
const textOf = (page, selector) =>
  page.$eval(selector, ({shadowRoot}) => shadowRoot.textContent.replaceAll('\u2060', '').replace(/\s+/g, ' '));

/** Waits until a widget says something. */
async function says(page, selector, words) {
  const text = await polled(
    () => textOf(page, selector),
    (said) => words.test(said),
  );
  assert.match(text, words);
}

describe('the portal', () => {
  let camera;
  let visit;

  before(async () => {
    camera = await openCamera();
    visit = await camera.open({});
    await visit.go('?lang=ky');
    await settle(visit.page);
  });
  after(async () => {
    await visit?.close();
    await camera?.close();
  });

  for (const tag of WIDGETS) {
    it(`has ${tag} ready`, async () => {
      const states = await visit.page.$$eval(tag, (all) => all.map((widget) => widget.getAttribute('state')));
      assert.ok(states.length > 0);
      assert.deepEqual(new Set(states), new Set(['ready']));
    });
  }

  it('breaks no rule of its content policy', () => {
    assert.deepEqual(visit.complaints, []);
  });

  it('reads its feed once for all widgets', async () => {
    const reads = await visit.page.evaluate(
      () => performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/feeds/portal.json')).length,
    );
    assert.equal(reads, 1);
  });

  it('passes through the phases of the hearing as time goes by', async () => {
    const {page} = visit;
    const banner = '.banner mykty-event-countdown';
    const phases = [];
    for (const moment of ['2026-11-21T16:17', '2026-12-05T08:00', '2026-12-05T10:45', '2026-12-06T09:00']) {
      await page.evaluate((time) => globalThis.mykty.setTime(time), `${moment}+06:00`);
      await page.waitForFunction(() => true);
      phases.push(await page.$eval(banner, (widget) => widget.updateComplete.then(() => widget.getAttribute('phase'))));
    }
    assert.deepEqual(phases, ['upcoming', 'today', 'running', 'ended']);
    await page.evaluate(() => globalThis.mykty.setTime());
  });

  it('speaks another language at once, without asking for the feed again', async () => {
    const {page} = visit;
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.click('.languages [lang=ru]');
    // Each widget speaks it once its own messages have come.
    for (const [selector, words] of [
      ['mykty-contact-block', /приёмная/],
      ['.banner mykty-event-countdown', /Бюджет айылного аймака на 2027 год/],
      ['mykty-release-card', /фонар/],
    ])
      await says(page, selector, words);
    assert.equal(await page.$eval('h2', (heading) => heading.textContent), 'Новости');
    assert.deepEqual(
      asked.filter((path) => !/^\/(cdn|images|fonts)\//.test(path)),
      [],
    );
  });

  it('lets the visitor move the time from the page itself', async () => {
    const {page} = visit;
    // The change of language before it may still move the page under the pointer: a locator waits until nothing moves.
    await settle(page);
    await page.locator('.preview summary').click();
    await page.waitForSelector('.preview[open]');
    await page.locator('[data-text="preview.running"]').click();
    const banner = await page.$('.banner mykty-event-countdown');
    await page.waitForFunction((widget) => widget.getAttribute('phase') === 'running', {}, banner);
    assert.equal(await page.$eval('#preview-time', (input) => input.value), '2026-12-05T10:45');
    await page.locator('#preview-now').click();
    await page.waitForFunction((widget) => widget.getAttribute('phase') === 'upcoming', {}, banner);
  });

  it('has a version for low vision, kept from page to page', async () => {
    const {page, go} = visit;
    await page.locator('#low-vision').click();
    const appearances = () =>
      page.$$eval('main [appearance]', (all) => all.map((widget) => widget.getAttribute('appearance')));
    assert.deepEqual(new Set(await appearances()), new Set(['contrast']));
    await go('contacts.html');
    await settle(page);
    assert.deepEqual(new Set(await appearances()), new Set(['contrast']));
    // The styles of rare schemes come later, where a widget was ready before it was told its own.
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('main mykty-contact-block')).backgroundColor !== 'rgba(0, 0, 0, 0)',
    );
    for (const [scheme, ground] of [
      ['black-on-white', 'rgb(255, 255, 255)'],
      ['white-on-black', 'rgb(0, 0, 0)'],
      ['blue-on-light-blue', 'rgb(157, 209, 255)'],
    ])
      for (const [size, pixels] of [
        ['100', '16px'],
        ['150', '24px'],
        ['200', '32px'],
      ]) {
        await page.click(`[data-scheme=${scheme}]`);
        await page.click(`[data-size="${size}"]`);
        const shown = await page.evaluate(() =>
          [document.documentElement, document.querySelector('main mykty-contact-block')].map((element) => {
            const {backgroundColor, fontSize} = getComputedStyle(element);
            return [backgroundColor, fontSize];
          }),
        );
        assert.deepEqual(shown, [
          [ground, pixels],
          [ground, pixels],
        ]);
      }
    await page.click('#sight-off');
    assert.ok(!(await appearances()).includes('contrast'));
    assert.equal(await page.$eval('#sight', ({hidden}) => hidden), true);
  });

  it('is legible where the system forces its colours', async () => {
    const {page, go, close} = await camera.open({features: [{name: 'forced-colors', value: 'active'}]});
    try {
      await go('release.html?lang=ru&item=conference-2022-ru');
      await settle(page);
      const {faint, marks} = await page.evaluate(() => {
        const luminance = (color) => {
          const [r, g, b] = (color.match(/[\d.]+/g) ?? []).map((value) => (Number(value) / 255) ** 2.2);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const parent = (element) => element.parentElement ?? element.getRootNode().host;
        const ground = (element) => {
          if (!element) return 'rgb(255, 255, 255)';
          const own = getComputedStyle(element).backgroundColor;
          return /^rgb\(/.test(own) ? own : ground(parent(element));
        };
        const {shadowRoot} = document.querySelector('mykty-release-card');
        const texts = [...shadowRoot.querySelectorAll('*')].filter((element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
        );
        const contrast = (element) => {
          const pair = [getComputedStyle(element).color, ground(element)].map(luminance).sort((a, b) => b - a);
          return (pair[0] + 0.05) / (pair[1] + 0.05);
        };
        return {
          faint: texts.filter((element) => contrast(element) < 4.5).map((element) => element.outerHTML.slice(0, 120)),
          marks: [
            matchMedia('(forced-colors: active)').matches,
            getComputedStyle(shadowRoot.querySelector('.quote'), '::before').borderInlineStartStyle,
            // The language that the release is in.
            [...shadowRoot.querySelectorAll('.langs .btn')]
              .filter((each) => parseFloat(getComputedStyle(each).borderBottomWidth) > 0)
              .map(({lang}) => lang),
          ],
        };
      });
      assert.deepEqual(faint, []);
      assert.deepEqual(marks, [true, 'dashed', ['ru']]);
    } finally {
      await close();
    }
  });

  it('follows the language on the page of one release', async () => {
    const {page, go} = visit;
    await go('release.html?lang=ru&item=conference-2022-ru');
    await settle(page);
    await page.click('.languages [lang=en]');
    await page.waitForFunction(() =>
      document.querySelector('mykty-release-card').shadowRoot.textContent.includes('Will accountable'),
    );
  });
});
