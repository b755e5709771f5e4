// What npm gets: every door opens, in Node too, and nothing happens that wasn't asked for.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import {parseAst} from 'rollup/parseAst';
import {globSync} from '../../scripts/files.mjs';
import {walk} from '../../scripts/rollup/walk.mjs';
import {widgets} from '../../dist/cdn/tags.js';

const release = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every specifier that the exports map names, with `*` filled in by the widgets, and the files behind it. */
const doors = Object.entries(release.exports).flatMap(([key, target]) => {
  const files = typeof target === 'string' ? {default: target} : target;
  const names = key.includes('languages/') ? ['ky', 'ru', 'en'] : key.includes('*') ? widgets : [''];
  return names.map((name) => ({
    specifier: key.replace('.', release.name).replace('*', name),
    files: Object.fromEntries(Object.entries(files).map(([condition, file]) => [condition, file.replace('*', name)])),
  }));
});

const modules = doors.filter(({files}) => files.default.endsWith('.js'));
const speaking = /\/(?:define|server|hydrate)$|\/languages\/|\/(?:jsx|vue)/;
const silent = modules.filter(({specifier}) => !speaking.test(specifier));

/** The files that the exports and the command come to, by their code and by their types. */
function reached() {
  const opened = [...doors.flatMap(({files}) => Object.values(files)), ...Object.values(release.bin)];
  const found = new Set(opened.map((file) => posix.normalize(file)));
  for (const file of found) {
    if (!/\.(?:js|d\.ts)$/.test(file)) continue;
    for (const [, to] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const module = posix.join(posix.dirname(file), to);
      // Types name the code beside them, where there is some.
      if (file.endsWith('.d.ts')) found.add(module.replace(/\.js$/, '.d.ts'));
      if (!file.endsWith('.d.ts') || existsSync(module)) found.add(module);
    }
  }
  return found;
}

