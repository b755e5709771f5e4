// Puts strings into every field of a feed, shows it with all four built widgets, and looks for what must not be there.
import {html, tags} from './site.mjs';

const DATE = '2036-05-12T10:00+06:00';

/** An item with a string in every field that takes text, HTML or a URL. */
export const itemWith = (string, id, type) => ({
  id,
  url: string,
  external_url: string,
  title: string,
  summary: string,
  content_html: string,
  content_text: string,
  image: string,
  banner_image: string,
  date_published: '2026-03-02T10:00:00+06:00',
  authors: [{name: string, url: string, avatar: string}],
  tags: [string],
  attachments: [{url: string, title: string, mime_type: string}],
  _mykty: {
    type,
    kicker: string,
    status: {kind: 'superseded', by: string, reason: string},
    images: [{url: string, alt: string, credit: string, caption: string}],
    events: [
      {
        ...{id: 'e', name: string, start: DATE, statusReason: string, url: string, audience: [string]},
        places: [{name: string, address: string, locality: string, region: string, country: string, url: string}],
        sessions: [{title: string, start: DATE, place: {name: string, url: string}}],
        agenda: [string, {title: string, speaker: string}],
        speakers: [{name: string, role: string}],
        registration: {deadline: DATE, url: string, text: string, for: [string]},
        programme: {url: string, announced: true},
      },
    ],
    contacts: [
      {
        ...{id: 'c', purpose: [string], name: string, role: string, organization: string, address: string},
        ...{hours: string, url: string, telegram: string, whatsapp: string},
        phones: [string, {number: string, label: string}],
        emails: [string],
      },
    ],
    parties: [{name: string, role: 'funder', via: string, url: string, logo: string, members: [string]}],
    projects: [{name: string, url: string, parties: [{name: string, url: string}]}],
    quotes: [{text: string, speaker: string, role: string, kind: 'direct'}],
    footnotes: [
      {id: string, html: string},
      {id: 't', text: string, on: 'title'},
    ],
    links: [{url: string, label: string, rel: 'related'}],
    practice: {
      topics: [string],
      place: {locality: string, municipality: string, district: string, region: string, country: string},
      ...{problem: string, solution: string, results: [string], lessons: string},
      indicators: [{label: string, before: 1, after: 2, unit: string, year: string}],
      cost: {amount: 1, currency: string},
    },
  },
});

/** Runs in the page: all that a string could have brought about, but should not. */
function inspect(names) {
  const bad = [];
  const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  const allowed = {A: /^(https?:|mailto:|tel:|sms:\+?\d|blob:|data:text\/(calendar|vcard)|$)/, IMG: /^https?:$/};
  for (const host of names.flatMap((name) => [...document.querySelectorAll(name)])) {
    for (const element of all(host.shadowRoot ?? host)) {
      const tag = element.localName;
      if (/^(script|iframe|frame|object|embed|base|meta|link|form|video|audio|math|foreignobject)$/i.test(tag))
        bad.push(tag);
      if (tag.startsWith('mykty-') || element.hasAttribute('data-mykty')) bad.push(`${tag} inside`);
      for (const {name, value} of element.attributes) {
        if (/^on/i.test(name) || (name === 'style' && !element.ownerSVGElement))
          bad.push(`${tag}[${name}=${value.slice(0, 60)}]`);
        if (/^(formaction|action|srcdoc|ping|srcset|poster|background)$/i.test(name) && value)
          bad.push(`${tag}[${name}]`);
      }
      const url = element.getAttribute('href') ?? element.getAttribute('src');
      if (!url || url.startsWith('#')) continue;
      const {protocol} = new URL(url, document.baseURI);
      const allow = allowed[element.tagName];
      if (allow && !allow.test(protocol)) bad.push(`${tag} → ${url.slice(0, 60)}`);
      if (element.tagName === 'A' && element.hasAttribute('href') && /^https?:$/.test(protocol)) {
        const rel = element.getAttribute('rel') ?? '';
        const {origin} = new URL(url, document.baseURI);
        if (element.target && origin !== location.origin && !rel.includes('noopener'))
          bad.push(`${tag} without noopener`);
      }
      if (/[\u202a-\u202e\u2066-\u2069]/.test(element.childElementCount ? '' : element.textContent))
        bad.push('bidi controls');
    }
  }
  return bad;
}

/**
 * Shows the strings in batches. Gives, per run: `executed` (calls of the recorder), `requests` (to anything but the
 * feed, scripts and pictures), `dangerous` (elements, attributes and URLs), `missing` of all `widgets` and of the
 * gallery's `cards` for so many `practices`, `errors`, and the longest main-thread task in milliseconds.
 */
