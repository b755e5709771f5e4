/** What happens to plain text and HTML on their way in. All linear in the length of the text. */
import type {UntrustedHtml} from '../model/feed.js';

// Control characters (but tab and line breaks), bidi controls, byte-order marks, and halves of surrogate pairs: the
// first could hide or reorder what a reader sees, the last make encodeURIComponent throw.
/* eslint-disable no-control-regex -- control characters are what these look for */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/;
const REMOVED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
/* eslint-enable no-control-regex */

export const cleanText = (text: string): string => (SUSPECT.test(text) ? text.replace(REMOVED, '') : text).trim();

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

/** Bounds on HTML, so that cleaning the worst of it stays one short task. */
export const HTML_LIMITS = {length: 200_000, tags: 10_000, depth: 200} as const;

// Elements that never hold others, or that the next one of their kind closes: they add no depth by themselves.
const FLAT = new Set(
  'br hr img wbr input p li dd dt td th tr thead tbody tfoot option col source area link meta'.split(' '),
);

/** HTML cut off where it exceeds a limit: at its length, number of tags, or depth of nesting. */
export function capHtml(html: string): UntrustedHtml {
  const end = Math.min(html.length, HTML_LIMITS.length);
  let tags = 0;
  let at = html.indexOf('<');
  while (at >= 0 && at < end && tags <= HTML_LIMITS.depth) {
    tags++;
    at = html.indexOf('<', at + 1);
  }
  // Few tags can't nest deeply; only long texts pay for the careful count.
  const keep = tags > HTML_LIMITS.depth ? lengthWithinDepth(html, end) : end;
  return (keep < html.length ? html.slice(0, keep) : html) as UntrustedHtml;
}

function lengthWithinDepth(html: string, end: number): number {
  const open = new Map<string, number>();
  const tag = /<(\/?)([a-zA-Z][^\s/>]{0,30})/g;
  let depth = 0;
  let tags = 0;
  for (let match = tag.exec(html); match && match.index < end; match = tag.exec(html)) {
    const name = (match[2] ?? '').toLowerCase();
    const count = open.get(name) ?? 0;
    if (match[1]) {
      if (count > 0) {
        open.set(name, count - 1);
        depth--;
      }
    } else if (!FLAT.has(name)) {
      open.set(name, count + 1);
      depth++;
    }
    if (++tags > HTML_LIMITS.tags || depth > HTML_LIMITS.depth) return match.index;
  }
  return end;
}

/** A short, stable name for a text (FNV-1a, 32 bits): the same feed gives the same ids each time. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
