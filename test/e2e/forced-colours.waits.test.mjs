// Where the system forces its colours: what is pressed, chosen or under the pointer tells itself from the rest.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openCamera, settle} from '../../scripts/shots/camera.mjs';
import {polled} from '../support/polled.mjs';

describe('forced colours', () => {
  let camera;
  let visit;
  before(async () => {
    camera = await openCamera();
    visit = await camera.open({width: 1000, features: [{name: 'forced-colors', value: 'active'}]});
  });
  after(() => camera.close());

  const show = async (path) => {
    await visit.go(path);
    await settle(visit.page);
    assert.ok(await visit.page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  };
  const style = (selector, name) => visit.page.$eval(selector, (each, key) => getComputedStyle(each)[key], name);

  for (const [path, selector, click] of [
    ['release.html?lang=ru&item=conference-2022-ru', 'mykty-release-card >>> .langs a.btn'],
    ['release.html?lang=ru&item=conference-2022-ru', 'mykty-release-card >>> [part~=actions] .btn'],
    ['events.html?lang=ru', 'mykty-event-countdown >>> summary'],
    ['events.html?lang=ru', 'mykty-event-countdown >>> .menu a', 'mykty-event-countdown >>> [part=calendar] button'],
    ['practices.html?lang=ru', 'mykty-practice-gallery >>> .tp'],
    ['practices.html?lang=ru', 'mykty-practice-gallery >>> .checks label', 'mykty-practice-gallery >>> .facet .btn'],
  ])
    it(`${selector} has a line of its own under the pointer`, async () => {
      await show(path);
      if (click) await visit.page.$eval(click, (button) => button.click());
      await polled(() => visit.page.$(selector), Boolean);
      assert.equal(await style(selector, 'outlineStyle'), 'none');
      await visit.page.hover(selector);
      assert.equal(await style(selector, 'outlineStyle'), 'solid');
    });

  it('a pressed topic and a checked box have another ground', async () => {
    await show('practices.html?lang=ru');
    for (const selector of ['.tp', '.cmp input']) {
      const piercing = `mykty-practice-gallery >>> ${selector}`;
      const ground = await style(piercing, 'backgroundColor');
      await visit.page.click(piercing);
      assert.notEqual(await style(piercing, 'backgroundColor'), ground);
    }
  });

  it('a pressed “Full size” has another ground than before, and than its neighbour', async () => {
    const inGallery = (selector) => `mykty-practice-gallery >>> ${selector}`;
    const pressing = inGallery('.light [aria-pressed]');
    const ground = (selector) => style(selector, 'backgroundColor');
    await visit.page.setViewport({width: 400, height: 500});
    await show('practices.html?lang=ru');
    await visit.page.$eval(inGallery('[data-id^=practice-solar-pump]'), (link) => link.click());
    const comes = (selector) => polled(() => visit.page.$(inGallery(selector)), Boolean);
    await comes('.strip button');
    await visit.page.$eval(inGallery('.strip button'), (button) => button.click());
    await comes('.light:not(.whole)');
    const before = await ground(pressing);
    assert.equal(before, await ground(inGallery('.light .bar .sq')));
    await visit.page.$eval(pressing, (button) => button.click());
    await comes(".light [aria-pressed='true']");
    assert.notEqual(await ground(pressing), before);
  });
});
