import {expect} from '@open-wc/testing';
import {adoptPageAccent, pageAccent} from '../../../src/components/shared/page-accent.js';
import {mount, unmountAll} from '../../support/mount.js';

describe('page-accent', () => {
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
    const color = pageAccent(host);
    if (color) adoptPageAccent(host.attachShadow({mode: 'open'}), color);
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

  it('looks no more once a shadow root hides the fallback', () => {
    const host = adopt('a { color: rgb(154, 47, 36) }');
    expect(pageAccent(host)).to.equal(undefined);
  });
});
