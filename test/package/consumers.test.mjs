// The packed package as others use it: installed by npm beside projects that use it, which are built, and opened in Chromium.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {serve} from '../../scripts/loopback.mjs';
import {startRegistry} from '../support/registry.mjs';
import {feed} from '../support/site-feed.mjs';
import {allReady, ready, site, tags} from '../support/site.mjs';

const run = promisify(execFile);
const [release, countdown] = tags;
const titleOf = (id) => feed.items.find((item) => item.id === id).title;

describe('the packed package', {timeout: 900_000}, () => {
  const shared = site();
  const folder = mkdtempSync(join(tmpdir(), 'mykty-consumers-'));
  const servers = [];
  const sites = {};
  let registry;
  let types;
  before(async () => {
    registry = await startRegistry(['react', 'react-dom', '@types/react', '@types/react-dom']);
    cpSync('test/package/consumers', folder, {recursive: true});
    await npm('install');
    types = npm('run', 'typecheck');
    for (const name of ['script-tag', 'vite-typescript', 'react']) sites[name] = built(name);
    // All at once; each is judged by its own test.
    for (const begun of [types, ...Object.values(sites)]) begun.catch(() => undefined);
  });
  after(async () => {
    await Promise.allSettled([types, ...Object.values(sites)]);
    for (const server of servers) await server.close();
    await registry?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const npm = (...args) =>
    run('npm', args, {
      cwd: folder,
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        // The tools that build are those of this project.
        PATH: `${process.env.PATH}${delimiter}${resolve('node_modules/.bin')}`,
        NO_PROXY: '127.0.0.1',
        npm_config_registry: registry.url,
        npm_config_cache: join(folder, 'cache'),
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
      },
    }).catch(({stdout, stderr}) => assert.fail(`npm ${args.join(' ')}\n${stdout}${stderr}`));

  /** Builds a project, and serves what it built. */
  async function built(name) {
    await npm('run', 'build', '--workspace', name);
    const server = await serve({
      folder: join(folder, name, 'dist'),
      routes: {'/feed.json': {body: JSON.stringify(feed), type: 'application/feed+json'}},
    });
    servers.push(server);
    return server.origin;
  }

  const textOf = (page, tag) => page.$eval(tag, ({shadowRoot}) => shadowRoot.textContent.replaceAll('\u2060', ''));

  it('brings its command', async () => {
    const {stdout} = await npm('exec', '--', 'mykty', '--help');
    assert.match(stdout, /mykty check/);
  });

  it('is typed, in TypeScript and in React’s JSX', () => types);

  it('is a folder of scripts for a plain page', async () => {
    const origin = await sites['script-tag'];
    for (const path of ['/index.html', '/pinned.html']) {
      const {page, complaints, warnings} = await shared.visit(origin + path);
      assert.deepEqual(await ready(page), allReady());
      assert.match(await textOf(page, countdown), new RegExp(titleOf('event-ru')));
      assert.match(await textOf(page, release), new RegExp(titleOf('release-ru')));
      assert.deepEqual({complaints, warnings}, {complaints: [], warnings: []});
      await page.close();
    }
  });

  it('builds with Vite', async () => {
    const origin = await sites['vite-typescript'];
    const {page, complaints, warnings} = await shared.visit(`${origin}/index.html`);
    assert.deepEqual(await ready(page, [release, countdown]), allReady([release, countdown]));
    assert.match(await textOf(page, countdown), new RegExp(titleOf('event-ru')));
    assert.match(await textOf(page, release), new RegExp(titleOf('release-ru')));
    await page.waitForFunction(() => document.querySelector('#counted').textContent);
    assert.deepEqual(
      await page.evaluate(() => [
        document.querySelector('#day').textContent,
        document.querySelector('#counted').textContent,
        document.body.dataset.loaded,
      ]),
      ['2016-жылдын 31-майында', String(feed.items.length), 'true'],
    );
    assert.deepEqual({complaints, warnings}, {complaints: [], warnings: []});
    await page.close();
  });

  it('builds with React 19, hears events and follows what React renders', async () => {
    const origin = await sites.react;
    const {page, complaints, warnings} = await shared.visit(`${origin}/index.html`);
    assert.deepEqual(await ready(page, [release, countdown]), allReady([release, countdown]));
    assert.match(await textOf(page, countdown), new RegExp(titleOf('event-ru')));
    assert.match(await textOf(page, release), new RegExp(titleOf('release-ru')));
    await page.waitForFunction(() => Number(document.querySelector('output').textContent) > 0);
    await page.click('button');
    await page.waitForFunction(
      (titles) =>
        Object.entries(titles).every(([tag, title]) =>
          document.querySelector(tag).shadowRoot.textContent.replaceAll('\u2060', '').includes(title),
        ),
      {},
      {[countdown]: titleOf('event-ky'), [release]: titleOf('release-ky')},
    );
    assert.deepEqual({complaints, warnings}, {complaints: [], warnings: []});
    await page.close();
  });
});
