import {expect} from '@open-wc/testing';
import {times} from '../../src/model/times.js';

describe('times', () => {
  const cases: readonly [count: number, list: readonly number[]][] = [
    [3, [0, 10, 20]],
    [0, []],
    [-2, []],
    [Number.NaN, []],
  ];
  for (const [count, list] of cases) {
    it(`counts to ${count}`, () => {
      expect(times(count, (index) => index * 10)).to.deep.equal(list);
    });
  }
});
