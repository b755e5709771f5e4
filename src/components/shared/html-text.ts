/** HTML as paragraphs of plain text: for excerpts, and for where no HTML can be shown. */
import {breakable} from '../../i18n/joining.js';
import {type UntrustedHtml} from '../../model/feed.js';
import {withoutHeaps} from '../../model/marks.js';
import {htmlToText} from '../../serializers/html-text.js';
import {paragraphsOf} from './paragraphs.js';

export const htmlParagraphs = (html: UntrustedHtml): string[] => paragraphsOf(htmlToText(html, {links: false}));

/** Text of any length and kind so that a browser can set it in a short time. */
export const settable = (text: string): string => breakable(withoutHeaps(text));

export function textFragment(html: UntrustedHtml): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const text of htmlParagraphs(html)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = settable(text);
    fragment.append(paragraph);
  }
  return fragment;
}
