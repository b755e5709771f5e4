/** The bytes of a table as spreadsheets save it: some still in the system's own letters, or in UTF-16. */

export interface TableText {
  readonly text: string;
  /** In what it was written, as far as that isn't Unicode. */
  readonly encoding: 'windows-1251' | undefined;
}

/** Without its byte-order mark. */
export function decodeTable(bytes: Uint8Array): TableText {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  if (mark === 0xfffe || mark === 0xfeff)
    return {text: new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: undefined};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: undefined};
  } catch {
    return {text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251'};
  }
}

/** What files of spreadsheets begin with, new ones and old, as a text of either encoding. */
const WORKBOOKS = ['PK\u0003\u0004', 'РП\u0011а'];

export const isWorkbook = (text: string): boolean => WORKBOOKS.some((mark) => text.startsWith(mark));
