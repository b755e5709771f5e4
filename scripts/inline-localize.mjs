// Puts what is used of @lit/localize, one module without a state, into dist/, with its licence: no version of the
// package that a page may have can meet it.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {globSync} from './files.mjs';

const from = 'node_modules/@lit/localize';
const folder = 'dist/i18n/localize';
const specifier = /(['"])@lit\/localize\/internal\/str-tag\.js\1/g;

export function inlineLocalize() {
  mkdirSync(folder, {recursive: true});
  for (const name of ['str-tag.js', 'str-tag.d.ts', 'types.d.ts']) {
    const text = readFileSync(`${from}/internal/${name}`, 'utf8');
    writeFileSync(`${folder}/${name}`, text.replace(/\n\/\/# sourceMappingURL=.*$/, '\n'));
  }
  cpSync(`${from}/LICENSE`, `${folder}/LICENSE`);
  for (const file of globSync('dist', /\.js$|\.d\.ts$/)) {
    const text = readFileSync(file, 'utf8');
    const path = relative(dirname(file), `${folder}/str-tag.js`).replaceAll('\\', '/');
    const changed = text.replace(specifier, path.startsWith('.') ? `'${path}'` : `'./${path}'`);
    if (changed !== text) writeFileSync(file, changed);
  }
}
