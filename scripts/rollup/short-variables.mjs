// Our private custom properties, `--_name`, by one or two letters. They keep the `--_`, so that they meet none of a page's
// own. dist/ has the whole names.
import {readFileSync} from 'node:fs';
import MagicString from 'magic-string';
import {globSync} from '../files.mjs';
import {letters} from './letters.mjs';

const NAME = /--_[a-z0-9]+(?:-[a-z0-9]+)*/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The short name of each, the shortest for the oftenest. */
function shortNames() {
  const uses = new Map();
  for (const file of ['dist/components', 'dist/styles'].flatMap((folder) => globSync(folder, /\.js$/)))
    for (const [name] of readFileSync(file, 'utf8').matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const order = [...uses].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return new Map(order.map(([name], index) => [name, `--_${letters(index, LETTERS)}`]));
}

export function shortVariables() {
  let names;
  return {
    name: 'short-variables',
    buildStart() {
      names = shortNames();
    },
    // Before terser, so that its map stays the only fine one.
    renderChunk(code) {
      const text = new MagicString(code);
      text.replace(NAME, (name) => names.get(name) ?? name);
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
    },
    generateBundle(_, bundle) {
      for (const {fileName, code = ''} of Object.values(bundle)) {
        // A name that nobody counted, or that is put together from parts.
        const left = /--_(?![a-z]{1,2}(?![-\w$]))\S{0,20}/.exec(code);
        if (left) this.error(`${fileName}: write the name of a custom property out: ${left[0]}`);
      }
    },
  };
}
