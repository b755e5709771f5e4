import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {asNumber} from '../../demo/form/written-number.js';

describe('a number as one writes it', () => {
  for (const [text, expected] of [
    ['41', 41],
    ['41,5', 41.5],
    ['41.5', 41.5],
    ['-3', -3],
    ['−3,5', -3.5],
    ['1 200', 1200],
    ['1\u00a0200\u202f000,5', 1_200_000.5],
    ['', undefined],
    [' ', undefined],
    // What is not understood is left to the check.
    ['1,5 млн', '1,5 млн'],
    ['1,200,000', '1,200,000'],
    ['41 %', '41 %'],
    ['1e3', '1e3'],
    ['-', '-'],
  ])
    it(`${text} is ${String(expected)}`, () => assert.equal(asNumber(text), expected));
});
