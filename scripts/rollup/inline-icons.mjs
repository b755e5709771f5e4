// A module of icons is shared by all widgets, so with its constants in it each page would load every icon. In chunks each
// path stands where it is used.
import {readFileSync} from 'node:fs';
import MagicString from 'magic-string';
import {parseAst} from 'rollup/parseAst';
import {walk} from './walk.mjs';

const file = 'dist/components/shared/icons.js';

function readPaths() {
  const paths = new Map();
  walk(parseAst(readFileSync(file, 'utf8')), ({type, id, init}) => {
    if (type === 'VariableDeclarator' && id.name.endsWith('Icon')) paths.set(id.name, init.value);
  });
  return paths;
}

export function inlineIcons() {
  let paths;
  return {
    name: 'inline-icons',
    buildStart() {
      paths = readPaths();
    },
    transform(code, id) {
      if (!/[\\/]dist[\\/]components[\\/]/.test(id) || !/shared\/icons\.js'|'\.\/icons\.js'/.test(code)) return null;
      const text = new MagicString(code);
      const ast = this.parse(code);
      const names = new Set();
      for (const {type, source, specifiers} of ast.body) {
        if (type !== 'ImportDeclaration' || !source.value.endsWith('/icons.js')) continue;
        for (const {imported, local} of specifiers) if (paths.has(imported.name)) names.add(local.name);
      }
      for (const {type, ...rest} of ast.body) {
        if (type === 'ImportDeclaration') continue;
        walk({type, ...rest}, (node) => {
          if (node.type === 'Property' && node.shorthand && names.has(node.key.name))
            this.error(`${id}: write the icon ${node.key.name} out`);
          if (node.type === 'Identifier' && names.has(node.name))
            text.overwrite(node.start, node.end, JSON.stringify(paths.get(node.name)));
        });
      }
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
    },
  };
}
