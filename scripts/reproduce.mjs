// Builds a commit twice, in two folders and two time zones, and compares every file: `npm run reproduce`.
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {spawnSync} from 'node:child_process';
import {globSync} from './files.mjs';

const sources = ['src', 'xliff', 'scripts', 'package.json', 'package-lock.json', 'lit-localize.json', 'tsconfig.json'];

/** Path → hash of each built file. */
function built(zone) {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-build-'));
  try {
    sources.forEach((name) => cpSync(name, join(folder, name), {recursive: true}));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const {status} = spawnSync('node', ['scripts/build.mjs'], {
      cwd: folder,
      stdio: 'inherit',
      env: {...process.env, TZ: zone},
    });
    if (status !== 0) process.exit(status ?? 1);
    return new Map(
      ['dist', 'cdn', 'custom-elements.json', 'vscode.html-data.json', 'web-types.json'].flatMap((name) =>
        (name.endsWith('.json') ? [join(folder, name)] : globSync(join(folder, name), /./)).map((file) => [
          file.slice(folder.length + 1).replaceAll('\\', '/'),
          createHash('sha256').update(readFileSync(file)).digest('hex'),
        ]),
      ),
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const [first, second] = [built('America/New_York'), built('Pacific/Apia')];
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (!different.length) console.log(`${first.size} files are the same, byte for byte`);
else console.error(`not the same in two builds:\n${different.join('\n')}`);
process.exitCode = different.length ? 1 : 0;
