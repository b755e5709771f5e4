// The documentation: a page for each element, made from its class comment as the manifest has it, and the guides.
import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {COLUMNS, COLUMN_NAMES} from '../demo/docs/columns.js';
import {globSync} from './files.mjs';

const folder = fileURLToPath(new URL('../demo/docs', import.meta.url));

/** Markup that is shown running and as text, for each element. */
export const EXAMPLES = {
  'mykty-release-card': ['limit="3"', 'item="conference-2022" view="full"'],
  'mykty-event-countdown': ['item="practice-forum"', 'item="practice-forum" view="compact"', 'view="line"'],
  'mykty-contact-block': ['item="reception-hours"', 'item="school-street" purpose="media"'],
  'mykty-practice-gallery': ['facets="topic region" paging="pages" page-size="3"'],
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A comment's own marks: `code`. */
const prose = (text) => escape(text ?? '').replace(/`([^`]+)`/g, '<code>$1</code>');

/** The elements of a manifest, each with what its users rely on. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName?.startsWith('mykty-'))
    .map(
      ({
        tagName,
        summary,
        description,
        attributes = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
      }) => ({
        tag: tagName,
        summary: summary ?? '',
        description: description ?? '',
        // The analyzer also lists a member that an event class is handed; only real events bear our prefix.
        lists: {
          attributes,
          events: events.filter(({name}) => name?.startsWith('mykty-')),
          slots,
          parts: cssParts,
          tokens: cssProperties,
        },
      }),
    );
}

const HEADINGS = {
  attributes: ['Attributes', 'attribute'],
  events: ['Events', 'event'],
  slots: ['Slots', 'slot'],
  parts: ['Parts, for <code>::part()</code>', 'part'],
  tokens: ['Tokens', 'token'],
};

function table(kind, entries) {
  if (!entries.length) return '';
  const [heading, word] = HEADINGS[kind];
  const valued = entries.some((entry) => entry.default !== undefined && entry.default !== "''");
  const rows = [...entries]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((entry) => {
      const value =
        entry.default && entry.default !== "''" ? `<code>${escape(entry.default.replaceAll("'", ''))}</code>` : '';
      const name = entry.name
        ? `<code data-${word}="${entry.name}">${entry.name}</code>`
        : `<span data-${word}="">(default)</span>`;
      return `<tr><th scope="row">${name}</th><td>${prose(entry.description)}</td>${valued ? `<td>${value}</td>` : ''}</tr>`;
    });
  return `<section><h2>${heading}</h2><div class="scroll" tabindex="0" role="region" aria-label="${word}s"><table>
<thead><tr><th scope="col">${word}</th><th scope="col">meaning</th>${valued ? '<th scope="col">default</th>' : ''}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}

function elementPage({tag, summary, description, lists}) {
  const examples = EXAMPLES[tag].map((attributes) => {
    const code = `<${tag} feed="/feed.json" ${attributes}></${tag}>`;
    return `<div class="example"><div class="demo" lang="en"><${tag} feed="feeds/portal.json" ${attributes} no-json-ld></${tag}></div>
<pre tabindex="0"><code data-run="html">${escape(code)}</code></pre></div>`;
  });
  return `<main data-language="en" id="main" class="wrap docs" data-title="${tag}" data-nav="widgets" data-styles="docs.css">
<article lang="en">
<p><a href="docs/index.html">Documentation</a></p>
<h1><code>${tag}</code></h1>
<p class="lead">${prose(summary)}</p>
${description && description !== summary ? `<p>${prose(description)}</p>` : ''}
<section><h2>Examples</h2>
${examples.join('\n')}
</section>
${Object.entries(lists)
  .map(([kind, entries]) => table(kind, entries))
  .join('\n')}
</article>
</main>`;
}

const COLUMN_HEADS = {ky: ['мамыча', 'эмне жазылат'], ru: ['столбец', 'что в нём'], en: ['column', 'holds']};

/** The columns of a spreadsheet, in a language, with what they are called in it. */
function columnTable(language) {
  const [name, meaning] = COLUMN_HEADS[language];
  const index = Object.keys(COLUMN_HEADS).indexOf(language);
  const rows = Object.entries(COLUMNS).map(([column, meanings]) => {
    const heading = COLUMN_NAMES[column]?.[index];
    const names = `<code data-column="${column}">${column}</code>${heading ? `<br>${escape(heading)}` : ''}`;
    return `<tr><th scope="row">${names}</th><td>${escape(meanings[index])}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr><th scope="col">${name}</th><th scope="col">${meaning}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** A guide, whose language its name tells. */
function guide(file) {
  const [, language] = /\.(ky|ru|en)\.html$/.exec(file) ?? [];
  const main = readFileSync(join(file), 'utf8').trim();
  if (!language) return main;
  const versions = ['ky', 'ru', 'en'].filter((code) => existsSync(file.replace(/\w+\.html$/, `${code}.html`)));
  return main
    .replace('<!-- columns -->', () => columnTable(language))
    .replace('<main', `<main data-language="${language}" data-languages="${versions.join(' ')}"`);
}

/** The pages by their names, each a `main` as the demo's own have; addresses are counted from the site's root. */
export function docsPages(manifest) {
  const elements = elementsOf(manifest).map((element) => [`${element.tag}.html`, elementPage(element)]);
  const guides = globSync(folder, /\.html$/).map((file) => [basename(file), guide(file)]);
  return [...elements, ...guides];
}

/** Counts the addresses of a page from a folder below the site's root. */
export const fromBelow = (html) => html.replace(/(\s(?:href|src|feed)=")(?![a-z]+:|[#?/])/g, '$1../');
