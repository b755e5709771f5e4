/** What happens to plain text on its way in. All linear in the length of the text. */
import {fnv1a} from '../model/hash.js';
import {withoutHeaps} from '../model/marks.js';

// Control characters (but tab and line breaks), bidi controls, byte-order marks, and halves of surrogate pairs: the
// first could hide or reorder what a reader sees, the last make encodeURIComponent throw. And marks, for their heaps.
/* eslint-disable no-control-regex -- control characters are what this looks for */
const REMOVED = /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
/* eslint-enable no-control-regex */
/** What may be one of them. One look for few ranges is what most texts cost: to look for them themselves takes twice as long. */
const ODD = /[^\t\n\r -~\xa0-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027]/;

/** Line breaks by another name, of which Word's soft one is U+000B, are made usual ones. */
export const cleanText = (text: string): string =>
  (ODD.test(text) ? withoutHeaps(text.replace(/[\v\f\x85\u2028\u2029]/g, '\n').replace(REMOVED, '')) : text).trim();

const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const TURN = new RegExp(`${FROM_RIGHT.source}[^\\p{L}\\d]{0,3}[\\dA-Za-z\\u00c0-\\u052f]`, 'gu');
/** More than a long article in two scripts has. */
const MAX_TURNS = 2_000;

/**
 * How much of a text may be taken so that it doesn't turn between right-to-left and left-to-right too often: a browser
 * takes a time that grows with the square of the turns, over a minute for a hundred thousand.
 */
export function lengthWithFewTurns(text: string): number {
  if (text.length < MAX_TURNS || !FROM_RIGHT.test(text)) return text.length;
  let turns = 0;
  for (const {index} of text.matchAll(TURN)) if (++turns > MAX_TURNS) return index;
  return text.length;
}

/** A short, stable name for a text: the same feed gives the same ids each time. */
export const hashText = (text: string): string => fnv1a(text).toString(36);
