/** HTML as plain text, without a parser: for excerpts, and for pages that allow no HTML. */
import {decodeEntities} from '../../feed/text.js';
import {type UntrustedHtml} from '../../model/feed.js';

const UNSEEN = /<(script|style|template|noscript|title)\b[^>]{0,400}>[^<]*(?:<\/\1>)?/gi;
const BREAK = /<\/?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|blockquote|section|article|figure|pre|hr)\b[^<>]*>/gi;
const LINE = /<br\b[^<>]*>/gi;
const TAG = /<!--[^<]*-->|<\/?[a-z!?][^<>]*>?/gi;

/** Blocks are parted by empty lines; linear in the length of the HTML. */
export const htmlText = (html: UntrustedHtml): string =>
  decodeEntities(
    html.replace(UNSEEN, '').replace(/\s+/g, ' ').replace(BREAK, '\n\n').replace(LINE, '\n').replace(TAG, ''),
  );

/** Paragraphs of a plain text: parts between empty lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t\r]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The text alone, in paragraphs: for where no HTML can be shown. */
export function textFragment(html: UntrustedHtml): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const text of paragraphsOf(htmlText(html))) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    fragment.append(paragraph);
  }
  return fragment;
}
