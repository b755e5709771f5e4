/** Bounds on HTML, to be applied before it is cleaned, so that cleaning the worst of it stays one short task. */
import type {UntrustedHtml} from '../model/feed.js';

/** `length` in UTF-16 units; `markup` counts tags, `comments` what begins with `<!` or `<?`. */
export const HTML_LIMITS = {length: 200_000, markup: 2_200, comments: 500, attributes: 3_000, depth: 60} as const;

// Elements that never hold others, or that the next one of their kind closes: they add no depth by themselves.
const FLAT = new Set(
  'br hr img wbr input p li dd dt td th tr thead tbody tfoot option col source area link meta'.split(' '),
);
/** Comments of Word's, each up to the next, with its settings: hundreds of tags that no browser takes for any. */
const CONDITIONS = /<!--\s?\[if\b(?:(?!<!--)[^])*?<!\[endif\]-->/gi;

/** Before the bounds are held against it: what it leaves is what is cleaned, so that nothing can hide in a comment. */
export const withoutConditions = (html: string): string => html.replace(CONDITIONS, '');

/** HTML up to where it exceeds a limit; what follows is shown as text. Linear in its length. */
export const capHtml = (html: string): UntrustedHtml =>
  html.slice(0, lengthWithin(html, Math.min(html.length, HTML_LIMITS.length))) as UntrustedHtml;

function lengthWithin(html: string, end: number): number {
  const open = new Map<string, number>();
  const markup = /<(?:([!?])|(\/?)([a-zA-Z][^\s/>]{0,30}))/g;
  const left = {...HTML_LIMITS} as Record<'markup' | 'comments' | 'attributes' | 'depth', number>;
  for (let match = markup.exec(html); match && match.index < end; match = markup.exec(html)) {
    const [, comment, ending, tag = ''] = match;
    const name = tag.toLowerCase();
    left.markup--;
    if (comment) left.comments--;
    else if (ending) {
      const count = open.get(name) ?? 0;
      if (count > 0) {
        open.set(name, count - 1);
        left.depth++;
      }
    } else {
      if (!FLAT.has(name)) {
        open.set(name, (open.get(name) ?? 0) + 1);
        left.depth--;
      }
      const close = html.indexOf('>', markup.lastIndex);
      left.attributes -= attributesIn(html.slice(markup.lastIndex, close < 0 ? end : close));
      // Without a `>` all that follows is one broken tag.
      if (close < 0) return left.attributes < 0 ? match.index : end;
    }
    if (Math.min(left.markup, left.comments, left.attributes, left.depth) < 0) return match.index;
  }
  return end;
}

/** At least as many attributes as there are: what stands between quotes is none. */
const attributesIn = (inside: string): number => inside.replace(/"[^"]*"|'[^']*'/g, '" ').split(/[\s/]+/).length - 1;
