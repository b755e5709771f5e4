import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contrast, legible, parseHex, toHex} from '../../demo/builder/colour.js';
import {KINDS, WIDGETS} from '../../demo/builder/choices.js';
import {snippets, styleSheet} from '../../demo/builder/snippets.js';
import {START, fromParameters, pack, toParameters, unpack} from '../../demo/builder/state.js';

const state = (change = {}) => ({...START, options: {}, ...change});
const facts = {
  feed: 'https://portal.example.kg/feed.json',
  base: 'https://portal.example.kg/cdn/',
  title: 'Суу & "жарык" <2026>',
  page: 'https://portal.example.kg/news/1',
  item: {url: 'https://portal.example.kg/news/1'},
  integrity: 'sha384-abc',
};

describe('the builder’s code', () => {
  for (const kind of KINDS)
    for (const widget of Object.keys(WIDGETS))
      it(`${kind} of ${widget} names the feed and lets nothing of it out of its quotes`, () => {
        const code = snippets(state({kind, widget, item: '"><script>alert(1)</script>'}), facts)
          .map((block) => block.code)
          .join('\n');
        assert.match(code, /feed\.json/);
        assert.doesNotMatch(code, /<script>alert/);
        if (kind !== 'react' && kind !== 'iframe') assert.ok(code.includes('Суу &amp; &quot;жарык&quot; &lt;2026&gt;'));
      });

  it('holds the hash of the one-file build', () => {
    assert.match(
      snippets(state({kind: 'pinned'}), facts)[0].code,
      /mykty\.all\.js" integrity="sha384-abc" crossorigin/,
    );
  });

  it('leaves the item out of a link that leads to it, and names it in one that doesn’t', () => {
    const link = (change, other = facts) => snippets(state({kind: 'link', ...change}), other)[1].code;
    const options = (code) => new URLSearchParams(/#([^"]*)"/.exec(code)[1].replaceAll('&amp;', '&'));
    assert.equal(options(link({item: 'a'})).has('item'), false);
    assert.equal(options(link({item: 'a'}, {...facts, item: {}})).get('item'), 'a');
    // Of an address with a fragment of its own a link keeps the rest only, at which no item is.
    const page = 'https://portal.example.kg/#/news/1';
    assert.equal(options(link({item: 'a'}, {...facts, item: {url: page}, page})).get('item'), 'a');
    assert.equal(options(link({})).get('item'), '');
    assert.equal(options(link({options: {view: 'line'}})).get('view'), 'line');
  });

  it('puts colours into the site’s style sheet, or into the address of a frame', () => {
    assert.equal(styleSheet(state()), '');
    assert.equal(styleSheet(state({accent: '#123456'})), ':root {\n  --mykty-accent: #123456;\n}');
    assert.match(snippets(state({kind: 'iframe', accent: '#123456'}), facts)[0].code, /accent=%23123456/);
  });
});

describe('the builder’s address', () => {
  const full = state({
    widget: 'release-card',
    feed: '/f.json',
    item: 'a b',
    language: 'ru',
    appearance: 'dark',
    accent: '#123456',
    surface: '#ffffff',
    text: '#000000',
    width: 768,
    kind: 'iframe',
    base: '/x/',
    options: {view: 'full', limit: '3'},
  });

  it('restores every choice', () => assert.deepEqual(fromParameters(toParameters(full)), full));
  it('is empty at the start', () => assert.equal(String(toParameters(state())), ''));
  it('takes only what can be chosen', () => {
    const odd = fromParameters(new URLSearchParams('widget=x&kind=y&language=de&appearance=z&width=9&onclick=1'));
    assert.deepEqual(odd, state());
  });
  it('carries a pasted feed', async () => {
    const text = JSON.stringify({title: 'Кызыл-Суу'.repeat(1000)});
    const packed = await pack(text);
    assert.match(packed, /^[\w-]+$/);
    assert.ok(packed.length < 500);
    assert.equal(await unpack(packed), text);
    assert.equal(await unpack('not-a-feed'), '');
    assert.equal(await pack(''), '');
  });
});

describe('colours', () => {
  const cases = [
    ['#000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#fff', 4.48],
    ['#14626b', '#ffffff', 7],
  ];
  for (const [first, second, expected] of cases)
    it(`${first} on ${second}`, () => {
      assert.ok(Math.abs(contrast(parseHex(first), parseHex(second)) - expected) < 0.07);
    });

  it('are read from three or six digits', () => {
    assert.equal(toHex(parseHex('#1aF')), '#11aaff');
    for (const bad of ['', 'red', '#12345', '#gggggg', '123456']) assert.equal(parseHex(bad), undefined, bad);
  });

  it('are drawn legibly whatever the accent', () => {
    for (let hue = 0; hue < 256; hue += 15)
      for (const accent of [`#ff${hue.toString(16).padStart(2, '0')}00`, `#00ff${hue.toString(16).padStart(2, '0')}`]) {
        assert.ok(contrast(legible(parseHex(accent), false), parseHex('#ffffff')) >= 4.5, accent);
        assert.ok(contrast(legible(parseHex(accent), true), parseHex('#191715')) >= 4.5, accent);
      }
  });
});
