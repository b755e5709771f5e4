/** What Windows calls Unicode. A feed is UTF-8, and spreadsheets save tables in either. */

/** Bytes that are looked through: a text in UTF-16 has a space or a line's end before long. */
const LOOKED_AT = 1_000;

/** By its mark; else by its zeros, of which each space, digit or sign has one, and of which other texts have none. */
function orderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A packed file, as workbooks are, may begin likewise.
  if (first === 0x50 && second === 0x4b) return undefined;
  const zeros = [false, false];
  bytes.subarray(0, LOOKED_AT).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = true;
  });
  // What has them in both places is no text.
  if (zeros[0] === zeros[1]) return undefined;
  return zeros[1] ? 'utf-16le' : 'utf-16be';
}

/** The text of bytes in UTF-16, without their mark; `undefined` where they are something else. */
export function utf16Text(bytes: Uint8Array): string | undefined {
  const order = orderOf(bytes);
  return order && new TextDecoder(order).decode(bytes);
}

/** Whether a text is what is left of UTF-16 by a reader that took it for UTF-8. */
export const wasUtf16 = (text: string): boolean => text.slice(0, 4).includes('\0');
