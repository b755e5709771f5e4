/** `mykty from-csv`: a feed of practices from a spreadsheet, with what is wrong in it by row and column. */
import {parseFeed, worded} from '../feed/parse.js';
import type {Problem, Severity} from '../model/feed.js';
import {parsePartialDate} from '../model/partial-date.js';
import {isTopic} from '../model/practice.js';
import {parseCsv} from './csv.js';
import {monthNamed, two, writtenDate} from './advice.js';
import {isWorkbook, type TableText} from './decode-table.js';
import {isCurrency, meantLanguage, meantTopic} from './meant.js';
import {columnNameAt, columnNames, columnOf, isTitleHeading, type Column} from './practice-columns.js';
import {plainHeading} from './practice-headings.js';
import {sayIn, type CheckWords} from './words/types.js';

export interface TableProblem {
  readonly line: number;
  /** The column's heading; empty for the whole row. */
  readonly column: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

export interface FromCsv {
  readonly feed: Readonly<Record<string, unknown>>;
  readonly problems: readonly TableProblem[];
}

export interface FromCsvOptions {
  readonly title: string;
  readonly words: CheckWords;
  readonly encoding?: TableText['encoding'];
}

interface Heading {
  readonly name: string;
  readonly column: Column | undefined;
}

type Values = Problem['values'];
type Item = Record<string, unknown>;

/** Reads a table whose first row names the columns; see `practice-columns.ts`. */
export function fromCsv(source: string, {title, words, encoding}: FromCsvOptions): FromCsv {
  const problems: TableProblem[] = [];
  const report = (line: number, column: string, code: string, values: Values, severity: Severity = 'error'): void => {
    const said = words.problems[code] ?? worded(code, '', values);
    problems.push({line, column, code, severity, ...sayIn(words, said, values)});
  };
  const noTable = isWorkbook(source);
  if (noTable) report(1, '', 'csv-workbook', {});
  else if (encoding) report(1, '', `csv-${encoding}`, {}, 'warning');
  const {rows, unclosed, separator} = parseCsv(noTable ? '' : source);
  if (unclosed !== undefined) report(unclosed, '', 'csv-unclosed', {});
  const [head, ...body] = rows;
  const top = head?.line ?? 1;
  const taken = new Map<string, string>();
  const unknown: string[] = [];
  const headings = (head?.cells ?? []).map((cell): Heading => {
    const [name, column] = [cell.trim(), columnOf(cell)];
    if (name && !column) unknown.push(name);
    const first = column && taken.get(column.pointer);
    if (column && first === undefined) taken.set(column.pointer, name);
    else if (first !== undefined) {
      const code = plainHeading(first) === plainHeading(name) ? 'csv-column-twice' : 'csv-columns-alike';
      report(top, name, code, {column: name, first});
    }
    return {name, column: first === undefined ? column : undefined};
  });
  const [column = '', another] = unknown;
  const known = columnNames.join(', ');
  if (another !== undefined) report(top, '', 'csv-unknown-columns', {columns: unknown.join(', '), known}, 'warning');
  else if (column) report(top, column, 'csv-unknown-column', {column, known}, 'warning');
  const titleAt = headings.findIndex(({column}) => column?.pointer === '/title');
  const hasTitle = titleAt >= 0;
  if (!noTable && !hasTitle) report(top, '', 'csv-no-title', {});

  const lines: number[] = [];
  const items: Item[] = [];
  const noNumbers = new Set<string>();
  // Without that column no row is a practice, and all would be said to lack it.
  for (const {line, cells, other} of hasTitle ? body : []) {
    if (isTitleHeading(cells[titleAt] ?? '')) {
      report(line, '', 'csv-headings-again', {}, 'warning');
      continue;
    }
    if (other !== undefined)
      report(line, '', 'csv-other-separator', {found: shown(other), expected: shown(separator)}, 'warning');
    if (cells.slice(headings.length).some((cell) => cell.trim()))
      report(line, '', 'csv-cells', {found: cells.length, expected: headings.length});
    const item: Item = {_mykty: {type: 'practice'}};
    headings.forEach(({name, column}, index) => {
      const cell = cells[index]?.trim();
      if (!cell || !column) return;
      const value = valueOf(cell, column);
      if (value === undefined) {
        report(line, name, 'csv-number', {value: cell});
        noNumbers.add(`${line} ${columnNameAt(column.pointer)}`);
      } else put(item, column.pointer, value);
      if (column.cell === 'words' && Array.isArray(value) && value.length === 1 && /[,;]/.test(value[0]))
        report(line, name, 'csv-one-entry', {value: cell}, 'warning');
      if (column.pointer.endsWith('/currency') && !isCurrency(cell))
        report(line, name, 'unknown-currency', {value: cell}, 'warning');
      const meant = column.pointer === '/language' ? meantLanguage(cell) : undefined;
      if (meant) report(line, name, 'wrong-language', {value: cell, meant}, 'warning');
    });
    if (!item['title']) {
      report(line, headings[titleAt]?.name ?? '', 'csv-untitled', {});
      continue;
    }
    item['id'] ??= `row-${line}`;
    lines.push(line);
    items.push(item);
  }
  const feed = {version: 'https://jsonfeed.org/version/1.1', title, items: items.map(dense)};
  // Relative addresses are good ones once the feed is published.
  for (const problem of parseFeed(feed, {url: 'https://feed.invalid/'}).problems) {
    if (problem.code === 'no-items' && !hasTitle) continue;
    const [, index, member] = /^\/items\/(\d+)(.*)$/.exec(problem.pointer) ?? [];
    const heading = headings.find(({column}) => column && member && isWithin(member, column.pointer));
    // Of what holds several columns nothing may be left; why was said of each of them.
    if (problem.code === 'empty-entry' && !heading) continue;
    const {member: lacking} = problem.values;
    const values = lacking
      ? {...problem.values, member: columnNameAt(`${member}/${lacking}`) ?? lacking}
      : problem.values;
    const line = lines[Number(index)] ?? 1;
    // It is there, and said to be no number.
    if (noNumbers.has(`${line} ${values['member']}`)) continue;
    report(line, heading?.name ?? '', problem.code, values, problem.severity);
  }
  return {feed, problems: problems.sort((one, other) => one.line - other.line)};
}

/** As the key is called: the sign itself is not to be seen. */
const shown = (separator: string): string => (separator === '\t' ? 'Tab' : separator);

const isWithin = (pointer: string, column: string): boolean => pointer === column || pointer.startsWith(`${column}/`);

/** A date as spreadsheets here write it, also where somebody typed another form: 5.12.2036, 05.12.2036 9:30, 12.2036. */
const LOCAL_DATE = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})(?:[ T]+(\d{1,2})(:\d\d(?::\d\d)?))?$/;

