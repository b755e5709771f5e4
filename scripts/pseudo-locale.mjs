// A copy of cdn/ whose English is a pseudo-locale: accented, in brackets, and 40 % longer, as a translation may be. It
// shows at a glance which words come from no catalogue, and where a box has no room for longer ones.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import MagicString from 'magic-string';
import {parseAst} from 'rollup/parseAst';
import {globSync} from './files.mjs';
import {walk} from './rollup/walk.mjs';

const PLAIN = 'ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz';
const ACCENTED = 'ÁÇĎÉĜĤÍĴĶĻŇÓŘŠŤÚŴÝŽáçďéĝĥíĵķļňóřšťúŵýž';
/** Longer by this, in words, as other languages are; never by one word that couldn't break. */
const GROWTH = 0.4;

/** `Starts in` → `[!!! Šťářťš íň óňé !!!]`. Gaps for values (`{0}`) stay. */
export function pseudo(text) {
  const accented = text.replace(/\{\d\}|./gu, (part) => ACCENTED[PLAIN.indexOf(part)] ?? part);
  let filling = '';
  for (const word of ['óňé', 'ťŵó', 'ťĥřéé', 'fóúř', 'fívé', 'šíx'].flatMap((word) => [word, word, word])) {
    if (filling.length >= text.length * GROWTH - 1) break;
    filling += ` ${word}`;
  }
  return `[!!! ${accented}${filling} !!!]`;
}

/** The messages of a language's chunk, which are its only lists of texts, made pseudo. */
export function pseudoChunk(code) {
  const changed = new MagicString(code);
  let count = 0;
  walk(parseAst(code), (node) => {
    if (node.type !== 'ArrayExpression' || !node.elements.length) return;
    // The list has holes where another chunk has the message.
    const texts = node.elements.filter((element) => element);
    if (!texts.every(({value}) => typeof value === 'string')) return;
    for (const {start, end, value} of texts) changed.overwrite(start, end, JSON.stringify(pseudo(value)));
    count += texts.length;
  });
  if (!count) throw new Error('The chunk of the English messages has changed its form: see scripts/pseudo-locale.mjs');
  return changed.toString();
}

/** Copies the built files from `cdn` to `folder`, English made pseudo. */
export function buildPseudoLocale(cdn, folder) {
  mkdirSync(folder, {recursive: true});
  cpSync(cdn, folder, {recursive: true, filter: (file) => !/\.(map|html|txt)$/.test(file)});
  // The words of dates have a chunk of their own beside those of the messages, one a widget.
  const parts = globSync(join(folder, 'chunks'), /\/en-[^/]*\.js$/).filter((file) =>
    readFileSync(file, 'utf8').includes('as templates'),
  );
  if (!parts.length) throw new Error('No chunk of the English messages in cdn/');
  for (const file of parts) writeFileSync(file, pseudoChunk(readFileSync(file, 'utf8')));
}
