import {expect} from '@open-wc/testing';
import {adoptPageColors, pageColors} from '../../../src/components/shared/page-colors.js';
import {mount, unmountAll} from '../../support/mount.js';

describe('page-colors', () => {
  const sheet = document.createElement('style');
  afterEach(() => {
    sheet.remove();
    unmountAll();
  });

  /** An element whose private accent can be read back. */
  const adopt = (css: string, fallback = '<a href="https://example.kg/">News</a>') => {
    sheet.textContent = css;
    document.head.append(sheet);
    const host = mount<HTMLElement>('div', {fallback});
    const rules = pageColors(host);
    if (rules) adoptPageColors(host.attachShadow({mode: 'open'}), rules);
    return host;
  };
  const accent = (host: HTMLElement) => getComputedStyle(host).getPropertyValue('--_page-accent');

  it('takes the colour of the fallback link', () => {
    const first = adopt('a { color: rgb(154, 47, 36) }');
    expect(accent(first)).to.equal('rgb(154, 47, 36)');
    const second = adopt('a { color: rgb(154, 47, 36) }');
    expect(second.shadowRoot?.adoptedStyleSheets[0]).to.equal(first.shadowRoot?.adoptedStyleSheets[0]);
    expect(first.hasAttribute('style')).to.equal(false);
  });

  const left: [why: string, css: string, fallback?: string][] = [
    ['the page sets an accent', 'a { color: rgb(1, 2, 3) } div { --mykty-accent: teal }'],
    ['the page has not styled its links', ''],
    ['links look like text', 'a, div { color: rgb(9, 9, 9) }'],
    ['there is no link', 'a { color: rgb(1, 2, 3) }', '<p>News</p>'],
  ];
  for (const [why, css, fallback] of left) {
    it(`leaves the default where ${why}`, () => expect(accent(adopt(css, fallback))).to.equal(''));
  }

  it('looks at all elements of a kind before any of them gets a root', () => {
    sheet.textContent = 'a { color: rgb(154, 47, 36) }';
    document.head.append(sheet);
    const hosts = ['one', 'two'].map((name) => mount<HTMLElement>('div', {fallback: `<a href="#${name}">News</a>`}));
    const {getComputedStyle} = window;
    let looks = 0;
    window.getComputedStyle = (...given) => {
      looks++;
      return getComputedStyle(...given);
    };
    const found = hosts.map((host) => {
      const before = looks;
      const rules = pageColors(host);
      host.attachShadow({mode: 'open'});
      return [rules, looks - before > 0];
    });
    window.getComputedStyle = getComputedStyle;
    const rules = ':host{--_page-accent:rgb(154, 47, 36)}';
    expect(found).to.deep.equal([
      [rules, true],
      [rules, false],
    ]);
  });

  it('looks anew in a later task, when the page may be another', async () => {
    const host = adopt('');
    sheet.textContent = 'a { color: rgb(154, 47, 36) }';
    expect(pageColors(host)).to.equal('');
    await new Promise((done) => setTimeout(done));
    expect(pageColors(host)).to.contain('rgb(154, 47, 36)');
  });

  it('looks no more once a shadow root hides the fallback', () => {
    const host = adopt('a { color: rgb(154, 47, 36) }');
    expect(pageColors(host)).to.equal('');
  });

  const schemes: [page: string, css: string, scheme: string][] = [
    ['a light page', 'div { color: rgb(20, 20, 20) }', 'normal'],
    ['a dark page that says nothing', 'div { color: rgb(230, 228, 224) }', 'dark'],
    ['a dark page with blue text', 'div { color: rgb(120, 160, 240) }', 'dark'],
    ['a light page with blue text', 'div { color: rgb(60, 100, 255) }', 'normal'],
    ['a dark page that says it is light', 'div { color: white; color-scheme: light }', 'dark'],
    ['a page of both schemes', 'div { color: white; color-scheme: light dark }', 'light dark'],
    ['a dark page', 'div { color: white; color-scheme: dark }', 'dark'],
    ['colours of another kind', 'div { color: oklch(0.9 0 0) }', 'normal'],
  ];
  for (const [page, css, scheme] of schemes) {
    it(`goes by the text's colour on ${page}`, () => {
      // A rule of the page's own would win over `:host`, so the page speaks to what is around.
      const holder = document.createElement('div');
      document.body.append(holder);
      sheet.textContent = css;
      document.head.append(sheet);
      const host = document.createElement('section');
      holder.append(host);
      const rules = pageColors(host);
      if (rules) adoptPageColors(host.attachShadow({mode: 'open'}), rules);
      const found = getComputedStyle(host).colorScheme;
      holder.remove();
      expect(found).to.equal(scheme);
    });
  }
});
