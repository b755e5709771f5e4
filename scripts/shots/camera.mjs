// A browser whose clock stands still, pointed at the demo built for that moment.
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launchChromium} from '../browsers.mjs';
import {buildDemo} from '../build-demo.mjs';
import {PINNED} from '../demo-feed.mjs';
import {serve} from '../serve.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Feeds that a real host can't give on purpose: one that never answers, one that answers once. */
const TROUBLED = {'hang.json': 'never', 'stale.json': 'once'};

export async function openCamera() {
  const site = mkdtempSync(join(tmpdir(), 'mykty-shots-'));
  buildDemo(Date.parse(PINNED), site);
  for (const name of ['stage.html', 'stage.css']) cpSync(here(name), join(site, name));
  // Without a Date header the pages can't learn that their clock is wrong.
  const {url, close} = await serve(site, {sendDate: false});
  const browser = await launchChromium({
    args: ['--font-render-hinting=none', '--hide-scrollbars'],
    env: {...process.env, TZ: 'Asia/Bishkek'},
  });
  return {
    url,
    browser,
    open: (options) => openPage(browser, url, site, options),
    close: async () => {
      await browser.close();
      await close();
      rmSync(site, {recursive: true});
    },
  };
}

async function openPage(browser, url, site, {width = 1280, height = 900, scheme = 'light', features = [], print}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) complaints.push(message.text());
  });
  await page.setViewport({width, height});
  const preferences = [
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
    ...features,
  ];
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {media: print ? 'print' : 'screen', features: preferences});
  await page.evaluateOnNewDocument((now) => {
    Date.now = () => now;
  }, Date.parse(PINNED));
  await trouble(session, site);
  return {page, complaints, close: () => context.close(), go: (path) => page.goto(url + path)};
}

/** Answers for the troubled feeds; everything else goes to the server without a word here. */
async function trouble(session, site) {
  let given = false;
  session.on('Fetch.requestPaused', ({requestId, request}) => {
    if (TROUBLED[new URL(request.url).pathname.split('/').at(-1)] === 'never') return;
    const answer = given
      ? {responseCode: 410, body: Buffer.from('gone').toString('base64')}
      : {
          responseCode: 200,
          responseHeaders: [{name: 'content-type', value: 'application/json'}],
          body: readFileSync(join(site, 'feeds/portal.json')).toString('base64'),
        };
    given = true;
    // A page that is gone wants no answer.
    session.send('Fetch.fulfillRequest', {requestId, ...answer}).catch(() => undefined);
  });
  await session.send('Fetch.enable', {patterns: Object.keys(TROUBLED).map((name) => ({urlPattern: `*/${name}*`}))});
}

/** Runs in a document: leaves nothing of it out as being out of sight, and waits for its fonts and pictures. */
export async function showAll() {
  const rootsOf = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsOf(shadowRoot) : [])),
  ];
  const roots = rootsOf(document);
  const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
  for (const image of images) image.loading = 'eager';
  // What lies outside the window, or came into it for the picture only, would stay blank.
  if (!globalThis.allSeen) {
    globalThis.allSeen = new CSSStyleSheet();
    globalThis.allSeen.replaceSync('*:not([hidden]) { content-visibility: visible !important; }');
  }
  for (const root of roots)
    if (!root.adoptedStyleSheets.includes(globalThis.allSeen)) root.adoptedStyleSheets.push(globalThis.allSeen);
  await Promise.all([document.fonts.ready, ...images.map((image) => image.decode().catch(() => undefined))]);
}

const MOST_ROUNDS = 5;

/** Waits until every widget has said what it has to say, with its fonts and pictures. */
export async function settle(page) {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('*')]
        .filter(({localName}) => localName.startsWith('mykty-'))
        .every((widget) => {
          const state = widget.getAttribute('state');
          if (/hang\.json$/.test(widget.getAttribute('feed'))) return state;
          // A gallery stands before its index, which answers a query and says how many practices there are.
          return state && state !== 'loading' && !widget.shadowRoot?.querySelector('.grid[aria-busy]');
        }),
    {timeout: 20_000},
  );
  // What comes once a widget stands: motifs, the index that answers a query. A feed that never answers stays asked for,
  // and its picture must be taken before that is given up.
  await page.waitForNetworkIdle({idleTime: 500, concurrency: 1, timeout: 3000}).catch(() => undefined);
  let before;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await page.evaluate(showAll);
    // A skeleton shows itself after 300 ms.
    await new Promise((done) => setTimeout(done, 400));
    const drawn = await page.evaluate(contents);
    if (drawn === before) return;
    before = drawn;
  }
}

/** Runs in a document: what its widgets show. */
const contents = () =>
  [...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot?.innerHTML ?? '').join('\n');

/** Puts widgets on the stage: `{tag, caption, attributes}` in boxes of one width, a column for each appearance. */
export const arrange = (page, {language, width, appearances, variants}) =>
  page.evaluate(
    ({language, width, appearances, variants}) => {
      document.documentElement.lang = language;
      const main = document.querySelector('main');
      main.replaceChildren(
        ...appearances.map((appearance) => {
          const column = document.createElement('div');
          column.className = 'column';
          column.dataset.scheme = appearance;
          for (const {tag, caption, attributes} of variants) {
            const figure = document.createElement('figure');
            figure.style.inlineSize = `${width}px`;
            const label = document.createElement('figcaption');
            label.textContent = caption;
            const widget = document.createElement(tag);
            // Light and dark come from the column, as from a page; contrast is asked for.
            const own = appearance === 'contrast' ? {appearance} : {};
            const all = {feed: 'feeds/portal.json', 'no-json-ld': '', ...own, ...attributes};
            for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
            figure.append(...(caption ? [label] : []), widget);
            column.append(figure);
          }
          return column;
        }),
      );
    },
    {language, width, appearances, variants},
  );
