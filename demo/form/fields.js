/** Fields made from the schema: one for each member it describes, as deep as it goes. */
import {make, tell} from '../builder/words.js';
import {choice} from './choices.js';
import {clocked, dated} from './dates.js';
import {hint} from './hints.js';
import {label} from './labels.js';
import {isEmpty, isObject, membersOf, put, resolve, schemaAt} from './schema.js';
import {suggestions} from './suggestions.js';
import {asNumber} from './written-number.js';

/** The entries of a list's fields, empty ones among them, which an item has none of. */
const listed = new WeakMap();

/** Where in the form a problem's place in the item is: entries that are still empty have their fields too. */
export function placeInForm(pointer) {
  let place = '';
  for (const step of pointer.split('/').slice(1)) {
    const entries = listed.get(document.querySelector(`[data-list="${CSS.escape(place)}"]`)) ?? [];
    const filled = entries.flatMap((entry, index) => (isEmpty(entry) ? [] : [index]));
    place += `/${filled[step] ?? step}`;
  }
  return place;
}

/** Texts that may be longer than this are given several lines. */
const ONE_LINE = 2_000;
let ids = 0;

/** The field of an item's member; `changed` is called after each change of the item. */
export function memberField(item, path, changed) {
  const [first, second] = path.split('/');
  const name = second ?? first;
  const value = second ? item._mykty?.[second] : item[first];
  return field(schemaAt(path), value, `/${path}`, name, (next) => {
    if (second) {
      if (!isObject(item._mykty)) item._mykty = {};
      put(item._mykty, second, next);
      if (isEmpty(item._mykty)) delete item._mykty;
    } else put(item, first, next);
    changed();
  });
}

function field(part, value, pointer, name, set) {
  const kind = resolve(part);
  if (kind.type === 'array') return list(kind, value, pointer, name, set);
  if (kind.type === 'object' || kind.properties)
    return make(
      'fieldset',
      {className: 'group'},
      make('legend', {}, label(name)),
      ...inside(kind, value, pointer, set),
    );
  return single(kind, value, pointer, name, set);
}

/** What the schema says of a member and of its form; in other languages, as far as that is translated. */
function help({description, form}, name) {
  // What the label says already is not said again.
  const isNews = (text) => text && text.replace(/\.$/, '').toLowerCase() !== label(name).toLowerCase();
  const text = [...new Set([description, form])].map(hint).filter(isNews).join(' ');
  return text && make('span', {className: 'hint'}, text);
}

/** The values to choose from; one that a feed has and the schema lacks stays to be seen. */
const optionsOf = (choices, value, name) =>
  [...new Set(['', ...choices, value ?? ''])].map((each) => new Option(choice(name, each) || '–', each));

function controlOf(kind, value, name, set) {
  const choices = kind.enum ?? (kind.const && [kind.const]);
  const control = choices
    ? make('select', {}, ...optionsOf(choices, value, name))
    : make(isLong(kind) ? 'textarea' : 'input', {});
  const number = kind.type === 'number' || kind.type === 'integer';
  if (control.localName === 'input') control.type = kind.type === 'boolean' ? 'checkbox' : 'text';
  // A field for numbers alone drops a comma, or the whole of what it can't read, without a word.
  if (number) control.inputMode = 'decimal';
  if (kind.format) control.inputMode = 'url';
  if (kind.type === 'boolean') control.checked = value === true;
  else control.value = value ?? '';
  if (isLong(kind)) control.rows = 4;
  control.addEventListener('input', () => {
    if (kind.type === 'boolean') set(control.checked || undefined);
    else if (number) set(asNumber(control.value));
    else set(control.value || undefined);
  });
  return control;
}

// An address may be long too, but has no lines.
const isLong = ({type, maxLength, format}) => type === 'string' && maxLength > ONE_LINE && !format;

/** A picture that only decorates has a text too, an empty one: that of a field which is left empty is none. */
function decorates(control, value, set) {
  const box = make('input', {type: 'checkbox', checked: value === ''});
  const follow = () => (control.disabled = box.checked);
  box.addEventListener('input', () => {
    follow();
    control.value = '';
    set(box.checked ? '' : undefined);
  });
  follow();
  return make('label', {className: 'decorates'}, box, make('span', {}, tell('form.decorates')));
}

