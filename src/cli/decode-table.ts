/** The bytes of a table as spreadsheets save it: some still in the system's own letters, or in UTF-16. */
import {utf16Text} from './utf-16.js';

export interface TableText {
  readonly text: string;
  /** In what it was written, as far as that isn't Unicode. */
  readonly encoding: 'windows-1251' | 'cp866' | undefined;
}

/** Without its byte-order mark. */
export function decodeTable(bytes: Uint8Array): TableText {
  const wide = utf16Text(bytes);
  if (wide !== undefined) return {text: wide, encoding: undefined};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: undefined};
  } catch {
    const isDos = isCp866(bytes);
    return {
      text: new TextDecoder(isDos ? 'ibm866' : 'windows-1251').decode(bytes),
      encoding: isDos ? 'cp866' : 'windows-1251',
    };
  }
}

/**
 * Whether bytes are letters of DOS rather than of Windows, which both have from the same alphabet: where one has its
 * capitals and the first half of its small letters, the other has signs; where that has its capitals and the second
 * half, lines of frames.
 */
function isCp866(bytes: Uint8Array): boolean {
  let more = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte < 0xb0) more++;
    else if ((byte >= 0xc0 && byte < 0xe0) || byte >= 0xf0) more--;
  }
  return more > 0;
}

/** What files of spreadsheets begin with, new ones and old, as a text of either encoding. */
const WORKBOOKS = ['PK\u0003\u0004', 'РП\u0011а', '╨╧\u0011р'];

export const isWorkbook = (text: string): boolean => WORKBOOKS.some((mark) => text.startsWith(mark));
