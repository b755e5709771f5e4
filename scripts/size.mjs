// The byte budgets, measured where they count: pages are loaded in a browser, and the bytes of every script that they
// asked for until the widget was ready are summed. Writes the table into README.md. Fails over a page's ceiling: the
// budget itself where that is met, else what the page weighs today, which may fall but never rise.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {launchChromium} from './browsers.mjs';
import {serve} from './loopback.mjs';
import {run} from './run.mjs';
import {feed, feedWithHtml} from '../test/support/site-feed.mjs';

const widget = (tag, attributes = '', found = 'state') => ({tag, attributes, found, script: 'mykty.js'});
const full = (feedFile, found) => widget('mykty-release-card', `view="full" feed="/${feedFile}"`, found);
const pages = [
  {name: 'contact block', budget: 22_000, ...widget('mykty-contact-block')},
  {name: 'event countdown', budget: 24_000, ceiling: 34_510, ...widget('mykty-event-countdown')},
  {name: 'release card (text)', budget: 24_000, ceiling: 26_950, ...widget('mykty-release-card')},
  {
    name: 'HTML in a full release card, on top of the same in text',
    budget: 12_500,
    ceiling: 8_400,
    ...full('html.json', 'em'),
    over: full('feed.json', '[part~=body]'),
  },
  {name: 'practice gallery', budget: 32_000, ceiling: 29_600, ...widget('mykty-practice-gallery')},
  {name: '`mykty.all.js`', budget: 62_000, ceiling: 118_870, ...full('html.json', 'em'), script: 'mykty.all.js'},
];
const languages = ['ky', 'ru', 'en'];

const sizeOf = (file) => brotliCompressSync(readFileSync(file)).length;

/**
 * Notes in the page when the widget is ready and shows what it should, in the very task in which that comes true: what
 * is asked for later isn't counted, however soon it is.
 */
function watchForReady(tag, inside) {
  const check = () => {
    const element = document.querySelector(tag);
    const shown = inside === 'state' || element?.shadowRoot?.querySelector(inside);
    if (element?.getAttribute('state') === 'ready' && shown) globalThis.readyAt ??= performance.now();
  };
  const watch = (root) =>
    new MutationObserver(check).observe(root, {subtree: true, childList: true, attributeFilter: ['state']});
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  watch(document);
}

/**
 * The scripts that a page asks for until the widget shows what it should; `ever`: also what it asks for afterwards by
 * itself.
 */
async function measure({browser, server}, {tag, attributes, found, script}, language, ever = false) {
  const feedAttribute = attributes.includes('feed=') ? '' : 'feed="/feed.json"';
  server.routes['/page'] = {
    body: `<!doctype html><html lang="${language}"><head><title>Size</title><link rel="icon" href="data:,">
      <script src="/cdn/${script}" defer></script></head><body><${tag} ${attributes} ${feedAttribute}></${tag}></body></html>`,
  };
  server.requests.length = 0;
  // A first visit: no saved copy of the feed.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(watchForReady, tag, found);
  await page.goto(`${server.origin}/page`);
  await page.waitForFunction(() => globalThis.readyAt, {timeout: 30_000});
  if (ever) await page.waitForNetworkIdle({idleTime: 3000});
  const asked = await page.evaluate(
    (whenever) =>
      performance
        .getEntriesByType('resource')
        .filter(({startTime}) => whenever || startTime <= globalThis.readyAt)
        .map(({name}) => new URL(name).pathname),
    ever,
  );
  await context.close();
  const scripts = server.requests.filter(({path}) => path.endsWith('.js') && asked.includes(path));
  if (process.argv.includes('--verbose')) scripts.forEach(({path, bytes}) => console.log(language, tag, path, bytes));
  return scripts;
}

const isOfLanguage = ({path}) => /\/(ky|ru|en)(-[^/]+)?\.js$/.test(path);
const sum = (scripts) => scripts.reduce((total, {bytes}) => total + bytes, 0);

async function measureAll() {
  const server = await serve({
    routes: {'/feed.json': {body: JSON.stringify(feed)}, '/html.json': {body: JSON.stringify(feedWithHtml)}},
  });
  const browser = await launchChromium();
  let mostWords = 0;
  const rows = [{name: 'loader alone (`mykty.js`)', budget: 2500, ceiling: 1550, bytes: sizeOf('cdn/mykty.js')}];
  try {
    for (const {name, budget, ceiling, over, ...page} of pages) {
      // The language with the most bytes counts.
      const sizes = [];
      for (const language of languages) {
        // What a page loads at any time without the addition is no part of it.
        const below = over ? await measure({browser, server}, over, language, true) : [];
        const scripts = await measure({browser, server}, page, language);
        sizes.push(sum(scripts.filter(({path}) => !below.some((other) => other.path === path))));
        mostWords = Math.max(mostWords, sum(scripts.filter(isOfLanguage)));
      }
      rows.push({name, budget, ceiling, bytes: Math.max(...sizes)});
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return [
    ...rows,
    {
      name: 'a language, as a page with one widget loads it (in the figures above)',
      budget: 4500,
      ceiling: 3900,
      bytes: mostWords,
    },
  ];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const tableOf = (rows) =>
  [
    '| page | measured | budget |',
    '|---|---:|---:|',
    ...rows.map(({name, bytes, budget}) => `| ${name} | ${kilobytes(bytes)} | ${kilobytes(budget)} |`),
  ].join('\n');

function writeReadme(table) {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const marked = /(<!-- size -->\n)[\s\S]*?(<!-- \/size -->)/;
  const changed = readme.replace(marked, (_, start, end) => `${start}${table}\n${end}`);
  if (changed !== readme) writeFileSync('README.md', changed);
}

if (!existsSync('cdn/mykty.js')) run('node', ['scripts/build.mjs']);
const rows = await measureAll();
console.log(tableOf(rows));
rows.forEach(({name, bytes}) => console.log(`${name}: ${bytes} bytes`));
writeReadme(tableOf(rows));
for (const {name, bytes, budget} of rows)
  if (bytes > budget) console.warn(`not yet within budget: ${name}, ${bytes} of ${budget} bytes`);
const over = rows.filter(({bytes, budget, ceiling = budget}) => bytes > ceiling);
over.forEach(({name, bytes, budget, ceiling = budget}) => console.error(`over: ${name}, ${bytes} of ${ceiling} bytes`));
process.exit(over.length ? 1 : 0);
