// Which features are newer than the browsers that the contract names, by MDN's compatibility data.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/** The contract's oldest browsers. */
export const FLOOR = {chrome: '111', safari: '16.4', firefox: '115'};

const data = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data')));

const number = (version) => {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major * 1000 + minor;
};

/** Whether each of the oldest browsers has a feature, under its own name and without a setting. */
function isOld({support}) {
  return Object.entries(FLOOR).every(([browser, floor]) =>
    [support[browser] ?? []]
      .flat()
      .some(({version_added: added, version_removed: removed, flags, prefix, alternative_name: other}) => {
        if (typeof added !== 'string' || added === 'preview' || flags || prefix || other) return false;
        return number(added) <= number(floor) && (!removed || number(removed) > number(floor));
      }),
  );
}

const entriesOf = (node) => Object.entries(node ?? {}).filter(([name]) => name !== '__compat');
/** `false` for what is newer, `true` for what is old enough, `undefined` for what the data doesn't know. */
const known = (node) => (node?.__compat ? isOld(node.__compat) : undefined);

const {Intl, ...builtIns} = data.javascript.builtins;
const scopes = {...builtIns, ...Intl, ...data.api};
const members = new Map();
for (const scope of Object.values(scopes))
  for (const [key, node] of entriesOf(scope)) {
    const name = key.replace(/_static$/, '');
    // One interface that has had the name for long is enough: whose member it is isn't seen in a script.
    if (known(node) !== undefined) members.set(name, (members.get(name) ?? false) || known(node));
  }

/** A member of a named object (`Object.groupBy`); where the data has it under another, as a mixin's, of that. */
export function memberIsOld(scope, name) {
  const node = Object.hasOwn(scopes, scope) ? scopes[scope] : undefined;
  return known(node?.[`${name}_static`] ?? node?.[name]) ?? members.get(name);
}

export const isScope = (name) => Object.hasOwn(scopes, name);

export const globalIsOld = (name) =>
  known(Object.hasOwn(scopes, name) ? scopes[name] : undefined) ?? known(data.api.Window[name]);

const {properties, selectors, types, 'at-rules': atRules} = data.css;
export const atRuleIsOld = (name) => known(atRules[name]);
export const selectorIsOld = (name) => known(selectors[name]);
export const propertyIsOld = (name) => known(properties[name]);
export const valueIsOld = (property, name) =>
  known(properties[property]?.[name]) ?? known(types.color[name]) ?? known(types[name]);
