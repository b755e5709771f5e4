// A page that Turbo patches in place by what its server writes, where a placeholder stands without its widget.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allReady, ready, site, tags} from '../support/site.mjs';

const here = site();
const script = '<script src="/cdn/mykty.js" data-feed="/feed.json" defer></script>';
const [card, , , gallery] = tags;
const placeholder = `<div data-mykty="practice-gallery" data-feed="/feed.json"><p><a href="/list">List</a></p></div>`;
const link = `<p>See <a href="/ru/release#mykty=release-card&amp;item=release-ru">Title</a>.</p>`;
const broken = '<p><a href="/a#mykty%3Drelease-card%26item%3D%E0%A4">A</a></p>';
const edited = `<div contenteditable>${placeholder}</div>`;

/** Renders the page's body anew, as Turbo does: what is alike is kept, as its morphing finds it. */
function render([markup, renderMethod]) {
  const newBody = new DOMParser().parseFromString(markup, 'text/html').body;
  document.documentElement.dispatchEvent(
    new CustomEvent('turbo:before-render', {bubbles: true, cancelable: true, detail: {newBody, renderMethod}}),
  );
  const morph = (now, next) => {
    if (now.nodeName !== next.nodeName) return now.replaceWith(next);
    if (now.nodeType !== Node.ELEMENT_NODE) return void (now.nodeValue = next.nodeValue);
    for (const {name} of [...now.attributes]) if (!next.hasAttribute(name)) now.removeAttribute(name);
    for (const {name, value} of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
    const children = [...now.childNodes];
    for (const [at, child] of [...next.childNodes].entries())
      if (children[at]) morph(children[at], child);
      else now.append(child);
    for (const child of children.slice(next.childNodes.length)) child.remove();
  };
  const written = newBody.innerHTML;
  if (renderMethod === 'morph') morph(document.body, newBody);
  return written;
}

describe('a page that is morphed', () => {
  it('keeps the widgets of its placeholders and links, the focus and what was typed', async () => {
    const body = link + placeholder;
    const {page, complaints, requests} = await here.open({head: script, body, lang: 'ru'});
    assert.deepEqual(await ready(page, [card, gallery]), allReady([card, gallery]));
    const hold = (names) => {
      window.held = names.map((name) => document.querySelector(name));
      window.held[1].shadowRoot.querySelector('input').focus();
    };
    await page.evaluate(hold, [card, gallery]);
    await page.keyboard.type('вода');
    const asked = requests.length;
    const next = `<p>See <a href="/ru/release#mykty=release-card&amp;item=release-ru&amp;view=full">Title</a>.</p>
      ${placeholder.replace('List', 'New list').replace('data-feed', 'data-page-size="6" data-feed')}`;
    await page.evaluate(render, [next.replace(/\n\s*/, ''), 'morph']);
    await page.waitForFunction(() => window.held[0].state === 'ready' && window.held[1].state === 'ready');
    const kept = await page.evaluate(
      (names) => ({
        same: names.map((name, at) => document.querySelector(name) === window.held[at]),
        counts: names.map((name) => document.querySelectorAll(name).length),
        typed: document.activeElement.shadowRoot?.activeElement?.value,
        fallbacks: window.held.map(({textContent}) => textContent),
        attributes: [window.held[0].view, window.held[1].pageSize],
      }),
      [card, gallery],
    );
    assert.deepEqual(kept, {
      same: [true, true],
      counts: [1, 1],
      typed: 'вода',
      fallbacks: ['Title', 'New list'],
      attributes: ['full', 6],
    });
    assert.deepEqual(
      requests.slice(asked).filter(({path}) => path === '/feed.json'),
      [],
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('leaves alone what is edited, what cannot be read, and a body that replaces the page’s', async () => {
    const {page, complaints} = await here.open({head: script, body: broken + edited + placeholder, lang: 'ru'});
    await ready(page, [gallery]);
    assert.match(
      await page.evaluate(render, [broken + edited + placeholder, 'morph']),
      /^(?:(?!<mykty).)*<\/div><\/div><div data-mykty[^>]*><mykty-practice-gallery/,
    );
    assert.doesNotMatch(await page.evaluate(render, [placeholder, 'replace']), /<mykty/);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
