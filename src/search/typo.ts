/** How many typing errors a word of this length may hold: none below 4 letters, 1 below 8, then 2. */
export const allowedErrors = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The letters of a word as bits of one number; a few share a bit. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** False where the letters alone tell that two words differ by more errors: each error changes two of them at most. */
export function mayBeNear(letters: number, others: number, most: number): boolean {
  let different = letters ^ others;
  for (let left = 2 * most; left >= 0; left--) {
    if (different === 0) return true;
    different &= different - 1;
  }
  return false;
}

/**
 * Whether two words differ by at most `most` errors, each a letter missing, added or wrong, or two neighbours swapped
 * (optimal string alignment). Returns the number of errors, or `most + 1` when there are more. `inflected`, where the
 * first may have an ending behind the second.
 */
export function errors(a: string, b: string, most: number, inflected?: boolean): number {
  const width = b.length + 1;
  if (width > LONGEST) return most + 1;
  let [before, last, current] = ROWS;
  let best = most + 1;
  for (let column = 0; column < width; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a[row - 1];
    let least = (current[0] = row);
    for (let column = 1; column < width; column++) {
      const other = b[column - 1];
      let cost = at(last, column - 1) + (letter === other ? 0 : 1);
      cost = Math.min(cost, at(last, column) + 1, at(current, column - 1) + 1);
      if (row > 1 && column > 1 && letter === b[column - 2] && a[row - 2] === other)
        cost = Math.min(cost, at(before, column - 2) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (inflected && at(current, width - 1) < best && ENDING.test(a.slice(row))) best = at(current, width - 1);
    if (least > most) return best;
    [before, last, current] = [last, current, before];
  }
  return Math.min(at(last, width - 1), best);
}

/** What may stand behind a stem, in sound or not with what is before it: a Russian ending, or a chain of Kyrgyz ones. */
const ENDING = /^(?:[ьаеоуыиюя]{0,2}[йхмвг]?[оиу]?|(?:[лдт][аео]р)?(?:[нбс]?[ыиу][нмз]?){0,3}(?:[нгдкт]?[аеоыиу]н?)?)$/;

/** Rows of the table, used again for every pair: a search weighs tens of thousands. */
const LONGEST = 64;
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
];
const at = (row: Uint8Array, column: number): number => row[column] ?? 0;
