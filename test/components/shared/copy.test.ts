/** What a copy button says stands in its own box, so that nothing moves away under the pointer that presses the next one. */
import {expect} from '@open-wc/testing';
import '../../../src/components/contact-block/define.js';
import '../../../src/components/practice-gallery/define.js';
import '../../../src/components/release-card/define.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};
import {mount, reached, unmountAll, until} from '../../support/mount.js';

const {execCommand} = document;
const office: [tag: string, attributes: Record<string, string>] = ['mykty-contact-block', {item: 'reception-hours'}];
const release: [tag: string, attributes: Record<string, string>] = [
  'mykty-release-card',
  {view: 'full', item: 'conference-2022'},
];
const practice: [tag: string, attributes: Record<string, string>] = ['mykty-practice-gallery', {open: 'inline'}];

const cases: [what: string, widget: typeof office, width: number, selector: string][] = [
  ['a phone on a phone', office, 320, '.rows .btn'],
  ['an office as signs', office, 280, '.actions:not(.fill) .btn:nth-child(2)'],
  ['an office as signs', office, 960, '.actions:not(.fill) .btn:nth-child(2)'],
  ['a person', office, 640, '.actions.fill .btn:nth-child(2)'],
  ['a quote on a phone', release, 320, '.quote .btn'],
  ['a quote', release, 960, '.quote .btn'],
  ['a release on a phone', release, 400, '.rc-foot .btn:nth-child(3)'],
  ['a release', release, 640, '.rc-foot .btn'],
  ['a release in wide columns', release, 960, '.rc-foot .btn:nth-child(2)'],
  ['a practice', practice, 640, '.foot .btn'],
  ['a practice in a wide page', practice, 960, '.foot .btn:nth-child(2)'],
];

describe('a copy button', () => {
  const allow = (allowed: boolean): void => {
    const write = () => (allowed ? Promise.resolve() : Promise.reject(new Error('no')));
    Object.defineProperty(navigator, 'clipboard', {value: {write, writeText: write}, configurable: true});
    document.execCommand = () => allowed;
  };
  afterEach(() => {
    unmountAll();
    delete (navigator as {clipboard?: unknown}).clipboard;
    document.execCommand = execCommand;
  });

  const show = async ([tag, attributes]: typeof office, lang: string, width: number) => {
    const element = mount(tag, {attributes: {lang, ...attributes}, properties: {data: portal}, width});
    await reached(element, 'ready');
    const root = element.shadowRoot as ShadowRoot;
    const one = async (selector: string): Promise<HTMLElement> => {
      await until(() => root.querySelector(selector), selector);
      return root.querySelector(selector) as HTMLElement;
    };
    if (tag === practice[0]) {
      (await one('.grid a[data-id]')).click();
      await one('.foot');
    }
    return {element, root, one};
  };
  /** Where everything that can be pressed stands, but for one that changes. */
  const places = (root: ShadowRoot, changing: Element): number[][] =>
    [...root.querySelectorAll('a, button, .rows > li')]
      .filter((each) => each !== changing && !each.contains(changing))
      .map((each) => each.getBoundingClientRect())
      .map(({left, top, width, height}) => [left, top, width, height].map(Math.round));

  for (const lang of ['ky', 'ru', 'en'])
    for (const [what, widget, width, selector] of cases)
      it(`moves nothing when it has copied ${what} at ${width} px in ${lang}`, async () => {
        allow(true);
        const {element, root, one} = await show(widget, lang, width);
        const button = await one(selector);
        await document.fonts.ready;
        const [before, height, box] = [places(root, button), element.offsetHeight, button.getBoundingClientRect()];
        button.click();
        await one('.btn.done');
        await new Promise(requestAnimationFrame);
        expect(button.matches('.done')).to.be.true;
        expect(element.offsetHeight, 'the widget').to.be.closeTo(height, 1);
        expect(button.offsetWidth, 'the button').to.be.closeTo(box.width, 1);
        expect(button.scrollWidth, 'its words').to.be.at.most(button.clientWidth);
        expect(places(root, button)).to.deep.equal(before);
      });

  for (const width of [280, 640])
    for (const [what, selector] of [
      ['a phone', '.person .rows .btn'],
      ['a phone of an office', '.office .rows .btn'],
    ] as const)
      it(`leaves its room to ${what} where copying isn’t allowed, at ${width} px`, async () => {
        allow(false);
        const {element, root, one} = await show(office, 'ky', width);
        const button = await one(selector);
        const [height, number] = [element.offsetHeight, button.closest('li')?.querySelector('a')?.offsetHeight];
        button.click();
        await one('.btn .dt');
        await new Promise(requestAnimationFrame);
        expect(button.closest('li')?.querySelector('a')?.offsetHeight, 'the number').to.equal(number);
        // In a wide font the words take a third line.
        expect(element.offsetHeight, 'the widget').to.be.closeTo(height, 8);
        expect(root.querySelectorAll('.btn .dt')).to.have.length(1);
      });
});
