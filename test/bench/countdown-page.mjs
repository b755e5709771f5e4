// Opens pages of countdowns, ours and bare ones, in one browser, and reads what they cost the main thread.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launchChromium} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/loopback.mjs';

const DAY = 86_400_000;
const start = new Date(Date.now() + 13.7 * DAY + 6 * 3_600_000).toISOString().slice(0, 16);

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Bench',
  language: 'ru',
  items: [
    {
      id: '1',
      url: 'https://example.kg/1',
      title: 'Бюджет на следующий год: общественные слушания',
      content_text: 'x',
      _mykty: {
        type: 'event',
        timeZone: 'Asia/Bishkek',
        events: [
          {
            id: 'hearing',
            name: 'Бюджет на следующий год: общественные слушания',
            start,
            places: [{name: 'Дом культуры', locality: 'Кызыл-Суу', country: 'KG'}],
          },
        ],
      },
    },
  ],
};

export const kinds = {
  ours: {tag: 'mykty-event-countdown', script: '/cdn/mykty.js'},
  bare: {tag: 'bare-countdown', script: '/bare.js'},
};

/** Noted from the first line of the page on: which timers run, and how late each wakes after the second it was set for. */
function watch(tag) {
  const running = new Set();
  const {setTimeout: set, clearTimeout: clear} = window;
  window.lateness = [];
  window.setTimeout = (callback, delay, ...rest) => {
    const due = Date.now() + delay;
    const id = set(() => {
      running.delete(id);
      // Timers of less than a second that end on a true second are ticks.
      if (delay <= 1000 && Math.abs(due - Math.round(due / 1000) * 1000) < 3)
        window.lateness.push(Date.now() - Math.round(due / 1000) * 1000);
      callback(...rest);
    }, delay);
    running.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    running.delete(id);
    clear(id);
  };
  window.runningTimers = () => running.size;
  const seen = new MutationObserver(() => {
    if (document.querySelector(tag)?.getAttribute('state') === 'ready') {
      window.readyAt ??= performance.now();
      window.allReady = [...document.querySelectorAll(tag)].every((each) => each.getAttribute('state') === 'ready');
      if (window.allReady && !window.marked) {
        window.marked = true;
        // A message sent while a frame is made is read once that frame is.
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => performance.mark('shown');
        requestAnimationFrame(() => port2.postMessage(0));
      }
    }
  });
  seen.observe(document, {subtree: true, childList: true, attributeFilter: ['state']});
}

const markup = ({tag, script}, count) =>
  `<!doctype html><html lang="ru"><head><title>Bench</title><link rel="icon" href="data:,"><script src="${script}" defer></script></head>
  <body>${`<${tag} feed="/feed.json"></${tag}>`.repeat(count)}</body></html>`;

/** Calls `use` with `open(kind, count)`, which gives a tab whose countdowns all run; `caching` is told of all files. */
export async function browse(use, caching) {
  const bare = await build({
    entryPoints: [fileURLToPath(new URL('bare-countdown.js', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  const server = await serve({
    caching,
    routes: {
      '/feed.json': {body: JSON.stringify(feed), type: 'application/feed+json'},
      '/bare.js': {body: bare.outputFiles[0].text, type: 'text/javascript'},
    },
  });
  const browser = await launchChromium({isWhole: true});
  try {
    return await use({
      browser,
      async open(kind, count = 1) {
        server.routes['/page'] = {body: markup(kinds[kind], count), headers: {'cache-control': 'no-store'}};
        const tab = await browser.newPage();
        await tab.setViewport({width: 1000, height: 800});
        await tab.evaluateOnNewDocument(watch, kinds[kind].tag);
        await tab.goto(`${server.origin}/page`);
        await tab.waitForFunction(() => window.allReady, {timeout: 60_000, polling: 50});
        return tab;
      },
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * For each of the pages that `opens` open, one after the other: milliseconds of processor time that its main thread takes
 * from its navigation to the frame in which the first countdown is shown. What else the machine does, and what the page
 * does afterwards, doesn't count.
 */
export async function busyUntilShown(browser, opens) {
  const session = await browser.target().createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  await session.send('Tracing.start', {
    traceConfig: {includedCategories: ['toplevel', 'blink.user_timing']},
    transferMode: 'ReportEvents',
  });
  for (const open of opens) {
    const tab = await open();
    await tab.waitForFunction(() => performance.getEntriesByName('shown').length, {polling: 50});
    await tab.close();
  }
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const shown = events.filter(({name, cat}) => name === 'shown' && cat.includes('user_timing'));
  if (shown.length !== opens.length) throw new Error(`${shown.length} of ${opens.length} pages were traced`);
  return shown.sort((a, b) => a.ts - b.ts).map((mark) => busyUntil(mark, events));
}

/** By the thread's own clock: what a task's microtasks do, a widget's rendering among it, is in no task's duration. */
function busyUntil({pid, tid, ts, tts}, events) {
  const before = events.filter((each) => each.pid === pid && each.ts < ts);
  const begun = Math.max(...before.filter(({name}) => name === 'navigationStart').map((each) => each.ts));
  const [first] = before
    .filter((each) => each.name === 'ThreadControllerImpl::RunTask' && each.tid === tid && each.ts >= begun)
    .sort((a, b) => a.ts - b.ts);
  return (tts - first.tts) / 1000;
}

/** The tab as if its window were covered: its visibility is overridden, and the page told. */
export const hide = (tab) =>
  tab.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
    document.dispatchEvent(new Event('visibilitychange'));
  });

/** Milliseconds that the main thread works in `seconds` seconds, from a true second to a true second. */
export async function busyFor(tab, seconds) {
  await new Promise((done) => setTimeout(done, 1500 - (Date.now() % 1000)));
  const before = await tab.metrics();
  await new Promise((done) => setTimeout(done, seconds * 1000));
  const after = await tab.metrics();
  return (after.TaskDuration - before.TaskDuration) * 1000;
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
