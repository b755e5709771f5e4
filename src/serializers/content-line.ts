/** Content lines, which iCalendar (RFC 5545) and vCard (RFC 6350) share: escaping, parameters, folding. */

// Every break that some reader takes for the end of a line, so that no text can start a line of its own.
const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
// Other controls may not stand in a text at all; half of a surrogate pair can't be written in UTF-8.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

const plain = (text: string): string => text.replace(BREAKS, '\n').replace(FORBIDDEN, '');

/** A TEXT value: backslash, comma, semicolon and line breaks escaped. */
export const escapeText = (text: string): string =>
  plain(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A parameter's value: quoted, and by RFC 6868 where a quotation mark, a caret or a line break is in it. */
export const escapeParameter = (text: string): string =>
  `"${plain(text).replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'")}"`;

/** A URI value, which has no escapes: whatever a URI may not hold is percent-encoded. */
export const escapeUri = (uri: string): string =>
  plain(uri).replace(/[^\u0021-\u007e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character));

/** A parameter `;LANGUAGE=ky`, or nothing where the tag is not one of BCP 47. */
export const languageParameter = (tag: string | undefined): string =>
  tag && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(tag) ? `;LANGUAGE=${tag}` : '';

/**
 * Ends a line with CRLF, folded so that no line is over 75 octets of UTF-8, its break not counted, and no character
 * is cut in two.
 */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  let from = 0;
  let at = 0;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      // By the piece: put together by the character, the lines of a large feed fill the memory with their parts.
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    at += character.length;
    octets += size;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

export const joinLines = (lines: readonly (string | false | undefined)[]): string =>
  lines.map((line) => (line ? fold(line) : '')).join('');
