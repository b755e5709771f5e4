// What the base element takes from a page, and when it tells of what.
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {MyktyElement} from '../../../src/components/shared/element.js';
import {type MyktyErrorEvent} from '../../../src/components/shared/events.js';
import {findItem} from '../../../src/components/shared/versions.js';
import {saveCopy} from '../../../src/feed/cache.js';
import {type Feed, type Item} from '../../../src/model/feed.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

class ToldWidget extends MyktyElement<Item> {
  /** More has to be loaded. */
  waits = false;
  protected readonly kind = 'news';
  protected choose(feed: Feed) {
    return this.item ? findItem(feed, this.item, this.languageStream.language) : feed.items[0];
  }
  protected override isPending() {
    return this.waits;
  }
  protected renderContent({title}: Item) {
    return html`<p class="shown">${title}</p>`;
  }
  protected renderSkeleton() {
    return html`<p class="sk line"></p>`;
  }
  say(text: string): Promise<boolean> {
    this.announce(text);
    return this.updateComplete;
  }
}
customElements.define('told-widget', ToldWidget);

const version = 'https://jsonfeed.org/version/1.1';
const data = {version, title: 'Feed', items: [{id: '1', title: 'First', content_text: 'Text'}]};
const part = (element: HTMLElement, selector: string) => element.shadowRoot?.querySelector(selector);

/** A widget, and what it tells: `load`, or the code and message of a trouble. */
function told(attributes: Readonly<Record<string, string>>, properties: object = {data}): [ToldWidget, string[]] {
  const element = mount<ToldWidget>('told-widget', {
    attributes: {lang: 'en', ...attributes},
    properties: {...properties},
  });
  const events: string[] = [];
  element.addEventListener('mykty-load', () => events.push(`load ${element.state}`));
  element.addEventListener('mykty-error', (event) => {
    const {code, message} = event as MyktyErrorEvent;
    events.push(`${code} ${message}`);
  });
  return [element, events];
}
const settled = () => new Promise((done) => setTimeout(done, 100));

