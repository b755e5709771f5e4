// The gallery beside List.js and InstantSearch with MiniSearch, over the same feeds, at full and a quarter of the speed.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {browse, indexed, quantile} from './gallery-page.mjs';
import {pagedFeed} from './practices.mjs';

export const name = 'gallery, 10,000 practices: key to paint, 95th percentile, against InstantSearch with MiniSearch';
export const budget = 1;

const folder = fileURLToPath(new URL('./rivals/', import.meta.url));
const WORDS = ['мектеп', 'вода', 'water'];
const PAGES = ['floor', 'list', 'instantsearch', 'gallery'];

/** Installs what the bench alone needs, and gives a page for each rival. */
export async function rivals() {
  if (!existsSync(`${folder}node_modules`))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'ignore'});
  const routes = {};
  for (const rival of ['list', 'instantsearch']) {
    const {outputFiles} = await build({
      entryPoints: [`${folder}${rival}.js`],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      define: {'process.env.NODE_ENV': '"production"'},
      logLevel: 'error',
    });
    routes[`/${rival}.js`] = {plain: true, type: 'text/javascript', body: outputFiles[0].text};
    routes[`/${rival}`] = {
      body: `<!doctype html><html lang="ky"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
        <body><script>window.longTasks = []; new PerformanceObserver((list) => list.getEntries().forEach(({duration}) =>
        window.longTasks.push(duration))).observe({type: 'longtask', buffered: true});</script>
        <script type="module" src="/${rival}.js"></script></body></html>`,
    };
  }
  return routes;
}

/** In the page: what typing, a facet and a scroll cost. */
async function use(words) {
  const gallery = document.querySelector('mykty-practice-gallery');
  const root = gallery?.shadowRoot ?? document;
  const input = root.querySelector('.field input');
  const type =
    window.type ??
    ((text) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    });
  const toggle = window.toggle ?? (gallery && (() => root.querySelector('.tp').click()));
  const painted = () => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  const timed = async (act) => {
    await new Promise((rest) => setTimeout(rest, 30));
    const start = performance.now();
    act();
    await painted();
    return performance.now() - start;
  };
  const keys = [];
  for (const word of words)
    for (let end = 1; end <= word.length; end++) keys.push(await timed(() => type(word.slice(0, end))));
  await timed(() => type(''));
  const facet = toggle ? [await timed(toggle), await timed(toggle), await timed(toggle), await timed(toggle)] : [];
  let dropped = 0;
  let last = performance.now();
  for (let top = 0; top < document.documentElement.scrollHeight; top += 120) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    dropped += Math.max(0, Math.round((now - last) / 16.7) - 1);
    last = now;
  }
  return {
    keys,
    facet,
    dropped,
    elements: root.querySelectorAll('*').length,
    longest: Math.max(0, ...(window.longTasks ?? [])),
    heap: performance.memory.usedJSHeapSize / 1e6,
  };
}

export async function measure() {
  const pages = await rivals();
  const p95 = {};
  for (const count of [1_000, 10_000, 100_000])
    for (const slower of count === 10_000 ? [1, 4] : [1])
      await browse({...pagedFeed(count, 1), ...pages}, async ({open}) => {
        for (const page of PAGES) {
          // List.js makes an element for each item when it is searched: 100,000 take minutes.
          if (page === 'floor' || (count === 100_000 && page === 'list')) continue;
          const tab = await open(`/${page}`, {slower});
          if (page === 'gallery') await indexed(tab, count);
          const {keys, facet, dropped, elements, longest, heap} = await tab.evaluate(use, WORDS);
          const shown = await tab.evaluate(() => window.shown);
          const ms = (value) => (value === undefined ? '–' : value.toFixed(0)).padStart(5);
          console.log(
            `     ${String(count).padStart(6)} at 1/${slower} ${page.padEnd(14)} first cards ${ms(shown)} ms  key ${ms(quantile(keys, 0.5))} / ${ms(quantile(keys, 0.95))} ms  facet ${ms(quantile(facet, 0.5))} ms  longest task ${ms(longest)} ms  dropped frames ${dropped}  ${elements} elements  ${ms(heap)} MB`,
          );
          if (count === 10_000 && slower === 1) p95[page] = quantile(keys, 0.95);
          await tab.close();
        }
      });
  return {value: p95.gallery, baseline: p95.instantsearch};
}
