/** A practice's own HTML through the one sink, and its notes; loaded only for practices that bring some. */
import {html, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item, type UntrustedHtml} from '../../model/feed.js';
import {prose} from '../release-card/prose.styles.js';
import {footnotes} from '../release-card/render-notes.js';
import {openAbbreviations} from '../shared/abbreviations.js';
import {adopt} from '../shared/adopt.js';
import {contextOf, followReference} from '../shared/html-context.js';
import {safeHtml} from '../shared/safe-html.js';

const PREFIX = 'practice-';

/** In place of `text`, which a practice without HTML has. */
export function practiceBody(
  root: ShadowRoot | null,
  item: Item,
  feed: Feed,
  words: Words,
  level: number,
): (text: unknown) => TemplateResult {
  adopt(root, prose);
  const context = contextOf(item, feed, words, level, PREFIX);
  const clean = (text: UntrustedHtml): HTMLElement => {
    const node = document.createElement('div');
    node.className = 'prose';
    node.append(safeHtml(text, context));
    return node;
  };
  const body = item.content_html && clean(item.content_html);
  if (body) openAbbreviations(body);
  const notes = footnotes({item, words, prefix: PREFIX, lang: undefined, html: (_, text) => clean(text)});
  return (text) => html`<div class="sect" @click=${followReference}>${body ?? text}${notes}</div>`;
}
