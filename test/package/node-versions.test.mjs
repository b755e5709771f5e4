// The Node versions that README.md and package.json name: an install on one of them warns of nothing.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import semver from 'semver';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));

describe('what is installed', () => {
  // 22.13 and 24.0: the oldest of these lines that eslint runs on.
  for (const version of ['20.19.0', '22.13.0', '24.0.0'])
    it(`runs on Node ${version}`, () => {
      // npm leaves out an optional package that doesn't run, and says nothing.
      const unfit = Object.entries(packages)
        .filter(([, {engines, optional}]) => engines?.node && !optional && !semver.satisfies(version, engines.node))
        .map(([name, {version: its, engines}]) => `${name} ${its} wants ${engines.node}`);
      assert.deepEqual(unfit, []);
    });
});
