/**
 * No text is cut and no box runs sideways: every widget of the demo feed at 320 px in three languages, with text at
 * 200 % there, and at 240 px; and whenever the text grew.
 */
import {expect} from '@open-wc/testing';
import '../../src/components/contact-block/define.js';
import '../../src/components/event-countdown/define.js';
import '../../src/components/practice-gallery/define.js';
import '../../src/components/release-card/define.js';
import portal from '../fixtures/portal.json' with {type: 'json'};
import {Fault} from '../support/faults.js';
import {atDemoTime, cutWords, harsh} from '../support/fit.js';
import {mount, reached, unmountAll, until} from '../support/mount.js';
import {overflowing} from '../support/overflow.mjs';

/** Others hyphenate. */
const isChromium = navigator.userAgent.includes('Chrome/');

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
  data: object = portal,
) {
  const element = mount(tag, {attributes, properties: {data}, width});
  if (element.parentElement) prepare?.(element.parentElement);
  await reached(element, 'ready');
  await new Promise(requestAnimationFrame);
  expect(overflowing(element)).to.deep.equal([]);
}

describe('fit', () => {
  atDemoTime();

  for (const [tag, attributes] of widgets) {
    const name = `${tag} ${JSON.stringify(attributes)}`;
    for (const lang of ['ky', 'ru', 'en']) {
      it(`${name} in ${lang} at 320 px`, () => fits(tag, {lang, ...attributes}, 320));
      it(`${name} in ${lang} at 320 px with text at 200 %`, () =>
        fits(tag, {lang, ...attributes}, 320, (main) => main.style.setProperty('font-size', '200%')));
    }
    it(`${name} in ky at 240 px`, () => fits(tag, {lang: 'ky', ...attributes}, 240));
  }

  // Boxes that ask their content how wide to be, of which a container of queries has nothing to say.
  const boxes: [what: string, main: string, own?: string][] = [
    ['in a row of boxes', 'display: flex'],
    ['in a centred column', 'display: flex; flex-direction: column; align-items: center'],
    ['in a grid whose items keep to the start', 'display: grid; justify-items: start'],
    ['as a float', 'display: block', 'float: left'],
    ['with a margin of its own', 'display: flex', 'margin: 0 20px'],
  ];
  for (const [what, main, own = ''] of boxes)
    for (const tag of new Set(widgets.map(([each]) => each)))
      it(`${tag} takes the room there is ${what}`, async () => {
        const element = mount(tag, {attributes: {lang: 'ky'}, properties: {data: portal}});
        element.parentElement?.setAttribute('style', `inline-size: 500px; ${main}`);
        element.setAttribute('style', own);
        await reached(element, 'ready');
        expect(element.offsetWidth).to.equal(own.includes('margin') ? 460 : 500);
      });

  // Boxes around it that are as wide as what stands in them: without a width of its own it was there, but not to be seen.
  const tight: [what: string, markup: string][] = [
    ['a cell of a table', '<table><tr><td></td></tr></table>'],
    ['a float', '<div style="float: left"></div>'],
    ['a box in a line', '<div style="display: inline-block"></div>'],
    ['a column of a grid', '<div style="display: grid; grid-template-columns: min-content"><div></div></div>'],
    ['a centred box', '<div style="display: flex; justify-content: center"><div></div></div>'],
  ];
  for (const [what, markup] of tight)
    for (const tag of new Set(widgets.map(([each]) => each)))
      it(`${tag} is wide enough to be read in ${what} that asks for its width`, async () => {
        const element = mount(tag, {attributes: {lang: 'ky'}, properties: {data: portal}, width: 500});
        const main = element.parentElement as HTMLElement;
        main.insertAdjacentHTML('beforeend', markup);
        [...main.querySelectorAll('div, td')].at(-1)?.append(element);
        await reached(element, 'ready');
        // Safari before 17 goes on without.
        if (!CSS.supports('contain-intrinsic-width', '1px')) return;
        expect(element.offsetWidth).to.be.at.least(200);
        expect(element.scrollWidth).to.equal(element.offsetWidth);
      });

  for (const [tag, attributes] of widgets)
    it(`${tag} ${JSON.stringify(attributes)} adds nothing to a page that scrolls it in a box`, async () => {
      const element = mount(tag, {attributes: {lang: 'ky', ...attributes}, properties: {data: portal}, width: 320});
      element.parentElement?.style.setProperty('overflow', 'auto');
      element.parentElement?.style.setProperty('block-size', '50px');
      await reached(element, 'ready');
      expect(element.offsetHeight).to.be.greaterThan(50);
      // What is there for screen readers alone stands where its neighbours do, and would lengthen the page by that.
      expect(document.documentElement.scrollHeight).to.be.at.most(innerHeight);
    });

  it('four widgets share a narrow row', async () => {
    const all = Array.from({length: 4}, () =>
      mount('mykty-event-countdown', {attributes: {lang: 'ky', view: 'line'}, properties: {data: portal}}),
    );
    const row = all[0]?.parentElement as HTMLElement;
    row.setAttribute('style', 'display: flex; inline-size: 600px');
    row.append(...all);
    for (const each of all) await reached(each, 'ready');
    expect(all.map(({offsetWidth}) => offsetWidth)).to.deep.equal([150, 150, 150, 150]);
  });

  it("breaks no word of the gallery's two buttons on a small phone in a wide font", async () => {
    const attributes = {lang: 'ky'};
    const element = mount('mykty-practice-gallery', {attributes, properties: {data: portal}, width: 280});
    element.style.letterSpacing = '0.08em';
    await reached(element, 'ready');
    expect(cutWords(element.shadowRoot?.querySelector('[part=filters]') as Element)).to.deep.equal([]);
    expect(overflowing(element)).to.deep.equal([]);
  });

  it('breaks no word of the button that registers in a narrow sidebar in a wide font', async () => {
    const attributes = {lang: 'ru', item: 'budget-hearing'};
    const element = mount('mykty-event-countdown', {attributes, properties: {data: portal}, width: 240});
    element.style.letterSpacing = '0.06em';
    element.style.font = '16px Arial, sans-serif';
    await reached(element, 'ready');
    const button = () => element.shadowRoot?.querySelector('[part~=register]');
    await until(button, 'the button');
    expect(cutWords(button() as Element)).to.deep.equal([]);
    expect(overflowing(element)).to.deep.equal([]);
  });

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

  for (const [tag, attributes] of [
    ['mykty-release-card', {}],
    ['mykty-release-card', {view: 'full'}],
    ['mykty-contact-block', {}],
    ['mykty-practice-gallery', {}],
  ] as const)
    for (const lang of ['ky', 'ru', 'en'])
      it(`${tag} ${JSON.stringify(attributes)} in ${lang} with long texts at 320 px with text at 200 %`, () =>
        fits(tag, {lang, ...attributes}, 320, (main) => main.style.setProperty('font-size', '200%'), harsh));

  for (const [tag, selector, width] of [
    ['mykty-contact-block', '.hours', 240],
    ['mykty-contact-block', '.actions .btn:first-child', 240],
    ['mykty-contact-block', '.pill', 240],
    ['mykty-practice-gallery', '.tline .lang', 240],
    ['mykty-practice-gallery', '.tline .lang', 320],
  ] as const)
    for (const lang of ['ky', 'ru', 'en'])
      it(`${tag} in ${lang} cuts no word of ${selector} at ${width} px`, async () => {
        const attributes = {lang: tag === 'mykty-practice-gallery' && lang === 'ru' ? 'en' : lang};
        const element = mount(tag, {attributes, properties: {data: harsh}, width});
        await reached(element, 'ready');
        await until(() => element.shadowRoot?.querySelector(selector), selector);
        await new Promise(requestAnimationFrame);
        expect([...(element.shadowRoot?.querySelectorAll(selector) ?? [])].flatMap(cutWords)).to.deep.equal([]);
      });

  for (const [tag, attributes, selector] of [
    ['mykty-release-card', {view: 'full', item: 'conference-2022'}, '.title.main'],
    ['mykty-event-countdown', {item: 'budget-hearing'}, '.title, .facts dd'],
    ['mykty-event-countdown', {item: 'practice-forum'}, '.title, .facts [part=when]'],
    ['mykty-contact-block', {item: 'conference-2022'}, '.title, .k'],
    ['mykty-contact-block', {item: 'reception-hours'}, '.title, .k, .pill, [part=email]'],
    ['mykty-practice-gallery', {'page-size': '6'}, '.title'],
  ] as const)
    for (const lang of ['ky', 'ru', 'en'])
      (isChromium ? it : it.skip)(
        `${tag} ${JSON.stringify(attributes)} in ${lang} cuts no word of ${selector} at 288 px with large text`,
        async () => {
          const element = mount(tag, {attributes: {lang, ...attributes}, properties: {data: portal}, width: 288});
          // Longer ones than 14 letters fit only in a narrow font.
          element.parentElement?.setAttribute(
            'style',
            `${element.parentElement.style.cssText}; font: 28px Arial, sans-serif`,
          );
          await reached(element, 'ready');
          const all = () => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
          await until(() => all().length, selector);
          await new Promise(requestAnimationFrame);
          expect(
            all()
              .flatMap(cutWords)
              .filter(({length}) => length < 15),
          ).to.deep.equal([]);
        },
      );
});
