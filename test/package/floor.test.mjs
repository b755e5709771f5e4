// The check of the browser floor: that it finds what it should find, and nothing in what we build.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkFolder, judge} from '../../scripts/floor/check.mjs';
import {checkMembers} from '../../scripts/floor/members.mjs';
import {checkScript} from '../../scripts/floor/script.mjs';
import {checkStyle} from '../../scripts/floor/style.mjs';

const features = (code) => checkScript(code, 'module').found.map(({feature}) => feature.replace(/^(syntax).*/, '$1'));

describe('the browser floor', () => {
  const scripts = {
    'x ??= y?.z; class A { static #b = 1; static { A.c = #b in A } }': [],
    'await import("./x.js")': [],
    'Object.hasOwn(a, b); AbortSignal.timeout(5); structuredClone(a)': [],
    '/[\\p{L}--a]/v.test(x)': ['syntax'],
    'import x from "./x.json" with {type: "json"}': ['syntax'],
    'using x = y()': ['syntax'],
    'Object.groupBy(list, key)': ['Object.groupBy'],
    'Promise.withResolvers()': ['Promise.withResolvers'],
    'URL["canParse"](x)': ['URL.canParse'],
    'new Temporal.Instant(0n)': ['Temporal.Instant', 'Temporal'],
    'globalThis.requestIdleCallback(f)': ['requestIdleCallback'],
    'scheduler.postTask(f)': ['scheduler.postTask', 'scheduler'],
    'class ClipboardItem {} new ClipboardItem()': [],
  };
  for (const [code, expected] of Object.entries(scripts)) {
    it(`in a script: ${code}`, () => assert.deepEqual(features(code), expected));
  }

  const styles = {
    'a { color: oklch(0.5 0.1 20); inset: 0; aspect-ratio: 1 }': [],
    'a:focus-visible:not([x], :is(b)) { gap: 1px }': [],
    '@container (width > 3em) { a { color: color-mix(in oklab, red, blue) } }': [],
    '@layer x { a { color: red } }': [],
    'a { text-wrap: balance }': ['text-wrap'],
    'a { color: light-dark(red, blue) }': ['color: light-dark'],
    'a { color: rgb(from red r g b) }': ['colours from colours'],
    'a { b { color: red } }': ['nested rules'],
    'a:has(b) { color: red }': [':has'],
    '@starting-style { a { opacity: 0 } }': ['@starting-style'],
    '@supports (color: light-dark(red, red)) { a { color: light-dark(red, blue) } } a { field-sizing: content }': [
      'field-sizing',
    ],
    'a { --x: light-dark(red, blue); content: "a { text-wrap: balance }" } /* a { text-wrap: balance } */': [],
  };
  for (const [sheet, expected] of Object.entries(styles)) {
    it(`in a style sheet: ${sheet}`, () => assert.deepEqual(checkStyle(sheet), expected));
  }

  it('in the style sheets within a script', () => {
    const {styles: found} = checkScript('const a = css`:host{display:block;text-wrap:balance}`', 'module');
    assert.deepEqual(
      found.flatMap(({text}) => checkStyle(text)),
      ['text-wrap'],
    );
  });

  describe('in sources', () => {
    let folder;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'mykty-floor-'));
    });
    after(() => rmSync(folder, {recursive: true}));

    it('by the types of what they ask', () => {
      const file = join(folder, 'sample.ts').replaceAll('\\', '/');
      writeFileSync(
        file,
        `const menu = document.createElement('div');
        menu.ariaExpanded = 'true';
        const own = {union: 1, ariaExpanded: 2};
        own.union = own.ariaExpanded;
        const {popover} = menu;
        new Set([1]).union(new Set([popover]));
        ['a'].at(-1);`,
      );
      const options = {target: 9, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'], types: []};
      assert.deepEqual(
        checkMembers(options, [file]).map(({feature, line}) => [feature, line]),
        [
          ['ARIAMixin.ariaExpanded', 2],
          ['HTMLElement.popover', 5],
          ['Set.union', 6],
        ],
      );
    });
  });

  it('wants each allowance to be of use', () => {
    const found = [{feature: 'a', file: 'x.js', line: 1, column: 0}];
    assert.deepEqual(judge(found, {a: 'why'}), []);
    assert.equal(judge(found, {}).length, 1);
    assert.equal(judge([], {a: 'why'}).length, 1);
  });

  it('is kept by what is built', () => assert.deepEqual(checkFolder('cdn'), []));
});
