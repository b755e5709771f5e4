import {launchChromium} from '../../scripts/browsers.mjs';
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
  'a heap of marks': `а${'\u0301'.repeat(250_000)}`,
  'words joined by no-break spaces': 'суу\u00a0'.repeat(60_000),
};

const TASK = 'ThreadControllerImpl::RunTask';

/** In ms of the processor's time, which other programs on the machine don't add to. */
async function longestTask(browser, server, body) {
  const item = {id: '1', title: 'T', content_html: body};
  const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'F', language: 'ru', items: [item]};
  server.routes['/feed.json'] = {body: JSON.stringify(feed), plain: true};
  const page = await browser.newPage();
  await page.tracing.start({categories: ['toplevel']});
  await page.goto(`${server.origin}/page`);
  await page.waitForSelector('[state=ready]', {timeout: 20_000});
  // What a text is loaded for may come after the widget is ready.
  await new Promise((done) => setTimeout(done, 1_000));
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await page.close();
  const main = traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({name, pid, tid}) => name === TASK && main.some((m) => m.pid === pid && m.tid === tid),
  );
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
}

export async function measure() {
  const server = await serve();
  const head = '<script src="/cdn/mykty.js" defer></script>';
  const body = '<mykty-release-card feed="/feed.json" view="full"></mykty-release-card>';
  server.routes['/page'] = {body: html({head, body, lang: 'ru'})};
  const browser = await launchChromium({isWhole: true});
  // The first page of a browser pays for its start.
  await longestTask(browser, server, '<p>а</p>');
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
