/** Reads CSV after RFC 4180, as spreadsheets write it: with a byte-order mark or without, by comma, semicolon or tab. */
export interface CsvRow {
  /** Line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Another separator, by which this row, of one cell, would have as many as the first. */
  readonly other: string | undefined;
}

export interface Csv {
  readonly separator: string;
  readonly rows: readonly CsvRow[];
  /** Line on which a quoted cell opens that never closes. */
  readonly unclosed: number | undefined;
}

const SEPARATORS = [',', ';', '\t'] as const;

const unquoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '');

/** The separator that a text's first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = unquoted(text).split(/\r?\n/, 1);
  const count = (separator: string): number => first.split(separator).length;
  return [...SEPARATORS].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

/** The separator by which a row's text has so many cells, or more. */
const separatorFor = (row: string, cells: number): string | undefined =>
  SEPARATORS.find((separator) => unquoted(row).split(separator).length >= cells);

/** What some spreadsheets write first, so that others part the cells as they do. */
const TOLD = /^sep=([,;\t])(?:\r\n|\r|\n)/i;

/** Rows without any text are left out. */
export function parseCsv(source: string): Csv {
  const whole = source.startsWith('\ufeff') ? source.slice(1) : source;
  const [told = '', toldSeparator] = TOLD.exec(whole) ?? [];
  const text = whole.slice(told.length);
  const separator = toldSeparator ?? separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = told ? 2 : 1;
  let rowLine = line;
  let rowStart = 0;
  let openLine: number | undefined;
  const endRow = (end: number): void => {
    cells.push(cell);
    const expected = rows[0]?.cells.length ?? 1;
    const other =
      cells.length === 1 && expected > 1 ? separatorFor(text.slice(rowStart, end).trim(), expected) : undefined;
    if (cells.some((each) => each.trim())) rows.push({line: rowLine, cells, other});
    cells = [];
    cell = '';
    rowStart = end;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line++;
    if (openLine !== undefined) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else openLine = undefined;
    } else if (character === '"' && cell.trim() === '') {
      // What stands before a quote is white space that an editor put there.
      cell = '';
      openLine = line;
    } else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) {
      endRow(at);
      rowLine = line;
    } else if (character !== '\r') cell += character;
  }
  endRow(text.length);
  return {separator, rows, unclosed: openLine};
}
