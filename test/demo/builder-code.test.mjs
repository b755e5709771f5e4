// The code that the builder gives, on pages of other sites.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {KINDS} from '../../demo/builder/choices.js';
import {say} from '../../demo/texts.js';
import {serve} from '../../scripts/loopback.mjs';
import {addressed, blocks, preview} from '../support/builder.mjs';
import {demoPage} from '../support/demo-page.mjs';
import {polled} from '../support/polled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe("the builder's code", {timeout: 900_000}, () => {
  const {shared, open} = demoPage('builder');
  let site;
  before(async () => (site = await serve()));
  after(() => site?.close());

  /** Serves markup as a page of another site, opens it, and waits for a widget to be ready in it or in its frame. */
  async function paste({head = '', body, headers = {}, lang = 'ky'}, tag = 'mykty-event-countdown') {
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    site.routes['/page'] = {body: html, headers};
    const page = await shared.browser.newPage();
    page.complaints = [];
    page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text()));
    await page.goto(`${site.origin}/page`);
    const ready = async () => {
      for (const frame of page.frames()) {
        const found = await frame.$(`${tag}[state=ready]`).catch(() => null);
        if (found) return {page, frame, text: await found.evaluate((element) => element.shadowRoot.textContent)};
      }
      return undefined;
    };
    const shown = await polled(ready, Boolean);
    assert.ok(shown, `not ready: ${page.complaints.join('\n')}\n${body}`);
    return shown;
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
    site.routes['/app.js'] = {body: built.outputFiles[0].text, type: 'text/javascript'};
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
});
