// Which messages a widget needs at first sight: those in the modules that it imports statically. What it imports later
// needs the rest. Read from dist/, where tsc keeps one import a line.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {globSync} from '../files.mjs';

const imports = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path]) => join(dirname(file), path));
const STATIC = /^(?:import|export) (?:[^;]*? from )?'(\.[^']+\.js)';/gm;
const ANY = /(?:^(?:import|export) (?:[^;]*? from )?|\bimport\()'(\.[^']+\.js)'/gm;

function reached(file, pattern, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of imports(file, pattern)) reached(next, pattern, found);
  return found;
}

/**
 * By message id, the widgets that need it at first sight; none for what is needed later only. `dated` are the widgets
 * that need the words of dates, `counted` those that need the signs of numbers and the names of regions, and no more.
 * @param messagesOf gives the ids of a file's messages
 */
export function firstMessages(messagesOf) {
  const needs = new Map();
  const dated = new Set();
  const counted = new Set();
  const late = new Set();
  const widgets = [];
  for (const define of globSync('dist/components', /\/define\.js$/)) {
    const widget = define.split('/').at(-2);
    widgets.push(widget);
    const first = reached(define, STATIC);
    if (first.has('dist/i18n/format-in.js')) dated.add(widget);
    else if (first.has('dist/i18n/numbers.js')) counted.add(widget);
    const own = new Set([...first].flatMap(messagesOf));
    for (const id of own) needs.set(id, [...(needs.get(id) ?? []), widget]);
    for (const id of [...reached(define, ANY)].flatMap(messagesOf)) if (!own.has(id)) late.add(id);
  }
  return {widgets, needs, dated, counted, late};
}
