/** What one opens in the form: a feed, or a table of practices that becomes one. */
import {decodeTable, fromCsv, isTable, isWorkbook, words} from '../builder/checker.js';
import {make, tell} from '../builder/words.js';
import {openDocument} from './document.js';
import {isObject} from './schema.js';

/**
 * A file's text with its byte-order mark, which `File.text()` would take away, and in what it was written where that has
 * not all letters. Spreadsheets still save tables in the system's own letters, or in UTF-16; a feed is UTF-8.
 * @throws {TypeError} where a feed is not
 */
export async function textOf(file) {
  const bytes = await file.arrayBuffer();
  try {
    return {text: new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(bytes)};
  } catch {
    if (/\.json$/i.test(file.name)) throw new TypeError(tell('form.notUtf8'));
    return decodeTable(new Uint8Array(bytes));
  }
}

/** A feed of one's own. */
export const newFeed = (items = []) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: tell('form.ownTitle'),
  language: document.documentElement.lang,
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

/**
 * The document of a text; `problems` of a table stand by row and column.
 * @throws {SyntaxError} where it is neither; {TypeError} where it has no list of items
 */
export function openText(text, encoding) {
  const own = (feed, problems = []) => ({feed: openDocument(JSON.stringify(feed, null, 2)), isOwn: true, problems});
  const {lang} = document.documentElement;
  // Of a workbook it's told how to save it as a table.
  if (isWorkbook(text) || isTable(text)) {
    const {feed, problems} = fromCsv(text, {title: tell('form.ownTitle'), encoding, words: words[lang]});
    return own(feed, problems);
  }
  const ofItems = feedOfItems(text);
  return ofItems ? own(ofItems) : {feed: openDocument(text), isOwn: false, problems: []};
}

/** What could not be taken, in a list: of a table by its row and column, of a feed by its line. */
export const openingProblems = (problems) =>
  problems.map(({line, column, severity, message, hint}) =>
    make(
      'li',
      {},
      make('p', {}, make('b', {className: severity}, tell(`builder.${severity}`)), ` ${message}`),
      make('p', {className: 'hint'}, hint),
      make(
        'span',
        {className: 'where'},
        typeof column === 'string' ? tell('form.cell', line, column) : tell('builder.line', line),
      ),
    ),
  );
