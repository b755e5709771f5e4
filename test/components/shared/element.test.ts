import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {adopt} from '../../../src/components/shared/adopt.js';
import {MyktyElement} from '../../../src/components/shared/element.js';
import {type MyktyErrorEvent} from '../../../src/components/shared/events.js';
import {findItem} from '../../../src/components/shared/versions.js';
import {saveCopy} from '../../../src/feed/cache.js';
import {type Words} from '../../../src/i18n/language.js';
import {type Feed, type Item} from '../../../src/model/feed.js';
import {clock} from '../../../src/time/clock.js';
import {expectAccessible} from '../../support/axe.js';
import {freezeClock} from '../../support/fake-clock.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

class TestWidget extends MyktyElement<Item> {
  protected choose(feed: Feed) {
    return this.item ? findItem(feed, this.item, this.languageStream.language) : feed.items[0];
  }
  protected renderContent(item: Item, {msg}: Words) {
    return html`<p class="shown">${item.title}</p>
      <p class="words">${msg('Try again', {id: 'state.retry'})}</p>`;
  }
  protected renderSkeleton() {
    return html`<p class="sk line"></p>`;
  }
  protected readonly kind = 'news';
}
customElements.define('test-widget', TestWidget);

const version = 'https://jsonfeed.org/version/1.1';
const data = {version, title: 'Feed', items: [{id: '1', title: 'First', content_text: 'Text'}]};
const empty = {version, title: 'Feed', items: []};
const shown = (element: HTMLElement, selector = '.shown') => plainText(element.shadowRoot?.querySelector(selector));

