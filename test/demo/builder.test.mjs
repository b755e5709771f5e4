import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {KINDS} from '../../demo/builder/choices.js';
import {say} from '../../demo/texts.js';
import {chromiumFlags, ensureChrome} from '../../scripts/browsers.mjs';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {PINNED} from '../../scripts/demo-feed.mjs';
import {serve} from '../../scripts/loopback.mjs';
import {serve as serveDemo} from '../../scripts/serve.mjs';
import {polled} from '../support/polled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

describe('the builder', {timeout: 900_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-builder-'));
  const shared = {};

  before(async () => {
    buildDemo(Date.parse(PINNED), folder);
    shared.demo = await serveDemo(folder);
    shared.blank = await serve();
    shared.browser = await puppeteer.launch({executablePath: await ensureChrome(), args: chromiumFlags()});
  });
  after(async () => {
    await shared.browser?.close();
    await shared.blank?.close();
    await shared.demo?.close();
    rmSync(folder, {recursive: true});
  });

  async function open(query = '', {width = 1280} = {}) {
    const page = await shared.browser.newPage();
    page.complaints = [];
    page.on('pageerror', (error) => page.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text()));
    await page.setViewport({width, height: 800});
    await page.goto(`${shared.demo.url}builder.html${query}`);
    await page.waitForSelector('main[data-ready]');
    return page;
  }

  const blocks = (page) => page.$$eval('#blocks code', (codes) => codes.map((code) => code.textContent));
  const addressed = (page, part) => page.waitForFunction((text) => location.href.includes(text), {}, part);
  const preview = (page) => page.waitForSelector('#sheet > [state=ready]');

  /** Serves markup as a page of another site, opens it, and waits for a widget to be ready in it or in its frame. */
  async function paste({head = '', body, headers = {}, lang = 'ky'}, tag = 'mykty-event-countdown') {
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    shared.blank.routes['/page'] = {body: html, headers};
    const page = await shared.browser.newPage();
    page.complaints = [];
    page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text()));
    await page.goto(`${shared.blank.origin}/page`);
    for (let tries = 0; tries < 300; tries++) {
      for (const frame of page.frames()) {
        const found = await frame.$(`${tag}[state=ready]`).catch(() => null);
        if (found) return {page, frame, text: await found.evaluate((element) => element.shadowRoot.textContent)};
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`not ready: ${page.complaints.join('\n')}\n${body}`);
  }

  const HOSTS = {
    script: async ([code]) => ({body: code}),
    // The policy of a strict site: one script by its hash, and what the widget reads.
    pinned: async ([code]) => {
      const [, hash] = /integrity="([^"]+)"/.exec(code);
      const from = shared.demo.url.replace(/\/$/, '');
      const policy = `default-src 'none'; script-src '${hash}'; connect-src ${from}; img-src ${from} data:; style-src 'none'; require-trusted-types-for 'script'; trusted-types mykty mykty-html`;
      return {body: code, headers: {'content-security-policy': policy}};
    },
    // As a content manager leaves it: the script in the template, no unknown tag in the text.
    div: async ([script, content]) => {
      assert.doesNotMatch(content, /<(?!\/?(?:div|a)\b)/);
      return {head: script, body: `<article><p>Текст</p>${content}</article>`};
    },
    link: async ([script, content]) => {
      assert.match(content, /^<a href="[^"]+">[^<]*<\/a>$/);
      return {head: script, body: `<p>${content}</p>`};
    },
    npm: async ([, script, markup]) => ({body: markup + (await bundle(script, 'js'))}),
    react: async ([, component]) => {
      const name = /function (\w+)/.exec(component)[1];
      const start = `import {createRoot} from 'react-dom/client';
        createRoot(document.getElementById('root')).render(<${name} />);`;
      return {body: `<div id="root"></div>${await bundle(`${start}\n${component}`, 'jsx')}`};
    },
    iframe: async ([frame, height]) => ({body: frame + height}),
  };

  /** What a site's own build makes of a module. */
  async function bundle(contents, loader) {
    const built = await build({
      stdin: {contents, loader, resolveDir: root},
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      define: {'process.env.NODE_ENV': '"production"'},
      logLevel: 'error',
    });
    shared.blank.routes['/app.js'] = {body: built.outputFiles[0].text, type: 'text/javascript'};
    return '<script type="module" src="/app.js"></script>';
  }

  for (const kind of KINDS)
    it(`gives code (${kind}) that works on its kind of page`, async () => {
      const page = await open(`?lang=ru&kind=${kind}&item=practice-forum`);
      const {page: host, frame} = await paste(await HOSTS[kind](await blocks(page)));
      assert.deepEqual(host.complaints, []);
      if (kind === 'iframe') {
        await host.waitForFunction(() => Number(document.querySelector('iframe').height) !== 420);
        const heights = () =>
          Promise.all([
            host.$eval('iframe', (element) => element.clientHeight),
            frame.$eval('body', (body) => Math.ceil(body.getBoundingClientRect().height)),
          ]);
        const agree = ([given, wanted]) => Math.abs(given - wanted) <= 1;
        // The height is told again whenever something more is there.
        const both = await polled(heights, agree);
        assert.ok(agree(both), both.join(' for '));
        // What visitors do with a widget needs leave in a sandbox: a dialog, a copy, the device's menu.
        await frame.evaluate(() => print());
        assert.ok(await frame.evaluate(() => document.featurePolicy?.allowsFeature('clipboard-write') ?? true));
        assert.deepEqual(host.complaints, []);
      }
      await host.close();
      await page.close();
    });

  for (const language of ['ky', 'ru', 'en'])
    it(`leads by the keyboard alone to a snippet that works, in ${language}`, async () => {
      const page = await open(`?lang=${language}`);
      await preview(page);
      const focus = async (test) => {
        for (let tries = 0; tries < 120; tries++) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(test)) return;
        }
        assert.fail(`no stop at ${test}`);
      };
      await focus(() => document.activeElement.name === 'widget');
      await page.keyboard.press('ArrowDown');
      await addressed(page, 'widget=release-card');
      await focus(() => document.activeElement.id === 'feed');
      await focus(() => document.activeElement.id === 'language');
      await page.keyboard.press('ArrowDown');
      await addressed(page, 'language=ky');
      await focus(() => document.activeElement.name === 'kind');
      await page.keyboard.press('ArrowRight');
      await addressed(page, 'kind=pinned');
      await focus(() => document.activeElement.dataset.copies === 'page');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (text) => document.getElementById('copied').textContent === text,
        {},
        say('builder.copied', language),
      );
      const [code] = await blocks(page);
      assert.match(code, /sha384-/);
      const {page: host, text} = await paste({body: code, lang: language}, 'mykty-release-card');
      assert.match(text, /[ңөү]/);
      assert.deepEqual([...page.complaints, ...host.complaints], []);
      await host.close();
      await page.close();
    });

  for (const [language, width, query] of [
    ['ky', 1280, ''],
    ['ru', 375, '&feed=feeds/bad-items.json&accent=%23e0b020'],
    ['en', 375, '&widget=contact-block&kind=iframe'],
  ])
    it(`passes axe and fits, in ${language} at ${width} px`, async () => {
      const page = await open(`?lang=${language}${query}`, {width});
      await page.waitForSelector('#sheet > [state]:not([state=loading])');
      await page.evaluate(`${axe}; 0`);
      const violations = await page.evaluate(async () => {
        const main = await globalThis.axe.run('main', {resultTypes: ['violations']});
        return main.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(violations, []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      const [left, right] = await page.$eval('nav.main [aria-current]', (link) => {
        const box = link.getBoundingClientRect();
        return [box.left, box.right];
      });
      assert.ok(left >= 0 && right <= width, `the menu shows from ${left} to ${right}`);
      await page.close();
    });

  it('says whose feed it shows, and where the language comes from, as long as that is so', async () => {
    const seen = (page) =>
      page.evaluate(() => ['feed-hint', 'language-hint'].map((id) => document.getElementById(id).checkVisibility()));
    const fresh = await open('?lang=ru');
    assert.deepEqual(await seen(fresh), [true, true]);
    assert.equal(await fresh.$eval('#feed-hint a', ({href}) => new URL(href).pathname), '/item-form.html');
    await fresh.select('#language', 'ky');
    await addressed(fresh, 'language=ky');
    assert.deepEqual(await seen(fresh), [true, false]);
    await fresh.close();
    const own = await open('?lang=ru&feed=feeds/phases.json');
    assert.deepEqual(await seen(own), [false, true]);
    await own.close();
  });

  it('warns of addresses that only this computer reaches', async () => {
    const page = await open('?lang=en');
    const warned = () => page.$eval('#own-machine', (note) => note.checkVisibility());
    assert.equal(await warned(), true);
    for (const [id, value] of [
      ['feed', '/feed.json'],
      ['base', 'https://example.kg/cdn/'],
    ]) {
      await page.$eval(
        `#${id}`,
        (field, text) => {
          field.value = text;
          field.dispatchEvent(new Event('input'));
        },
        value,
      );
      await addressed(page, encodeURIComponent(value));
    }
    assert.equal(await warned(), false);
    await page.close();
  });

  it('leads to pages of the site whose feed was pasted, and not to its own', async () => {
    const page = await open('?lang=en&widget=release-card');
    const news = {id: 'a', title: 'News', content_text: 'Text', url: '/news/1?a=b'};
    const pasted = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [news]};
    await page.$eval(
      '#pasted',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      },
      JSON.stringify(pasted),
    );
    await page.waitForSelector('#item [value=a]');
    await page.select('#item', 'a');
    await addressed(page, 'item=a');
    assert.match((await blocks(page))[0], /<a href="\/news\/1\?a=b">/);
    await page.$eval('#kinds [value=link]', (input) => input.click());
    await addressed(page, 'kind=link');
    assert.match((await blocks(page))[1], /^<a href="\/news\/1\?a=b#mykty=release-card&amp;feed=%2Ffeed.json">/);
    await page.close();
  });

  it('says whose feed a frame from another site shows', async () => {
    for (const [query, expected] of [
      ['kind=iframe&feed=/feed.json', true],
      ['kind=iframe&feed=/feed.json&base=https://example.kg/cdn/', true],
      ['kind=iframe&feed=/feed.json&base=/cdn/', false],
      ['kind=iframe&feed=https://example.kg/feed.json', false],
      ['kind=div&feed=/feed.json', false],
    ]) {
      const page = await open(`?lang=ru&${query}`);
      assert.equal(await page.$eval('#frame-feed', (note) => note.checkVisibility()), expected, query);
      await page.close();
    }
  });

  it('blames a newcomer for nothing in the demonstration’s own feed', async () => {
    const page = await open('?lang=en');
    assert.match(await page.$eval('#check', (status) => status.textContent), /^The feed was read. Items: \d+.$/);
    assert.deepEqual(await page.$$('#problems li'), []);
    await page.close();
  });

  it('lets no item be chosen where the widget shows all of them', async () => {
    const page = await open('?widget=practice-gallery');
    const visible = () => page.$eval('#item', (select) => select.checkVisibility());
    assert.equal(await visible(), false);
    await page.click('[value=release-card]');
    await addressed(page, 'widget=release-card');
    assert.equal(await visible(), true);
    await page.close();
  });

  it('restores everything from its address, the pasted feed too', async () => {
    const page = await open('?lang=en');
    const pasted = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Own',
      items: [{id: 'a', title: 'Суу келди', content_text: 'x'}],
    });
    await page.$eval(
      '#pasted',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new Event('input'));
      },
      pasted,
    );
    await addressed(page, '#feed=');
    await page.click('[value=release-card]');
    await addressed(page, 'widget=release-card');
    await page.select('#item', 'a');
    await page.select('#appearance', 'dark');
    await page.$eval('#accent', (input) => {
      input.value = '#aa3300';
      input.dispatchEvent(new Event('input'));
    });
    await addressed(page, 'accent=');
    // What lies below the preview moves until that is ready: a locator waits until nothing moves.
    await preview(page);
    await page.locator('[value=iframe]').click();
    await addressed(page, 'kind=iframe');
    await page.locator('[name=width][value="375"]').click();
    await addressed(page, 'width=375');
    const [address, code] = [page.url(), await blocks(page)];
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.written = text;
      };
    });
    await page.click('#share');
    await page.waitForFunction(() => document.getElementById('copied').textContent === 'Copied');
    assert.equal(await page.$eval('body', ({dataset}) => dataset.written), address);
    await page.close();

    const again = await open(address.slice(address.indexOf('?')));
    await preview(again);
    assert.deepEqual(await blocks(again), code);
    assert.equal(await again.$eval('#pasted', (area) => area.value), pasted);
    // The demonstration's feed is not what was pasted, so the code names the place where that will lie.
    assert.equal(await again.$eval('#feed', (field) => field.value), '/feed.json');
    assert.match(code[0], /feed=%2Ffeed\.json/);
    assert.equal(await again.$eval('#item', (select) => select.value), 'a');
    const shown = await again.$eval('#sheet > *', (element) => [
      element.localName,
      element.getAttribute('appearance'),
      element.shadowRoot.textContent.includes('Суу келди'),
      element.parentElement.clientWidth - 40,
    ]);
    assert.deepEqual(shown, ['mykty-release-card', 'dark', true, 375]);
    await again.close();
  });

  for (const [language, what, mend] of [
    ['ky', /дата эмес/, /ЖЖЖЖ-АА-КК/],
    ['ru', /не дата/, /ГГГГ-ММ-ДД/],
    ['en', /not a date/, /YYYY-MM-DD/],
  ])
    it(`says in ${language} what is wrong in a feed, where, and how to mend it`, async () => {
      const page = await open(`?lang=${language}`);
      const bad =
        '{\n "version": "https://jsonfeed.org/version/1.1",\n "title": "T",\n "items": [\n  {"id": "a", "title": "Угуу",\n   "date_published": "31.05.2016"}\n ]\n}';
      await page.$eval(
        '#pasted',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new Event('input'));
        },
        bad,
      );
      await page.waitForFunction(() => document.getElementById('problems').textContent.includes('31.05.2016'));
      const line = await page.$$eval('#problems li', (all) =>
        all.map((each) => each.textContent).find((text) => text.includes('31.05.2016')),
      );
      assert.match(line, what);
      assert.match(line, mend);
      assert.match(line, /Угуу.*date_published/);
      const jump = await page.$('#problems li .where button');
      assert.match(await jump.evaluate((button) => button.textContent), /6/);
      await jump.evaluate((button) => button.click());
      const selected = await page.$eval('#pasted', (area) => area.value.slice(area.selectionStart, area.selectionEnd));
      assert.match(selected, /^"31\.05\.2016"/);
      await page.close();
    });

  it('says what to do where the address can’t be read', async () => {
    const page = await open('?lang=en&feed=nothing-here.json');
    assert.match(await page.$eval('#check', (status) => status.textContent), /error 404/);
    await page.close();
    const closed = await open(`?lang=en&feed=${encodeURIComponent('http://127.0.0.1:9/feed.json')}`);
    assert.match(await closed.$eval('#check', (status) => status.textContent), /CORS/);
    await closed.close();
  });
});
