// Templates as the build marks them for cdn/.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {markup} from '../../scripts/rollup/markup.mjs';

const nodes = (strings) => markup(strings, 'html');
const drawn = (strings) => markup(strings, 'svg');

describe('templates marked for cdn/', () => {
  for (const [name, strings, expected] of [
    ['no gap', nodes`<p>a</p>`, '<p>a</p>'],
    ['gaps between nodes, the last with a node behind it', nodes`<p>${1}</p>${2}`, '<p><?></p><?><!>'],
    ['nothing at all', nodes``, '<!>'],
    ['whole attributes', nodes`<p id=${1} class="${2}">${3}</p>`, '<p id$=~ class$=~><?></p>'],
    ['an attribute before a slash', drawn`<path d="${1}"/>`, '<svg><path d$="~"/>'],
    ['attributes in pieces', nodes`<p class="a ${1} ${2}"></p>`, '<p class$="a ~ ~"></p>'],
    [
      'properties, listeners and truth',
      nodes`<i .value=${1} @click=${2} ?hidden=${3}></i>`,
      '<i .value$=~ @click$=~ ?hidden$=~></i>',
    ],
    ['names in capitals', drawn`<circle pathLength=${1}></circle>`, '<svg><circle path_length$=~></circle>'],
    ['an address with a question', nodes`<a href="/s?x=1&q=${1}"></a>`, '<a href$="/s?x=1&q=~"></a>'],
  ])
    it(name, () => assert.equal(strings, expected));

  for (const [name, make] of [
    ['the mark itself', () => nodes`<p>~</p>`],
    [
      'a comment',
      () =>
        nodes`<!-- a -->
          <p>${1}</p>`,
    ],
    ['a template', () => nodes`<template><p>${1}</p></template>`],
    ['an end of a template', () => nodes`</template>${1}`],
    ['a name that reads as one in capitals', () => nodes`<p data_a=${1}></p>`],
    ['what reads as a part of a drawing', () => nodes`<svg>${1}</svg>`],
  ])
    it(`refuses ${name}`, () => assert.throws(make, /src\/cdn\/lit/));
});
