/**
 * What a state portal must offer people who see badly: three colour schemes that the page's own switch sets, and text
 * of twice the size, nothing lost. The schemes come from the sheet that page authors link, `mykty/tokens.css`.
 */
import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import '../../src/components/contact-block/define.js';
import '../../src/components/event-countdown/define.js';
import '../../src/components/practice-gallery/define.js';
import '../../src/components/release-card/define.js';
import phases from '../fixtures/phases.json' with {type: 'json'};
import portal from '../fixtures/portal.json' with {type: 'json'};
import {textContrast, textElements} from '../support/contrast.js';
import {freezeClock, type FrozenClock} from '../support/fake-clock.js';
import {overflowing} from '../support/overflow.mjs';
import {mount, plainText, reached, unmountAll, until} from '../support/mount.js';

const SCHEMES = {
  'black-on-white': ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  'white-on-black': ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  'blue-on-light-blue': ['rgb(6, 52, 98)', 'rgb(157, 209, 255)'],
} as const;

const widgets: readonly (readonly [tag: string, attributes: Record<string, string>, data?: unknown, state?: string])[] =
  [
    ['mykty-release-card', {limit: '4'}],
    ['mykty-release-card', {view: 'full', item: 'conference-2022'}],
    ['mykty-release-card', {view: 'full', item: 'round-table-2011'}],
    ['mykty-event-countdown', {item: 'practice-forum'}],
    ...['closing', 'running-days', 'ended', 'cancelled', 'rescheduled', 'postponed'].map(
      (item) => ['mykty-event-countdown', {item}, phases] as const,
    ),
    ['mykty-event-countdown', {view: 'compact'}],
    ['mykty-contact-block', {item: 'reception-hours'}],
    ['mykty-contact-block', {item: 'conference-2022'}],
    ['mykty-practice-gallery', {'page-size': '6'}],
    ['mykty-release-card', {}, 'no feed', 'error'],
  ];

describe('schemes for people who see badly', () => {
  const root = document.documentElement;
  const sheet = document.createElement('link');
  let time: FrozenClock;

  before(async () => {
    sheet.rel = 'stylesheet';
    sheet.href = new URL('../../src/styles/tokens.css', import.meta.url).href;
    const loaded = new Promise((done) => (sheet.onload = done));
    document.head.append(sheet);
    await loaded;
    // Stopped: what is shown at two sizes is compared, seconds too.
    time = freezeClock('2026-11-21T16:17:42+06:00');
  });
  after(() => {
    sheet.remove();
    time.restore();
  });
  afterEach(() => {
    unmountAll();
    delete root.dataset['myktyScheme'];
    root.style.fontSize = '';
  });

  for (const [scheme, [ink, ground]] of Object.entries(SCHEMES))
    for (const [tag, attributes, data = portal, state = 'ready'] of widgets) {
      const show = async (width: number) => {
        root.dataset['myktyScheme'] = scheme;
        const all = {lang: 'ru', appearance: 'contrast', ...attributes};
        const element = mount(tag, {attributes: all, properties: {data}, width});
        await reached(element, state);
        return element;
      };

      it(`${tag} ${JSON.stringify(attributes)}, ${scheme}: text has 7 : 1 or more`, async () => {
        const element = await show(640);
        const {color, backgroundColor} = getComputedStyle(element);
        expect([color, backgroundColor]).to.deep.equal([ink, ground]);
        const texts = textElements(element);
        expect(texts.length).to.be.greaterThan(2);
        const faint = texts
          .filter((each) => textContrast(each) < 7)
          .map((each) => `${textContrast(each).toFixed(2)} ${each.className}: ${plainText(each).slice(0, 40)}`);
        expect(faint).to.deep.equal([]);
      });

      if (scheme !== 'blue-on-light-blue') continue;
      it(`${tag} ${JSON.stringify(attributes)}: loses nothing with text of twice the size`, async () => {
        const shown = async () => {
          const element = await show(640);
          // Where it is narrow, the gallery's filters stand behind a button of their own.
          const texts = textElements(element)
            .filter((each) => !each.closest('.facet, .phone'))
            .map(plainText);
          const cut = overflowing(element);
          unmountAll();
          return {texts, cut};
        };
        const {texts} = await shown();
        root.style.fontSize = '200%';
        const large = await shown();
        expect(large.texts).to.deep.equal(texts);
        expect(large.cut).to.deep.equal([]);
      });
    }

  const frames: readonly (readonly [tag: string, attributes: Record<string, string>, selector: string])[] = [
    ['mykty-release-card', {view: 'full', item: 'conference-2022'}, '.langs .btn'],
    ['mykty-practice-gallery', {query: 'вода'}, '.field .btn'],
  ];
  for (const [tag, attributes, selector] of frames)
    it(`${tag}: no frame of ${selector} lies on a line beside it`, async () => {
      const all = {lang: 'ru', appearance: 'contrast', ...attributes};
      const element = mount(tag, {attributes: all, properties: {data: portal}, width: 640});
      await reached(element, 'ready');
      const button = () => element.shadowRoot?.querySelector(selector);
      await until(button, selector);
      const framed = () => {
        const {borderTopColor, borderTopLeftRadius} = getComputedStyle(button() as Element);
        return borderTopColor !== 'rgba(0, 0, 0, 0)' && parseFloat(borderTopLeftRadius) < 22;
      };
      await until(() => !framed(), 'the sheet of schemes', 3000);
    });

  /** Firefox and WebKit can't be told of a pointer. */
  const emulates = navigator.userAgent.includes('Chrome');
  const pressable: readonly (readonly [tag: string, attributes: Record<string, string>, selector: string])[] = [
    ['mykty-practice-gallery', {}, '.tp'],
    ['mykty-practice-gallery', {'page-size': '1'}, '.btn.ghost'],
    ['mykty-contact-block', {item: 'conference-2022'}, '.rows .btn'],
    ['mykty-release-card', {view: 'full', item: 'conference-2022'}, '.fnref'],
  ];
  for (const [tag, attributes, selector] of emulates ? pressable : [])
    it(`${tag}: ${selector} under the pointer tells itself from the others in high contrast`, async () => {
      const all = {lang: 'ru', appearance: 'contrast', ...attributes};
      const element = mount(tag, {attributes: all, properties: {data: portal}, width: 640});
      await reached(element, 'ready');
      await until(() => element.shadowRoot?.querySelector(selector), selector);
      const button = element.shadowRoot?.querySelector(selector) as Element;
      const ground = () => getComputedStyle(button).backgroundColor;
      expect(ground()).to.equal('rgba(0, 0, 0, 0)');
      const tinted = async () => {
        // What comes once a widget stands may move it.
        button.scrollIntoView({block: 'center'});
        const {x, y, width, height} = button.getBoundingClientRect();
        await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
        return ground() !== 'rgba(0, 0, 0, 0)';
      };
      try {
        await until(tinted, 'a tint', 5000);
      } finally {
        await sendMouse({type: 'move', position: [0, 0]});
      }
    });
});
