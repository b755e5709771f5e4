/** Reads CSV after RFC 4180, as spreadsheets write it: with a byte-order mark or without, by comma, semicolon or tab. */
export interface CsvRow {
  /** Line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly rows: readonly CsvRow[];
  /** Line on which a quoted cell opens that never closes. */
  readonly unclosed: number | undefined;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const count = (separator: string): number => first.split(separator).length;
  return [...SEPARATORS].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

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
  let openLine: number | undefined;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((each) => each.trim())) rows.push({line: rowLine, cells});
    cells = [];
    cell = '';
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
      endRow();
      rowLine = line;
    } else if (character !== '\r') cell += character;
  }
  endRow();
  return {rows, unclosed: openLine};
}