function localDate(written: string, day = '', month = '', year = '', hour = '', rest = ''): string {
  if (hour && !day) return written;
  return `${year}-${two(month)}${day && `-${two(day)}`}${hour && `T${two(hour)}${rest}`}`;
}

/**
 * What a spreadsheet makes of 2019-01 as soon as that is typed: янв.19, Jan-19. It takes 30 to 99 for years of the last
 * century, but people may mean others of this one: those are left to be asked about.
 */
function spreadsheetMonth(cell: string): string | undefined {
  const [, name = '', year = ''] = /^(\p{L}{3,4})[.-]([0-2]\d)$/u.exec(cell) ?? [];
  const month = monthNamed(name);
  return month ? `20${year}-${two(month)}` : undefined;
}

const PARTED = /\||\r?\n/;

const entriesOf = (cell: string, separator: RegExp): string[] =>
  cell
    .split(separator)
    .map((entry) => entry.trim())
    .filter(Boolean);

const asTopic = (word: string): string | undefined => (isTopic(word) ? word : undefined);

/** The entries of a cell, which are known words or, of one's own, parted by the sign for it. */
function words(cell: string, known: (word: string) => string | undefined): string[] {
  const one = known(cell);
  if (one !== undefined) return [one];
  const byComma = entriesOf(cell, /[,;]/).map(known);
  return byComma.every((word) => word !== undefined)
    ? byComma
    : entriesOf(cell, PARTED).map((word) => known(word) ?? word);
}

function valueOf(cell: string, {pointer, cell: kind}: Column): unknown {
  if (kind === 'text') return cell;
  if (kind === 'date') {
    const local = cell.replace(LOCAL_DATE, localDate);
    return parsePartialDate(local) ? local : (writtenDate(cell) ?? spreadsheetMonth(cell) ?? local);
  }
  if (kind === 'list') return entriesOf(cell, PARTED);
  if (kind === 'words') return words(cell, pointer.endsWith('/topics') ? meantTopic : asTopic);
  // Spreadsheets part thousands by spaces of any kind, and some write a decimal comma.
  const plain = cell.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Sets a value at a JSON Pointer, making the objects and lists on the way. */
function put(item: Item, pointer: string, value: unknown): void {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  let place: Item = item;
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    place[step] ??= next !== undefined && /^\d+$/.test(next) ? [] : {};
    place = place[step] as Item;
  });
  place[last] = value;
}

/** The item without holes in its list of indicators: a sheet may use the second set of columns only. */
const dense = (item: Item): Item =>
  JSON.parse(
    JSON.stringify(item, (_, value: unknown) => (Array.isArray(value) ? value.filter(Boolean) : value)),
  ) as Item;
