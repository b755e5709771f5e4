// Every test: the browser's (Chromium, or BROWSERS=chromium,firefox,webkit), then Node's (command line, package, built pages),
// TEST_PROCESSES=3 files of them at once.
// Arguments are passed on to the browser runner: npm test -- --files test/model/phones.test.ts
import {existsSync} from 'node:fs';
import {globSync} from './files.mjs';
import {run} from './run.mjs';

const args = process.argv.slice(2);
const zone = process.env.TZ ?? 'America/New_York';
run('node', ['scripts/i18n-build.mjs']);
run('wtr', [...(args.length ? args : ['--coverage'])], {env: {TZ: zone}});
if (!args.length) {
  const isCovered = run('c8', ['report'], {allowFailure: true}).status === 0;
  if (!existsSync('cdn/mykty.js')) run('node', ['scripts/build.mjs']);
  const files = globSync('test', /\.test\.mjs$/);
  // What counts milliseconds is run by itself, so that it measures the widgets and not its neighbour. What waits half of its
  // time, for a connection to fail or for a minute to pass, leaves room for one more beside it.
  const isTimed = (file) => file.endsWith('.timed.test.mjs');
  const waits = (file) => file.endsWith('.waits.test.mjs');
  // More than a small machine has cores: tests of pages often wait, for the network to rest or for a second to pass.
  const atOnce = Number(process.env.TEST_PROCESSES ?? 3);
  const passes = [
    [atOnce, files.filter((file) => !isTimed(file) && !waits(file))],
    [atOnce + 1, files.filter(waits)],
    [1, files.filter(isTimed)],
  ].map(
    ([processes, list]) =>
      run('node', ['--test', `--test-concurrency=${processes}`, ...list], {allowFailure: true}).status === 0,
  );
  if (!isCovered || passes.includes(false)) process.exit(1);
}
