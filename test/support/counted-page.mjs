// What of the sources the browser's tests run, as V8 counts it, in the form in which Node writes it of itself: `c8` adds up
// the counts of all files of tests, and only then says what was run. The runner's own report adds up what was made of each
// file's counts: a branch that is always taken in one and never in another isn't a branch to the first, and stays untaken.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = /^\/src\/.*\.ts$/;

/**
 * Gives what makes a page for the runner; its counts go to `folder`, one file for each file of tests. The profiler counts by
 * itself: puppeteer, which also asks the debugger for the text of every script, took more than all the tests.
 */
export function countedPages({folder, host, port}) {
  const maps = new Map();
  let written = 0;

  /** What was served of a source, for which the counts are: where its lines end, and whence they come. */
  async function mapOf(path) {
    const source = await (await fetch(`http://${host}:${port}${path}`)).text();
    const [, map] = /sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(source);
    const data = JSON.parse(Buffer.from(map, 'base64').toString());
    return {lineLengths: source.split('\n').map(({length}) => length), data};
  }

  const knownMap = (path) => {
    if (!maps.has(path)) maps.set(path, mapOf(path));
    return maps.get(path);
  };

  async function write(counts) {
    const own = counts.flatMap(({url, functions, scriptId}) => {
      const {pathname, search} = new URL(url, 'file:');
      // A source that is loaded once more, under another address, has counts of its own, of the same text.
      return SOURCES.test(pathname) ? [{path: pathname, served: pathname + search, functions, scriptId}] : [];
    });
    const fileOf = (path) => pathToFileURL(join(root, path)).href;
    const cache = await Promise.all(own.map(async ({path, served}) => [fileOf(path), await knownMap(served)]));
    const result = own.map(({path, functions, scriptId}) => ({scriptId, url: fileOf(path), functions}));
    if (!written) rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    written += 1;
    writeFileSync(
      join(folder, `${written}.json`),
      JSON.stringify({result, 'source-map-cache': Object.fromEntries(cache)}),
    );
  }

  return async ({context}) => {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    const coverage = {
      async startJSCoverage() {
        await session.send('Profiler.enable');
        await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
      },
      async stopJSCoverage() {
        const {result} = await session.send('Profiler.takePreciseCoverage');
        await write(result);
        return [];
      },
    };
    return Object.defineProperty(page, 'coverage', {value: coverage});
  };
}
