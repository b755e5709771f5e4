// Messages without their English source and notes: `msg('Starts in', {id, desc})` becomes `msg(7)`, and
// ``msg(str`Page ${n} of ${total}`, {id})`` becomes `msg(8, [n, total])`. Each language's chunk holds a list, English too,
// so that a page loads the words of one language and no other.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {parseAst} from 'rollup/parseAst';
import MagicString from 'magic-string';
import {globSync} from '../files.mjs';
import {walk} from './walk.mjs';

// In place of src/i18n/strings.ts.
const runtime = `
export const str = (strings, ...values) => ({strings, values});
export const createMsg = (templates) => (index, values) =>
  values ? templates[index].replace(/{(\\d)}/g, (_, gap) => values[gap]) : templates[index];
`;

const isMsg = (node) =>
  node.type === 'CallExpression' && (node.callee.name === 'msg' || node.callee.property?.name === 'msg');

const property = (object, name) => object?.properties?.find(({key}) => key.name === name)?.value;

/** The calls of one module: where, which message, its English text, and where the values stand. */
function callsIn(code) {
  const calls = [];
  if (!/\bmsg\(/.test(code)) return calls;
  walk(parseAst(code), (node) => {
    if (!isMsg(node)) return;
    const [source, options] = node.arguments;
    const id = property(options, 'id')?.value;
    const quasi = source?.type === 'TaggedTemplateExpression' ? source.quasi : source?.quasis && source;
    const text = quasi
      ? quasi.quasis.map(({value}, index) => (index ? `{${index - 1}}` : '') + value.cooked).join('')
      : source?.value;
    if (typeof id !== 'string' || typeof text !== 'string')
      throw new Error(`a message without id: ${code.slice(node.start, node.end)}`);
    calls.push({id, text, start: source.start, end: options.end, values: quasi?.expressions ?? []});
  });
  return calls;
}

/** A translation as it stands in src/i18n/generated: text, or text with numbered gaps. */
const textOf = (template) =>
  typeof template === 'string'
    ? template
    : template.strings.map((part, index) => (index ? `{${template.values[index - 1]}}` : '') + part).join('');

export function compactMessages() {
  let english;
  let index;

  const list = (texts) =>
    `export const templates = ${JSON.stringify([...index.keys()].map((id) => texts[id] ?? english.get(id)))};`;

  return {
    name: 'compact-messages',
    buildStart() {
      english = new Map();
      for (const file of ['dist/components', 'dist/i18n'].flatMap((folder) => globSync(folder, /\.js$/))) {
        for (const {id, text} of callsIn(readFileSync(file, 'utf8'))) {
          if (english.has(id) && english.get(id) !== text) this.error(`${id} has two English texts`);
          english.set(id, text);
        }
      }
      index = new Map([...english.keys()].sort().map((id, position) => [id, position]));
    },
    async load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/dist/i18n/strings.js')) return {code: runtime, map: {mappings: ''}};
      if (path.endsWith('/dist/i18n/languages/en.js'))
        return {code: `${readFileSync(id, 'utf8')}\n${list({})}`, map: {mappings: ''}};
      if (!/\/dist\/i18n\/generated\/(ky|ru)\.js$/.test(path)) return null;
      const {templates} = await import(pathToFileURL(id).href);
      return {
        code: list(Object.fromEntries(Object.entries(templates).map(([key, value]) => [key, textOf(value)]))),
        map: {mappings: ''},
      };
    },
    transform(code, id) {
      if (!/[\\/]dist[\\/](components|i18n)[\\/]/.test(id)) return null;
      const calls = callsIn(code);
      if (!calls.length) return null;
      const text = new MagicString(code);
      for (const {id: message, start, end, values} of calls) {
        const list = values.map((value) => code.slice(value.start, value.end)).join(', ');
        text.overwrite(start, end, `${index.get(message)}${list && `, [${list}]`}`);
      }
      return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
    },
  };
}
