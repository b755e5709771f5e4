/**
 * The columns of a spreadsheet of practices: one practice a row, one language version each. In a cell that holds a list,
 * entries are parted by `|` or stand on lines of their own; of words (`words`), which seldom have commas, it's asked where they do.
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

/** The column of a heading, in any case of letters. */
export function columnOf(heading: string): Column | undefined {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (Object.hasOwn(COLUMNS, name)) return COLUMNS[name];
  const [, word = '', number = '1'] = /^([a-z]+)(\d?)$/.exec(name) ?? [];
  const [member, cell] = (Object.hasOwn(INDICATOR, word) && INDICATOR[word]) || [];
  return member && cell ? at(`${PRACTICE}/indicators/${Number(number || 1) - 1}/${member}`, cell) : undefined;
}

/** The name of the column whose values go to a place. */
export function columnNameAt(pointer: string): string | undefined {
  const [, index, member] = /\/indicators\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
  const names = Object.keys(COLUMNS);
  if (index === undefined) return names.find((name) => COLUMNS[name]?.pointer === pointer);
  const word = Object.keys(INDICATOR).find((name) => INDICATOR[name]?.[0] === member);
  return word && (index === '0' ? word : `${word}${Number(index) + 1}`);
}

/** What people write over titles, in tables that have their headings a second time: translated, or on each page. */
const TITLE_HEADING =
  /^(?:title|(?:название|наименование|заголовок)(?: \p{L}+)?|(?:\p{L}+[дтн][ыиуү]н )?(?:аталышы|аты))[\s*:]*$/iu;

/** Whether a cell of the titles is a heading itself. */
export const isTitleHeading = (cell: string): boolean => TITLE_HEADING.test(cell.trim());
