// The item form: writes one item, or edits one of a whole feed, with the check and the widget beside it.
import '../builder/texts.js';
import './texts.js';
import {checkText, schema, words} from '../builder/checker.js';
import {copyText} from '../builder/copying.js';
import {pack} from '../builder/state.js';
import {make, onLanguage, radios, tell} from '../builder/words.js';
import {openDocument} from './document.js';
import {keepDraft, keptDraft} from './draft.js';
import {memberField} from './fields.js';
import {KINDS, isBlank, kindOf, newItem} from './kinds.js';
import {neighbours} from './neighbours.js';
import {newFeed, openText, openingProblems, textOf} from './opening.js';
import {previews} from './previews.js';
import {markProblems, showProblems, showStart} from './problems.js';
import {MEMBERS, isObject} from './schema.js';

/** Letters of a feed that go into an address: browsers take two million packed ones, what passes links on far fewer. */
const CARRIED = 100_000;
const root = document.documentElement;
const find = (id) => document.getElementById(id);
const checked = {status: find('check'), list: find('problems')};

let kind = 'release';
let feed;
/** Whether the feed was begun here, rather than opened. */
let own = true;
let index = 0;
let item = {};
let edited = false;
/** What was written here, and is in no file yet. */
const unsaved = new Set();
let converted = false;
/** Items begun here, which go again where nothing is left of them. */
const begun = new WeakSet();

/** Begins a feed of one's own. */
function begin() {
  own = true;
  feed = openDocument(JSON.stringify(newFeed(), null, 2));
  find('feed-title').value = feed.json.title;
  startItem();
}

/** Goes on with what was written in this tab. */
function resume({at, begun: ours, unsaved: unkept, ...draft}) {
  ({feed, own, converted, kind} = draft);
  const {items} = feed.json;
  for (const each of ours.filter((index) => isObject(items[index]))) begun.add(items[each]);
  for (const each of unkept) unsaved.add(items[each]);
  find('feed-title').value = feed.json.title;
  choose(at < items.length ? at : 'new');
}

function keep() {
  const {items} = feed.json;
  const indices = (set) => items.flatMap((each, index) => (set.has(each) ? [index] : []));
  const draft = {own, converted, kind, at: index, begun: indices(begun), unsaved: indices(unsaved)};
  find('unkept').hidden = keepDraft(draft, feed) || !unsaved.size;
}

function startItem() {
  item = newItem(kind, root.lang);
  begun.add(item);
  index = feed.json.items.length;
  edited = false;
}

function showFields() {
  const {first} = KINDS[kind];
  const rest = MEMBERS.filter((path) => !first.includes(path));
  const fields = (paths) => paths.map((path) => memberField(item, path, changed));
  find('fields').replaceChildren(...fields(first));
  const more = find('more');
  let filled;
  const fill = () => {
    if (filled === more.open) return;
    filled = more.open;
    find('more-fields').replaceChildren(...(filled ? fields(rest) : []));
  };
  fill();
  more.ontoggle = () => {
    fill();
    markProblems(checked);
  };
  checked.reveal = () => {
    more.open = true;
    fill();
    markProblems(checked);
  };
}

let timer;
function changed() {
  edited = true;
  unsaved.add(item);
  clearTimeout(timer);
  timer = setTimeout(follow, 200);
}

/** Checks, shows and writes what the item is now. */
function follow() {
  clearTimeout(timer);
  timer = undefined;
  const {items} = feed.json;
  if (edited && begun.has(item) && isBlank(item)) giveUp();
  if (edited) {
    const isNew = index === items.length;
    feed.set(index, item);
    if (isNew) showItems();
    else find('items').options[index].textContent = nameOf(item, index);
  }
  const alone = {...feed.json, items: [item]};
  delete alone.next_url;
  const options = {words: words[root.lang], now: Date.now(), url: document.baseURI, ...neighbours(feed.json, index)};
  const {problems} = checkText({name: '', text: JSON.stringify(alone)}, schema, options);
  // A form that nobody has written in has nothing wrong with it, and nothing to show.
  const untouched = !edited && index === items.length;
  for (const part of document.querySelectorAll('.outcome')) part.hidden = untouched;
  // What was written before is there to be had meanwhile.
  find('whole').hidden = untouched && !items.length;
  if (untouched) showStart(checked);
  else showProblems(problems.filter(isCause), checked);
  find('previews').replaceChildren(...(untouched ? [] : previews(KINDS[kind].widget, alone)));
  find('json').textContent = JSON.stringify(item, null, 2);
  find('guide').href = `docs/press.${root.lang}.html`;
  keep();
  void lead();
}

/** Begun by mistake and emptied again, an item is none. */
function giveUp() {
  const {items} = feed.json;
  if (index < items.length) feed.remove(index);
  index = items.length;
  edited = false;
  unsaved.delete(item);
  showItems();
}

/** Of an entry that is empty because what it holds is wrong, only that is said. */
const isCause = ({code, pointer}, _, all) =>
  code !== 'no-items' && !(code === 'empty-entry' && all.some((other) => other.pointer.startsWith(`${pointer}/`)));

