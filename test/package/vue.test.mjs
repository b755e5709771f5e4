// Elements in Vue's templates: where vue-tsc is strict, it knows our attributes and events, and refuses what isn't one.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';

it('types the elements in Vue’s templates', () => {
  const {status, stdout} = spawnSync('node', ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'test/package/vue'], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});
