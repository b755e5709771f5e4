// What cdn/ is bundled from: the widgets as chunks that share code (`chunks.mjs` tells which), the loader that knows
// their names, and one file that holds all.
import {createHash} from 'node:crypto';
import {renameSync} from 'node:fs';
import {basename} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {globSync} from '../files.mjs';
import {ascii} from './ascii.mjs';
import {SHARED, chunksOf, isAwaited, isWidget, laterName, partOfLanguage} from './chunks.mjs';
import {compactMessages, languages} from './compact-messages.mjs';
import {inlineIcons} from './inline-icons.mjs';
import {minified} from './minify.mjs';
import {minifyTemplates} from './minify-templates.mjs';
import {oneFile} from './one-file.mjs';
import {ownCopies} from './own-copies.mjs';
import {quietReader} from './quiet-reader.mjs';
import {replaceModule} from './replace-module.mjs';
import {shortMembers} from './short-members.mjs';
import {shortVariables} from './short-variables.mjs';
import {smallDecorators} from './small-decorators.mjs';
import {markedTemplates, smallLit} from './small-lit.mjs';
import {smallPurifier} from './small-purifier.mjs';
import {smallQr} from './small-qr.mjs';
import {startTogether} from './start-together.mjs';

const named = ({version}) => replaceModule('cdn/version.js', `export const version = ${JSON.stringify(version)};`);

// `production`: lit without the checks that help while developing.
const withLit = (messages) => [
  replaceModule('components/shared/prerender.js', 'export const prerender = {on: false};'),
  replaceModule('components/shared/heading.js', "export {heading} from '../../cdn/heading.js';"),
  smallDecorators(),
  smallPurifier(),
  smallQr(),
  nodeResolve({exportConditions: ['production', 'browser']}),
  compactMessages(messages),
  quietReader(),
  minifyTemplates(),
  smallLit(),
  shortMembers(),
  markedTemplates(),
];

/**
 * Tells V8 that all of a file runs at once: it compiles the file's functions while it loads, beside the main thread,
 * which else reads each a second time when it's first called. That is an eighth of a countdown's way to its first picture.
 * V8 looks for it at the very start; to other engines it's a comment. Only for what a widget's first picture needs (of
 * the rest, much is never called), and not in small files, where it gains less than its own bytes cost.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
/** Characters before they are minified. */
const LARGE = 20_000;
const isLarge = ({modules}) =>
  Object.values(modules).reduce((sum, {renderedLength}) => sum + renderedLength, 0) > LARGE;

const smallest = (format) => [
  oneFile(),
  minified({module: format === 'es', comments: new RegExp(`^!|^${COMPILE_HINT.slice(2)}`)}),
  ...(format === 'iife' ? [ascii()] : []),
];

const holdsPackage = ({modules}) => Object.keys(modules).some((id) => id.includes('node_modules'));

// The files that a page names say what they are, and so does a chunk with a package's code in it. The other chunks, which
// nobody but these files asks for, say nothing, nor where their maps lie: beside them.
const output = ({version}, format) => ({
  dir: 'cdn',
  format,
  sourcemap: format === 'es' ? 'hidden' : true,
  banner: (chunk) => {
    const licence = `/*! mykty ${version} | MIT | THIRD-PARTY.txt */`;
    if (format !== 'es') return licence;
    const {name, facadeModuleId} = chunk;
    const isFirst = (isWidget(facadeModuleId) || SHARED.includes(name)) && isLarge(chunk);
    return [...(isFirst ? [COMPILE_HINT] : []), ...(holdsPackage(chunk) ? [licence] : [])].join('\n');
  },
  // See one-file.mjs.
  generatedCode: {preset: 'es2015', symbols: false},
  freeze: false,
});

// tsc's helper for decorators begins with `this && this.__decorate`, which is meant to be undefined.
const onwarn = (warning, warn) => {
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
  warn(warning);
};

async function bundle(input, plugins, options) {
  const build = await rollup({input, plugins, onwarn});
  const {output: files} = await build.write(options);
  await build.close();
  return files.filter(({type}) => type === 'chunk');
}

// Chunks lie together in one folder, and the folder is named by a hash of them all. So they name each other without any
// hash, which no compression shortens, and need no list of the files of languages either.
const unnamed = 'chunks/new';
const inFolder = (folder, name) => name.replace(unnamed, `chunks/${folder}`);

function nameFolder(files) {
  const hash = createHash('sha256');
  for (const {fileName, code} of files) hash.update(`${fileName}\n${code}\n`);
  const folder = hash.digest('base64url').replace(/[-_]/g, '').slice(0, 8);
  renameSync(`cdn/${unnamed}`, `cdn/chunks/${folder}`);
  return files.map((file) => ({
    ...file,
    fileName: inFolder(folder, file.fileName),
    imports: file.imports.map((name) => inFolder(folder, name)),
  }));
}