describe('element', () => {
  afterEach(unmountAll);

  // The first on the page, so that the words aren't there when the attributes are looked at.
  it('says once what a webmaster can do about a bad attribute, and goes on', async () => {
    const events: MyktyErrorEvent[] = [];
    document.addEventListener('mykty-error', (event) => events.push(event), {once: true});
    const attributes = {lang: 'en', appearance: 'neon', 'heading-level': '9'};
    const element = mount<TestWidget>('test-widget', {attributes, properties: {data}});
    await reached(element, 'ready');
    await until(() => events.length > 0, 'mykty-error');
    expect(events[0]?.code).to.equal('bad-attribute');
    expect(events[0]?.message).to.contain('appearance="neon" (auto, light, dark, contrast)');
    expect(element.appearance).to.equal('auto');
    expect(element.headingLevel).to.equal(3);
  });

  for (const [language, retry] of [
    ['ky', 'Кайра аракет кылуу'],
    ['ru-KG', 'Повторить'],
    ['en', 'Try again'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      const element = mount<TestWidget>('test-widget', {attributes: {lang: language}, properties: {data}});
      await reached(element, 'ready');
      expect(shown(element, '.words')).to.equal(retry);
      await expectAccessible(element);
    });
  }

  it('takes the nearest lang that is one of ours, and follows a change at once', async () => {
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'de'}, properties: {data}});
    element.parentElement?.setAttribute('lang', 'ru');
    await reached(element, 'ready');
    await until(() => shown(element, '.words') === 'Повторить', 'Russian');
    element.parentElement?.setAttribute('lang', 'ky');
    await until(() => shown(element, '.words') === 'Кайра аракет кылуу', 'Kyrgyz');
  });

  it('names `data` where that is no feed', async () => {
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en'}, properties: {data: {items: 1}}});
    const told = new Promise<MyktyErrorEvent>((done) =>
      element.addEventListener('mykty-error', (event) => done(event as MyktyErrorEvent)),
    );
    expect((await told).message).to.include('no JSON Feed: data.');
  });

  it('tells of the same trouble again where all was well between', async () => {
    const codes: string[] = [];
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en'}});
    element.addEventListener('mykty-error', (event) => codes.push((event as MyktyErrorEvent).code));
    for (const times of [1, 2]) {
      element.data = {items: times};
      await until(() => codes.length === times, `mykty-error ${times}`);
      element.data = data;
      await reached(element, 'ready');
    }
    expect(codes).to.deep.equal(['not-a-feed', 'not-a-feed']);
  });

  it('shows an empty feed as a quiet note, with the fallback', async () => {
    const fallback = '<a href="https://example.kg/">All news</a>';
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en'}, properties: {data: empty}, fallback});
    await reached(element, 'empty');
    expect(plainText(element.shadowRoot)).to.contain('No news yet');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(element.hasAttribute('aria-busy')).to.equal(false);
    await expectAccessible(element);
  });

  it('tells of seconds between re-reads that are no number, and re-reads nothing', async () => {
    const events: MyktyErrorEvent[] = [];
    document.addEventListener('mykty-error', (event) => events.push(event), {once: true});
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en', refresh: '60s'}, properties: {data}});
    await until(() => events.length > 0, 'mykty-error');
    expect(events[0]?.message).to.contain('refresh="60s" (30–∞)');
    expect(element.refresh).to.equal(0);
  });

  it('takes the default, without a word, where an attribute is taken away', async () => {
    const complaints: string[] = [];
    const attributes = {lang: 'en', appearance: 'dark', 'heading-level': '2', refresh: '60'};
    const element = mount<TestWidget>('test-widget', {attributes, properties: {data}});
    element.addEventListener('mykty-error', (event) => complaints.push((event as MyktyErrorEvent).message));
    await reached(element, 'ready');
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    await element.updateComplete;
    // React has no other word for a property that is no longer given.
    Object.assign(element, {headingLevel: undefined, appearance: undefined, refresh: undefined});
    await element.updateComplete;
    element.refresh = 0;
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 100));
    expect([element.headingLevel, element.appearance]).to.deep.equal([3, 'auto']);
    expect(complaints).to.deep.equal([]);
  });

  for (const [language, message] of [
    [
      'en',
      'The feed attribute holds no address: "http://". Write where the feed is, such as feed="https://example.kg/feed.json".',
    ],
    ['ru', 'В атрибуте feed нет адреса ленты: «http://». Укажите его, например feed="https://example.kg/feed.json".'],
    ['ky', 'feed атрибутунда лентанын дареги жок: «http://». Аны жазыңыз, мисалы feed="https://example.kg/feed.json".'],
  ] as const) {
    it(`says in ${language} that the address of the feed is missing`, async () => {
      const events: MyktyErrorEvent[] = [];
      document.addEventListener('mykty-error', (event) => events.push(event), {once: true});
      const element = mount<TestWidget>('test-widget', {attributes: {lang: language, feed: 'http://'}});
      await reached(element, 'error');
      await until(() => events.length > 0, 'mykty-error');
      expect(events[0]?.code).to.equal('bad-attribute');
      expect(events[0]?.message).to.equal(message);
    });
  }

  for (const [what, state, saved, pages] of [
    ['that a saved copy stands for', 'stale', true, [undefined]],
    ['whose further page can’t be had', 'ready', false, [{...data, next_url: './page-2.json'}, undefined]],
  ] as const)
    it(`tells the webmaster of a feed ${what}`, async () => {
      const {fetch} = window;
      const {href: url} = new URL(`./${state}.json`, location.href);
      if (saved) await saveCopy(url, {text: JSON.stringify(data), url, savedAt: Date.now()});
      let asked = 0;
      window.fetch = () => {
        const page = pages[asked++];
        return Promise.resolve(new Response(JSON.stringify(page ?? {}), {status: page ? 200 : 404}));
      };
      try {
        const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en', feed: url}});
        const told = new Promise<MyktyErrorEvent>((done) =>
          element.addEventListener('mykty-error', (event) => done(event as MyktyErrorEvent)),
        );
        await reached(element, state);
        expect((await told).code).to.equal('http');
        expect(shown(element)).to.equal('First');
      } finally {
        window.fetch = fetch;
      }
    });

  it('lets the age of a saved copy grow, and stops when it is off the page', async () => {
    const {fetch} = window;
    const {href: url} = new URL('./aged.json', location.href);
    const time = freezeClock('2026-03-02T10:05:00+06:00');
    await saveCopy(url, {text: JSON.stringify(data), url, savedAt: clock.now() - 300_000});
    window.fetch = () => Promise.resolve(new Response('', {status: 404}));
    try {
      const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en', feed: url}});
      await reached(element, 'stale');
      const says = (age: string) => until(() => shown(element, '.stale').includes(age), age);
      await says('5 minutes ago');
      time.pass(7_200_000);
      await says('2 hours ago');
      element.remove();
      const drawn = shown(element, '.stale');
      time.pass(7_200_000);
      await new Promise((done) => setTimeout(done, 50));
      expect(shown(element, '.stale')).to.equal(drawn);
    } finally {
      window.fetch = fetch;
      time.restore();
    }
  });

  it('names nothing where no address was written', async () => {
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en'}});
    const told = new Promise<MyktyErrorEvent>((done) =>
      element.addEventListener('mykty-error', (event) => done(event as MyktyErrorEvent)),
    );
    expect((await told).message).to.include('holds no address: "".');
  });

  it('says that an item is not there, and shows the fallback', async () => {
    const events: MyktyErrorEvent[] = [];
    document.addEventListener('mykty-error', (event) => events.push(event), {once: true});
    const fallback = '<a href="https://example.kg/">All news</a>';
    const element = mount<TestWidget>('test-widget', {
      attributes: {lang: 'en', item: 'x'},
      properties: {data},
      fallback,
    });
    await reached(element, 'error');
    await until(() => events.length > 0, 'mykty-error');
    expect(events[0]?.code).to.equal('no-item');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(element.shadowRoot?.querySelector('button')?.textContent).to.contain('Try again');
    await expectAccessible(element);
  });

  it('fires mykty-load with the first content', async () => {
    let loads = 0;
    const count = () => loads++;
    document.addEventListener('mykty-load', count);
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en'}, properties: {data}});
    await reached(element, 'ready');
    await until(() => loads > 0, 'mykty-load');
    element.requestUpdate();
    await element.updateComplete;
    document.removeEventListener('mykty-load', count);
    expect(loads).to.equal(1);
  });

  // A feed whose read never ends: the page's own fetch, held back.
  const hang = () => {
    const {fetch} = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    return () => (globalThis.fetch = fetch);
  };

  it('shows the fallback in place of the skeleton while loading, and hides it when ready', async () => {
    const release = hang();
    const fallback = '<a href="#x">News</a>';
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en', feed: '/hangs-1.json'}, fallback});
    await element.updateComplete;
    release();
    expect(element.state).to.equal('loading');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(element.shadowRoot?.querySelector('.sk')).to.equal(null);
    element.data = data;
    await reached(element, 'ready');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('keeps its sheets, late ones too, on its way through another document', async () => {
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en'}, properties: {data}});
    await reached(element, 'ready');
    const root = element.shadowRoot as ShadowRoot;
    const late = new CSSStyleSheet();
    adopt(root, {styleSheet: late});
    const worn = [...root.adoptedStyleSheets];
    const place = element.parentElement;
    const other = document.implementation.createHTMLDocument('');
    other.body.append(element);
    const later = new CSSStyleSheet();
    adopt(root, {styleSheet: later});
    place?.append(element);
    // Others may have come while the page was idle.
    expect([...root.adoptedStyleSheets]).to.include.members([...worn, later]);
  });

  it('shows a skeleton where there is no fallback', async () => {
    const release = hang();
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en', feed: '/hangs-2.json'}});
    await element.updateComplete;
    release();
    expect(element.getAttribute('aria-busy')).to.equal('true');
    await until(() => element.shadowRoot?.querySelector('.sk'), 'the skeleton');
  });

  it('makes no skeleton for what comes at once', async () => {
    // Whose words are here by then.
    await reached(mount<TestWidget>('test-widget', {attributes: {lang: 'en'}, properties: {data}}), 'ready');
    const element = mount<TestWidget>('test-widget', {attributes: {lang: 'en'}});
    const made: Node[] = [];
    const noted = new MutationObserver((records) => made.push(...records.flatMap(({addedNodes}) => [...addedNodes])));
    noted.observe(element.shadowRoot ?? element, {childList: true, subtree: true});
    await element.updateComplete;
    element.data = data;
    await reached(element, 'ready');
    await new Promise((done) => setTimeout(done, 100));
    expect(shown(element)).to.equal('First');
    expect(made.some((node) => node instanceof Element && node.matches('.shown'))).to.equal(true);
    expect(made.some((node) => node instanceof Element && node.matches('.waiting'))).to.equal(false);
  });
});