describe('element', () => {
  afterEach(unmountAll);

  for (const [attribute, written, property, taken] of [
    ['heading-level', '0', 'headingLevel', 3],
    ['heading-level', '1', 'headingLevel', 1],
    ['heading-level', '6', 'headingLevel', 6],
    ['heading-level', '7', 'headingLevel', 3],
    ['heading-level', '2.5', 'headingLevel', 2],
    ['refresh', '29', 'refresh', 0],
    ['refresh', '30', 'refresh', 30],
    ['refresh', '86400', 'refresh', 86_400],
    ['appearance', 'contrast', 'appearance', 'contrast'],
    ['appearance', 'Dark', 'appearance', 'auto'],
  ] as const)
    it(`takes ${attribute}="${written}" for ${taken}, and tells of it if that is another`, async () => {
      const [element, events] = told({[attribute]: written});
      await reached(element, 'ready');
      await until(() => events.includes('load ready'), 'mykty-load');
      expect(element[property]).to.equal(taken);
      const isTaken = `${Math.floor(Number(written)) || written}` === `${taken}`;
      if (isTaken) await settled();
      else await until(() => events.length > 1, 'mykty-error');
      const complaints = events.filter((event) => event.startsWith('bad-attribute'));
      expect(complaints).to.have.length(isTaken ? 0 : 1);
      if (!isTaken) expect(complaints[0]).to.contain(`${attribute}="${written}"`);
    });

  it('tells of a trouble once, and of another one', async () => {
    const [element, events] = told({item: 'x'});
    await reached(element, 'error');
    await until(() => events.length > 0, 'mykty-error');
    element.headingLevel = 2;
    await element.updateComplete;
    await settled();
    expect(events).to.have.length(1);
    expect(events[0]).to.match(/^no-item .*"x"/);
    element.item = 'y';
    await until(() => events.length > 1, 'a second mykty-error');
    expect(events[1]).to.match(/^no-item .*"y"/);
  });

  it('tells of no trouble where the item stands at nearly the same address', async () => {
    const items = [
      {id: '1', title: 'First'},
      {id: '2', title: 'Second', url: 'https://portal.example.kg/ky/2/'},
    ];
    const item = 'https://portal.example.kg/ky/2?utm_source=mail';
    const [element, events] = told({item}, {data: {...data, items}});
    await reached(element, 'ready');
    await settled();
    expect(events).to.deep.equal(['load ready']);
    expect(plainText(part(element, '.shown'))).to.equal('Second');
    // What the page has set stays as it is, for the next feed may know it to the letter.
    expect(element.item).to.equal(item);
  });

  for (const [trouble, properties, code] of [
    ['no feed', {}, 'bad-attribute'],
    ['data that are none', {data: 'none'}, 'not-a-feed'],
  ] as const)
    it(`tells of ${trouble} once its words have come, and of nothing else`, async () => {
      // In a language that nobody has spoken before, whose words come later than the trouble.
      const [element, events] = told({lang: trouble === 'no feed' ? 'ky' : 'ru'}, properties);
      await reached(element, 'error');
      await until(() => events.length > 0, 'mykty-error');
      await settled();
      expect(events).to.have.length(1);
      expect(events[0]).to.match(new RegExp(`^${code} (?!.*language)`));
    });

  it('tells of a trouble again that stands after “Try again”', async () => {
    const [element, events] = told({item: 'x'});
    await until(() => events.length > 0 && part(element, 'button'), 'mykty-error');
    part(element, 'button')?.dispatchEvent(new Event('click'));
    element.requestUpdate();
    await until(() => events.length > 1, 'a second mykty-error');
    expect(events[1]).to.equal(events[0]);
  });

  for (const mended of [true, false])
    it(`tells of a feed that still can’t be had after “Try again”, ${mended ? 'not of one that can' : 'once it is known'}`, async () => {
      const {fetch} = window;
      let status = 404;
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(data), {status}));
      try {
        const [element, events] = told({feed: `./mended-${mended}.json`}, {});
        await reached(element, 'error');
        await until(() => events.length > 0 && part(element, 'button'), 'mykty-error');
        status = mended ? 200 : 410;
        const states: string[] = [];
        element.addEventListener('mykty-error', () => states.push(element.state));
        part(element, 'button')?.dispatchEvent(new Event('click'));
        await until(() => events.length > 1, 'what came of it');
        await settled();
        expect(events.slice(1).map((event) => event.split(' ')[0])).to.deep.equal([mended ? 'load' : 'http']);
        expect(states).to.deep.equal(mended ? [] : ['error']);
        expect(element.state).to.equal(mended ? 'ready' : 'error');
      } finally {
        window.fetch = fetch;
      }
    });

  it('tells of a bad attribute when it stands, not before', async () => {
    const [element, events] = told({appearance: 'neon'}, {data, waits: true});
    await settled();
    expect(element.state).to.equal('loading');
    expect(events).to.deep.equal([]);
    element.waits = false;
    element.requestUpdate();
    await until(() => events.length > 1, 'both events');
    expect(events[0]).to.equal('load ready');
    expect(events[1]).to.match(/^bad-attribute /);
  });

  it('keeps its skeleton until what it waits for is here, and never takes what stands away for it', async () => {
    const [element, events] = told({}, {data, waits: true});
    await until(() => part(element, '.sk'), 'the skeleton');
    expect([element.state, part(element, '.shown')]).to.deep.equal(['loading', null]);
    element.waits = false;
    element.requestUpdate();
    await reached(element, 'ready');
    expect(events).to.deep.equal(['load ready']);
    element.waits = true;
    element.data = {...data, items: [{id: '2', title: 'Second', content_text: 'Text'}]};
    await until(() => part(element, '.shown')?.textContent === 'Second', 'the second item');
    expect(element.state).to.equal('ready');
  });

  it('fires no mykty-load for a saved copy, and names the address that can’t be had', async () => {
    const {fetch} = window;
    const {href: url} = new URL('./told.json', location.href);
    await saveCopy(url, {text: JSON.stringify(data), url, savedAt: Date.now()});
    window.fetch = () => Promise.resolve(new Response('', {status: 404}));
    try {
      const [element, events] = told({feed: url}, {});
      await reached(element, 'stale');
      await until(() => events.length > 0, 'mykty-error');
      await settled();
      expect(events).to.have.length(1);
      expect(events[0]).to.match(/^http /);
      expect(events[0]).to.contain(url);
      expect(part(element, '.stale')).to.be.instanceOf(Element);
      expect(element.hasAttribute('aria-busy')).to.equal(false);
    } finally {
      window.fetch = fetch;
    }
  });

  it('shows no age of a feed that was had', async () => {
    const {fetch} = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(data)));
    try {
      const [element] = told({feed: './had.json'}, {});
      await reached(element, 'ready');
      await settled();
      expect(part(element, '.stale')).to.equal(null);
    } finally {
      window.fetch = fetch;
    }
  });

  it('calls nothing missing that may stand on a page still on its way', async () => {
    const {fetch} = window;
    let go: () => void = () => undefined;
    const gate = new Promise<void>((done) => (go = done));
    const pages = [
      {...data, next_url: './paged-2.json'},
      {...data, items: [{id: '2', title: 'Second', content_text: 'Text'}]},
    ];
    let asked = 0;
    window.fetch = async () => {
      const page = pages[asked++];
      if (asked > 1) await gate;
      return new Response(JSON.stringify(page));
    };
    try {
      const [element, events] = told({feed: './paged.json', item: '2'}, {});
      await until(() => asked > 1, 'the second page');
      await settled();
      expect([element.state, ...events]).to.deep.equal(['loading']);
      go();
      await reached(element, 'ready');
      expect(part(element, '.shown')?.textContent).to.equal('Second');
    } finally {
      window.fetch = fetch;
    }
  });

  it('lets what is said twice be heard twice', async () => {
    const [element] = told({});
    await reached(element, 'ready');
    const heard: string[] = [];
    for (const text of ['3 practices', '3 practices', '3 practices', '', '']) {
      await element.say(text);
      heard.push(part(element, '[role=status]:last-child')?.textContent ?? '');
    }
    expect(heard).to.deep.equal(['3 practices', '3 practices\xa0', '3 practices', '', '']);
  });

  for (const [what, fallback, stands] of [
    ['a link', '<a href="#x">News</a>', true],
    ['words alone', 'News', true],
    ['white space', ' \n ', false],
    ['a comment', '<!-- News -->', false],
  ] as const)
    it(`takes ${what} inside it for ${stands ? 'a' : 'no'} fallback`, async () => {
      const element = mount<ToldWidget>('told-widget', {
        attributes: {lang: 'en'},
        properties: {data, waits: true},
        fallback,
      });
      await until(() => part(element, stands ? 'slot' : '.sk'), stands ? 'the fallback' : 'the skeleton');
      await settled();
      expect([part(element, 'slot') !== null, part(element, '.sk') !== null]).to.deep.equal([stands, !stands]);
    });
});
