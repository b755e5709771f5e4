/** Where notices stand: beside what a page has in the element, in sight, and with their words inside their boxes. */
import {expect} from '@open-wc/testing';
import '../../../src/components/event-countdown/define.js';
import '../../../src/components/practice-gallery/define.js';
import {saveCopy} from '../../../src/feed/cache.js';
import {LIMITS} from '../../../src/feed/source.js';
import {Fault} from '../../support/faults.js';
import {mount, reached, unmountAll, until} from '../../support/mount.js';

const version = 'https://jsonfeed.org/version/1.1';
const empty = {version, items: []};

/** How wide the lines of a text are, from the first on. */
function lines(element: HTMLElement, selector: string): number[] {
  const range = document.createRange();
  range.selectNodeContents(element.shadowRoot?.querySelector(selector) as Element);
  const widths = new Map<number, number>();
  for (const {top, width} of range.getClientRects()) widths.set(top, (widths.get(top) ?? 0) + width);
  return [...widths.values()];
}

describe('notices', () => {
  afterEach(unmountAll);

  const fallbacks: [what: string, fallback: string, gap: boolean][] = [
    ['a link', '<a href="#">Угуулар</a>', true],
    ['a form', '<form><button>Издөө</button></form>', true],
    ['words', 'Угуулар', true],
    ['nothing', '', false],
    ['white space', '\n  ', false],
  ];
  for (const [state, data] of [
    ['error', 'no feed'],
    ['empty', empty],
  ] as const)
    for (const [what, fallback, gap] of fallbacks)
      it(`${gap ? 'keep clear of' : 'need no room above for'} ${what} in an element that is ${state}`, async () => {
        const element = mount('mykty-event-countdown', {
          attributes: {lang: 'ky'},
          properties: {data},
          width: 320,
          fallback,
        });
        await reached(element, state);
        const range = document.createRange();
        range.selectNodeContents(element);
        const above = gap ? range.getBoundingClientRect().bottom : element.getBoundingClientRect().top;
        const notice = element.shadowRoot?.querySelector('[part=notice]') as Element;
        const room = notice.getBoundingClientRect().top - above;
        if (gap) expect(room).to.be.within(7, 16);
        else expect(room).to.equal(0);
      });

  for (const lang of ['ky', 'ru', 'en'])
    for (const width of [240, 320])
      it(`keep the word in ${lang} on their button, with text of 200 % at ${width} px`, async () => {
        const element = mount('mykty-event-countdown', {attributes: {lang}, properties: {data: 'no feed'}, width});
        element.parentElement?.style.setProperty('font', '32px Arial, sans-serif');
        await reached(element, 'error');
        const button = element.shadowRoot?.querySelector('.note .btn') as Element;
        const range = document.createRange();
        range.selectNodeContents(button);
        const [words, box] = [range.getBoundingClientRect(), button.getBoundingClientRect()];
        expect(words.left).to.be.above(box.left);
        expect(words.right).to.be.below(box.right);
      });

  it('leave no word alone on its line on a phone', async () => {
    const {fetch} = window;
    const item = {
      id: '1',
      content_text: '1',
      _mykty: {type: 'event', events: [{id: 'a', name: 'А', start: '2026-12-05'}]},
    };
    const {href: feed} = new URL('./saved.json', location.href);
    await saveCopy(feed, {text: JSON.stringify({version, items: [item]}), url: feed, savedAt: Date.now()});
    window.fetch = () => Promise.resolve(new Response('', {status: 404}));
    try {
      for (const [state, text, address] of [
        ['stale', '.stale .t > span', feed],
        ['error', '.note .muted', './not-saved.json'],
      ] as const) {
        const element = mount('mykty-event-countdown', {attributes: {lang: 'ky', feed: address}, width: 320});
        element.parentElement?.style.setProperty('font', '17px Arial, sans-serif');
        await reached(element, state);
        const [first = 0, last = 0, ...more] = lines(element, text);
        expect([more, last > first / 2], `${state}: ${first}, ${last}`).to.deep.equal([[], true]);
      }
    } finally {
      window.fetch = fetch;
    }
  });

  it('say in sight that it takes long, where the skeleton is taller than the window', async () => {
    const {slowAfter} = LIMITS;
    Object.assign(LIMITS, {slowAfter: 50});
    try {
      const attributes = {lang: 'ky', feed: new Fault('hang').url};
      const element = mount('mykty-practice-gallery', {attributes, width: 320});
      const notice = () => element.shadowRoot?.querySelector('.slow');
      await until(notice, 'the notice');
      expect(element.offsetHeight).to.be.above(innerHeight);
      element.scrollIntoView();
      await until(() => (notice() as Element).getBoundingClientRect().bottom <= innerHeight, 'it in sight', 3000);
      expect(element.scrollWidth).to.equal(element.offsetWidth);
    } finally {
      Object.assign(LIMITS, {slowAfter});
    }
  });
});
