/**
 * No text is cut and no box runs sideways: every widget of the demo feed at 320 px in three languages, with text at
 * 200 % there, and at 240 px; and whenever the text grew.
 */
import {expect} from '@open-wc/testing';
import '../../src/components/contact-block/define.js';
import '../../src/components/event-countdown/define.js';
import '../../src/components/practice-gallery/define.js';
import '../../src/components/release-card/define.js';
import {clock} from '../../src/time/clock.js';
import portal from '../fixtures/portal.json' with {type: 'json'};
import {Fault} from '../support/faults.js';
import {mount, reached, unmountAll} from '../support/mount.js';
import {overflowing} from '../support/overflow.mjs';

const now = Date.parse('2026-11-21T16:17:42+06:00');

const widgets: [tag: string, attributes: Record<string, string>][] = [
  ['mykty-release-card', {limit: '5'}],
  ['mykty-release-card', {view: 'full', item: 'conference-2022'}],
  ['mykty-release-card', {view: 'full', item: 'vision-2030-bishkek-ru'}],
  ['mykty-event-countdown', {}],
  ['mykty-event-countdown', {view: 'compact'}],
  ['mykty-event-countdown', {view: 'line'}],
  ['mykty-event-countdown', {item: 'practice-forum'}],
  ['mykty-contact-block', {}],
  ['mykty-contact-block', {item: 'round-table-2011-ky'}],
  ['mykty-practice-gallery', {'page-size': '6'}],
];

async function fits(
  tag: string,
  attributes: Record<string, string>,
  width: number,
  prepare?: (main: HTMLElement) => void,
) {
  const element = mount(tag, {attributes, properties: {data: portal}, width});
  if (element.parentElement) prepare?.(element.parentElement);
  await reached(element, 'ready');
  await new Promise(requestAnimationFrame);
  expect(overflowing(element)).to.deep.equal([]);
}

/** The words of an element that stand on two lines, cut without a hyphen. */
function cutWords(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const {0: word, index} of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1) cut.push(word);
    }
  return cut;
}

describe('fit', () => {
  before(() => clock.setOffset(now - clock.deviceNow()));
  after(() => clock.setOffset(0));
  afterEach(unmountAll);

  for (const [tag, attributes] of widgets) {
    const name = `${tag} ${JSON.stringify(attributes)}`;
    for (const lang of ['ky', 'ru', 'en']) {
      it(`${name} in ${lang} at 320 px`, () => fits(tag, {lang, ...attributes}, 320));
      it(`${name} in ${lang} at 320 px with text at 200 %`, () =>
        fits(tag, {lang, ...attributes}, 320, (main) => main.style.setProperty('font-size', '200%')));
    }
    it(`${name} in ky at 240 px`, () => fits(tag, {lang: 'ky', ...attributes}, 240));
  }

  for (const [tag, attributes] of widgets)
    it(`${tag} ${JSON.stringify(attributes)} looks the same where text grew while it was loading`, async () => {
      const enlarge = (element: HTMLElement): void => element.parentElement?.style.setProperty('font-size', '200%');
      const sizes = [];
      for (const late of [false, true]) {
        const feed = new Fault('hang').url;
        const element = mount(tag, {attributes: {lang: 'ky', feed, ...attributes}, width: 640});
        if (!late) enlarge(element);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        enlarge(element);
        Object.assign(element, {data: portal});
        await reached(element, 'ready');
        await new Promise(requestAnimationFrame);
        sizes.push(element.getBoundingClientRect().height);
        unmountAll();
      }
      expect(sizes[1]).to.equal(sizes[0]);
    });

  for (const lang of ['ky', 'ru', 'en'])
    it(`mykty-event-countdown in ${lang} cuts no word of the way to an event, however wide`, async () => {
      for (const item of ['budget-hearing', 'practice-forum', 'kenesh-session'])
        for (const width of [240, 400, 560, 660, 680, 760, 820, 840, 960]) {
          const attributes = {lang, item};
          const element = mount('mykty-event-countdown', {attributes, properties: {data: portal}, width});
          await reached(element, 'ready');
          await new Promise(requestAnimationFrame);
          const way = element.shadowRoot?.querySelector('[part~=way]');
          expect(way ? cutWords(way) : [], `${item} at ${width} px`).to.deep.equal([]);
          unmountAll();
        }
    });
});
