// Terser over each file. What chunks share has one short name in all of them, so that `import{A,B}` needs no `as`.
import MagicString from 'magic-string';
import {minify} from 'terser';
import {parseAst} from 'rollup/parseAst';
import {walk} from './walk.mjs';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
// Names that terser gives to nothing else as long as it has shorter ones of small letters.
const NAMES = ['', '$', '_'].flatMap((sign) =>
  [...LOWER.toUpperCase(), ...(sign ? LOWER : '')].map((letter) => sign + letter),
);

const fileOf = (source) => source.replace(/^.*\//, '');
const keyOf = (file, name) => `${fileOf(file)} ${name}`;

/**
 * A name for each thing that one chunk imports from another, the oftenest first; chunks of which none sees both of two
 * things may give them the same. What a module exports to an `import()` keeps its name.
 */
function shareNames(chunks, exportsOf) {
  const users = new Map();
  for (const {fileName, importedBindings} of chunks)
    for (const [file, names] of Object.entries(importedBindings))
      for (const name of names) {
        const key = keyOf(file, name);
        users.set(key, (users.get(key) ?? new Set([file])).add(fileName));
      }
  for (const {fileName, facadeModuleId} of chunks)
    for (const name of facadeModuleId ? exportsOf(facadeModuleId) : []) users.delete(keyOf(fileName, name));
  const seen = NAMES.map(() => new Set());
  const order = [...users].sort(([a, {size: many}], [b, {size: few}]) => few - many || (a < b ? -1 : 1));
  return new Map(
    order.map(([key, files]) => {
      const at = seen.findIndex((others) => ![...files].some((file) => others.has(file)));
      if (at < 0) throw new Error('Chunks share more than scripts/rollup/minify.mjs has names for');
      files.forEach((file) => seen[at].add(file));
      return [key, NAMES[at]];
    }),
  );
}

/** The chunk with its imports and exports by the shared names, and by which name its own variables are to go. */
function rename(code, fileName, names) {
  const text = new MagicString(code);
  const locals = {};
  const give = (name, local, start, end, written) => {
    if (!name) return;
    locals[`$${local}`] = name;
    text.overwrite(start, end, written);
  };
  const ast = parseAst(code);
  for (const {type, source, specifiers} of ast.body) {
    if (type === 'ImportDeclaration')
      for (const {imported, local, start, end} of specifiers) {
        const name = names.get(keyOf(source.value, imported.name));
        give(name, local.name, start, end, `${name} as ${local.name}`);
      }
    if (type === 'ExportNamedDeclaration')
      for (const {exported, local, start, end} of specifiers) {
        const handedOn = source && names.get(keyOf(source.value, local.name));
        if (source && names.has(keyOf(fileName, exported.name)))
          throw new Error(`${fileName} hands on ${exported.name}`);
        if (handedOn) text.overwrite(start, end, `${handedOn} as ${exported.name}`);
        if (source) continue;
        const name = names.get(keyOf(fileName, exported.name));
        give(name, local.name, start, end, `${local.name} as ${name}`);
      }
  }
  // Rollup's `import('./dates.js').then((n) => n.x)`, for a module that lies in a chunk with others.
  walk(ast, (node) => {
    if (node.type !== 'CallExpression' || node.callee.property?.name !== 'then') return;
    const {object} = node.callee;
    // With what it starts beside it.
    const {type, source} = object.type === 'SequenceExpression' ? object.expressions.at(-1) : object;
    const member = node.arguments[0]?.body;
    if (type !== 'ImportExpression' || !source.value || member?.type !== 'MemberExpression') return;
    const {property} = member;
    const name = names.get(keyOf(source.value, property.name));
    if (name) text.overwrite(property.start, property.end, name);
  });
  return {code: text.toString(), locals};
}

/** `module`: for chunks; without it, terser keeps what a classic script leaves to the page. `comments`: those to keep. */
export function minified({module, comments}) {
  let names;
  return {
    name: 'minified',
    async renderChunk(code, {fileName}, options, {chunks}) {
      if (module)
        names ??= shareNames(
          Object.values(chunks).sort((a, b) => (a.fileName < b.fileName ? -1 : 1)),
          (id) => this.getModuleInfo(id)?.exports ?? [],
        );
      const renamed = module ? rename(code, fileName, names) : {code, locals: {}};
      const made = await minify(renamed.code, {
        ecma: 2022,
        module,
        // `pure_getters`: to read a member does nothing else, in our code and in what is bundled with it. `unsafe`: what
        // is made a text is no symbol, and built-ins do what they are known for.
        compress: {passes: 3, unsafe: true, unsafe_arrows: true, inline: 1, hoist_funs: true, pure_getters: true},
        format: {comments, ascii_only: !module},
        nameCache: {vars: {props: renamed.locals}},
        sourceMap: {asObject: true},
      });
      return {code: made.code, map: made.map};
    },
  };
}
