/** Widgets of a dark page on white paper. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/components/contact-block/define.js';
import '../../src/components/event-countdown/define.js';
import '../../src/components/practice-gallery/define.js';
import '../../src/components/release-card/define.js';
import portal from '../fixtures/portal.json' with {type: 'json'};
import {textContrast, textElements} from '../support/contrast.js';
import {atDemoTime} from '../support/fit.js';
import {mount, plainText, reached, until} from '../support/mount.js';

/** Firefox and WebKit can't be told to show paper. */
const emulates = navigator.userAgent.includes('Chrome');

(emulates ? describe : describe.skip)('print', () => {
  atDemoTime();
  afterEach(() => emulateMedia({media: 'screen'}));

  const widgets: readonly (readonly [tag: string, attributes: Record<string, string>])[] = [
    ['mykty-release-card', {limit: '2'}],
    ['mykty-release-card', {view: 'full', item: 'conference-2022'}],
    ['mykty-event-countdown', {item: 'practice-forum'}],
    ['mykty-event-countdown', {item: 'practice-forum', appearance: 'dark'}],
    ['mykty-contact-block', {item: 'reception-hours'}],
    ['mykty-practice-gallery', {'page-size': '3'}],
  ];
  for (const [tag, attributes] of widgets)
    it(`${tag} ${JSON.stringify(attributes)} of a dark page has text of 4.5 : 1 on white`, async () => {
      const element = mount(tag, {attributes: {lang: 'ru', ...attributes}, properties: {data: portal}, width: 640});
      element.parentElement?.setAttribute('style', 'color-scheme: dark; color: #ece7df; --mykty-accent: #7cc7cf');
      await reached(element, 'ready');
      await emulateMedia({media: 'print'});
      const isPaper = ({cssRules}: CSSStyleSheet) => [...cssRules].some(({cssText}) => cssText.includes('.passing'));
      await until(() => element.shadowRoot?.adoptedStyleSheets.some(isPaper), 'the styles of paper');
      expect(getComputedStyle(element).backgroundColor).to.equal('rgb(255, 255, 255)');
      const faint = textElements(element)
        .filter((each) => textContrast(each) < 4.5)
        .map((each) => `${textContrast(each).toFixed(1)} ${each.className}: ${plainText(each).slice(0, 40)}`);
      expect(faint).to.deep.equal([]);
    });
});
