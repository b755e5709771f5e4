// Serves each file of tests in one piece with what it imports, but for what it shares with others. Module by module, a page
// asks for hundreds, and in Firefox and WebKit a fifth of all time goes to that.
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';
import {globSync} from '../../scripts/files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is served instead of files, by its path: `/test/time/zone.test.ts` at its own address, what is shared beside. */
async function bundle() {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: globSync('test', /\.test\.ts$/),
    outdir: '.',
    outbase: '.',
    entryNames: '[dir]/[name]',
    chunkNames: 'test/shared-by-tests/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    conditions: ['development', 'browser'],
    // The runner's own.
    external: ['/__web*'],
    // What a test imports for what it does alone, is no part of the package's list of such modules.
    ignoreAnnotations: true,
  });
  return new Map(
    outputFiles.map(({path, text}) => [
      path
        .slice(root.length - 1)
        .replaceAll('\\', '/')
        .replace(/\.test\.js$/, '.test.ts'),
      path.endsWith('.js') ? {body: text, type: 'js'} : {body: text, type: 'json'},
    ]),
  );
}

/** A plugin of the runner's server. */
export function bundledTests() {
  let bundled;
  return {
    name: 'bundled-tests',
    async serve({path}) {
      bundled ??= bundle();
      return (await bundled).get(path);
    },
  };
}
