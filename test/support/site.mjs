// Pages in a real browser over the built files: what a test writes down is the markup that a webmaster would write.
import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
import {launchChromium} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/loopback.mjs';
import {feed} from './site-feed.mjs';

export const tags = ['mykty-release-card', 'mykty-event-countdown', 'mykty-contact-block', 'mykty-practice-gallery'];

/** The loader's text, as a tool that moves or merges it has it. */
export const loader = readFileSync('cdn/mykty.js', 'utf8').replace(/\n\/\/# sourceMappingURL.*/, '');

/** All four widgets as elements. */
export const elements = (attributes = 'feed="/feed.json"') =>
  tags.map((tag) => `<${tag} ${attributes}><a href="/news">News</a></${tag}>`).join('\n');

export const html = ({head = '', body = '', lang = 'ky'}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** A page with which the server's list of requests begins: only then is what an earlier page has asked for all heard. */
export function firstAsked(server, route) {
  let isAsked = false;
  return () => {
    if (!isAsked) server.requests.splice(0, server.requests.length - 1);
    isAsked = true;
    return route;
  };
}

/** A new page, and what it complains and warns of. */
export async function heardPage(browser) {
  const page = await browser.newPage();
  const complaints = [];
  const warnings = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {page, complaints, warnings};
}

/** Sets up a server and a browser for a file's tests; `open` gives a page and what it complained of. */
export function site() {
  const shared = {};
  before(async () => {
    shared.server = await serve({routes: {'/feed.json': {body: JSON.stringify(feed), type: 'application/feed+json'}}});
    shared.browser = await launchChromium();
  });
  after(async () => {
    await shared.browser?.close();
    await shared.server?.close();
  });

  /** Takes away all that pages of the server have stored. */
  shared.clearStorage = async () => {
    const page = await shared.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', {origin: shared.server.origin, storageTypes: 'all'});
    await page.close();
  };

  /** Goes to an address; gives the page, and what it complained of. */
  shared.visit = async (url, {wait = true} = {}) => {
    const {page, complaints, warnings} = await heardPage(shared.browser);
    await page.goto(url, {waitUntil: wait ? 'load' : 'domcontentloaded'});
    return {page, complaints, warnings};
  };

  shared.open = async (content, {headers = {}, path = '/page', wait = true} = {}) => {
    const {server} = shared;
    server.routes[path] = firstAsked(server, {body: typeof content === 'string' ? content : html(content), headers});
    return {...(await shared.visit(`${server.origin}${path}`, {wait})), requests: server.requests};
  };
  return shared;
}

/** Waits until each of these tags is on the page, in any open shadow root too, and ready; gives their states. */
export async function ready(page, expected = tags, timeout = 30_000) {
  await page
    .waitForFunction(
      (names) => {
        const all = (root) =>
          [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
        const found = all(document);
        return names.every((name) => found.some((e) => e.localName === name && e.getAttribute('state') === 'ready'));
      },
      {timeout},
      expected,
    )
    .catch(() => undefined);
  return states(page, expected);
}

export const states = (page, expected = tags) =>
  page.evaluate((names) => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
    const found = all(document);
    return Object.fromEntries(
      names.map((name) => [name, found.find((e) => e.localName === name)?.getAttribute('state') ?? null]),
    );
  }, expected);

export const allReady = (expected = tags) => Object.fromEntries(expected.map((tag) => [tag, 'ready']));

/**
 * Waits until all has come that a page loads when it is idle, which may be seconds after its widgets are ready: with one
 * part comes the data for search engines, with the other the feed's saved copy, of which there must have been none.
 */
export async function comesToRest(page) {
  const isThere = async () => {
    const copies = await (await caches.open('mykty-feeds')).keys();
    return copies.length > 0 && document.querySelector('script[type="application/ld+json"]');
  };
  await page.waitForFunction(isThere, {polling: 100});
  // Some of these ask for more.
  await page.waitForNetworkIdle();
}
