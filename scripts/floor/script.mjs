// A script's syntax and the names that it takes from the browser, held against the contract's oldest browsers.
import {parse} from 'acorn';
import {walk} from '../rollup/walk.mjs';
import {globalIsOld, isScope, memberIsOld} from './support.mjs';

/** What all browsers of the contract parse: ES2022, without the `v` flag and what came with it. */
const YEAR = 2022;

const nameOf = ({computed, property}) =>
  computed ? (property.type === 'Literal' ? property.value : undefined) : property.name;

/** Says what of a script is too new: `[{feature, line, column}]`; the texts in it that are style sheets come as `styles`. */
export function checkScript(code, sourceType) {
  const found = [];
  const styles = [];
  let tree;
  try {
    tree = parse(code, {ecmaVersion: YEAR, sourceType, locations: true});
  } catch ({message, loc}) {
    return {found: [{feature: `syntax: ${message}`, ...loc}], styles};
  }
  const declared = new Set();
  const names = [];
  const report = (feature, {loc}) => found.push({feature, ...loc.start});
  walk(tree, (node) => {
    if (node.type === 'MemberExpression') {
      // A member of what a variable holds is for the types to tell: see members.mjs.
      const scope = node.object.type === 'Identifier' ? node.object.name : undefined;
      const name = nameOf(node);
      if (!scope || typeof name !== 'string') return;
      if (/^(window|globalThis|self)$/.test(scope)) names.push({name, loc: node.loc});
      else {
        names.push(node.object);
        if (isScope(scope) && memberIsOld(scope, name) === false) report(`${scope}.${name}`, node);
      }
    } else if (node.type === 'NewExpression' || node.type === 'CallExpression') {
      if (node.callee.type === 'Identifier') names.push(node.callee);
    } else if (node.type === 'BinaryExpression' && node.operator === 'instanceof') {
      if (node.right.type === 'Identifier') names.push(node.right);
    } else if (/Function|Class/.test(node.type) && node.id) declared.add(node.id.name);
    else if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') declared.add(node.id.name);
    const text = node.type === 'TemplateElement' ? node.value.cooked : node.type === 'Literal' ? node.value : undefined;
    if (typeof text === 'string' && /[{;]\s*-?[a-z-]+\s*:[^{}]+[;}]/.test(text)) styles.push({text, ...node.loc.start});
  });
  for (const node of names) if (!declared.has(node.name) && globalIsOld(node.name) === false) report(node.name, node);
  return {found, styles};
}
