/**
 * What one puts on a page, in each way that the widgets can be asked for. Pure: from the choices and what is known of
 * the feed and the build to blocks of code, each with the place where it goes.
 */
import {WIDGETS} from './choices.js';

const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The widget's attributes in a stable order; empty ones are left out. */
function attributesOf(state, {feed}) {
  const own = Object.keys(WIDGETS[state.widget]).map((name) => [name, state.options[name]]);
  const all = [
    ['feed', feed],
    ['item', state.item],
    ...own,
    ['lang', state.language],
    ['appearance', state.appearance],
  ];
  return all.filter(([, value]) => value);
}

const written = (attributes, prefix = '') =>
  attributes.map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join('');

const fallback = ({title, page}) => (page ? `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>` : '');

function element(state, facts) {
  const inside = fallback(facts);
  return `<mykty-${state.widget}${written(attributesOf(state, facts))}>${inside && `\n  ${inside}\n`}</mykty-${state.widget}>`;
}

const loader = ({base}) => `<script src="${escapeHtml(base)}mykty.js" defer></script>`;

function link(state, facts) {
  const attributes = attributesOf(state, facts).filter(([name]) => name !== 'item');
  const page = (facts.page || facts.feed).replace(/#.*$/, '');
  // A link's item is the one at its own address. Where no item is chosen, an empty one leaves the choice to the widget.
  const named = state.item && facts.item?.url !== page ? state.item : state.item ? undefined : '';
  const options = new URLSearchParams({mykty: state.widget, ...Object.fromEntries(attributes)});
  if (named !== undefined) options.set('item', named);
  return `<a href="${escapeHtml(`${page}#${options}`)}">${escapeHtml(facts.title)}</a>`;
}

const camel = (name) => name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

function react(state, facts) {
  const inside = facts.page
    ? `\n      <a href="${escapeHtml(facts.page)}">{${JSON.stringify(facts.title)}}</a>\n    `
    : '';
  return `import 'mykty/components/${state.widget}/define';

export function ${camel(state.widget)}() {
  return (
    <mykty-${state.widget}${written(attributesOf(state, facts))}>${inside}</mykty-${state.widget}>
  );
}`;
}

/** Height that an embedded widget is given until it says its own, in CSS pixels. */
const HEIGHTS = {'event-countdown': 420, 'release-card': 520, 'contact-block': 320, 'practice-gallery': 900};

function frame(state, facts) {
  const colours = ['accent', 'surface', 'text'].map((name) => [name, state[name]]).filter(([, value]) => value);
  const address = `${facts.base}frame.html?${new URLSearchParams([['widget', state.widget], ...attributesOf(state, facts), ...colours])}`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(facts.title)}" width="100%" height="${HEIGHTS[state.widget]}" loading="lazy" allow="clipboard-write; web-share" sandbox="allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`;
}

const MAKERS = {
  script: (state, facts) => [{place: 'page', code: `${loader(facts)}\n\n${element(state, facts)}`}],
  pinned: (state, facts) => [
    {
      place: 'page',
      code: `<script src="${escapeHtml(facts.base)}mykty.all.js" integrity="${facts.integrity ?? ''}" crossorigin="anonymous" defer></script>\n\n${element(state, facts)}`,
    },
  ],
  div: (state, facts) => [
    {place: 'template', code: loader(facts)},
    {
      place: 'content',
      code: `<div data-mykty="${state.widget}"${written(attributesOf(state, facts), 'data-')}>${fallback(facts)}</div>`,
    },
  ],
  link: (state, facts) => [
    {place: 'template', code: loader(facts)},
    {place: 'content', code: link(state, facts)},
  ],
  npm: (state, facts) => [
    {place: 'terminal', code: 'npm install mykty'},
    {place: 'module', code: `import 'mykty/components/${state.widget}/define';`},
    {place: 'markup', code: element(state, facts)},
  ],
  react: (state, facts) => [
    {place: 'terminal', code: 'npm install mykty'},
    {place: 'component', code: react(state, facts)},
  ],
  iframe: (state, facts) => [
    {place: 'content', code: frame(state, facts)},
    {place: 'height', code: `<script src="${escapeHtml(facts.base)}frame-host.js" defer></script>`},
  ],
};

/** The colours as a rule for the site's own style sheet; empty where none was chosen or the snippet carries them. */
export function styleSheet(state) {
  const tokens = [
    ['--mykty-accent', state.accent],
    ['--mykty-surface', state.surface],
    ['--mykty-on-surface', state.text],
  ].filter(([, value]) => value);
  if (!tokens.length || state.kind === 'iframe') return '';
  return `:root {\n${tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
}

/**
 * @param facts `feed`, `base` (absolute addresses), `title` and `page` (for the fallback link), `item` (the chosen
 *   one), `integrity` (of the one-file build)
 * @returns the blocks of code for `state.kind`, in the order in which one meets them
 */
export function snippets(state, facts) {
  const style = styleSheet(state);
  return [...MAKERS[state.kind](state, facts), ...(style ? [{place: 'style', code: style}] : [])];
}
