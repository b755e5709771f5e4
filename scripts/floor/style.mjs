// A style sheet's rules, properties and functions, held against the contract's oldest browsers. What stands within
// `@supports` has its plain form before it, and is not looked at.
import {atRuleIsOld, propertyIsOld, selectorIsOld, valueIsOld} from './support.mjs';

const pseudo = /::?(-?[a-z][a-z-]*)/g;
const word = /(?<![-\w#.])(-?[a-z][a-z-]*)/g;

function checkDeclaration(text, report) {
  const [, property, value] = /^\s*([a-z-]+)\s*:([^]*)$/.exec(text) ?? [];
  if (!property || property.startsWith('--')) return;
  if (propertyIsOld(property) === false) return report(property);
  for (const [, name] of value.matchAll(word)) if (valueIsOld(property, name) === false) report(`${property}: ${name}`);
  if (/\bfrom\s+[\w(]/.test(value)) report('colours from colours');
}

/** Says which features of a style sheet are too new. */
export function checkStyle(sheet) {
  const found = new Set();
  const report = (feature) => found.add(feature);
  const text = sheet.replace(/\/\*[^]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
  // Each open block: of rules (an at-rule's), of declarations, or of what is guarded.
  const blocks = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text[at] ?? ';';
    if (!'{};'.includes(mark)) continue;
    const piece = text.slice(start, at).trim();
    start = at + 1;
    const inside = blocks.at(-1);
    const guarded = inside === 'guarded';
    if (mark === '{') {
      const rule = /^@([a-z-]+)/.exec(piece)?.[1];
      if (rule && !guarded && atRuleIsOld(rule) === false) report(`@${rule}`);
      if (!rule && inside === 'declarations') report('nested rules');
      if (!rule && !guarded)
        for (const [, name] of piece.matchAll(pseudo)) if (selectorIsOld(name) === false) report(`:${name}`);
      blocks.push(guarded || rule === 'supports' ? 'guarded' : rule && rule !== 'font-face' ? 'rules' : 'declarations');
    } else {
      if (!guarded && piece) checkDeclaration(piece, report);
      if (mark === '}') blocks.pop();
    }
  }
  return [...found];
}