describe('the package', () => {
  it('has a file behind every export, its types first', () => {
    for (const {specifier, files} of doors) {
      for (const file of Object.values(files)) assert.ok(existsSync(file), `${specifier}: ${file}`);
      if (files.types) assert.equal(Object.keys(files)[0], 'types', specifier);
    }
  });

  it('names the widgets of the source in its literal map of tags', () => {
    const folders = globSync('src/components', /\/define\.ts$/).map((file) => file.split('/').at(-2));
    assert.deepEqual([...widgets].sort(), folders.sort());
  });

  for (const {specifier} of modules) {
    it(`can import ${specifier} in Node`, async () => {
      assert.ok(Object.keys(await import(specifier)).length >= (speaking.test(specifier) ? 0 : 1));
    });
  }

  for (const {specifier} of silent) {
    it(`has no side effect when ${specifier} is imported: a bundler drops it whole`, async () => {
      const {outputFiles} = await build({
        stdin: {contents: `import ${JSON.stringify(specifier)};`, resolveDir: process.cwd()},
        bundle: true,
        format: 'esm',
        platform: 'browser',
        external: ['lit', 'lit/*', '@lit/*', 'date-fns', 'date-fns/*', '@date-fns/*', 'dompurify'],
        write: false,
        logLevel: 'silent',
      });
      assert.equal(outputFiles[0].text.trim(), '');
    });
  }

  it('registers tags only by define, and only those not taken', () => {
    const code = `
      const defined = [];
      globalThis.customElements = {
        get: (tag) => (tag === 'mykty-contact-block' ? class {} : undefined),
        define: (tag) => defined.push(tag),
      };
      await import('mykty');
      if (defined.length) throw new Error('defined by its classes: ' + defined);
      await import('mykty/define');
      console.log(defined.sort().join());
    `;
    const printed = execFileSync('node', ['--input-type=module', '-e', code], {encoding: 'utf8'});
    assert.equal(printed.trim(), 'mykty-event-countdown,mykty-practice-gallery,mykty-release-card');
  });

  it('lists as side effects what defines and nothing else', () => {
    const speaking = globSync('dist', /\.js$/).filter((file) =>
      /customElements\.define\(/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(
      speaking.filter((file) => !file.endsWith('/define.js')),
      [],
    );
    assert.deepEqual(release.sideEffects, [
      './dist/define.js',
      './dist/components/*/define.js',
      './dist/hydrate.js',
      './dist/server.js',
      './dist/i18n/languages/*.register.js',
      './cdn/*.js',
    ]);
  });

  it('leaves its dependencies, lit among them, to be imported, and declares each', () => {
    const imported = new Set();
    for (const file of globSync('dist', /\.js$/)) {
      const text = readFileSync(file, 'utf8');
      walk(parseAst(text), ({type, source}) => {
        const name = /^(?:Import|Export)/.test(type) ? source?.value : undefined;
        if (name && !/^(?:\.|node:)/.test(name)) imported.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)[0]);
      });
      // What lit leaves on the page; twice, it warns of two copies.
      assert.doesNotMatch(text, /litHtmlVersions|litElementVersions|reactiveElementVersions/, file);
    }
    const declared = [...Object.keys(release.dependencies), ...Object.keys(release.peerDependencies)];
    assert.deepEqual([...imported].sort(), declared.sort());
    assert.ok(imported.has('lit'));
  });

  it('has what it uses of @lit/localize inside, which has no state, so that a page’s own cannot meet it', () => {
    for (const file of globSync('dist', /\.js$|\.d\.ts$/))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /['"]@lit\/localize\b/, file);
    const inside = globSync('dist/i18n/localize', /./).map((file) => file.split('/').at(-1));
    assert.deepEqual(inside.sort(), ['LICENSE', 'str-tag.d.ts', 'str-tag.js', 'types.d.ts']);
  });

  it('packs what it needs and nothing else', () => {
    const pack = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const [{files, size}] = JSON.parse(
      execFileSync('npm', pack, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}),
    );
    const paths = files.map(({path}) => path);
    const wanted =
      /^(dist\/|cdn\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|(custom-elements|vscode\.html-data|web-types)\.json$)/;
    assert.deepEqual(
      paths.filter((path) => !wanted.test(path)),
      [],
    );
    assert.deepEqual(
      paths.filter(
        (path) => /\.test\.|(^|\/)(test|demo|src|node_modules)\/|\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
      ),
      [],
    );
    // Nobody debugs a command in a browser, or imports it.
    assert.deepEqual(
      paths.filter((path) => /^dist\/cli\/.*(\.map|\.d\.ts)$/.test(path)),
      [],
    );
    assert.ok(size < 2_330_000, `${size} bytes packed`);
    const needed = reached();
    assert.deepEqual(
      paths.filter((path) => /^dist\/.*\.js$/.test(path) && !needed.has(path)),
      [],
    );
    assert.deepEqual(
      [...needed].filter((path) => !paths.includes(path)),
      [],
    );
    // Sources are not packed, so each map holds them.
    for (const path of paths.filter((each) => each.endsWith('.map'))) {
      const {sources, sourcesContent = []} = JSON.parse(readFileSync(path, 'utf8'));
      assert.ok(
        sources.every((_, at) => typeof sourcesContent[at] === 'string'),
        path,
      );
    }
    for (const path of [
      'cdn/mykty.js',
      'cdn/sri.json',
      'cdn/THIRD-PARTY.txt',
      'dist/index.d.ts',
      'custom-elements.json',
      'LICENSE',
    ]) {
      assert.ok(paths.includes(path), path);
    }
  });

  it('describes the four tags in its manifest, their base and their events, and nothing inside', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const named = manifest.modules.flatMap(({declarations}) => declarations.map(({name}) => name));
    assert.deepEqual(
      named.filter((name) => !/^Mykty\w+$|^CheckedElement$/.test(name)),
      [],
    );
    assert.ok(named.includes('MyktyErrorEvent') && named.includes('MyktyElement'), named.join());
    const declared = manifest.modules.flatMap(({declarations}) => declarations);
    assert.ok(declared.every(({customElement, tagName}) => !customElement || tagName));
    const members = declared.flatMap(({members: all = []}) => all);
    assert.ok(members.length > 40);
    assert.deepEqual(
      members.filter(({privacy}) => privacy && privacy !== 'public').map(({name}) => name),
      [],
    );
    const found = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
    assert.deepEqual(found.map(({tagName}) => tagName).sort(), widgets.map((name) => `mykty-${name}`).sort());
    for (const {tagName, events} of found) {
      assert.ok(events.length > 1, tagName);
      for (const {name, type} of events) assert.match(`${name} ${type?.text}`, /^mykty-\w+ Mykty\w+Event$/, tagName);
    }
  });
});
