// Importing a class, or anything but `define` and its like, does nothing: not in a browser, and a bundler drops it whole.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {widgets} from '../../dist/cdn/tags.js';
import {html, site} from '../support/site.mjs';

const {name: own, exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const speaking = /\/(?:define|server|hydrate)$|\/languages\/|\/(?:jsx|vue)/;
const silent = Object.entries(exports)
  .filter(([, {default: file = ''}]) => file.endsWith('.js'))
  .flatMap(([key]) => (key.includes('*') ? widgets : ['']).map((name) => key.replace('.', own).replace('*', name)))
  .filter((specifier) => !speaking.test(specifier));
const external = /^(?:lit|@lit|date-fns|@date-fns|dompurify|uqr)\b/;

/** Runs in the page before anything else: notes all that a module could do to it. */
function record() {
  const did = (window.did = []);
  const note = (target, name, of) => {
    const original = target[name];
    target[name] = function (...args) {
      did.push(`${of}${name} ${String(args[0]).slice(0, 80)}`);
      return original.apply(this, args);
    };
  };
  for (const name of ['addEventListener', 'dispatchEvent']) note(EventTarget.prototype, name, '');
  for (const name of ['define', 'get', 'whenDefined']) note(CustomElementRegistry.prototype, name, 'customElements.');
  for (const name of [
    'fetch',
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
    'matchMedia',
  ])
    note(window, name, '');
  for (const name of ['getItem', 'setItem']) note(Storage.prototype, name, 'storage.');
  for (const type of [MutationObserver, IntersectionObserver, ResizeObserver])
    note(type.prototype, 'observe', `${type.name}.`);
  note(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest.');
  note(IDBFactory.prototype, 'open', 'indexedDB.');
  note(CacheStorage.prototype, 'open', 'caches.');
  note(window.trustedTypes.constructor.prototype, 'createPolicy', 'trustedTypes.');
  for (const name of ['log', 'info', 'warn', 'error']) note(console, name, 'console.');
  window.state = () => ({
    globals: Object.getOwnPropertyNames(window),
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    // Nothing built in may be patched.
    builtIns: [Object, Array, String, Promise, Element, HTMLElement, Node, Document, Symbol].map(
      (type) => Reflect.ownKeys(type).length + Reflect.ownKeys(type.prototype).length,
    ),
  });
}

/** What a module and its chunks are; those of other packages stand in chunks of their own, imported first. */
async function routesOf(specifier) {
  const ours = `export * from ${JSON.stringify(specifier)};`;
  const {outputFiles} = await esbuild.build({
    entryPoints: {ours: 'ours', others: 'others'},
    plugins: [
      {
        name: 'doors',
        setup({onResolve, onLoad}) {
          onResolve({filter: /^(?:ours|others)$/}, ({path}) => ({path, namespace: 'door'}));
          onLoad({filter: /./, namespace: 'door'}, ({path}) => ({
            contents:
              path === 'ours'
                ? ours
                : `import 'lit'; import 'lit/decorators.js'; import '@lit/localize/internal/str-tag.js';`,
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/silent',
    write: false,
    logLevel: 'silent',
  });
  return Object.fromEntries(
    outputFiles.map(({path, text}) => [
      path.replaceAll('\\', '/').replace(/^.*\/silent\//, '/silent/'),
      {body: text, type: 'text/javascript'},
    ]),
  );
}

describe('importing', () => {
  const shared = site();
  // Bundlers read `sideEffects` of packages that are installed.
  const project = mkdtempSync(join(tmpdir(), 'mykty-importing-'));
  before(() => {
    for (const part of ['package.json', 'dist'])
      cpSync(part, join(project, 'node_modules', own, part), {recursive: true});
  });
  after(() => rmSync(project, {recursive: true, force: true}));
  const bundled = (code) => bundle(code, project);

  async function effectsOf(routes) {
    const {server} = shared;
    Object.assign(server.routes, routes);
    const {page, complaints} = await shared.open(html({body: `<p>Text</p><script>(${record})()</script>`}));
    await page.evaluate(() => import('/silent/others.js'));
    const asked = server.requests.length;
    const effects = await page.evaluate(async () => {
      window.did.length = 0;
      const before = window.state();
      const names = Object.keys(await import('/silent/ours.js'));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      // The frames just waited for are this test's own.
      return {
        names,
        did: window.did.filter((each) => !each.startsWith('requestAnimationFrame')),
        before,
        after: window.state(),
      };
    });
    const requests = server.requests.slice(asked).map(({path}) => path);
    await page.close();
    for (const path of Object.keys(routes)) delete server.routes[path];
    return {...effects, complaints, requests: requests.filter((path) => !path.startsWith('/silent/'))};
  }

  for (const specifier of silent) {
    it(`${specifier} does nothing in a browser`, async () => {
      const {names, did, before, after, requests, complaints} = await effectsOf(await routesOf(specifier));
      assert.ok(names.length > 0);
      assert.deepEqual(after, before);
      assert.deepEqual({did, requests, complaints}, {did: [], requests: [], complaints: []});
    });

    it(`${specifier} for nothing is dropped by rollup`, async () => {
      assert.deepEqual(await bundled(`import ${JSON.stringify(specifier)};`), {code: '', modules: []});
    });
  }

  it('would be seen by this test, were it careless', async () => {
    const careless = `
      customElements.define('x-y', class extends HTMLElement {});
      addEventListener('resize', () => {});
      void fetch('/feed.json');
      window.careless = true;
      document.body.append('x');
      Array.prototype.own = 1;
      export const a = 1;`;
    const type = 'text/javascript';
    const routes = {'/silent/others.js': {body: '', type}, '/silent/ours.js': {body: careless, type}};
    const {did, before, after, requests} = await effectsOf(routes);
    assert.deepEqual(did, ['customElements.define x-y', 'addEventListener resize', 'fetch /feed.json']);
    assert.deepEqual(requests, ['/feed.json']);
    for (const what of ['globals', 'html', 'builtIns']) assert.notDeepEqual(after[what], before[what]);
  });

  it('one class brings no other widget along', async () => {
    for (const [name, code] of widgets.map((each) => [each, `export {${classOf(each)}} from 'mykty';`])) {
      const {modules} = await bundled(code);
      const classes = modules.map((id) => /\/dist\/components\/([^/]+)\/\1\.js$/.exec(id)?.[1]).filter(Boolean);
      assert.deepEqual(classes, [name]);
    }
  });
});

const classOf = (name) => `Mykty${name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** What rollup makes of some code: the text, and the modules of which something is left. */
async function bundle(code, folder) {
  const build = await rollup({
    input: 'entry',
    external: (id) => external.test(id),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(folder, 'entry.js') : null),
        load: (id) => (id === join(folder, 'entry.js') ? code : null),
      },
      nodeResolve({exportConditions: ['browser'], browser: true}),
    ],
    onwarn: ({code: reason, message}) => assert.ok(['EMPTY_BUNDLE', 'THIS_IS_UNDEFINED'].includes(reason), message),
  });
  const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
  await build.close();
  const [{code: text, modules}] = output;
  return {
    code: text.trim(),
    modules: Object.entries(modules)
      .filter(([id, {renderedLength}]) => renderedLength > 0 && id.includes('/dist/'))
      .map(([id]) => id.replaceAll('\\', '/')),
  };
}
