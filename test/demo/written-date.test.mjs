import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {asClock, asWritten} from '../../demo/form/written-date.js';

describe('a date as one writes it', () => {
  for (const [text, expected] of [
    ['12.05.2036', '2036-05-12'],
    ['5.1.2036', '2036-01-05'],
    ['12/05/2036', '2036-05-12'],
    ['12.05.2036 10:00', '2036-05-12T10:00'],
    ['12.05.2036 г., 9:30', '2036-05-12T09:30'],
    ['12.05.2036 г.', '2036-05-12'],
    ['12.05.2036 ж. саат 9:30', '2036-05-12T09:30'],
    ['12.05.2036 в 10:00', '2036-05-12T10:00'],
    ['12.05.2036, 9.30', '2036-05-12T09:30'],
    ['2036-05-12 10:00', '2036-05-12T10:00'],
    [' 2036-05-12T10:00 ', '2036-05-12T10:00'],
    ['2036-05', '2036-05'],
    ['2036', '2036'],
    // What is not understood is left to the check.
    ['31.02', '31.02'],
    ['12 мая 2036', '12 мая 2036'],
    ['', ''],
  ])
    it(`${text} is ${expected}`, () => assert.equal(asWritten(text), expected));

  for (const [text, expected] of [
    ['9:30', '09:30'],
    [' 10.00 ', '10:00'],
    ['12.05.2036 9:30', '2036-05-12T09:30'],
    ['930', '930'],
    ['', ''],
  ])
    it(`at ${text} is ${expected}`, () => assert.equal(asClock(text), expected));
});
