/** What happens to plain text on its way in. All linear in the length of the text. */
import {fnv1a} from '../model/hash.js';
import {withoutHeaps} from '../model/marks.js';

// Control characters (but tab and line breaks), bidi controls, byte-order marks, and halves of surrogate pairs: the
// first could hide or reorder what a reader sees, the last make encodeURIComponent throw.
/* eslint-disable no-control-regex -- control characters are what these look for */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/;
const REMOVED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
/* eslint-enable no-control-regex */

export const cleanText = (text: string): string =>
  withoutHeaps(SUSPECT.test(text) ? text.replace(REMOVED, '') : text).trim();

const NAMED: Readonly<Record<string, string>> = {
  __proto__: null as never,
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  shy: '\u00ad',
};

/** Decodes the character references that blog software leaves in plain text, once; others stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** A short, stable name for a text: the same feed gives the same ids each time. */
export const hashText = (text: string): string => fnv1a(text).toString(36);
