/** Bounds on HTML, to be applied before it is cleaned, so that cleaning the worst of it stays one short task. */
import type {UntrustedHtml} from '../model/feed.js';

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
