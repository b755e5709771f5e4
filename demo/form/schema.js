/** The feed's schema as the form reads it: what an item's members are, and which of them one meets first. */
import {schema} from '../builder/checker.js';

/** A part with what it refers to: `form` is what the schema says of values of that form, `def` the form's name. */
export const resolve = (part) => {
  if (!part.$ref) return part;
  const {$ref, ...own} = part;
  const steps = $ref.split('/').slice(1);
  const target = resolve(steps.reduce((at, step) => at[step], schema));
  return {...target, def: steps.at(-1), form: target.description, ...own};
};

const itemSchema = resolve(schema.properties.items.items);
const extension = resolve(itemSchema.properties._mykty);

/** What a member's schema is; those of the extension by `_mykty/…`. */
export const schemaAt = (path) =>
  resolve(path.startsWith('_mykty/') ? extension.properties[path.slice(7)] : itemSchema.properties[path]);

/** Every member of an item that the form can write. */
export const MEMBERS = [
  ...Object.keys(itemSchema.properties).filter((name) => name !== '_mykty'),
  ...Object.keys(extension.properties).map((name) => `_mykty/${name}`),
];

/** Of what has many members, those that most need; the others wait behind “More fields”. */
const FIRST = {
  event: ['start', 'end', 'places', 'registration', 'agenda'],
  place: ['name', 'address', 'locality'],
  registration: ['deadline', 'url'],
  contact: ['name', 'role', 'organization', 'phones', 'emails', 'address', 'hours'],
  practice: ['topics', 'place', 'period', 'problem', 'solution', 'results', 'indicators'],
  image: ['url', 'alt', 'credit'],
  attachment: ['url', 'title'],
  party: ['name', 'role'],
};

/** The members of an object, those that one meets first and the rest. */
export function membersOf({def, properties}) {
  const names = Object.keys(properties);
  const first = FIRST[def]?.filter((name) => names.includes(name)) ?? names;
  return {first, rest: names.filter((name) => !first.includes(name))};
}

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isEmpty = (value) =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && !value.length) ||
  (isObject(value) && !Object.keys(value).length);

/** Writes a member into an object, or takes it out where nothing is left of it; of a picture's text, even nothing says something. */
export function put(object, name, value) {
  if (isEmpty(value) && !(name === 'alt' && value === '')) delete object[name];
  else object[name] = value;
}