export async function runAttacks({server, browser, strings, scripts, batch = 25, open = true}) {
  const result = {
    executed: [],
    requests: [],
    dangerous: [],
    missing: [],
    errors: [],
    widgets: 0,
    cards: 0,
    practices: 0,
    longest: 0,
  };
  for (let from = 0; from < strings.length; from += batch) {
    const part = strings.slice(from, from + batch);
    const items = part.flatMap((string, index) => [
      itemWith(string, `r${from + index}`, 'release'),
      itemWith(string, `p${from + index}`, 'practice'),
    ]);
    const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'Attack', language: 'en', items};
    server.routes['/attack.json'] = {body: JSON.stringify(feed), type: 'application/feed+json'};
    const singles = tags.slice(0, 3);
    const widgets = part.flatMap((_, index) =>
      singles.map((tag) => `<${tag} feed="/attack.json" item="r${from + index}" view="full"></${tag}>`),
    );
    const gallery = `<${tags[3]} feed="/attack.json" page-size="${2 * batch}"></${tags[3]}>`;
    server.routes['/attack'] = {body: html({head: scripts, body: widgets.join('') + gallery, lang: 'en'})};
    const page = await browser.newPage();
    page.on('pageerror', (error) => result.errors.push(`${from}: ${error}`));
    let visits = 0;
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame() || ++visits > 1) result.executed.push(`${from}: went to ${frame.url()}`);
    });
    page.on('dialog', (dialog) => {
      result.executed.push(`${from}: dialog`);
      void dialog.dismiss();
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own = url.origin === server.origin || url.protocol === 'data:';
      const wanted = own && /^(\/attack(\.json)?$|\/cdn\/)/.test(url.pathname);
      if (request.resourceType() !== 'image' && !wanted && url.protocol !== 'data:')
        result.requests.push(`${from}: ${request.resourceType()} ${url}`);
      if (own) void request.continue();
      else void request.abort();
    });
    await page.evaluateOnNewDocument(() => {
      globalThis.executed = [];
      for (const name of ['alert', 'confirm', 'prompt', 'print'])
        globalThis[name] = (...values) => void globalThis.executed.push(`${name}(${values.join()})`);
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({type: 'longtask', buffered: true});
    });
    await page.goto(`${server.origin}/attack`, {waitUntil: 'domcontentloaded'});
    const settled = (names) =>
      names.every((name) =>
        [...document.querySelectorAll(name)].every((e) =>
          ['ready', 'empty', 'error'].includes(e.getAttribute('state')),
        ),
      );
    await page
      .waitForFunction(settled, {timeout: 60_000}, tags)
      .catch(() => result.errors.push(`${from}: not settled`));
    // The gallery's index comes after its cards; what an attack has asked for is answered, and may run, by then.
    await page.waitForFunction(
      (name) => [...document.querySelectorAll(name)].every((e) => !e.shadowRoot?.querySelector('[aria-busy=true]')),
      {timeout: 60_000},
      tags[3],
    );
    await page.waitForNetworkIdle({idleTime: 500, timeout: 60_000});
    if (open) await page.evaluate(openEach, tags[3]);
    const states = await page.evaluate(
      (names) =>
        names.flatMap((name) =>
          [...document.querySelectorAll(name)].map(
            (e) => `${name} ${e.getAttribute('item') ?? ''} ${e.getAttribute('state')}`,
          ),
        ),
      tags,
    );
    result.widgets += states.length;
    result.missing.push(...states.filter((state) => !state.endsWith(' ready')));
    const cards = await page.$eval(tags[3], (e) => e.shadowRoot?.querySelectorAll('[part~=card]').length ?? 0);
    result.cards += cards;
    result.practices += items.length;
    if (cards < items.length) result.missing.push(`${from}: ${cards} of ${items.length} cards`);
    result.dangerous.push(...(await page.evaluate(inspect, tags)).map((what) => `${from}: ${what}`));
    result.executed.push(...(await page.evaluate(() => globalThis.executed)).map((what) => `${from}: ${what}`));
    result.longest = Math.max(result.longest, await page.evaluate(() => globalThis.longest));
    await page.close();
  }
  return result;
}

/** Runs in the page: opens each practice as a visitor would, and everything that can be unfolded. */
async function openEach(name) {
  const gallery = document.querySelector(name);
  const root = gallery?.shadowRoot;
  const pause = () => new Promise((done) => setTimeout(done, 20));
  for (const link of root?.querySelectorAll('article a, .card a, [part~=card] a') ?? []) {
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
    await pause();
    root.querySelector('dialog[open]')?.close();
  }
}
