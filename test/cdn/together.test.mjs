// What a widget waits for comes in one go: an `import()` starts what its chunk imports beside it, else the browser would
// learn of that only once the chunk is here, and go to the server once more.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'acorn';
import {globSync} from '../../scripts/files.mjs';
import {walk} from '../../scripts/rollup/walk.mjs';

/** By name: what it imports, and what it loads later, each with what is started beside it. */
function chunksOf() {
  const chunks = new Map();
  for (const file of globSync('cdn/chunks', /\.js$/)) {
    const imports = [];
    const loads = [];
    walk(parse(readFileSync(file, 'utf8'), {ecmaVersion: 2022, sourceType: 'module'}), (node) => {
      if (node.type === 'ImportDeclaration') imports.push(node.source.value);
      if (node.type === 'ExportNamedDeclaration' && node.source) imports.push(node.source.value);
      // `(import(a).catch(…), import(b))`, or `import(b)` alone.
      if (node.type === 'SequenceExpression') loads.push(importsIn(node));
      if (node.type === 'ImportExpression') loads.push([node.source.value]);
    });
    chunks.set(`./${file.split('/').at(-1)}`, {imports, loads});
  }
  return chunks;
}

function importsIn(tree) {
  const found = [];
  walk(tree, (node) => node.type === 'ImportExpression' && found.push(node.source.value));
  return found;
}

function closure(chunks, name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  chunks.get(name).imports.forEach((next) => closure(chunks, next, found));
  return found;
}

/** The files that a browser learns of only when `target` has come, where `importer` loads it. */
function late(chunks, importer, target) {
  const here = closure(chunks, importer);
  const ways = chunks.get(importer).loads.filter((load) => load.includes(target));
  const missing = ways.map((load) =>
    [...closure(chunks, target)].filter((name) => !here.has(name) && !load.includes(name)),
  );
  return missing.sort((a, b) => a.length - b.length)[0];
}

describe('a part of a widget that is loaded later', () => {
  const chunks = chunksOf();
  const named = (name) => [...chunks.keys()].filter((file) => file.replace(/\d?\.js$/, '') === `./${name}`);
  const awaited = {
    'event-countdown': ['details', 'rows', 'languages'],
    'contact-block': ['times', 'render-office', 'lines', 'languages'],
    'practice-gallery': ['further'],
    'release-card': ['details', 'list', 'html-text', 'languages'],
  };
  // The plan of phone numbers lies with what a contact block shows at first; a countdown learns of it from `lines`.
  const later = {'event-countdown': 'contact-block-parts'};
  for (const [importer, targets] of Object.entries(awaited)) {
    for (const target of targets) {
      it(`${importer} asks for ${target} and what that needs at once`, () => {
        const [from] = named(importer);
        const to = named(target).filter((file) => chunks.get(from).loads.flat().includes(file));
        assert.equal(to.length, 1);
        assert.deepEqual(
          late(chunks, from, to[0]).filter((file) => !named(later[importer]).includes(file)),
          [],
        );
      });
    }
  }

  it('asks for the words of dates together with the messages', () => {
    const core = readFileSync(globSync('cdn/chunks', /\/core\.js$/)[0], 'utf8');
    assert.ok(/import\(`\.\/\$\{\w+\}\.js`\)\.catch\(.{0,30}import\(`\.\/\$\{\w+\}-/.test(core));
    for (const language of ['ky', 'ru', 'en'])
      for (const part of ['rest', 'event-countdown', 'release-card'])
        assert.deepEqual(chunks.get(`./${language}-${part}.js`).imports, [`./${language}.js`]);
  });

  it('asks for no words of dates where a widget shows none at first', () => {
    for (const language of ['ky', 'ru', 'en'])
      for (const part of ['contact-block', 'practice-gallery'])
        assert.deepEqual(chunks.get(`./${language}-${part}.js`).imports, []);
    assert.deepEqual([...closure(chunks, './practice-gallery.js')].sort(), ['./core.js', './practice-gallery.js']);
  });

  it('would be found out if it asked for them one after another', () => {
    const made = new Map([
      ['a', {imports: [], loads: [['b']]}],
      ['b', {imports: ['c'], loads: []}],
      ['c', {imports: [], loads: []}],
    ]);
    assert.deepEqual(late(made, 'a', 'b'), ['c']);
  });
});
