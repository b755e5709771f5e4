/** A practice's own HTML through the one sink, and its notes; loaded only for practices that bring some. */
import {html, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item, type UntrustedHtml} from '../../model/feed.js';
import {prose} from '../release-card/prose.styles.js';
import {footnotes} from '../release-card/render-notes.js';
import {openAbbreviations} from '../shared/abbreviations.js';
import {adopt} from '../shared/adopt.js';
import {contextOf, followReference, type HtmlContext} from '../shared/html-context.js';
import {safeHtml} from '../shared/safe-html.js';

const PREFIX = 'practice-';

type Body = (text: unknown) => TemplateResult;

/** The last of each gallery, and what it was made of. */
const made = new WeakMap<Node, readonly [source: string, body: Body]>();

/**
 * In place of `text`, which a practice without HTML has. The same as long as the feed says the same, so that a reader
 * keeps their place in it, and what they have marked.
 */
export function practiceBody(root: Node, item: Item, feed: Feed, words: Words, level: number): Body {
  const context = contextOf(item, feed, words, level, PREFIX);
  const source = JSON.stringify([item.id, item.content_html, item.footnotes, context]);
  const [before, body] = made.get(root) ?? [];
  if (body && source === before) return body;
  const fresh = newBody(item, words, context);
  adopt(root as ShadowRoot, prose);
  made.set(root, [source, fresh]);
  return fresh;
}

function newBody(item: Item, words: Words, context: HtmlContext): Body {
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
