// The built portal in a browser that measures its Web Vitals, by the library that sites report them with.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launchChromium} from '../../scripts/browsers.mjs';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {serve} from '../../scripts/serve.mjs';

const library = readFileSync(
  createRequire(import.meta.url)
    .resolve('web-vitals')
    .replace(/web-vitals[^/\\]*$/, 'web-vitals.iife.js'),
  'utf8',
);

/** A phone of the middle range, and the network that Lighthouse calls slow 4G. */
const SLOW = {cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8};

/** Tells the page's thread from those of the browser's own pages, in a trace. */
const MARK = 'mykty-page';

/** Runs in the page before anything else: keeps each vital's last value, every shift and every long task. */
function record() {
  const vitals = (globalThis.vitals = {longTasks: [], shifts: []});
  const {onCLS, onINP, onLCP} = globalThis.webVitals;
  for (const [name, on] of Object.entries({CLS: onCLS, INP: onINP, LCP: onLCP}))
    on(({value}) => (vitals[name] = value), {reportAllChanges: true, durationThreshold: 0});
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  watch('longtask', ({duration}) => vitals.longTasks.push(Math.round(duration)));
  watch('layout-shift', ({value, sources}) =>
    vitals.shifts.push({
      value,
      of: sources
        .map(({node, previousRect: from, currentRect: to}) => {
          const name = `${node?.localName ?? node?.nodeName}.${node?.className ?? ''}`;
          return `${name} ${Math.round(from.y)}+${Math.round(from.height)} → ${Math.round(to.y)}+${Math.round(to.height)}`;
        })
        .join(', '),
    }),
  );
}

/**
 * What the page's main thread worked on in one go, in ms of processor time, longest first: on a machine that has other
 * work, the time on the clock says little.
 */
function tasksOf(trace) {
  const {traceEvents} = JSON.parse(Buffer.from(trace).toString());
  const page = traceEvents.find(({name}) => name === MARK);
  return traceEvents
    .filter(({name, pid, tid}) => name === 'ThreadControllerImpl::RunTask' && pid === page.pid && tid === page.tid)
    .map(({tdur = 0}) => tdur / 1000)
    .sort((a, b) => b - a);
}

const settled = () => {
  const widgets = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('mykty-'));
  return widgets.length > 0 && widgets.every((widget) => /ready|stale/.test(widget.getAttribute('state') ?? ''));
};

/** `options` are those of `launchChromium`. */
export async function openVitals(options) {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-vitals-'));
  buildDemo(Date.now(), folder);
  const server = await serve(folder);
  const browser = await launchChromium(options);
  return {
    /**
     * Opens a page for the first time, and gives what was measured until all is quiet; `act` then uses the page. `tasks`
     * are those of loading, where `trace` asks for them.
     */
    async visit(path, {slow = false, trace = false, width = 1280, height = 900, act} = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({width, height});
      await page.evaluateOnNewDocument(`performance.mark('${MARK}');${library};(${record})()`);
      if (slow) {
        await page.emulateCPUThrottling(SLOW.cpu);
        const {latency, bytesPerSecond: rate} = SLOW;
        await page.emulateNetworkConditions({download: rate, upload: rate, latency});
      }
      if (trace) await page.tracing.start({categories: ['toplevel', 'blink.user_timing']});
      await page.goto(server.url + path, {timeout: 60_000});
      await page.waitForFunction(settled, {timeout: 60_000});
      await page.waitForNetworkIdle({idleTime: 500, timeout: 60_000});
      // What loading cost; what comes after is the answer to a visitor.
      const loaded = await page.evaluate(() => structuredClone(globalThis.vitals));
      const tasks = trace ? tasksOf(await page.tracing.stop()) : [];
      await act?.(page);
      const vitals = await page.evaluate(() => globalThis.vitals);
      await context.close();
      return {...vitals, longTasks: loaded.longTasks, tasks};
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, {recursive: true});
    },
  };
}
