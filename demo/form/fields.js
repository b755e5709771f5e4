/** Fields made from the schema: one for each member it describes, as deep as it goes. */
import {schema} from '../builder/checker.js';
import {make, tell} from '../builder/words.js';
import {hint} from './hints.js';
import {label} from './labels.js';

/** A part of the schema with what it refers to; `form` is what the schema says of values of that form. */
const resolve = (part) => {
  if (!part.$ref) return part;
  const {$ref, ...own} = part;
  const target = resolve(
    $ref
      .split('/')
      .slice(1)
      .reduce((at, step) => at[step], schema),
  );
  return {...target, form: target.description, ...own};
};

export const itemSchema = resolve(schema.properties.items.items);
const extension = resolve(itemSchema.properties._mykty);

/** What a member's schema is; those of the extension by `_mykty/…`. */
const schemaAt = (path) =>
  resolve(path.startsWith('_mykty/') ? extension.properties[path.slice(7)] : itemSchema.properties[path]);

/** Every member of an item that the form can write. */
export const MEMBERS = [
  ...Object.keys(itemSchema.properties).filter((name) => name !== '_mykty'),
  ...Object.keys(extension.properties).map((name) => `_mykty/${name}`),
];

/** Texts longer than this are given several lines. */
const ONE_LINE = 2_000;
let ids = 0;

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value) =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && !value.length) ||
  (isObject(value) && !Object.keys(value).length);

/** Writes a member into an object, or takes it out where nothing is left of it. */
export function put(object, name, value) {
  if (isEmpty(value)) delete object[name];
  else object[name] = value;
}

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
  if (kind.type === 'object' || kind.properties) return group(kind, value, pointer, name, set);
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
const optionsOf = (choices, value) =>
  [...new Set(['', ...choices, value ?? ''])].map((choice) => new Option(String(choice) || '–', choice));

function single(kind, value, pointer, name, set) {
  const id = `field-${++ids}`;
  const choices = kind.enum ?? (kind.const && [kind.const]);
  const several = kind.type === 'string' && kind.maxLength > ONE_LINE;
  const number = kind.type === 'number' || kind.type === 'integer';
  const control = choices ? make('select', {}, ...optionsOf(choices, value)) : make(several ? 'textarea' : 'input', {});
  if (!choices && !several) control.type = kind.type === 'boolean' ? 'checkbox' : number ? 'number' : 'text';
  if (number) control.step = 'any';
  control.id = id;
  control.dataset.pointer = pointer;
  if (kind.type === 'boolean') control.checked = value === true;
  else if (several) Object.assign(control, {rows: 4, value: value ?? ''});
  else control.value = value ?? '';
  control.addEventListener('input', () => {
    if (kind.type === 'boolean') set(control.checked || undefined);
    else if (number) set(control.value === '' ? undefined : Number(control.value));
    else set(control.value);
  });
  const note = help(kind, name);
  if (note) {
    note.id = `${id}-help`;
    control.setAttribute('aria-describedby', note.id);
  }
  return make(
    'div',
    {className: 'fields single'},
    make('label', {htmlFor: id}, make('span', {}, label(name))),
    control,
    ...(note ? [note] : []),
  );
}

function group(kind, value, pointer, name, set) {
  const object = isObject(value) ? value : {};
  const inside = Object.entries(kind.properties).map(([member, part]) =>
    field(part, object[member], `${pointer}/${member}`, member, (next) => {
      put(object, member, next);
      set(object);
    }),
  );
  return make('fieldset', {className: 'group'}, make('legend', {}, label(name)), ...inside);
}

/** An entry may be a plain text or an object with more to say; a text stays a text. */
const entrySchema = (items, entry) => {
  const variants = (items.oneOf ?? [items]).map(resolve);
  return variants.find(({type}) => (type === 'object') === (typeof entry === 'object')) ?? variants[0];
};

function list(kind, value, pointer, name, set) {
  const entries = [...(Array.isArray(value) ? value : value === undefined ? [] : [value])];
  const rows = make('div', {className: 'fields'});
  const store = () => set(entries.filter((entry) => !isEmpty(entry)));
  const show = () => {
    rows.replaceChildren(
      ...entries.map((entry, index) => {
        const shown = entrySchema(resolve(kind.items), entry);
        const inside = field(shown, entry, `${pointer}/${index}`, name, (next) => {
          entries[index] = next;
          store();
        });
        const remove = make('button', {type: 'button', className: 'box-button'}, tell('form.remove'));
        remove.setAttribute('aria-label', `${tell('form.remove')}: ${label(name)} ${index + 1}`);
        remove.addEventListener('click', () => {
          entries.splice(index, 1);
          store();
          show();
          add.focus();
        });
        return make('div', {className: 'entry'}, inside, make('div', {}, remove));
      }),
    );
  };
  const add = make('button', {type: 'button', className: 'box-button'}, `+ ${label(name)}`);
  add.addEventListener('click', () => {
    const items = resolve(kind.items);
    const variants = (items.oneOf ?? [items]).map(resolve);
    const object = variants.find(({type}) => type === 'object');
    entries.push(
      object ? (object.required?.includes('id') ? {id: `${name.slice(0, 1)}${entries.length + 1}`} : {}) : '',
    );
    show();
    rows.lastElementChild.querySelector('input, select, textarea')?.focus();
  });
  show();
  const note = help(kind, name);
  return make(
    'fieldset',
    {className: 'group'},
    make('legend', {}, label(name)),
    ...(note ? [note] : []),
    rows,
    make('div', {}, add),
  );
}
