// Each widget rendered in Node and taken over in Chromium: the same nodes, no layout shift, nothing in the console.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {polled} from '../support/polled.mjs';
import {hydrationRoutes, rendered, takeOverScript} from '../support/server-rendered.mjs';
import {html, site, tags} from '../support/site.mjs';

const [release, countdown, contacts, gallery] = tags;

const cases = [
  [release, 'lang="ru" limit="3"'],
  [release, 'lang="ky" view="full"'],
  [countdown, ''],
  [countdown, 'lang="en" view="compact"'],
  [countdown, 'lang="ru" view="line"'],
  [contacts, 'lang="ru"'],
  [gallery, 'lang="en"'],
];

const island = (data) =>
  `<script type="application/json" id="feed">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

describe('server-side rendering', () => {
  const shared = site();
  let portal;
  before(async () => {
    Object.assign(shared.server.routes, await hydrationRoutes());
    // A server knows no page, so addresses are absolute.
    portal = JSON.parse(
      readFileSync('test/fixtures/portal.json', 'utf8').replaceAll('"../../', `"${shared.server.origin}/`),
    );
    portal.feed_url = `${shared.server.origin}/feed.json`;
  });

  const open = async (markup, data, options = {}) => {
    const script = `<script${options.nonce ?? ''}>${takeOverScript}</script>`;
    const opened = await shared.open(html({body: `${markup}${data ? island(data) : ''}${script}`}), options);
    await opened.page.evaluate(() => window.drawn());
    return opened;
  };

  /** Lets the widget take over, and says what became of the server's nodes. */
  async function takenOver(page) {
    await page.evaluate(() => window.takeOver());
    await page.waitForFunction(() => window.told).catch(() => undefined);
    // What moves when the gallery's index is ready counts too.
    await page.waitForFunction(() => !document.querySelector('[state]').shadowRoot.querySelector('[aria-busy]'));
    return page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 250));
      const [widget] = document.querySelectorAll('[state]');
      // A body of HTML is text until the browser has cleaned it.
      const gone = window.before.filter((node) => !node.isConnected && !window.bodies.includes(node));
      return {
        state: widget.getAttribute('state'),
        stamp: widget.hasAttribute('data-mykty-rendered'),
        shift: window.shifts,
        count: window.before.length,
        gone: gone.slice(0, 5).map((node) => node.outerHTML?.slice(0, 200) ?? node.data),
      };
    });
  }

  /** The widget's shadow root has the elements of one that no server rendered, once both have all that comes later. */
  async function isLikeFresh(page) {
    await page.evaluate(() => {
      const [widget] = document.querySelectorAll('[state]');
      const fresh = document.createElement(widget.localName);
      fresh.lang = widget.lang;
      fresh.data = JSON.parse(document.getElementById('feed').textContent);
      document.body.append(fresh);
    });
    const look = () =>
      page.$$eval('[state]', (widgets) =>
        widgets.map(({state, shadowRoot}) => ({
          isWhole: state === 'ready' && !shadowRoot.querySelector('[aria-busy]'),
          elements: [...shadowRoot.querySelectorAll(':not(style)')].map(
            (each) => `${each.localName}.${each.className}`,
          ),
        })),
      );
    const [widget, fresh] = await polled(look, ([one, other]) => one.isWhole && isDeepStrictEqual(one, other), 10_000);
    assert.ok(widget.isWhole);
    assert.deepEqual(widget, fresh);
  }

  for (const [tag, attributes] of cases) {
    it(`shows <${tag} ${attributes}> before any script, and hydrates it`, async () => {
      const markup = await rendered(tag, portal, attributes);
      const {page, complaints, warnings} = await open(markup, portal);
      const {gone, count, shift, state, stamp} = await takenOver(page);
      assert.deepEqual(
        {gone, shift, state, stamp, complaints, warnings},
        {gone: [], shift: 0, state: 'ready', stamp: false, complaints: [], warnings: []},
      );
      assert.ok(count > 10);
      await page.close();
    });
  }

  for (const tag of tags) {
    it(`hydrates <${tag}> when its data come, and complains of nothing before`, async () => {
      const {page, complaints, warnings} = await open(await rendered(tag, portal, 'lang="ru"'), portal);
      await page.evaluate(async () => {
        document.addEventListener('mykty-error', ({message}) => console.error(message));
        await import('/hydrate/hydrate.js');
        await new Promise((done) => setTimeout(done, 200));
      });
      assert.equal(await page.$eval('[state]', (widget) => widget.getAttribute('state')), 'ready');
      const {gone, shift, state, stamp} = await takenOver(page);
      assert.deepEqual(
        {gone, shift, state, stamp, complaints, warnings},
        {gone: [], shift: 0, state: 'ready', stamp: false, complaints: [], warnings: []},
      );
      await page.close();
    });
  }

  describe('under a strict policy', () => {
    const nonce = 'c3Ry';
    const policy = (styles) =>
      [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src ${styles}`,
        "img-src 'self' data:",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html mykty-html',
      ].join('; ');
    const withPolicy = (styles) => ({
      nonce: ` nonce="${nonce}"`,
      headers: {'content-security-policy': policy(styles)},
      path: '/strict',
    });
    /** What a shadow root's own rules say, which a page without them can't. */
    const look = (page) => page.$eval('[state]', (widget) => getComputedStyle(widget).display);

    for (const tag of tags) {
      it(`styles <${tag}> by a nonce, before any script`, async () => {
        const markup = (await rendered(tag, portal, 'lang="ky"')).replaceAll('<style>', `<style nonce="${nonce}">`);
        const {page, complaints, warnings} = await open(markup, portal, withPolicy(`'nonce-${nonce}'`));
        assert.equal(await look(page), 'block');
        const {gone, shift, state} = await takenOver(page);
        assert.deepEqual(
          {gone, shift, state, complaints, warnings},
          {gone: [], shift: 0, state: 'ready', complaints: [], warnings: []},
        );
        await page.close();
      });

      it(`styles <${tag}> as it is taken over, where the policy refuses its styles`, async () => {
        const markup = await rendered(tag, portal, 'lang="ky"');
        const {page, complaints, warnings} = await open(markup, portal, withPolicy("'self'"));
        const {gone, state} = await takenOver(page);
        assert.equal(await look(page), 'block');
        const sheets = (widget) =>
          widget.shadowRoot.adoptedStyleSheets.reduce((sum, {cssRules}) => sum + cssRules.length, 0);
        assert.ok((await page.$eval('[state]', sheets)) > 20);
        assert.deepEqual({gone, state, warnings}, {gone: [], state: 'ready', warnings: []});
        assert.deepEqual(
          complaints.filter((text) => !/inline style/.test(text)),
          [],
        );
        assert.ok(complaints.length > 0);
        await page.close();
      });
    }
  });

  for (const tag of tags) {
    it(`renders <${tag} feed> without data as what waits, and lets the browser read the feed`, async () => {
      const markup = await rendered(tag, undefined, 'lang="en" feed="/feed.json"', '<a href="/news">News</a>');
      assert.match(markup, /state="loading"/);
      const {page, complaints, warnings} = await open(markup);
      assert.ok(await page.$eval('a[href="/news"]', (link) => link.checkVisibility()), 'the fallback stands');
      const {gone, state, stamp} = await takenOver(page);
      assert.deepEqual(
        {state, stamp, complaints, warnings},
        {state: 'ready', stamp: false, complaints: [], warnings: []},
      );
      assert.ok(gone.length > 0, 'the skeleton is gone');
      await page.close();
    });

    it(`renders <${tag} feed> without data and without a fallback as a skeleton`, async () => {
      const {page, complaints, warnings} = await open(await rendered(tag, undefined, 'lang="en" feed="/feed.json"'));
      assert.ok(await page.$eval('[state]', ({shadowRoot}) => shadowRoot.querySelector('.waiting').checkVisibility()));
      assert.equal((await takenOver(page)).state, 'ready');
      assert.deepEqual({complaints, warnings}, {complaints: [], warnings: []});
      await page.close();
    });

    it(`renders <${tag}> anew where a word of its feed has changed since`, async () => {
      const changed = (text) => text.replaceAll(/"(title|name|organization)":\s*"/g, '$&Ново! ');
      const markup = await rendered(tag, portal, 'lang="ru"');
      const {page, complaints, warnings} = await open(markup, JSON.parse(changed(JSON.stringify(portal))));
      const {state} = await takenOver(page);
      const text = await page.$eval('[state]', ({shadowRoot}) => shadowRoot.textContent.replaceAll('\u2060', ''));
      assert.match(text, /Ново!/);
      assert.deepEqual({state, complaints, warnings}, {state: 'ready', complaints: [], warnings: []});
      await isLikeFresh(page);
      await page.close();
    });

    it(`renders <${tag}> anew, and says so, where its markup was changed on its way`, async () => {
      const markup = await rendered(tag, portal, 'lang="ru"');
      const {page, complaints, warnings} = await open(
        markup.replaceAll(/<!--lit-part [^>]+-->/g, '<!--lit-part-->'),
        portal,
      );
      const {state} = await takenOver(page);
      assert.deepEqual({state, complaints}, {state: 'ready', complaints: []});
      assert.match(warnings.join('\n'), /rendered anew/);
      await isLikeFresh(page);
      await page.close();
    });
  }

  it('renders without data, feed or language, and does not throw', async () => {
    for (const tag of tags) assert.match(await rendered(tag, undefined), /shadowroot/);
  });

  it('waits for the feed where `data` holds none, as a browser does', async () => {
    for (const data of [undefined, null, false, '']) {
      const markup = await rendered(release, data, 'feed="/feed.json"');
      assert.match(markup, /state="loading"/, String(data));
    }
  });
});
