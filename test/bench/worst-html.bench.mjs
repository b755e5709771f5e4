import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChrome} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/loopback.mjs';
import {html} from '../support/site.mjs';

export const name = 'the longest task that HTML within the bounds costs, against 200 ms';
export const budget = 1;

/** Texts that a browser, a cleaner or a layout finds hard, each longer than the bounds let through. */
const WORST = {
  paragraphs: '<p>суу келди '.repeat(9_000),
  'empty elements': '<i></i>'.repeat(9_000),
  'formatting that nobody closed': `${'<b>'.repeat(90)}${'<p>x'.repeat(9_000)}`,
  'ends that cross': `${'<a><b><i><u><p>'.repeat(20)}${'</b></a>'.repeat(9_000)}`,
  'a table': `<table>${'<tr><td>a<td>b'.repeat(4_000)}`,
  'text between rows': `<table>${'<b>x<tr>'.repeat(50)}${'y<td>'.repeat(5_000)}`,
  'a list': `<ul>${'<li>a'.repeat(9_000)}`,
  links: Array.from({length: 4_000}, (_, at) => `<a href="https://e${at}.kg" title=a lang=ky>www.gov.kg</a>`).join(' '),
  'dates and numbers': '10 июня 2016 г. № 5, 12 000 сом '.repeat(7_000),
  'one word': 'а'.repeat(250_000),
};

async function longestTask(browser, server, body) {
  const item = {id: '1', title: 'T', content_html: body};
  const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'F', language: 'ru', items: [item]};
  server.routes['/feed.json'] = {body: JSON.stringify(feed), plain: true};
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    globalThis.longest = 0;
    const keep = ({duration}) => (globalThis.longest = Math.max(globalThis.longest, duration));
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({type: 'longtask', buffered: true});
  });
  await page.goto(`${server.origin}/page`);
  await page.waitForSelector('[state=ready]', {timeout: 20_000});
  // What a text is loaded for may come after the widget is ready.
  await new Promise((done) => setTimeout(done, 1_000));
  const longest = await page.evaluate(() => globalThis.longest);
  await page.close();
  return longest;
}

export async function measure() {
  const server = await serve();
  const head = '<script src="/cdn/mykty.js" defer></script>';
  const body = '<mykty-release-card feed="/feed.json" view="full"></mykty-release-card>';
  server.routes['/page'] = {body: html({head, body, lang: 'ru'})};
  const browser = await puppeteer.launch({executablePath: await ensureChrome(), args: chromiumFlags()});
  let value = 0;
  for (const [what, text] of Object.entries(WORST)) {
    const longest = await longestTask(browser, server, text);
    console.log(`     ${what}: ${longest.toFixed(0)} ms`);
    value = Math.max(value, longest);
  }
  await browser.close();
  await server.close();
  return {value, baseline: 200};
}
