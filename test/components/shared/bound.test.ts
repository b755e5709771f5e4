/** What frameworks make of a bound value that is none, is false, or isn't there yet, each in its own manner. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {MyktyElement} from '../../../src/components/shared/element.js';
import {type MyktyErrorEvent} from '../../../src/components/shared/events.js';
import {type Feed, type Item} from '../../../src/model/feed.js';
import {mount, reached, unmountAll, until} from '../../support/mount.js';

class BoundWidget extends MyktyElement<Item> {
  protected readonly kind = 'news';
  protected choose({items}: Feed) {
    return items[0];
  }
  protected renderContent({title}: Item) {
    return html`<p class="shown">${title}</p>`;
  }
  protected renderSkeleton() {
    return html`<p class="sk line"></p>`;
  }
}
customElements.define('bound-widget', BoundWidget);

const version = 'https://jsonfeed.org/version/1.1';
const data = {version, title: 'Feed', items: [{id: '1', title: 'First', content_text: 'Text'}]};
const part = (element: HTMLElement, selector: string) => element.shadowRoot?.querySelector(selector);
const settled = () => new Promise((done) => setTimeout(done, 100));

function bound(attributes: Readonly<Record<string, string>>, properties: object = {data}): [BoundWidget, string[]] {
  const element = mount<BoundWidget>('bound-widget', {
    attributes: {lang: 'en', ...attributes},
    properties: {...properties},
  });
  const complaints: string[] = [];
  element.addEventListener('mykty-error', (event) => complaints.push((event as MyktyErrorEvent).message));
  return [element, complaints];
}

describe('what a framework binds', () => {
  afterEach(unmountAll);

  for (const [how, written, none] of [
    ['sets it to 0 and takes the attribute away, as Vue does', null, 0],
    ['sets it to an empty text, as Preact does', null, ''],
    ['sets it to an empty text beside what its server wrote', '2', ''],
    ['sets it to undefined beside what its server wrote, as React, Solid and Svelte do', '2', undefined],
    ['sets it to null beside what its server wrote', '2', null],
  ] as const)
    it(`is a number that is none: who ${how}, hears of no bad value`, async () => {
      const [element, complaints] = bound(written === null ? {} : {'heading-level': written});
      await reached(element, 'ready');
      if (written === null) element.headingLevel = 2;
      await element.updateComplete;
      expect(element.headingLevel).to.equal(2);
      Object.assign(element, {headingLevel: none});
      await element.updateComplete;
      expect(element.headingLevel).to.equal(3);
      await settled();
      expect(complaints).to.deep.equal([]);
    });

  it('is a number out of range, and is told of', async () => {
    const [element, complaints] = bound({}, {data, headingLevel: 9});
    await reached(element, 'ready');
    await until(() => complaints.length > 0, 'mykty-error');
    expect(complaints[0]).to.contain('heading-level="9" (1–6)');
  });

  it('is false, which Vue, Svelte and Angular write into the attribute of a switch', async () => {
    const [element] = bound({'no-json-ld': 'false'});
    await reached(element, 'ready');
    expect(element.noJsonLd).to.equal(false);
    for (const [written, taken] of [
      ['true', true],
      ['false', false],
      ['', true],
    ] as const) {
      element.setAttribute('no-json-ld', written);
      await element.updateComplete;
      expect(element.noJsonLd, `"${written}"`).to.equal(taken);
    }
  });

  for (const none of [null, false, ''])
    it(`is no data yet, ${none === '' ? 'an empty text' : String(none)}: the widget waits, and has not failed`, async () => {
      const [element, complaints] = bound({}, {data: none});
      await until(() => part(element, '.sk'), 'the skeleton');
      await settled();
      expect([element.state, ...complaints]).to.deep.equal(['loading']);
      element.data = data;
      await reached(element, 'ready');
      element.data = none;
      await reached(element, 'loading');
      // What neither has nor awaits data is told of, whatever came before.
      element.data = undefined;
      await reached(element, 'error');
      element.data = none;
      await reached(element, 'loading');
    });

  it('is no data yet beside an address that is none, which is told of', async () => {
    const [element, complaints] = bound({feed: 'http://'}, {data: null});
    await reached(element, 'error');
    await until(() => complaints.length > 0, 'mykty-error');
    expect(complaints[0]).to.contain('http://');
  });
});
