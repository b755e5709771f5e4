/** Where the focus is, and what lies under the pointer: to be seen in each scheme, and over no other text. */
import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import '../../src/components/contact-block/define.js';
import '../../src/components/event-countdown/define.js';
import '../../src/components/practice-gallery/define.js';
import '../../src/components/release-card/define.js';
import portal from '../fixtures/portal.json' with {type: 'json'};
import {atDemoTime} from '../support/fit.js';
import {mount, until} from '../support/mount.js';

/** Firefox and WebKit can't be told of a pointer. */
const emulates = navigator.userAgent.includes('Chrome');

type Case = readonly [tag: string, attributes: Record<string, string>, selector: string, click?: string];

async function shown(tag: string, attributes: Record<string, string>, selector: string, click?: string) {
  const element = mount(tag, {attributes: {lang: 'ru', ...attributes}, properties: {data: portal}, width: 640});
  await until(() => /ready|error/.test(element.getAttribute('state') ?? ''), 'the widget');
  const find = (what: string) => element.shadowRoot?.querySelector<HTMLElement>(what);
  if (click) {
    await until(() => find(click), click);
    find(click)?.click();
  }
  await until(() => find(selector), selector);
  return find(selector) as HTMLElement;
}

/** Lays the pointer on it until `seen`. */
async function point(target: Element, seen: () => boolean, what: string): Promise<void> {
  const reach = async () => {
    // What comes once a widget stands may move it.
    target.scrollIntoView({block: 'center'});
    const {x, y, width, height} = target.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    return seen();
  };
  try {
    await until(reach, what, 5000);
  } finally {
    await sendMouse({type: 'move', position: [0, 0]});
  }
}

describe('pressing', () => {
  atDemoTime();

  const links: readonly Case[] = [
    ['mykty-contact-block', {item: 'conference-2022'}, '[part=email]'],
    ['mykty-contact-block', {item: 'reception-hours'}, '.rows .ways a'],
    ['mykty-event-countdown', {item: 'budget-hearing'}, '.facts .ways a'],
    ['mykty-release-card', {view: 'full', item: 'conference-2022'}, '.rows .main a'],
  ];
  for (const [tag, attributes, selector] of links)
    it(`${tag}: the ring round ${selector} leaves the line above alone, and nothing moves`, async () => {
      const link = await shown(tag, attributes, selector);
      const box = link.closest('li, dd') as Element;
      const before = box.getBoundingClientRect().height;
      expect(link.offsetHeight).to.be.above(40);
      link.focus();
      if (!link.matches(':focus-visible')) return;
      await until(() => link.offsetHeight < 40, 'a ring round the text', 5000);
      const {outlineOffset, outlineWidth} = getComputedStyle(link);
      const ring = link.getBoundingClientRect().top - parseFloat(outlineOffset) - parseFloat(outlineWidth);
      const line = (link.closest('.ways')?.previousElementSibling ?? box.querySelector('.k')) as Element;
      expect(ring).to.be.above(line.getBoundingClientRect().bottom - 2);
      expect(box.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
    });

  const pressable: readonly Case[] = [
    ['mykty-event-countdown', {item: 'nowhere'}, '.btn.line'],
    ['mykty-event-countdown', {item: 'budget-hearing'}, 'summary'],
    ['mykty-practice-gallery', {'page-size': '3'}, '.btn.x', '[part~=card] .title a'],
  ];
  for (const [tag, attributes, selector, click] of emulates ? pressable : [])
    it(`${tag}: ${selector} looks otherwise under the pointer`, async () => {
      const target = await shown(tag, attributes, selector, click);
      // All sheets are there.
      await until(
        () => parseFloat(getComputedStyle(target).borderTopLeftRadius) || target.closest('details'),
        'its look',
      );
      const look = () => getComputedStyle(target).color + getComputedStyle(target).backgroundColor;
      const before = look();
      await point(target, () => look() !== before, 'another colour');
    });
});
