// demo/dist/: the portal's pages in one layout, its feeds with dates filled in, pictures, fonts, and a copy of cdn/.
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {say} from '../demo/texts.js';
import '../demo/builder/texts.js';
import '../demo/builder/texts-code.js';
import '../demo/form/texts.js';
import {docsPages, fromBelow} from './build-docs.mjs';
import {feedFiles, fillFeed} from './demo-feed.mjs';
import {buildHostile, hostileList} from './build-hostile.mjs';
import {globSync} from './files.mjs';
import {buildPseudoLocale} from './pseudo-locale.mjs';

const NAVIGATION = ['home', 'releases', 'events', 'practices', 'contacts', 'widgets'];
const FONTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const LANGUAGE = 'ky';
const root = fileURLToPath(new URL('..', import.meta.url));
const demo = (...path) => join(root, 'demo', ...path);

/** A page's own language: that of its text, where it has but one. */
const languageOf = (html) => /<main[^>]* data-language="([^"]+)"/.exec(html)?.[1] ?? LANGUAGE;

/** Puts the page's first language where a text is named; the other languages come with a switch of `lang`. */
const worded = (html) => {
  const language = languageOf(html);
  return html
    .replace(/(<[^>]*\sdata-text="([^"]+)"[^>]*>)(?=<)/g, (_, tag, key) => tag + say(key, language))
    .replace(/\sdata-label="([^"]+)"/g, (attribute, key) => `${attribute} aria-label="${say(key, language)}"`);
};

function page(main, layout) {
  const own = (name) => new RegExp(`^<main[^>]* data-${name}="([^"]+)"`).exec(main)?.[1];
  const title = own('title') ?? '';
  const current = own('nav') ?? title.replace('page.', '');
  const links = NAVIGATION.map((name) => {
    const here = name === current ? ' aria-current="page"' : '';
    return `<a href="${name === 'home' ? './' : `${name}.html`}"${here} data-text="page.${name}"></a>`;
  });
  const scripts = own('scripts');
  const styles = (own('styles') ?? '').split(' ').filter(Boolean);
  const base = own('base');
  return layout
    .replace(
      '<html lang="ky">',
      `<html lang="${languageOf(main)}"${main.includes(' data-language=') ? ' data-own-language' : ''}>`,
    )
    .replace('{{title}}', `${say(title, languageOf(main))} – ${say('name', languageOf(main))}`)
    .replace('{{styles}}', styles.map((name) => `\n<link rel="stylesheet" href="${name}">`).join(''))
    .replace('{{base}}', base ? ` data-mykty-base="${base}"` : '')
    .replace('{{scripts}}', scripts ? `\n<script src="${scripts}" type="module"></script>` : '')
    .replace('{{nav}}', links.join(''))
    .replace('{{main}}', main);
}

/** What `mykty check` runs, words in three languages and the schema, for the pages that check a feed. */
function bundleChecker(outfile) {
  const languages = ['ky', 'ru', 'en'];
  const contents = `export {checkText} from './dist/cli/check-text.js';
    export {decodeTable, isWorkbook} from './dist/cli/decode-table.js';
    export {utf16Text} from './dist/cli/utf-16.js';
    export {isTable} from './dist/cli/other-format.js';
    export {writtenDate} from './dist/cli/advice.js';
    export {Versions} from './dist/cli/versions.js';
    export {fromCsv} from './dist/cli/from-csv.js';
    export {parseFeed} from './dist/feed/index.js';
    export {default as schema} from './dist/feed/feed.schema.json';
    ${languages.map((name) => `import {${name}} from './dist/cli/words/${name}.js';`).join('')}
    export const words = {${languages.join()}};`;
  const entry = {contents, resolveDir: root, sourcefile: 'checker.js'};
  buildSync({stdin: entry, outfile, bundle: true, format: 'esm', minify: true, charset: 'utf8', legalComments: 'none'});
}

/** Builds the demo for a moment (ms since epoch), from which its coming events are counted. */
export function buildDemo(now, folder = demo('dist')) {
  if (!existsSync(join(root, 'cdn/mykty.js'))) throw new Error('cdn/mykty.js is missing: run `npm run build` first.');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'feeds'), {recursive: true});
  mkdirSync(join(folder, 'fonts'));
  const layout = readFileSync(demo('layout.html'), 'utf8');
  for (const file of globSync(demo('pages'), /\.html$/))
    writeFileSync(join(folder, basename(file)), worded(fillFeed(page(readFileSync(file, 'utf8').trim(), layout), now)));
  mkdirSync(join(folder, 'docs'));
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  for (const [name, main] of docsPages(manifest))
    writeFileSync(join(folder, 'docs', name), fromBelow(worded(fillFeed(page(main, layout), now))));
  buildHostile(join(folder, 'hostile'));
  writeFileSync(join(folder, 'hostile/index.html'), fromBelow(worded(fillFeed(page(hostileList(), layout), now))));
  for (const file of feedFiles())
    writeFileSync(join(folder, 'feeds', basename(file)), fillFeed(readFileSync(file, 'utf8'), now));
  for (const file of globSync(demo(), /demo\/[^/]+\.(css|js)$/)) cpSync(file, join(folder, basename(file)));
  for (const name of ['images', 'files']) cpSync(demo(name), join(folder, name), {recursive: true});
  for (const subset of FONTS) {
    const font = `onest-${subset}-wght-normal.woff2`;
    cpSync(join(root, 'node_modules/@fontsource-variable/onest/files', font), join(folder, 'fonts', font));
  }
  for (const name of ['builder', 'form']) cpSync(demo(name), join(folder, name), {recursive: true});
  bundleChecker(join(folder, 'builder/checker.js'));
  cpSync(join(root, 'cdn'), join(folder, 'cdn'), {recursive: true});
  buildPseudoLocale(join(root, 'cdn'), join(folder, 'pseudo'));
  cpSync(join(root, 'dist/styles/tokens.css'), join(folder, 'tokens.css'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildDemo(Date.now());
