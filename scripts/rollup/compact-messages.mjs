// Messages without their English source and notes: `msg('Starts in', {id, desc})` becomes `msg(7)`, and
// ``msg(str`Page ${n} of ${total}`, {id})`` becomes `msg(8, [n, total])`. Each language's chunk holds a list, English too,
// so that a page loads the words of one language and no other. For chunks each list is cut into parts: what a widget needs
// at first sight, and the rest, which comes with the first module that is loaded later.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {parseAst} from 'rollup/parseAst';
import MagicString from 'magic-string';
import {globSync} from '../files.mjs';
import {firstMessages} from './first-messages.mjs';
import {pack, unpack} from './pack.mjs';
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

export const languages = ['en', 'ky', 'ru'];
const PART = /^messages:(\w+)\/([\w-]+)$/;

/** The template list of one language, English too. */
async function textsOf(language, english) {
  if (language === 'en') return english;
  const {templates} = await import(pathToFileURL(`dist/i18n/generated/${language}.js`).href);
  return new Map([...english].map(([id]) => [id, textOf(templates[id])]));
}

/** What src/i18n/numbers.ts and regions.ts read of a language's words; the rest takes its place when it comes. */
const numbersAndPlaces = ({decimal, group, regions, oblast, city}) => ({decimal, group, regions, oblast, city});

/** `parts`: for chunks, one module for what each widget needs first, and one for the rest. */
export function compactMessages({parts = false} = {}) {
  let english;
  let index;
  let first;

  const isIn = (part) => (id) => (part === 'rest' ? first.late.has(id) : first.needs.get(id)?.includes(part));

  /**
   * In place of src/i18n/language-modules.ts: chunks lie side by side, and their names are made here, not listed. The
   * words of dates, which the chunk imports, are asked for together with it.
   */
  const loaders = () => {
    // A widget's last word is enough to know it by.
    const lastWord = (widget) => widget.replace(/.*-/, '');
    const undated = first.widgets.filter((widget) => !first.dated.has(widget)).map(lastWord);
    if ([...first.dated].some((widget) => undated.includes(lastWord(widget))))
      throw new Error('not known by a last word');
    return `export const loadPart = (language, part) => {
      if (!/(${undated.join('|')})$/.test(part)) import(\`./\${language}.js\`).catch(() => {});
      return import(\`./\${language}-\${part.startsWith('mykty-') ? part.slice(6) : 'rest'}.js\`);
    };`;
  };

  /** The words of dates; for a part that says only numbers and places, those as plain data. */
  const wordsOf = async (language, part) => {
    const file = `${process.cwd()}/dist/i18n/words/${language}.js`;
    if (part === 'rest' || first.dated.has(part)) return `export {words} from '${file}';`;
    if (!first.counted.has(part)) return '';
    const {words} = await import(pathToFileURL(file).href);
    return `export const words = ${JSON.stringify(numbersAndPlaces(words))};`;
  };

  /** Templates by index, with holes for those of other parts. */
  const partOf = async (language, part) => {
    const texts = await textsOf(language, english);
    const list = [...index.keys()].map((id) => (isIn(part)(id) ? JSON.stringify(texts.get(id)) : ''));
    return `${await wordsOf(language, part)}
      export const templates = [${list.join().replace(/,+$/, '')}];`;
  };

  /** In one file a language is a module of its own, whose messages are unpacked when they are asked for. */
  const unpacking = `
    const languages = {${languages.map((language) => `${language}: () => import('./languages/${language}.js')`).join()}};
    const unpack = ${unpack};
    const whole = {};
    export const loadPart = (language) => whole[language] ??= languages[language]().then(({words, templates}) =>
      ({words, templates: unpack(templates)}));`;

  const wholeList = async (language) =>
    `export const templates = ${JSON.stringify(pack([...(await textsOf(language, english)).values()]))};`;

  return {
    name: 'compact-messages',
    buildStart() {
      english = new Map();
      const ids = new Map();
      for (const file of ['dist/components', 'dist/i18n'].flatMap((folder) => globSync(folder, /\.js$/))) {
        const calls = callsIn(readFileSync(file, 'utf8'));
        ids.set(
          file,
          calls.map(({id}) => id),
        );
        for (const {id, text} of calls) {
          if (english.has(id) && english.get(id) !== text) this.error(`${id} has two English texts`);
          english.set(id, text);
        }
      }
      first = firstMessages((file) => ids.get(file) ?? []);
      const rank = (id) => (first.needs.get(id) ?? ['~']).join();
      english = new Map([...english].sort(([a], [b]) => (`${rank(a)} ${a}` < `${rank(b)} ${b}` ? -1 : 1)));
      index = new Map([...english.keys()].map((id, position) => [id, position]));
      if (!parts) return;
      for (const language of languages)
        for (const part of [...first.widgets, 'rest'])
          this.emitFile({type: 'chunk', id: `messages:${language}/${part}`});
    },
    resolveId: (id) => (PART.test(id) ? `\0${id}` : null),
    async load(id) {
      const path = id.replaceAll('\\', '/');
      const code = async () => {
        if (path.endsWith('/dist/i18n/strings.js')) return runtime;
        if (path.endsWith('/dist/i18n/language-modules.js')) return parts ? loaders() : unpacking;
        const part = PART.exec(path.slice(1));
        if (part) return partOf(part[1], part[2]);
        if (path.endsWith('/dist/i18n/languages/en.js')) return `${readFileSync(id, 'utf8')}\n${await wholeList('en')}`;
        const generated = /\/dist\/i18n\/generated\/(ky|ru)\.js$/.exec(path);
        return generated && wholeList(generated[1]);
      };
      const text = await code();
      return text ? {code: text, map: {mappings: ''}} : null;
    },
    transform(code, id) {
      if (!/[\\/]dist[\\/](components|i18n)[\\/]/.test(id)) return null;
      const calls = callsIn(code);
      const text = new MagicString(code);
      for (const {id: message, start, end, values} of calls) {
        const list = values.map((value) => code.slice(value.start, value.end)).join(', ');
        text.overwrite(start, end, `${index.get(message)}${list && `, [${list}]`}`);
      }
      if (parts && /[\\/]components[\\/]/.test(id)) waitForRest(this.parse(code), text);
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
    },
  };
}

/** `import('./details.js')` becomes `withWords(import('./details.js'))`. */
function waitForRest(ast, text) {
  let waits = false;
  walk(ast, (node) => {
    if (node.type !== 'ImportExpression') return;
    waits = true;
    text.prependLeft(node.start, 'withWords(').appendRight(node.end, ')');
  });
  if (waits) text.prepend(`import {withWords} from '${process.cwd()}/dist/i18n/language.js';\n`);
}
