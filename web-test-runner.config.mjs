import {writeSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {inspect} from 'node:util';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import {bundledTests} from './test/support/bundled-tests.mjs';
import {countedPages} from './test/support/counted-page.mjs';
import {feedServer} from './test/support/feed-server.mjs';
import {launcherThatWaits} from './test/support/webdriver-launcher.mjs';
import {
  UNHEARD,
  chromiumOptions,
  findFirefox,
  firefoxOptions,
  freePort,
  startWebKitDriver,
} from './scripts/browsers.mjs';

// The runner stops at these as if tests had failed, and what it says of them is lost: it keeps what the console is given
// until it has time to show it, and ends before that.
const say = (text) => writeSync(process.stderr.fd, `${text}\n`);
process.once('SIGINT', () => say('The run was stopped from outside (SIGINT), by no test.'));
process.on('uncaughtExceptionMonitor', (error, origin) =>
  say(`The run is stopped by an ${origin}:\n${inspect(error)}`),
);

/** The loopback alone: the server takes the usual spelling of it, 127.0.0.1, for a wish to listen everywhere. */
const HOSTNAME = '127.1';

// Two engines that start at once would both find the usual first port free.
const port = await freePort();

/** Counts are of sources, and what is watched changes: these are served one by one. */
const areModules = ['--coverage', '--watch'].some((flag) => process.argv.includes(flag));

// BROWSERS=chromium,firefox,webkit (default: chromium). TZ pins the zone of Chromium and Firefox.
process.env.TZ ??= 'America/New_York';
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const browsers = [];

if (wanted.includes('chromium')) {
  browsers.push(
    chromeLauncher({
      // One page at a time: a page in the background gets no animation frames, and the clock rests.
      concurrency: 1,
      createPage: countedPages({folder: 'coverage/v8', host: HOSTNAME, port}),
      // With a frame of its own each next page ends what counts in the last one and begins it anew; what the engine has compiled
      // by then isn't counted within its functions any more.
      launchOptions: await chromiumOptions({...UNHEARD, headless: true, without: ['RenderDocument']}),
    }),
  );
}
if (wanted.includes('firefox')) {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('Firefox wanted but not found: apt-get install firefox-esr, or set FIREFOX_PATH');
  browsers.push(
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: firefoxOptions(executablePath),
    }),
  );
}
if (wanted.includes('webkit')) {
  const driver = await startWebKitDriver();
  if (!driver) throw new Error('WebKit wanted but not found: apt-get install webkit2gtk-driver xvfb');
  browsers.push(
    launcherThatWaits({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'error',
      capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
    }),
  );
}

// Chromium's tab keeps 50 steps of history and every file takes two: the tests of Back and Forward need a young tab.
const all = 'test/**/*.test.ts';
const files = wanted.includes('chromium') ? ['test/components/practice-gallery/**/*.test.ts', all] : [all];

export default {
  files,
  hostname: HOSTNAME,
  port,
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers,
  middleware: [feedServer],
  ...(areModules
    ? {
        nodeResolve: {exportConditions: ['development', 'browser']},
        plugins: [
          esbuildPlugin({
            ts: true,
            json: true,
            target: 'es2022',
            tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
          }),
        ],
      }
    : {plugins: [bundledTests()]}),
  // `--coverage` counts; the report is made of all counts together, by c8.
  coverageConfig: {report: false},
  filterBrowserLogs: ({args}) => !(typeof args[0] === 'string' && args[0].includes('Lit is in dev mode')),
  // What never comes is given up; what comes late, on a machine with other work, is no failure.
  testFramework: {config: {ui: 'bdd', timeout: 60_000}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // FUZZ_RUNS=100000, the nightly mode, takes its time.
  testsFinishTimeout: process.env.FUZZ_RUNS ? 3_600_000 : 600_000,
};
