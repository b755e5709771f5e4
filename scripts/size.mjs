// The byte budgets, measured where they count: pages are loaded in a browser, and the bytes of every script that they
// asked for until the widget was ready are summed. Writes the table into README.md, fails over budget.
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChrome} from './browsers.mjs';
import {serve} from './loopback.mjs';
import {run} from './run.mjs';
import {feed, feedWithHtml} from '../test/support/site-feed.mjs';

const widget = (tag, attributes = '', found = 'state') => ({tag, attributes, found, script: 'mykty.js'});
const htmlCard = widget('mykty-release-card', 'view="full" feed="/html.json"', 'em');
const pages = [
  {name: 'contact block', budget: 22_000, ...widget('mykty-contact-block')},
  {name: 'event countdown', budget: 24_000, ...widget('mykty-event-countdown')},
  {name: 'release card (text)', budget: 24_000, ...widget('mykty-release-card')},
  {name: 'release card with HTML, on top of the text card', budget: 12_500, over: 'release card (text)', ...htmlCard},
  {name: 'practice gallery', budget: 32_000, ...widget('mykty-practice-gallery')},
  {name: '`mykty.all.js`', budget: 62_000, ...htmlCard, script: 'mykty.all.js'},
];
const languages = ['ky', 'ru', 'en'];

const sizeOf = (file) => brotliCompressSync(readFileSync(file)).length;

/** The bytes of scripts that a page loads until the widget shows what it should. */
async function measure({browser, server}, {tag, attributes, found, script}, language) {
  const feedAttribute = attributes.includes('feed=') ? '' : 'feed="/feed.json"';
  server.routes['/page'] = {
    body: `<!doctype html><html lang="${language}"><head><title>Size</title><link rel="icon" href="data:,">
      <script src="/cdn/${script}" defer></script></head><body><${tag} ${attributes} ${feedAttribute}></${tag}></body></html>`,
  };
  server.requests.length = 0;
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page`);
  await page.waitForFunction(
    (name, inside) => {
      const element = document.querySelector(name);
      const ready = element?.getAttribute('state') === 'ready';
      return ready && (inside === 'state' || element.shadowRoot?.querySelector(inside));
    },
    {timeout: 20_000},
    tag,
    found,
  );
  const scripts = server.requests.filter(({path}) => path.endsWith('.js'));
  await page.close();
  return scripts.reduce((sum, {bytes}) => sum + bytes, 0);
}

async function measureAll() {
  const server = await serve({
    routes: {'/feed.json': {body: JSON.stringify(feed)}, '/html.json': {body: JSON.stringify(feedWithHtml)}},
  });
  const browser = await puppeteer.launch({executablePath: await ensureChrome(), args: chromiumFlags()});
  const rows = [{name: 'loader alone (`mykty.js`)', budget: 2500, bytes: sizeOf('cdn/mykty.js')}];
  try {
    for (const {name, budget, over, ...page} of pages) {
      // The language with the most bytes counts.
      const sizes = [];
      for (const language of languages) sizes.push(await measure({browser, server}, page, language));
      const bytes = Math.max(...sizes);
      rows.push({name, budget, bytes: over ? bytes - rows.find((row) => row.name === over).bytes : bytes});
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const chunks = readdirSync('cdn/chunks').filter((file) => /^(ky|ru|en)-.*\.js$/.test(file));
  const largest = Math.max(...chunks.map((file) => sizeOf(`cdn/chunks/${file}`)));
  return [
    ...rows,
    {name: 'a language: words, dates and messages (in the figures above)', budget: 4500, bytes: largest},
  ];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const tableOf = (rows) =>
  [
    '| page | measured | at most |',
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
const over = rows.filter(({bytes, budget}) => bytes > budget);
over.forEach(({name, bytes, budget}) => console.error(`over budget: ${name}, ${bytes} of ${budget} bytes`));
process.exit(over.length ? 1 : 0);
