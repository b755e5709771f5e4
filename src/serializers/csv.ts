/** CSV after RFC 4180, for spreadsheets: with a byte order mark, so that Excel reads UTF-8, and safe from formulas. */

/** What spreadsheets take for a formula, also behind white space; numbers may begin with a sign. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

function cell(value: string | number | undefined): string {
  let text = String(value ?? '');
  // An apostrophe tells spreadsheets that text follows: https://owasp.org/www-community/attacks/CSV_Injection
  if (FORMULA.test(text) && !NUMBER.test(text)) text = `'${text}`;
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line a row, the first with the columns' names. */
export const toCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
