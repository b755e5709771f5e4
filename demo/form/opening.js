/** What one opens in the form: a feed, or a table of practices that becomes one. */
import {fromCsv, words} from '../builder/checker.js';
import {make, tell} from '../builder/words.js';
import {openDocument} from './document.js';

/**
 * A file's text with its byte-order mark, which `File.text()` would take away. Spreadsheets still save tables in the
 * system's own letters; a feed is UTF-8.
 * @throws {TypeError} where a feed is not
 */
export async function textOf(file) {
  const bytes = await file.arrayBuffer();
  const decoded = (encoding, fatal) => new TextDecoder(encoding, {ignoreBOM: true, fatal}).decode(bytes);
  try {
    return decoded('utf-8', true);
  } catch {
    if (/\.json$/i.test(file.name)) throw new TypeError(tell('form.notUtf8'));
    return decoded('windows-1251', false);
  }
}

/** Whether a text is a table: no JSON, and its first line names the column that every practice has. */
const isTable = (text) =>
  !/^\uFEFF?\s*[{[]/.test(text) && /(^|[,;\t"\uFEFF])\s*title\s*([,;\t"]|$)/im.test(text.split(/[\r\n]/)[0]);

/**
 * The document of a text; `problems` of a table stand by row and column.
 * @throws {SyntaxError} where it is neither; {TypeError} where it has no list of items
 */
export function openText(text, title) {
  if (!isTable(text)) return {feed: openDocument(text), isTable: false, problems: []};
  const {feed, problems} = fromCsv(text, {title, words: words[document.documentElement.lang]});
  return {feed: openDocument(JSON.stringify(feed, null, 2)), isTable: true, problems};
}

/** What in a table could not be taken, in a list. */
export const tableProblems = (problems) =>
  problems.map(({line, column, severity, message, hint}) =>
    make(
      'li',
      {},
      make('p', {}, make('b', {className: severity}, tell(`builder.${severity}`)), ` ${message}`),
      make('p', {className: 'hint'}, hint),
      make('span', {className: 'where'}, column ? tell('form.cell', line, column) : tell('builder.line', line)),
    ),
  );