/** Each widget as a chunk of its own, what they share, a chunk a language, and doors to what the loader wants. */
export async function bundleWidgets(release) {
  let shared;
  const fileName = ({name, facadeModuleId}) => {
    const part = partOfLanguage(facadeModuleId);
    return `${unnamed}/${part ? `${part[1]}-${part[2]}` : name}.js`;
  };
  const defines = globSync('dist/components', /\/define\.js$/).map((file) => [
    basename(file.replace('/define.js', '')),
    file,
  ]);
  const files = await bundle(
    {
      ...Object.fromEntries(defines),
      again: 'dist/cdn/again.js',
      'set-time': 'dist/cdn/set-time.js',
      placeholders: 'dist/cdn/placeholders.js',
    },
    [
      ownCopies(),
      inlineIcons(),
      ...withLit({parts: true}),
      startTogether(isAwaited),
      shortVariables(),
      ...smallest('es'),
    ],
    {
      ...output(release, 'es'),
      entryFileNames: fileName,
      chunkFileNames: fileName,
      hoistTransitiveImports: false,
      manualChunks: (id, graph) => (shared ??= chunksOf(graph)).get(id) ?? laterName(id) ?? null,
    },
  );
  return nameFolder(files);
}

/**
 * Round all of a file that a page names: where another copy was first, it does nothing but say so, for two would define
 * the same tags and read each feed twice. That is found out before any module of ours runs, since the widgets' own make
 * what a page may have but once. In a file into which a plugin has merged us with others, an error would stop those
 * behind us.
 */
const once = ({version}) => ({
  // An element with the id "mykty" is reached by that name too, so only a version tells.
  intro: `const first = self.mykty?.version;
    if (typeof first === 'string') return console.warn(\`mykty \${first} is on this page already; this copy, ${version}, does nothing. Remove one.\`);
    try { (() => {`,
  outro: `})(); } catch (error) { console.warn('mykty:', error); }`,
});

/** The loader, which is told the names of the chunks. */
export function bundleLoader(release, chunks) {
  const names = replaceModule(
    'cdn/chunks.js',
    `export const own = ''; export const chunks = ${JSON.stringify(chunks)};`,
  );
  return bundle({mykty: 'dist/cdn/loader.js'}, [named(release), names, shortMembers(), ...smallest('iife')], {
    ...output(release, 'iife'),
    ...once(release),
    entryFileNames: '[name].js',
  });
}

/** One file without a further request. */
export function bundleAll(release) {
  return bundle(
    {'mykty.all': 'dist/cdn/all.js'},
    [named(release), ...withLit(), shortVariables(), ...smallest('iife')],
    {
      ...output(release, 'iife'),
      ...once(release),
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
    },
  );
}

/** What the embed page runs, and what a page around it does. */
export async function bundleFrame(release) {
  const one = (name) =>
    bundle({[name]: `dist/cdn/${name}.js`}, [smallest('iife')], {
      ...output(release, 'iife'),
      entryFileNames: '[name].js',
    });
  return [...(await one('frame')), ...(await one('frame-host'))];
}

/** The table that the loader holds, in the form of src/cdn/chunks.ts. */
export function tableOf(files) {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  const withImports = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    byName.get(name)?.imports.forEach((next) => withImports(next, seen));
    return seen;
  };
  const short = (names) => [...names].map((name) => basename(name, '.js'));
  const entries = files.filter(({isEntry}) => isEntry).sort((a, b) => (a.name < b.name ? -1 : 1));
  const widgets = entries.filter(({facadeModuleId}) => isWidget(facadeModuleId));
  const words = (widget) => {
    const ways = languages.map((language) => {
      const {fileName} = files.find(
        ({facadeModuleId}) =>
          facadeModuleId && partOfLanguage(facadeModuleId)?.slice(1).join() === `${language},${widget}`,
      );
      const own = short(withImports(fileName)).filter((name) => name.startsWith(language));
      return own.map((name) => name.replace(language, '*')).join();
    });
    if (new Set(ways).size > 1) throw new Error(`${widget} speaks each language by other files: ${ways.join(' ')}`);
    return ways[0].split(',');
  };
  // The widget's own chunk first.
  const needed = widgets.map(({name, fileName}) => [
    name,
    [...short(withImports(fileName)), ...words(name)].map((file) => file.replace(name, '?')),
  ]);
  const each = needed[0][1].filter((file) => needed.every(([, all]) => all.includes(file)));
  return {
    folder: entries[0].fileName.replace(/[^/]*$/, ''),
    each,
    widgets: Object.fromEntries(needed.map(([name, all]) => [name, all.filter((file) => !each.includes(file))])),
    languages,
  };
}
