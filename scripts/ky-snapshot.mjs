// Writes src/i18n/date-fns/ky.snapshot.md: everything the Kyrgyz date-fns Locale prints, for a native editor to review.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {snapshotOf} from './ky-snapshot-text.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const snapshotPath = join(root, 'src/i18n/date-fns/ky.snapshot.md');

/** A module of `src` as Node can import it, without a build of the whole project. */
export async function importSource(path) {
  // Inside the project, so that bare imports find its node_modules.
  const directory = mkdtempSync(join(root, 'node_modules/.ky-'));
  const outfile = join(directory, 'module.mjs');
  try {
    await build({
      entryPoints: [join(root, path)],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(directory, {recursive: true});
  }
}

export async function snapshot() {
  const {ky} = await importSource('src/i18n/date-fns/ky.ts');
  return snapshotOf(ky);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(snapshotPath, await snapshot());
