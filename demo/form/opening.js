/** What one opens in the form: a feed, or a table of practices that becomes one. */
import {decodeTable, fromCsv, isTable, isWorkbook, utf16Text, words} from '../builder/checker.js';
import {make, tell} from '../builder/words.js';
import {openDocument} from './document.js';
import {isObject} from './schema.js';

const root = document.documentElement;

/**
 * A file's text with its byte-order mark, which `File.text()` would take away, and in what it was written where that is
 * worth telling. Spreadsheets still save tables in the system's own letters, or in UTF-16, as Notepad does feeds.
 * @throws {TypeError} where a feed's letters can't be told
 */
export async function textOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isFeed = /\.json$/i.test(file.name);
  const wide = utf16Text(bytes);
  if (wide !== undefined) return {text: wide, encoding: isFeed ? 'utf-16' : undefined};
  try {
    return {text: new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(bytes)};
  } catch {
    if (isFeed) throw new TypeError(tell('form.notUtf8'));
    return decodeTable(bytes);
  }
}

/** A feed of one's own. */
export const newFeed = (items = []) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: tell('form.ownTitle'),
  language: root.lang,
  items,
});

const isItem = (value) =>
  isObject(value) && !value.items && ['id', 'content_text', 'content_html'].some((name) => name in value);

/** A feed of what stands in a feed's list: an item as the form gives it to copy, or several. */
function feedOfItems(text) {
  try {
    // Taken out of a feed, an item may have the comma that parts it from the next.
    const json = JSON.parse(text.replace(/^\uFEFF|,\s*$/g, ''));
    const items = Array.isArray(json) ? json : [json];
    return items.length && items.every(isItem) ? newFeed(items) : undefined;
  } catch {
    return undefined;
  }
}

/** What is amiss with a feed as it was saved; the one that is given back has it no more. */
const savedIn = (encoding) =>
  encoding ? [{severity: 'warning', ...words[root.lang].problems[encoding], hint: tell('form.savedAnew')}] : [];

/**
 * The document of a text; `problems` of a table stand by row and column.
 * @throws {SyntaxError} where it is neither; {TypeError} where it has no list of items
 */
export function openText(text, encoding) {
  const own = (feed, problems = []) => ({feed: openDocument(JSON.stringify(feed, null, 2)), isOwn: true, problems});
  // Of a workbook it's told how to save it as a table.
  if (isWorkbook(text) || isTable(text)) {
    const {feed, problems} = fromCsv(text, {title: tell('form.ownTitle'), encoding, words: words[root.lang]});
    return own(feed, problems);
  }
  const ofItems = feedOfItems(text);
  const problems = savedIn(encoding);
  return ofItems ? own(ofItems, problems) : {feed: openDocument(text), isOwn: false, problems};
}

/** What could not be taken, in a list: of a table by its row and column, of a feed by its line. */
export const openingProblems = (problems) =>
  problems.map(({line, column, severity, message, hint}) =>
    make(
      'li',
      {},
      make('p', {}, make('b', {className: severity}, tell(`builder.${severity}`)), ` ${message}`),
      make('p', {className: 'hint'}, hint),
      ...(line ? [make('span', {className: 'where'}, placeOf(line, column))] : []),
    ),
  );

/** Of what is wrong with a whole row the column is an empty text; of a feed it is a number. */
const placeOf = (line, column) =>
  typeof column === 'string' && column ? tell('form.cell', line, column) : tell('builder.line', line);