/**
 * The way on to the builder takes the feed along, and the address at which it will lie on one's own site; of a feed that is
 * too large for an address, the item under edit.
 */
async function lead() {
  const text = feed.source.length > CARRIED ? '' : feed.text();
  const carried = text && text.length <= CARRIED ? text : JSON.stringify({...feed.json, items: [item]});
  const parameters = new URLSearchParams({lang: root.lang, widget: KINDS[kind].widget, feed: '/feed.json'});
  find('onward').href = `builder.html?${parameters}#feed=${await pack(carried)}`;
}

function show() {
  find('kinds').querySelector(`[value=${kind}]`).checked = true;
  showFields();
  follow();
}

function take(at) {
  // What was typed a moment ago isn't in the feed yet.
  if (edited) feed.set(index, item);
  choose(at);
  show();
}

function choose(at) {
  if (at === 'new') return startItem();
  index = Number(at);
  const found = feed.json.items[index];
  // What is no item is replaced once something is written into the form, and not before.
  item = isObject(found) ? found : {};
  kind = kindOf(item);
  edited = own;
}

function open(text, encoding) {
  let opened;
  try {
    opened = openText(text, encoding);
  } catch (error) {
    // The browser speaks of it in English, and names no line.
    const {problems} = checkText({name: '', text}, schema, {words: words[root.lang], now: Date.now()});
    find('opened').textContent = tell('form.notOpened', problems[0]?.message ?? error.message);
    find('table-problems').replaceChildren(...openingProblems(problems.slice(0, 1)));
    return;
  }
  if (unsaved.size && !confirm(tell('form.giveUp'))) return;
  giveAllUp();
  ({feed, isOwn: own} = opened);
  converted = own || encoding === 'utf-16';
  find('opened').textContent = tell('form.opened', feed.json.items.length);
  find('table-problems').replaceChildren(...openingProblems(opened.problems));
  if (own) find('feed-title').value = feed.json.title;
  take(feed.json.items.length ? 0 : 'new');
  showItems();
}

function giveAllUp() {
  edited = false;
  unsaved.clear();
  find('restored').hidden = true;
}

function beginAnew() {
  if ((unsaved.size || converted) && !confirm(tell('form.giveAllUp'))) return;
  giveAllUp();
  converted = false;
  find('opened').textContent = '';
  find('table-problems').replaceChildren();
  begin();
  showItems();
  show();
  find('fields').querySelector('[data-pointer]').focus();
}

async function openFile(file) {
  try {
    const {text, encoding} = await textOf(file);
    open(text, encoding);
  } catch (error) {
    find('opened').textContent = error.message;
  }
}

const nameOf = (entry, at) => entry?.title ?? entry?.id ?? at + 1;

/** The feed's items to choose from, once there is one besides the item under edit. */
function showItems() {
  const {items} = feed.json;
  find('title-label').hidden = !own;
  find('items-label').hidden = own && Math.max(items.length, index + 1) < 2;
  find('items').replaceChildren(
    ...items.map((each, at) => new Option(nameOf(each, at), at)),
    make('option', {value: 'new', text: 'form.new'}),
  );
  find('items').value = index < items.length ? String(index) : 'new';
}

const kinds = Object.keys(KINDS).map((value) => ({value, key: `form.${value}`}));
radios(find('kinds'), 'kind', kinds, kind, (value) => {
  kind = value;
  take('new');
  showItems();
});
find('file').addEventListener('change', ({target}) => target.files[0] && openFile(target.files[0]));
// The same file opened again, to begin anew, is a choice too.
find('file').addEventListener('click', ({target}) => (target.value = ''));
find('open').addEventListener('click', () => open(find('source').value));
find('items').addEventListener('change', ({target}) => take(target.value));
find('form').addEventListener('submit', (event) => event.preventDefault());
find('feed-title').addEventListener('input', ({target}) => {
  feed.json.title = target.value || tell('form.ownTitle');
  keep();
  void lead();
});
find('copy').addEventListener('click', async () => {
  await copyText(find('json').textContent, find('json'));
  unsaved.delete(item);
  find('copied').textContent = '';
  find('copied').textContent = tell('builder.copied');
});
find('download').addEventListener('click', () => {
  const url = URL.createObjectURL(new Blob([feed.text()], {type: 'application/feed+json'}));
  make('a', {href: url, download: 'feed.json'}).click();
  unsaved.clear();
  converted = false;
  keep();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
});
addEventListener('beforeunload', (event) => {
  if (!unsaved.size && !converted) return;
  event.preventDefault();
  // Chrome asks only because of this until 119.
  event.returnValue = true;
});
find('anew').addEventListener('click', beginAnew);
// The last letters, and what is in a file since. A page that goes while it is hidden isn't told.
for (const type of ['pagehide', 'visibilitychange']) addEventListener(type, () => (timer ? follow() : keep()));
const kept = keptDraft();
find('restored').hidden = !kept;
if (kept) resume(kept);
else begin();
showItems();
show();
onLanguage(() => {
  // What isn't begun yet will be in the language that one has just chosen.
  if (own && !edited && !feed.json.items.length) begin();
  else if (!edited && index === feed.json.items.length) startItem();
  show();
});
document.querySelector('main').dataset.ready = 'yes';
