// The build stops where it must: a string without a translation, code without types. Tried on a copy of the project.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

const copied = ['src', 'xliff', 'scripts', 'package.json', 'lit-localize.json', 'tsconfig.json', 'tsconfig.test.json'];

describe('the checks of a build', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'mykty-checks-'));
    copied.forEach((name) => cpSync(name, join(copy, name), {recursive: true}));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, {recursive: true, force: true}));

  const node = (...args) => {
    const {status, stdout, stderr} = spawnSync('node', args, {cwd: copy, encoding: 'utf8'});
    return {status, output: stdout + stderr};
  };

  for (const language of ['ky', 'ru']) {
    it(`stop at a string without its ${language} translation, and name it`, () => {
      const file = join(copy, 'xliff', `${language}.xlf`);
      const xliff = readFileSync(file, 'utf8');
      const [, id] = /<trans-unit id="([^"]+)">/.exec(xliff);
      writeFileSync(file, xliff.replace(/<target>[\s\S]*?<\/target>/, ''));
      const {status, output} = node('scripts/i18n-build.mjs');
      writeFileSync(file, xliff);
      assert.notEqual(status, 0);
      assert.ok(output.includes(id), output);
    });
  }

  it('stop at a string that is not in xliff/ yet', () => {
    const file = join(copy, 'src/i18n/strings.ts');
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, `${source}\nexport const late = (msg: Msg): string => msg('Late', {id: 'late.string'});\n`);
    const {status, output} = node('scripts/i18n-check.mjs');
    writeFileSync(file, source);
    assert.notEqual(status, 0);
    assert.match(output, /not in step with the code/);
  });

  it('stop at code without types', () => {
    const file = join(copy, 'src/model/untyped.ts');
    writeFileSync(file, 'export function same(value) {\n  return value;\n}\n');
    const {status, output} = node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit');
    rmSync(file);
    assert.notEqual(status, 0);
    assert.match(output, /untyped\.ts.*TS7006/);
  });
});
