// Each built file leads to the licences of all packages whose code it holds. The source maps say what is in a file.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {globSync} from '../../scripts/files.mjs';
import {thirdParty} from '../../scripts/rollup/licences.mjs';

const text = readFileSync('cdn/THIRD-PARTY.txt', 'utf8');
const table = new Map([...text.matchAll(/^(\S+\.js): (.+)$/gm)].map(([, file, names]) => [file, names.split(', ')]));
const files = globSync('cdn', /\.js$/).map((file) => file.replace(/^cdn\//, ''));

/** The packages that a file's source map names. */
function mapped(file) {
  const {sources} = JSON.parse(readFileSync(`cdn/${file}.map`, 'utf8'));
  const names = sources.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name))].sort();
}

describe('licences', () => {
  for (const file of files) {
    it(`of ${file.replace(/\w{8}\//, '')}`, () => {
      // Chunks of our own code say nothing of themselves.
      if (!file.startsWith('chunks/') || table.has(file))
        assert.match(
          readFileSync(`cdn/${file}`, 'utf8'),
          /^(\/\/# \w+\n)?\/\*! mykty \d+\.\d+\.\d+\S* \| MIT \| THIRD-PARTY\.txt \*\//,
        );
      assert.deepEqual(table.get(file) ?? [], mapped(file));
    });
  }

  it('stand in full, with the version that was built in', () => {
    const names = new Set(files.flatMap(mapped));
    assert.ok(names.has('uqr') && names.has('dompurify'));
    for (const name of names) {
      const {version, license} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      const [own] = globSync(`node_modules/${name}`, /^[^/]+\/[^/]+(?:\/[^/]+)?\/licen[cs]e[^/]*$/i).filter(
        (file) => file.split('/').length === name.split('/').length + 2,
      );
      const licence = readFileSync(own, 'utf8').replaceAll('\r', '').trim();
      assert.ok(text.includes(`${name} ${version} (${license})\n`), name);
      assert.ok(text.includes(licence), `${name}: ${own}`);
    }
  });

  it('are all permissive, and so are those of what npm installs along', () => {
    const permissive = /^(?:MIT|BSD-[23]-Clause|ISC|0BSD|Apache-2\.0|\(MPL-2\.0 OR Apache-2\.0\))$/;
    const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const installed = Object.entries(packages).filter(
      ([path, {dev, devOptional, optional}]) => path && !(dev || devOptional || optional),
    );
    assert.ok(installed.length > 5);
    for (const [path, {license}] of installed) assert.match(license, permissive, path);
  });

  it('must be there: the build stops at a package without', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mykty-licences-'));
    const inside = join(folder, 'node_modules', 'unlicensed');
    mkdirSync(inside, {recursive: true});
    writeFileSync(join(inside, 'package.json'), '{"name": "unlicensed", "version": "1.0.0"}');
    const chunk = {fileName: 'a.js', modules: {[join(inside, 'index.js')]: {renderedLength: 1}}};
    assert.throws(() => thirdParty([chunk]), /unlicensed has no licence/);
    writeFileSync(join(inside, 'LICENSE'), 'Do as you like.');
    assert.match(thirdParty([chunk]), /a\.js: unlicensed[\s\S]*Do as you like\./);
    rmSync(folder, {recursive: true});
  });
});
