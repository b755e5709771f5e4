/** The columns of a spreadsheet of practices: one practice a row, one language version each. */
import {columnNamed, plainHeading} from './practice-headings.js';

/**
 * What a cell holds. Entries of a list are parted by `|` or stand on lines of their own; of words (`words`), which seldom
 * have commas, it's asked where they do.
 */
export type Cell = 'text' | 'list' | 'words' | 'number' | 'date';

export interface Column {
  /** Where the value goes, as a JSON Pointer within the item. */
  readonly pointer: string;
  readonly cell: Cell;
}

const PRACTICE = '/_mykty/practice';
const at = (pointer: string, cell: Cell = 'text'): Column => ({pointer, cell});

const COLUMNS: Readonly<Record<string, Column>> = {
  id: at('/id'),
  title: at('/title'),
  language: at('/language'),
  work: at('/_mykty/work'),
  summary: at('/summary'),
  text: at('/content_text'),
  url: at('/url'),
  image: at('/image'),
  date_published: at('/date_published', 'date'),
  tags: at('/tags', 'words'),
  topics: at(`${PRACTICE}/topics`, 'words'),
  locality: at(`${PRACTICE}/place/locality`),
  municipality: at(`${PRACTICE}/place/municipality`),
  district: at(`${PRACTICE}/place/district`),
  region: at(`${PRACTICE}/place/region`),
  country: at(`${PRACTICE}/place/country`),
  start: at(`${PRACTICE}/period/start`, 'date'),
  end: at(`${PRACTICE}/period/end`, 'date'),
  problem: at(`${PRACTICE}/problem`),
  solution: at(`${PRACTICE}/solution`),
  results: at(`${PRACTICE}/results`, 'list'),
  cost: at(`${PRACTICE}/cost/amount`, 'number'),
  currency: at(`${PRACTICE}/cost/currency`),
  lessons: at(`${PRACTICE}/lessons`),
};

/** Of the indicators: `indicator`, `before`, `after`, `unit`, `year`; of further ones with a number behind, `indicator2` … */
const INDICATOR: Readonly<Record<string, readonly [member: string, cell: Cell]>> = {
  indicator: ['label', 'text'],
  before: ['before', 'number'],
  after: ['after', 'number'],
  unit: ['unit', 'text'],
  year: ['year', 'text'],
};

export const columnNames: readonly string[] = [...Object.keys(COLUMNS), ...Object.keys(INDICATOR)];

/** The column of a heading, in Kyrgyz, Russian or English, in any case of letters. */
export function columnOf(heading: string): Column | undefined {
  const plain = plainHeading(heading);
  const [, word = '', number = ''] = /^(.*?) ?([1-9]?)$/.exec(plain) ?? [];
  const name = columnNamed(word) ?? word.replaceAll(' ', '_');
  if (!number && Object.hasOwn(COLUMNS, name)) return COLUMNS[name];
  const [member, cell] = (Object.hasOwn(INDICATOR, name) && INDICATOR[name]) || [];
  return member && cell ? at(`${PRACTICE}/indicators/${Number(number || 1) - 1}/${member}`, cell) : undefined;
}

/** Over titles, in words of one's own: of what is called so. In a first row it may be the name of a village. */
const TITLE_HEADING = /^(?:(?:название|наименование|заголовок) \p{L}+|\p{L}+[дтн][ыиуү]н (?:аталышы|аты))$/u;

/** Whether a cell of the titles is a heading itself, in a table that has its headings again: translated, or on each page. */
export const isTitleHeading = (cell: string): boolean =>
  columnOf(cell) === COLUMNS['title'] || TITLE_HEADING.test(plainHeading(cell));

/** The name of the column whose values go to a place. */
export function columnNameAt(pointer: string): string | undefined {
  const [, index, member] = /\/indicators\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
  const names = Object.keys(COLUMNS);
  if (index === undefined) return names.find((name) => COLUMNS[name]?.pointer === pointer);
  const word = Object.keys(INDICATOR).find((name) => INDICATOR[name]?.[0] === member);
  return word && (index === '0' ? word : `${word}${Number(index) + 1}`);
}