function single(kind, value, pointer, name, set) {
  const id = `field-${++ids}`;
  const control = controlOf(kind, value, name, set);
  control.id = id;
  control.dataset.pointer = pointer;
  const offered = control.type === 'text' && suggestions(name, `${id}-list`);
  if (offered) control.setAttribute('list', offered.id);
  const note = help(kind, name);
  if (note) {
    note.id = `${id}-help`;
    control.setAttribute('aria-describedby', note.id);
  }
  return make(
    'div',
    {className: 'fields single'},
    make('label', {htmlFor: id}, make('span', {}, label(name))),
    kind.def === 'date' ? dated(control, name) : kind.def === 'clock' ? clocked(control) : control,
    ...(offered ? [offered] : []),
    ...(note ? [note] : []),
    ...(name === 'alt' ? [decorates(control, value, set)] : []),
  );
}

/** The fields of an object's members; those that few need wait in a part that opens. */
function inside(kind, value, pointer, set) {
  const object = isObject(value) ? value : {};
  const fields = (names) =>
    names.map((member) =>
      field(kind.properties[member], object[member], `${pointer}/${member}`, member, (next) => {
        put(object, member, next);
        set(object);
      }),
    );
  const {first, rest} = membersOf(kind);
  if (!rest.length) return fields(first);
  const more = make(
    'details',
    {},
    make('summary', {}, tell('form.more')),
    make('div', {className: 'fields'}, ...fields(rest)),
  );
  // A name that was given by the form is nothing to be shown.
  more.open = rest.some((name) => name !== 'id' && !isEmpty(object[name]));
  return [...fields(first), more];
}

/** An entry may be a plain text or an object with more to say; a text stays a text. */
const entrySchema = (items, entry) => {
  const variants = (items.oneOf ?? [items]).map(resolve);
  return variants.find(({type}) => (type === 'object') === (typeof entry === 'object')) ?? variants[0];
};

/** An id that no other entry has. */
function freeId(name, entries) {
  let number = entries.length + 1;
  const id = () => `${name.slice(0, 1)}${number}`;
  while (entries.some((entry) => entry?.id === id())) number++;
  return id();
}

function list(kind, value, pointer, name, set) {
  const entries = [...(Array.isArray(value) ? value : value === undefined ? [] : [value])];
  const rows = make('div', {className: 'fields'});
  const store = () => set(entries.filter((entry) => !isEmpty(entry)));
  const row = (entry, index) => {
    const kindOfEntry = entrySchema(resolve(kind.items), entry);
    const place = `${pointer}/${index}`;
    const write = (next) => {
      entries[index] = next;
      store();
    };
    const named = `${label(name)} ${index + 1}`;
    const remove = make('button', {type: 'button', className: 'box-button'}, tell('form.remove'));
    remove.setAttribute('aria-label', `${tell('form.remove')}: ${named}`);
    remove.addEventListener('click', () => {
      entries.splice(index, 1);
      store();
      show();
      add.focus();
    });
    if (!kindOfEntry.properties)
      return make('div', {className: 'line'}, single(kindOfEntry, entry, place, name, write), remove);
    const group = make(
      'div',
      {className: 'entry'},
      ...inside(kindOfEntry, entry, place, write),
      make('div', {}, remove),
    );
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', named);
    return group;
  };
  const show = () => {
    rows.replaceChildren(...entries.map(row));
    holder.classList.toggle('bare', !entries.length);
  };
  const add = make('button', {type: 'button', className: 'box-button'}, `+ ${label(name)}`);
  add.addEventListener('click', () => {
    const items = resolve(kind.items);
    const object = (items.oneOf ?? [items]).map(resolve).find(({type}) => type === 'object');
    entries.push(object ? (object.required?.includes('id') ? {id: freeId(name, entries)} : {}) : '');
    show();
    rows.lastElementChild.querySelector('input, select, textarea')?.focus();
  });
  const note = help(kind, name);
  const holder = make(
    'fieldset',
    {className: 'group'},
    make('legend', {}, label(name)),
    ...(note ? [note] : []),
    rows,
    make('div', {}, add),
  );
  holder.dataset.list = pointer;
  listed.set(holder, entries);
  show();
  return holder;
}
