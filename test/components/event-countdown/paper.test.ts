import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../../src/components/event-countdown/define.js';
import {type MyktyEventCountdown} from '../../../src/components/event-countdown/index.js';
import {print} from '../../../src/styles/print.js';
import {freezeClock, type FrozenClock} from '../../support/fake-clock.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import {feedOf, scenes} from './fixtures.js';

/** Firefox and WebKit can't be told to show paper. */
const emulates = navigator.userAgent.includes('Chrome');

/** What a notice on a wall must say of an event, and what it must not. */
const notices: Readonly<Record<string, {readonly says: readonly string[]; readonly not: string}>> = {
  'upcoming, hours': {says: ['Saturday, 5 December 2026'], not: 'Previous date'},
  cancelled: {says: ['Cancelled', '5 December, 10:00'], not: 'Add to calendar'},
  postponed: {says: ['5 December, 10:00', 'The new date is not known yet'], not: 'Map'},
  rescheduled: {says: ['12 December 2026', 'Previous date: 5 December 2026, 10:00'], not: 'days left'},
};

(emulates ? describe : describe.skip)('mykty-event-countdown: on paper', () => {
  let frozen: FrozenClock | undefined;
  afterEach(async () => {
    await emulateMedia({media: 'screen'});
    unmountAll();
    frozen?.restore();
  });

  for (const {name, event, now} of scenes.filter((scene) => notices[scene.name]))
    it(`${name} says its dates, and draws no ring`, async () => {
      frozen = freezeClock(now);
      const element = mount<MyktyEventCountdown>('mykty-event-countdown', {
        attributes: {lang: 'en'},
        properties: {data: feedOf(event)},
        width: 800,
      });
      await reached(element, 'ready');
      const root = element.shadowRoot as ShadowRoot;
      const isPaper = ({cssRules}: CSSStyleSheet) => [...cssRules].some(({cssText}) => cssText.includes('.passing'));
      await until(() => root.adoptedStyleSheets.some(isPaper), 'the styles of paper');
      await emulateMedia({media: 'print'});
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let text = '';
      while (texts.nextNode())
        if (texts.currentNode.parentElement?.checkVisibility()) text += `${texts.currentNode.nodeValue ?? ''} `;
      text = plainText(Object.assign(document.createElement('p'), {textContent: text}));
      for (const part of notices[name]?.says ?? []) expect(text).to.contain(part);
      expect(text).not.to.contain(notices[name]?.not);
      expect(root.querySelector('.ring')?.checkVisibility()).to.equal(false);
      // Where backgrounds are printed: neither a tint nor the room that it has on a screen.
      const {backgroundColor, paddingTop} = getComputedStyle(root.querySelector('.timer') as Element);
      expect([backgroundColor, paddingTop]).to.deep.equal(['rgba(0, 0, 0, 0)', '0px']);
      // A sign that it is off isn't left on the page before.
      expect(getComputedStyle(root.querySelector('.ev-head') as Element).breakInside).to.equal('avoid');
    });

  it('leaves no heading of an agenda behind on the page before', async () => {
    const scene = scenes.find(({event}) => 'agenda' in event) ?? expect.fail('no agenda');
    frozen = freezeClock(scene.now);
    const element = mount<MyktyEventCountdown>('mykty-event-countdown', {
      properties: {data: feedOf(scene.event)},
      width: 800,
    });
    await reached(element, 'ready');
    await until(() => element.shadowRoot?.querySelector('.agenda summary'), 'the agenda');
    const paper = print.styleSheet as CSSStyleSheet;
    await until(() => element.shadowRoot?.adoptedStyleSheets.includes(paper), 'the styles of paper');
    await emulateMedia({media: 'print'});
    const heading = element.shadowRoot?.querySelector('.agenda summary') as Element;
    expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
  });
});
