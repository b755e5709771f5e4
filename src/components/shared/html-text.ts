/** HTML as paragraphs of plain text: for excerpts, and for where no HTML can be shown. */
import {type UntrustedHtml} from '../../model/feed.js';
import {htmlToText} from '../../serializers/html-text.js';
import {paragraphsOf} from './paragraphs.js';

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
