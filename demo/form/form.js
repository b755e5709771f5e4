// The item form: writes one item, or edits one of a whole feed, with the check and the widget beside it.
import '../builder/texts.js';
import './texts.js';
import {checkText, schema, words} from '../builder/checker.js';
import {copyText} from '../builder/copying.js';
import {make, onLanguage, radios, tell} from '../builder/words.js';
import {openDocument} from './document.js';
import {MEMBERS, isObject, memberField} from './fields.js';

const KINDS = {
  release: {
    widget: 'release-card',
    first: ['title', 'summary', 'content_text', 'date_published', 'language', '_mykty/quotes', '_mykty/contacts', 'id'],
    item: {_mykty: {type: 'release'}},
  },
  event: {
    widget: 'event-countdown',
    first: ['title', 'summary', '_mykty/events', 'language', 'id'],
    item: {_mykty: {type: 'event', events: [{id: 'e1'}]}},
  },
  contact: {
    widget: 'contact-block',
    first: ['title', '_mykty/contacts', 'language', 'id'],
    item: {_mykty: {type: 'news', contacts: [{id: 'c1'}]}},
  },
  practice: {
    widget: 'practice-gallery',
    first: ['title', 'summary', '_mykty/practice', 'image', 'language', 'id'],
    item: {_mykty: {type: 'practice', practice: {}}},
  },
};
const LANGUAGES = ['ky', 'ru', 'en'];
const find = (id) => document.getElementById(id);
const blank = () =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'mykty', language: 'ky', items: []}, null, 2);

let kind = 'release';
let feed = openDocument(blank());
let own = true;
let index = 0;
let item = {};
let edited = false;

function startItem() {
  item = {id: `${kind}-1`, language: document.documentElement.lang, ...structuredClone(KINDS[kind].item)};
  index = feed.json.items.length;
  edited = false;
}

function kindOf(entry) {
  const {type, practice, events, contacts} = entry._mykty ?? {};
  if (type === 'practice' || practice) return 'practice';
  if (events?.length) return 'event';
  return type === undefined && contacts?.length ? 'contact' : 'release';
}

function showFields() {
  const {first} = KINDS[kind];
  const rest = MEMBERS.filter((path) => !first.includes(path));
  const fields = (paths) => paths.map((path) => memberField(item, path, changed));
  find('fields').replaceChildren(...fields(first));
  const fill = () => find('more-fields').replaceChildren(...(find('more').open ? fields(rest) : []));
  find('more').ontoggle = fill;
  fill();
}

let timer;
function changed() {
  edited = true;
  clearTimeout(timer);
  timer = setTimeout(follow, 200);
}

/** Checks, shows and writes what the item is now. */
function follow() {
  if (edited) feed.set(index, item);
  const alone = {...feed.json, items: [item]};
  delete alone.next_url;
  const options = {words: words[document.documentElement.lang], now: Date.now(), url: document.baseURI};
  const {problems} = checkText({name: '', text: JSON.stringify(alone)}, schema, options);
  // A form that nobody has written in has nothing wrong with it.
  if (own && !edited) showStart();
  else showProblems(problems.filter(({code}) => code !== 'no-items'));
  const {widget} = KINDS[kind];
  find('previews').replaceChildren(
    ...LANGUAGES.map((lang) => {
      const element = document.createElement(`mykty-${widget}`);
      element.setAttribute('lang', lang);
      element.setAttribute('no-json-ld', '');
      element.setAttribute('heading-level', '4');
      if (widget === 'release-card') element.setAttribute('view', 'full');
      element.data = structuredClone(alone);
      return make(
        'div',
        {},
        make('h3', {lang}, {ky: 'Кыргызча', ru: 'Русский', en: 'English'}[lang]),
        make('div', {className: 'sheet'}, element),
      );
    }),
  );
  find('json').textContent = JSON.stringify(item, null, 2);
}

function showStart() {
  find('check').textContent = tell('form.empty');
  find('check').className = 'check';
  find('problems').replaceChildren();
}

function showProblems(problems) {
  for (const field of document.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  const count = problems.length;
  find('check').textContent = count ? tell('builder.found', count) : tell('builder.noProblems');
  find('check').className = count ? 'check' : 'check good';
  find('problems').replaceChildren(
    ...problems.map(({severity, message, hint, pointer}) => {
      const field = document.querySelector(`[data-pointer="${CSS.escape(pointer.replace(/^\/items\/0/, ''))}"]`);
      const line = make(
        'li',
        {},
        make('p', {}, make('b', {className: severity}, tell(`builder.${severity}`)), ` ${message}`),
        make('p', {className: 'hint'}, hint),
      );
      if (field) {
        if (severity !== 'info') field.setAttribute('aria-invalid', 'true');
        const jump = make('button', {type: 'button', className: 'plain'}, field.labels[0].textContent);
        jump.addEventListener('click', () => field.focus());
        line.append(jump);
      }
      return line;
    }),
  );
}

function showItems() {
  find('items-label').hidden = own;
  find('items').replaceChildren(
    ...feed.json.items.map((each, at) => new Option(each?.title ?? each?.id ?? at + 1, at)),
    make('option', {value: 'new', text: 'form.new'}),
  );
}

function show() {
  find('kinds').querySelector(`[value=${kind}]`).checked = true;
  showFields();
  follow();
}

function take(at) {
  if (edited) feed.json.items[index] = item;
  if (at === 'new') startItem();
  else {
    index = Number(at);
    const found = feed.json.items[index];
    // What is no item is replaced once something is written into the form, and not before.
    item = isObject(found) ? found : {};
    kind = kindOf(item);
    edited = false;
  }
  show();
}

/** A file's text with its byte-order mark, which `File.text()` would take away. */
const textOf = async (file) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(await file.arrayBuffer());

function open(text) {
  try {
    feed = openDocument(text);
  } catch (error) {
    find('opened').textContent = tell('form.notOpened', error.message);
    return;
  }
  own = false;
  edited = false;
  find('opened').textContent = tell('form.opened', feed.json.items.length);
  showItems();
  take(feed.json.items.length ? 0 : 'new');
}

const kinds = Object.keys(KINDS).map((value) => ({value, key: `form.${value}`}));
radios(find('kinds'), 'kind', kinds, kind, (value) => {
  kind = value;
  take('new');
  find('items').value = 'new';
});
find('file').addEventListener('change', async ({target}) => target.files[0] && open(await textOf(target.files[0])));
find('open').addEventListener('click', () => open(find('source').value));
find('items').addEventListener('change', ({target}) => take(target.value));
find('form').addEventListener('submit', (event) => event.preventDefault());
find('copy').addEventListener('click', async () => {
  await copyText(find('json').textContent, find('json'));
  find('copied').textContent = tell('builder.copied');
});
find('download').addEventListener('click', () => {
  if (own) feed.set(index, item);
  const url = URL.createObjectURL(new Blob([feed.text()], {type: 'application/feed+json'}));
  make('a', {href: url, download: 'feed.json'}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
});
startItem();
showItems();
show();
onLanguage(show);
document.querySelector('main').dataset.ready = 'yes';
