/** A practice's own HTML through the one sink; loaded only for practices that bring some. */
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed, type Item} from '../../model/feed.js';
import {openAbbreviations} from '../shared/abbreviations.js';
import {safeHtml} from '../shared/safe-html.js';

export function practiceBody(item: Item, feed: Feed, {msg}: Words, headingLevel: number): Node {
  const node = document.createElement('div');
  if (!item.content_html) return node;
  node.append(
    safeHtml(item.content_html, {
      base: item.url ?? feed.feed_url ?? feed.home_page_url,
      headingLevel,
      language: item.language,
      idPrefix: 'practice-',
      footnotes: item.footnotes.map(({id}) => id),
      said: [item.title, item.summary].filter((text) => text !== undefined),
      footnoteLabel: (number) => msg(str`Footnote ${number}`, {id: 'a11y.footnoteRef', desc: '{0}: its number'}),
      backLabel: msg('Back to text', {
        id: 'release.backToText',
        desc: 'For screen readers: link from a footnote back to the text',
      }),
      embedLabel: (host) => msg(str`Open on ${host}`, {id: 'gallery.embed', desc: '{0}: a website'}),
      tableLabel: msg('Table', {id: 'gallery.table', desc: 'For screen readers: name of a table without a caption'}),
    }),
  );
  openAbbreviations(node);
  return node;
}
