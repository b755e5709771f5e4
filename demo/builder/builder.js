// The builder: what is chosen on the left is shown, checked and written as code on the right, and kept in the address.
import './texts.js';
import {blockOf, stepsOf} from './output.js';
import {FITS, KINDS, SYSTEMS, WIDGETS, WIDTHS} from './choices.js';
import {colourFields, verdicts} from './colours.js';
import {parseHex} from './colour.js';
import {copyText} from './copying.js';
import {read, reworded, showReading} from './reading.js';
import {snippets} from './snippets.js';
import {START, fromParameters, pack, toParameters, unpack} from './state.js';
import {make, onLanguage, radios, resolved, tell} from './words.js';

const find = (id) => document.getElementById(id);
const state = fromParameters(new URLSearchParams(location.search), innerWidth < 700 ? WIDTHS[0] : undefined);
state.pasted = await unpack(/[#&]feed=([\w-]+)/.exec(location.hash)?.[1]);
let reading = {};
let system = 'wordpress';
let request = new AbortController();
const sri = fetch('cdn/sri.json').then(
  (response) => (response.ok ? response.json() : {}),
  () => ({}),
);

/** An address as the snippet has it: one from the site's root is the webmaster's own and stays as it is. */
const absolute = (address) => (address.startsWith('/') ? address : (resolved(address) ?? address));

/** Whether only this computer reaches an address, as it is with a demo that was started by `npm start`. */
const isOwnMachine = (address) =>
  !address.startsWith('/') && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(absolute(address)).hostname);

async function facts() {
  const {feed} = reading;
  const items = feed?.items.filter((item) => [item.id, item.work, item.url].includes(state.item)) ?? [];
  const language = state.language || document.documentElement.lang;
  const item = items.find((each) => each.language?.startsWith(language)) ?? items[0];
  // A feed from the site's root was read as if that site were this one: its own pages are named from the root too.
  const here = `${location.origin}/`;
  const site = (address) =>
    state.feed.startsWith('/') && address?.startsWith(here) ? address.slice(here.length - 1) : address;
  const url = site(item?.url);
  return {
    feed: absolute(state.feed),
    base: absolute(state.base.replace(/\/?$/, '/')),
    item: {url},
    title: item?.title || feed?.title || tell(`builder.widget.${state.widget}`),
    // A feed at the root of a site is that site's own, so its home page is known.
    page: url ?? site(feed?.home_page_url) ?? (state.feed.startsWith('/') ? '/' : ''),
    integrity: (await sri)['mykty.all.js'],
  };
}

async function showCode() {
  const blocks = snippets(state, await facts());
  find('kind-about').textContent = tell(`about.${state.kind}`);
  find('place').hidden = ['npm', 'react'].includes(state.kind);
  const away = ['npm', 'react'].includes(state.kind) ? [state.feed] : [state.feed, state.base];
  const isFramed = state.kind === 'iframe' && state.feed.startsWith('/');
  find('frame-feed').hidden = !isFramed || state.base.startsWith('/');
  find('own-machine').hidden = !away.some(isOwnMachine);
  find('blocks').replaceChildren(
    ...blocks.map((block) =>
      blockOf(block, () => {
        find('copied').textContent = '';
        find('copied').textContent = tell('builder.copied');
      }),
    ),
  );
}

const showSteps = () =>
  find('steps').replaceChildren(
    ...stepsOf(system, (kind) => {
      find('kinds').querySelector(`[value=${kind}]`).checked = true;
      choose({kind});
    }),
  );

let shownElement;
function showPreview() {
  const tag = `mykty-${state.widget}`;
  const element = document.createElement(tag);
  const wanted = {item: state.item, lang: state.language, appearance: state.appearance, ...state.options};
  for (const [name, value] of Object.entries(wanted)) if (value) element.setAttribute(name, value);
  element.setAttribute('no-json-ld', '');
  if (state.pasted.trim()) element.data = reading.json ?? {};
  else element.setAttribute('feed', state.feed);
  shownElement?.remove();
  shownElement = element;
  const sheet = find('sheet');
  for (const [name, value] of [
    ['--mykty-accent', state.accent],
    ['--mykty-surface', state.surface],
    ['--mykty-on-surface', state.text],
    ['background-color', state.surface],
    ['color', state.text],
  ]) {
    if (parseHex(value)) sheet.style.setProperty(name, value);
    else sheet.style.removeProperty(name);
  }
  sheet.style.inlineSize = `${state.width}px`;
  sheet.append(element);
}

function showItems() {
  const {feed} = reading;
  const language = document.documentElement.lang;
  const works = new Map();
  for (const item of feed?.items.filter(FITS[state.widget]) ?? []) {
    const key = item.work ?? item.id;
    const known = works.get(key);
    if (!known || (item.language?.startsWith(language) && !known.language?.startsWith(language))) works.set(key, item);
  }
  const select = find('item');
  select.replaceChildren(
    make('option', {value: '', text: 'builder.own'}),
    ...[...works].map(([key, item]) => new Option(item.title ?? item.id, key)),
  );
  if (state.item && !works.has(state.item)) select.append(new Option(state.item, state.item));
  select.value = state.item;
  select.closest('label').hidden = state.widget === 'practice-gallery';
}

const purposes = () => [
  ...new Set(reading.feed?.items.flatMap((item) => item.contacts.flatMap((each) => each.purpose))),
];

/** What a newcomer stumbles over is said only where it applies. */
function showHints() {
  find('language-hint').hidden = state.language !== '';
}

function showOptions() {
  find('options').replaceChildren(
    ...Object.entries(WIDGETS[state.widget]).map(([name, kind]) => {
      const values = kind === 'purposes' ? ['', ...purposes()] : kind;
      const control =
        kind === 'number'
          ? make('input', {type: 'number', min: '1'})
          : make('select', {}, ...values.map((value) => optionOf(value, kind)));
      control.value = state.options[name] ?? (kind === 'number' ? '' : values[0]);
      control.dataset.option = name;
      control.addEventListener('change', () => {
        const plain = Array.isArray(kind) && control.value === kind[0];
        choose({options: {...state.options, [name]: plain ? '' : control.value}});
      });
      return make('label', {}, make('span', {text: `builder.option.${name}`}), control);
    }),
  );
}

const optionOf = (value, kind) =>
  kind === 'purposes' && value
    ? new Option(value, value)
    : make('option', {value, text: `builder.value.${value || 'any'}`});

function showVerdicts() {
  find('contrast').replaceChildren(
    ...verdicts(state).map(({good, text}) => make('li', {className: good ? 'good' : 'bad'}, text)),
  );
}

async function keep() {
  const parameters = toParameters(state);
  const language = new URLSearchParams(location.search).get('lang');
  if (language) parameters.set('lang', language);
  const packed = await pack(state.pasted);
  const query = String(parameters);
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${packed && `#feed=${packed}`}`);
}

/** Takes up a choice and shows what follows from it. */
async function choose(change) {
  Object.assign(state, change);
  if (change.widget) {
    state.options = {};
    state.item = '';
    showItems();
    showOptions();
  }
  // A text of one's own goes with an address of one's own: where the form's guide puts the file.
  if (change.pasted && state.feed === START.feed) find('feed').value = state.feed = '/feed.json';
  if ('feed' in change || 'pasted' in change) await check();
  else if (!('kind' in change || 'base' in change)) showPreview();
  showVerdicts();
  await showCode();
  await keep();
}

async function check() {
  request.abort();
  request = new AbortController();
  const {signal} = request;
  find('check').textContent = tell('builder.reading');
  try {
    reading = await read(state, signal);
  } catch {
    return; // A later choice took over.
  }
  showChecked();
}

function showChecked() {
  find('feed-hint').hidden = state.feed !== START.feed;
  // What is wrong in the demonstration's own feed is nothing for a newcomer to mend.
  const isSample = state.feed === START.feed && !state.pasted.trim();
  const shown = isSample ? {...reading, problems: [], isSample} : reading;
  showReading(shown, {status: find('check'), list: find('problems'), area: find('pasted')});
  const fitting = state.widget === 'practice-gallery' ? (item) => item.practice : FITS[state.widget];
  if (reading.feed && !reading.feed.items.some(fitting)) find('check').append(' ', tell('builder.nothing'));
  showItems();
  showOptions();
  showPreview();
}

function later(task, wait = 400) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(task, wait);
  };
}

function setUp() {
  const entries = (values, prefix) => values.map((value) => ({value, key: `${prefix}.${value}`}));
  const widgets = entries(Object.keys(WIDGETS), 'builder.widget').map((entry) => ({
    ...entry,
    extra: [make('small', {text: `widgets.${entry.value}`})],
  }));
  radios(find('widgets'), 'widget', widgets, state.widget, (widget) => choose({widget}).then(showChecked));
  radios(find('kinds'), 'kind', entries(KINDS, 'kind'), state.kind, (kind) => choose({kind}));
  radios(find('systems'), 'system', entries(SYSTEMS, 'system'), system, (value) => {
    system = value;
    showSteps();
  });
  const widths = WIDTHS.map((width) => ({value: String(width), label: String(width)}));
  radios(find('widths'), 'width', widths, String(state.width), (width) => choose({width: Number(width)}));
  for (const id of ['item', 'language', 'appearance'])
    find(id).addEventListener('change', ({target}) => choose({[id]: target.value}).then(showHints));
  for (const id of ['feed', 'pasted', 'base']) {
    find(id).value = state[id];
    find(id).addEventListener(
      'input',
      later(() => choose({[id]: find(id).value})),
    );
  }
  find('language').value = state.language;
  find('appearance').value = state.appearance;
  find('paste').open = state.pasted !== '';
  const change = later(() => choose({}), 150);
  colourFields(find('colours'), state, (name, value) => {
    state[name] = value;
    change();
  });
  for (const form of ['choices', 'place']) find(form).addEventListener('submit', (event) => event.preventDefault());
  find('share').addEventListener('click', async () => {
    await keep();
    await copyText(location.href, find('share'));
    find('copied').textContent = find('share').textContent = tell('builder.copied');
    setTimeout(() => (find('share').textContent = tell('builder.copyAddress')), 3_000);
  });
}

setUp();
showHints();
showSteps();
await check();
showVerdicts();
await showCode();
onLanguage(() => {
  reading = reworded(reading, resolved(state.feed));
  showChecked();
  showSteps();
  showVerdicts();
  void showCode();
});
document.querySelector('main').dataset.ready = 'yes';
