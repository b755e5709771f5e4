/** A release as a news desk pastes it, plain and as HTML, and as a line to cite it by. Loaded when it is first copied. */
import {formatIn} from '../../i18n/format-in.js';
import {plain} from '../../i18n/plain.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {publishedDate} from '../../model/release.js';
import {type ReleaseParts, joinParts, releaseParts} from '../../serializers/plain-text.js';
import {renamed} from '../shared/html-headings.js';
import {textLabels} from './beside-text.js';
import {noticeText, sentences} from './notice-text.js';
import {facts} from './release-facts.js';

export interface Source {
  readonly item: Item;
  readonly feed: Feed;
  readonly words: Words;
  /** The body as it is shown. */
  readonly body?: Element | undefined;
  /** ms since the epoch. */
  readonly now: number;
}

function parts({item, feed, words, now}: Source): ReleaseParts {
  const frame = {notice: noticeText(item, feed, words, now), facts: facts(item, feed, words), about: feed.about};
  return releaseParts(item, formatIn(words, feed.timeZone), textLabels(words), frame);
}

export const releaseText = (source: Source): string => joinParts(parts(source));

/** The same as headings, paragraphs, lists and tables, as a word processor takes them; nothing of the widget's own markup. */
export function releaseHtml(source: Source): string {
  const {above, title, below, body, after} = parts(source);
  const root = document.createElement('div');
  const add = (tag: string, text: string | undefined) => {
    if (!text) return;
    const element = root.appendChild(document.createElement(tag));
    text.split('\n').forEach((line, index) => {
      if (index) element.append(document.createElement('br'));
      element.append(line);
    });
  };
  above.forEach((text) => add('p', text));
  add('h1', title);
  below.forEach((text) => add('p', text));
  if (source.body) root.append(...(source.body.cloneNode(true) as Element).childNodes);
  else body?.split(/\n\s*\n/).forEach((text) => add('p', text));
  after.forEach((text) => text.split('\n\n').forEach((each) => add('p', each)));
  const levels = [...root.querySelectorAll('h2,h3,h4,h5,h6')].map(({localName}) => Number(localName[1]));
  const top = Math.min(...levels);
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('.back, .spelled')) element.remove();
    else if (element.matches('.fnref, .fnback')) element.replaceWith(`[${element.textContent}]`);
    else if (element.matches('a[href^="#"]')) element.replaceWith(...element.childNodes);
    for (const {name} of [...element.attributes])
      if (!/^(href|src|alt|colspan|rowspan|scope|lang|dir|title|start|type|value)$/.test(name))
        element.removeAttribute(name);
  }
  // On the page they stand under headings that aren't copied.
  for (const heading of root.querySelectorAll('h2,h3,h4,h5,h6'))
    renamed(heading, `h${Number(heading.localName[1]) - top + 2}`);
  return plain(root.innerHTML.replaceAll('&nbsp;', ' '));
}

/** «Title». Publisher, date. Address */
export function citation({item, feed, words}: Source): string {
  const date = publishedDate(item);
  const when = date && formatIn(words, feed.timeZone).date(date);
  const source = [feed.title, when].filter(Boolean).join(', ');
  const address = item.url ?? item.external_url;
  return sentences([item.title ?? item.summary, source, address]);
}
