/** What one opens in the form: a feed, or a table of practices that becomes one. */
import {fromCsv, words} from '../builder/checker.js';
import {make, tell} from '../builder/words.js';
import {openDocument} from './document.js';

/**
 * A file's text with its byte-order mark, which `File.text()` would take away, and in what it was written where that has
 * not all letters. Spreadsheets still save tables in the system's own letters, or in UTF-16; a feed is UTF-8.
 * @throws {TypeError} where a feed is not
 */
export async function textOf(file) {
  const bytes = await file.arrayBuffer();
  const decoded = (encoding, fatal) => new TextDecoder(encoding, {ignoreBOM: true, fatal}).decode(bytes);
  try {
    return {text: decoded('utf-8', true)};
  } catch {
    if (/\.json$/i.test(file.name)) throw new TypeError(tell('form.notUtf8'));
    const [first, second] = new Uint8Array(bytes);
    if (first === 0xff && second === 0xfe) return {text: decoded('utf-16le', false)};
    if (first === 0xfe && second === 0xff) return {text: decoded('utf-16be', false)};
    return {text: decoded('windows-1251', false), encoding: 'windows-1251'};
  }
}

/** What workbooks begin with, which are told to be saved as tables. */
const WORKBOOKS = ['PK\u0003\u0004', 'РП\u0011а'];

/**
 * Whether a text is a table: no JSON, and its first line names the column that every practice has. Before it may stand
 * one that tells the separator.
 */
const isTable = (text) => {
  const [head] = text.replace(/^\uFEFF?(?:sep=.\s+)?/i, '').split(/[\r\n]/);
  if (WORKBOOKS.some((mark) => text.startsWith(mark))) return true;
  return !/^\s*[{[]/.test(head) && /(^|[,;\t"])\s*title\s*([,;\t"]|$)/im.test(head);
};

/**
 * The document of a text; `problems` of a table stand by row and column.
 * @throws {SyntaxError} where it is neither; {TypeError} where it has no list of items
 */
export function openText(text, title, encoding) {
  if (!isTable(text)) return {feed: openDocument(text), isTable: false, problems: []};
  const {feed, problems} = fromCsv(text, {title, encoding, words: words[document.documentElement.lang]});
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
