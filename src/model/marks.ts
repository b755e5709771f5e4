/**
 * Letters under heaps of marks. A browser shapes a letter with all its combining marks at once, in a time that grows
 * with the square of their number: some hundred thousand stop a page for minutes. No language writes more than a few.
 */
/** The inside of a character class. */
const MARK = [
  '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u0610-\\u061a\\u064b-\\u065f\\u06d6-\\u06ed',
  '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200c\\u200d\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
].join('');
// eslint-disable-next-line no-misleading-character-class -- marks without their letters are what it looks for
const HEAP = new RegExp(`([${MARK}]{8})[${MARK}]+`, 'g');

/** The text with at most eight marks in a row. Linear. */
export const withoutHeaps = (text: string): string => text.replace(HEAP, '$1');
