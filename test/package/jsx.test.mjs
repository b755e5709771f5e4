// Elements in JSX: each framework's own types know our attributes and events, and refuse what isn't one.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {widgets} from '../../dist/cdn/tags.js';

const tags = widgets.map((name) => `mykty-${name}`).sort();
const sources = {react: 'react', preact: 'preact', solid: 'solid-js'};

describe('data for editors', () => {
  for (const [framework, source] of Object.entries(sources)) {
    it(`types the elements in ${framework}`, () => {
      const {status, stdout} = spawnSync(
        'node',
        [
          'node_modules/typescript/bin/tsc',
          ...['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
          ...['--jsx', framework === 'solid' ? 'preserve' : 'react-jsx', '--jsxImportSource', source],
          ...['--lib', 'es2023,dom,dom.iterable', '--ignoreConfig'],
          `test/package/jsx/${framework}.tsx`,
        ],
        {encoding: 'utf8'},
      );
      assert.equal(stdout, '');
      assert.equal(status, 0);
    });
  }

  it('tells VS Code each element, its attributes and their values', () => {
    const {tags: known} = JSON.parse(readFileSync('vscode.html-data.json', 'utf8'));
    assert.deepEqual(
      known.map(({name}) => name),
      tags,
    );
    const view = known.find(({name}) => name === 'mykty-event-countdown').attributes.find(({name}) => name === 'view');
    assert.deepEqual(view.values, [{name: 'full'}, {name: 'compact'}, {name: 'line'}]);
    for (const {attributes} of known) assert.ok(attributes.every(({name}) => name && name !== 'state'));
  });

  it('tells JetBrains the same, and the events and parts', () => {
    const {contributions} = JSON.parse(readFileSync('web-types.json', 'utf8'));
    const {elements} = contributions.html;
    assert.deepEqual(
      elements.map(({name}) => name),
      tags,
    );
    for (const {js, css} of elements) {
      assert.ok(js.events.some(({name}) => name === 'mykty-load'));
      assert.ok(js.properties.some(({name}) => name === 'data'));
      assert.ok(css.parts.length > 5);
    }
  });
});
