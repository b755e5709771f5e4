import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {launchChromium} from '../../scripts/browsers.mjs';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {PINNED} from '../../scripts/demo-feed.mjs';
import {globSync} from '../../scripts/files.mjs';
import {serve} from '../../scripts/loopback.mjs';
import {POLICY, serve as serveDemo} from '../../scripts/serve.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const elements = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
const axe = read('node_modules/axe-core/axe.min.js');
const plain = (html) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const names = (list = []) => list.map(({name}) => name);
const sorted = (list) => [...new Set(list)].sort();

describe('the documentation', {timeout: 900_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-docs-'));
  const shared = {};
  const pages = () => globSync(join(folder, 'docs'), /\.html$/);
  const codes = (html) =>
    [...html.matchAll(/<code data-run="(\w+)">([\s\S]*?)<\/code>/g)].map(([, kind, code]) => ({
      kind,
      code: plain(code),
    }));
  const readme = [...read('README.md').matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, kind, code]) => ({kind, code}));
  const examples = (kind) =>
    [...pages().flatMap((file) => codes(readFileSync(file, 'utf8'))), ...readme]
      .filter((each) => each.kind === kind)
      .map(({code}) => code);

  before(async () => {
    buildDemo(Date.parse(PINNED), folder);
    shared.demo = await serveDemo(folder);
    const own = readFileSync(join(folder, 'feeds/portal.json'), 'utf8');
    shared.site = await serve({folder, routes: {'/feed.json': {body: own, type: 'application/feed+json'}}});
    shared.browser = await launchChromium();
  });
  after(async () => {
    await shared.browser?.close();
    await shared.site?.close();
    await shared.demo?.close();
    rmSync(folder, {recursive: true});
  });

  it('has a page for each element', () => assert.deepEqual(sorted(elements.map(({tagName}) => tagName)).length, 4));

  for (const {tagName, attributes, events, slots, cssParts, cssProperties} of elements)
    it(`names what ${tagName} has, and nothing else`, () => {
      const html = readFileSync(join(folder, `docs/${tagName}.html`), 'utf8');
      const named = (word) =>
        sorted([...html.matchAll(new RegExp(`data-${word}="([^"]*)"`, 'g'))].map(([, name]) => name));
      // An event class is handed its members, which the analyzer takes for events of those names.
      const real = names(events).filter((name) => name?.startsWith('mykty-'));
      const expected = {
        attribute: names(attributes),
        event: real,
        slot: names(slots),
        part: names(cssParts),
        token: names(cssProperties),
      };
      for (const [word, list] of Object.entries(expected)) assert.deepEqual(named(word), sorted(list), word);
      for (const entry of [...(attributes ?? []), ...(cssParts ?? []), ...(slots ?? [])])
        assert.ok(entry.description, `${tagName}: ${entry.name} has no description`);
      for (const [, attribute] of read('README.md').matchAll(new RegExp(`\\| \`${tagName}\` \\| \`([\\w-]+)\``, 'g')))
        assert.ok(names(attributes).includes(attribute), attribute);
    });

  it('names every token that a style sheet reads', () => {
    const readIn = (files) =>
      sorted(files.flatMap((file) => [...read(file).matchAll(/var\((--mykty-[\w-]+)/g)].map(([, token]) => token)));
    const ofAll = readIn(['src/styles/tokens.ts']);
    for (const {tagName, cssProperties} of elements)
      for (const token of ofAll) assert.ok(names(cssProperties).includes(token), `${tagName}: ${token}`);
    assert.deepEqual(
      sorted(elements.flatMap(({cssProperties}) => names(cssProperties))),
      readIn(globSync('src', /\.ts$/)),
    );
  });

  it('leaves no example untried', () => {
    const html = pages().map((file) => readFileSync(file, 'utf8'));
    for (const [block] of html.flatMap((text) => [...text.matchAll(/<pre[^>]*><code[^>]*>/g)]))
      assert.match(block, /data-run="/);
    const kinds = [...html.flatMap(codes), ...readme].map(({kind}) => kind);
    // Spreadsheets are read by the command's own tests.
    assert.deepEqual(sorted(kinds), ['csp', 'css', 'csv', 'feed', 'html', 'js', 'json', 'nginx', 'sh']);
  });

  it('has feeds that are without a problem', async () => {
    const {checkText, schema, words} = await import(join(folder, 'builder/checker.js'));
    const feeds = [...examples('feed'), ...examples('json')];
    assert.equal(feeds.length, 7);
    for (const text of feeds) {
      const {feed: parsed, problems} = checkText({name: '', text}, schema, {words: words.en, now: Date.parse(PINNED)});
      assert.deepEqual(problems, []);
      assert.ok(parsed.items.length > 0);
    }
  });

  it('has scripts that run', async () => {
    const AsyncFunction = (async () => undefined).constructor;
    // Those for a page, and for a server that renders it, are what the tests of the package do.
    const scripts = examples('js').filter((script) => !/mykty\/(server|hydrate|components)/.test(script));
    assert.equal(scripts.length, 4);
    for (const script of scripts) {
      const code = script
        .replace(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = await load($2);')
        // Here is no page to resolve a path against.
        .replaceAll("('/", "('https://example.kg/");
      assert.doesNotMatch(code, /^import/m);
      const given = {load: (name) => import(name), gallery: {}};
      await new AsyncFunction(...Object.keys(given), code)(...Object.values(given));
      if (code.includes('gallery')) assert.ok(given.gallery.source);
    }
  });

  it('has commands that there are', () => {
    const {scripts} = JSON.parse(read('package.json'));
    const commands = [...examples('sh'), ...examples('bash')]
      .flatMap((text) => text.split(/\n|&&/))
      .map((line) => line.trim());
    const known = [
      ...Object.keys(scripts).map((name) => `npm run ${name}`),
      'npm ci',
      'npm start',
      'npm test',
      'npm install mykty',
    ];
    const usage = read('src/cli/words/en.ts');
    for (const command of commands.filter(Boolean)) {
      const [, own] = /^npx mykty ([\w-]+)/.exec(command) ?? [];
      assert.ok(own ? usage.includes(`mykty ${own} <`) : known.includes(command.replace(/ --.*/, '')), command);
    }
    assert.ok(commands.length > 0);
  });

  it('has the content policy under which the demo is served', () => {
    const [policy, ...more] = examples('csp');
    assert.deepEqual(more, []);
    assert.equal(policy.trim().replaceAll('\n', ' '), POLICY);
  });

  it('has style sheets that a browser takes, of tokens and parts that there are', async () => {
    const found = examples('css');
    assert.ok(found.length >= 4, String(found.length));
    const tokens = elements.flatMap(({cssProperties}) => names(cssProperties));
    const page = await shared.browser.newPage();
    for (const code of found) {
      const rules = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [...sheet.cssRules].map(({selectorText, style}) => [selectorText, [...style]]);
      }, code);
      assert.equal(rules.length, code.split('{').length - 1, code);
      assert.equal(rules.flatMap(([, list]) => list).length, code.split(/:(?!:)[^;{]*;/).length - 1, code);
      for (const [selector, list] of rules) {
        for (const token of list.filter((name) => name.startsWith('--'))) assert.ok(tokens.includes(token), token);
        for (const [, tag, part] of selector.matchAll(/(mykty-[\w-]+)::part\(([\w-]+)\)/g)) {
          const {cssParts} = elements.find(({tagName}) => tagName === tag);
          assert.ok(names(cssParts).includes(part), selector);
        }
      }
    }
    await page.close();
  });

  it('has markup that works', async () => {
    const found = examples('html');
    assert.ok(found.length >= 12, String(found.length));
    const loader = '<script src="/cdn/mykty.js" defer></script>';
    const own = shared.site.routes['/feed.json'];
    const [readmeFeed] = readme.filter(({kind}) => kind === 'json').map(({code}) => code);
    for (const code of found) {
      // Whoever follows the README has its feed.
      shared.site.routes['/feed.json'] = readme.some((each) => each.code === code) ? {...own, body: readmeFeed} : own;
      const body = code.includes('<script') ? code : loader + code;
      shared.site.routes['/page'] = {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
      };
      const page = await shared.browser.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${shared.site.origin}/page`);
      const states = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(({localName}) => localName.startsWith('mykty-'))
            .map((element) => element.getAttribute('state')),
        );
      for (
        let tries = 0;
        tries < 300 && !((await states()).length && (await states()).every((state) => state === 'ready'));
        tries++
      )
        await new Promise((done) => setTimeout(done, 100));
      const reached = await states();
      assert.ok(reached.length && reached.every((state) => state === 'ready'), `${reached} of ${code}`);
      assert.deepEqual(complaints, [], code);
      await page.close();
    }
  });

  it('has an nginx example whose blocks close and whose lines end', () => {
    const [config] = examples('nginx');
    assert.equal(config.split('{').length, config.split('}').length);
    for (const line of config.split('\n').filter((text) => text.trim())) assert.match(line.trim(), /[;{}]$/, line);
    for (const header of ['Access-Control-Allow-Origin', 'immutable', 'etag on'])
      assert.ok(config.includes(header), header);
  });

  it('has sizes that are measured', () => {
    const feed = readFileSync(join(folder, 'feeds/portal.json'));
    const measured = {plain: feed, gzip: gzipSync(feed), brotli: brotliCompressSync(feed)};
    const guide = read('demo/docs/hosting.en.html');
    for (const [kind, bytes] of Object.entries(measured)) {
      const told = Number(new RegExp(`data-bytes="${kind}">(\\d+)<`).exec(guide)[1]);
      assert.ok(Math.abs(told - bytes.length / 1_000) <= told * 0.05 + 0.5, `${kind}: ${bytes.length}`);
    }
  });

  it('passes axe, fits a phone and shows its examples', async () => {
    for (const file of pages()) {
      const page = await shared.browser.newPage();
      const complaints = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.setViewport({width: 375, height: 800});
      const name = file.split('/').at(-1);
      await page.goto(`${shared.demo.url}docs/${name}?lang=en`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main *')]
          .filter(({localName}) => localName.startsWith('mykty-'))
          .every((element) => element.getAttribute('state') === 'ready'),
      );
      await page.evaluate(`${axe}; 0`);
      const violations = await page.evaluate(async () => {
        const result = await globalThis.axe.run('main', {resultTypes: ['violations']});
        return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(violations, [], name);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 375, name);
      assert.deepEqual(complaints, [], name);
      await page.close();
    }
  });
});
