/** HTML as paragraphs of plain text: for excerpts, and for where no HTML can be shown. */
import {type UntrustedHtml} from '../../model/feed.js';
import {htmlToText} from '../../serializers/html-text.js';

/** Paragraphs of a plain text: parts between empty lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t\r]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const htmlParagraphs = (html: UntrustedHtml): string[] => paragraphsOf(htmlToText(html, {links: false}));

export function textFragment(html: UntrustedHtml): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const text of htmlParagraphs(html)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    fragment.append(paragraph);
  }
  return fragment;
}
