/** A release as a news desk pastes it, plain and as HTML, and as a line to cite it by. Loaded when it is first copied. */
import {formatIn} from '../../i18n/format-in.js';
import {plain} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {numberedNotes, publishedDate, quotedText} from '../../model/release.js';
import {releaseToText} from '../../serializers/plain-text.js';
import {contactWords} from '../contact-block/contact-words.js';
import {statusText} from './status-text.js';

export interface Source {
  readonly item: Item;
  readonly feed: Feed;
  readonly words: Words;
  /** The body as it is shown. */
  readonly body?: Element | undefined;
  /** ms since the epoch. */
  readonly now: number;
}

export function releaseText({item, feed, words, now}: Source): string {
  const {msg} = words;
  const labels = {
    ...contactWords(words),
    footnotes: msg('Footnotes', {id: 'release.footnotes'}),
    contacts: msg('Contacts', {id: 'contact.contacts'}),
  };
  const notice = statusText(item, feed, words, now);
  return releaseToText(item, formatIn(words, feed.timeZone), labels, {notice, about: feed.about});
}

/** Headings, paragraphs, lists and tables, as a word processor takes them; nothing of the widget's own markup. */
export function releaseHtml({item, feed, words, body, now}: Source): string {
  const root = document.createElement('div');
  const add = (tag: string, text: string | undefined) => {
    if (!text) return;
    const element = document.createElement(tag);
    element.textContent = text;
    root.append(element);
  };
  const date = publishedDate(item);
  add('p', statusText(item, feed, words, now));
  add('p', item.kicker);
  add('h1', item.title);
  add('p', date && formatIn(words, feed.timeZone).date(date));
  add('p', item.summary);
  if (body) root.append(...(body.cloneNode(true) as Element).childNodes);
  else item.content_text?.split(/\n\s*\n/).forEach((text) => add('p', text));
  for (const quote of item.quotes) {
    add('blockquote', quotedText(quote, item.language));
    add('p', [quote.speaker, quote.role].filter(Boolean).join(', '));
  }
  numberedNotes(item).forEach(({text}, index) => add('p', text && `[${index + 1}] ${text}`));
  add('p', item.url);
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('.fnref')) element.replaceWith(`[${element.textContent}]`);
    for (const {name} of [...element.attributes])
      if (!/^(href|src|alt|colspan|rowspan|scope|lang|dir|title)$/.test(name)) element.removeAttribute(name);
  }
  return plain(root.innerHTML.replaceAll('&nbsp;', ' '));
}

/** «Title». Publisher, date. Address */
export function citation({item, feed, words}: Source): string {
  const date = publishedDate(item);
  const when = date && formatIn(words, feed.timeZone).date(date);
  const source = [feed.title, when].filter(Boolean).join(', ');
  const address = item.url ?? item.external_url;
  return [item.title ?? item.summary, source, address].filter(Boolean).join('. ');
}
