import {expect} from '@open-wc/testing';
import {top} from '../../src/search/rank.js';

describe('top', () => {
  it('gives any page of the order that sorting all would give', () => {
    const items = Array.from({length: 500}, (_, at) => (at * 7919) % 501);
    const compare = (a: number, b: number): number => a - b;
    const sorted = [...items].sort(compare);
    for (const [offset, count] of [
      [0, 10],
      [20, 24],
      [0, 500],
      [490, 24],
      [600, 3],
    ] as const)
      expect(top(items, compare, offset, count)).to.deep.equal(sorted.slice(offset, offset + count));
  });
});
