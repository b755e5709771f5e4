// The demo's pages that fight back, each a whole document of its own, and the page that lists them. What a page is and
// what is expected of it stands in its own head, once: for the list, for the page's visitor, and for the tests.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {globSync} from './files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'demo/hostile');
const FRIENDLY = 'friendly';

const WIDGETS = [
  ['event-countdown', 'item="budget-hearing"', 'events', 'Иш-чаралар'],
  ['release-card', 'item="school-street"', 'releases', 'Жаңылыктар'],
  ['contact-block', 'item="reception-hours"', 'contacts', 'Байланыш'],
  ['practice-gallery', 'facets="topic" page-size="3"', 'practices', 'Тажрыйбалар'],
];
const elements = (feed) =>
  WIDGETS.map(
    ([name, attributes, page, text]) =>
      `<mykty-${name} feed="${feed}" ${attributes}><a href="../${page}.html">${text}</a></mykty-${name}>`,
  ).join('\n');
const stage = (feed) => `<main id="stage" lang="ky">\n${elements(feed)}\n</main>`;
const frames = WIDGETS.map(([name, attributes, , text]) => {
  const query = `widget=${name}&feed=../feeds/portal.json&lang=ky&${attributes.replaceAll('"', '').replaceAll(' ', '&')}`;
  return `<iframe src="../cdn/frame.html?${query.replaceAll('&', '&amp;')}" title="${text}" width="640" height="200" sandbox="allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`;
}).join('\n');

const HEAD = `<meta charset="utf-8">
<meta name="robots" content="noindex">
<link rel="icon" href="../images/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="stage.css">
<script src="watch.js"{{nonce}}></script>`;

/** The pages by name: what each is, what is expected of it, under what it is to be opened, and its text. */
export function hostilePages() {
  return globSync(folder, /\.html$/)
    .map((file) => {
      const html = readFileSync(file, 'utf8');
      const meta = (name) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1];
      return {
        name: basename(file, '.html'),
        title: /<title>([^<]*)/.exec(html)[1],
        about: meta('description'),
        outcome: meta('outcome'),
        differs: meta('differs'),
        emulate: meta('emulate'),
        html,
      };
    })
    .sort((one, other) => (other.name === FRIENDLY) - (one.name === FRIENDLY));
}

function filled({title, about, outcome, html}) {
  const nonce = /<script[^>]* (nonce="[^"]+")/.exec(html);
  const parts = {
    head: HEAD.replace('{{nonce}}', nonce ? ` ${nonce[1]}` : ''),
    about: `<p id="about" lang="en" dir="ltr"><a href="../hostile/">Hostile pages</a> · <b>${title}</b>. ${about} Expected: ${outcome}. Found: <output id="outcome">fallback</output></p>`,
    stage: stage('../feeds/portal.json'),
    'stage of no feed': stage('../feeds/gone.json'),
    frames: `<main id="frames">\n${frames}\n</main>`,
    // Moved into the page itself, as plugins that merge scripts do.
    loader: readFileSync(join(root, 'cdn/mykty.js'), 'utf8').replace(/\n\/\/# sourceMappingURL.*/, ''),
  };
  return html.replace(/\{\{([a-z ]+)\}\}/g, (_, name) => parts[name]);
}

/** The list, a `main` as the demo's own pages have; addresses are counted from the site's root. */
export function hostileList() {
  const rows = hostilePages().map(
    ({name, title, about, outcome}) =>
      `<tr><th scope="row"><a href="hostile/${name}.html">${title}</a></th><td>${about}</td><td>${outcome}</td></tr>`,
  );
  return `<main id="main" class="wrap docs" data-title="page.hostile" data-nav="widgets" data-styles="docs.css">
<article lang="en">
<h1>Hostile pages</h1>
<p class="lead">Pages that fight back, as content managers, policies, frameworks and old libraries do. Each says what is expected of its four widgets: that they are ready, or that the fallback stands whole. A test opens each of them in a real browser.</p>
<div class="scroll" tabindex="0" role="region" aria-label="hostile pages"><table>
<thead><tr><th scope="col">page</th><th scope="col">what it does</th><th scope="col">expected</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
</article>
</main>`;
}

/** Writes the pages and what they bring along: libraries as they come, and scripts with a copy of a library inside. */
export function buildHostile(target) {
  mkdirSync(target, {recursive: true});
  for (const page of hostilePages()) writeFileSync(join(target, `${page.name}.html`), filled(page));
  for (const name of ['stage.css', 'watch.js', 'patches.js']) cpSync(join(folder, name), join(target, name));
  cpSync(join(root, 'node_modules/bootstrap/dist/css/bootstrap.min.css'), join(target, 'bootstrap.min.css'));
  cpSync(join(root, 'node_modules/requirejs/require.js'), join(target, 'require.js'));
  buildSync({
    entryPoints: ['own-lit.js', 'own-react.js'].map((name) => join(folder, name)),
    outdir: target,
    bundle: true,
    format: 'iife',
    minify: true,
    define: {'process.env.NODE_ENV': '"production"'},
    conditions: ['production'],
  });
}
