/** Safari takes a list whose markers are drawn otherwise for none, unless it says what it is. */
import {expect} from '@open-wc/testing';
import '../../src/components/contact-block/define.js';
import '../../src/components/event-countdown/define.js';
import '../../src/components/practice-gallery/define.js';
import '../../src/components/release-card/define.js';
import {clock} from '../../src/time/clock.js';
import portal from '../fixtures/portal.json' with {type: 'json'};
import {mount, reached, unmountAll, until} from '../support/mount.js';

const items: readonly [tag: string, attributes: Record<string, string>, last: string][] = [
  ['mykty-release-card', {limit: '5'}, '.rc-list'],
  ['mykty-release-card', {view: 'full', item: 'conference-2022', lang: 'ru'}, '.notes ol'],
  ['mykty-event-countdown', {item: 'budget-hearing'}, '.agenda ol'],
  ['mykty-event-countdown', {item: 'practice-forum'}, '.agenda ol'],
  ['mykty-contact-block', {item: 'conference-2022'}, '.rows'],
  ['mykty-practice-gallery', {'page-size': '6'}, '.dlg .refs'],
];

describe('lists', () => {
  before(() => clock.setOffset(Date.parse('2026-11-21T16:17:42+06:00') - Date.now()));
  after(() => clock.setOffset(0));
  afterEach(unmountAll);

  for (const [tag, attributes, last] of items)
    it(`say that they are some: ${tag} ${JSON.stringify(attributes)}`, async () => {
      const element = mount(tag, {attributes: {lang: 'ky', ...attributes}, properties: {data: portal}});
      await reached(element, 'ready');
      const {shadowRoot} = element;
      shadowRoot?.querySelector<HTMLElement>('.grid a[data-id]')?.click();
      await until(() => shadowRoot?.querySelector(last), last);
      // A text's own numbers are left to the browser.
      const lists = [...(shadowRoot?.querySelectorAll('ul, ol:not(.prose ol)') ?? [])];
      expect(lists.length).to.be.greaterThan(0);
      const silent = lists.filter((list) => list.getAttribute('role') !== 'list');
      expect(silent.map(({className, parentElement}) => `${parentElement?.className} ${className}`)).to.deep.equal([]);
    });
});
