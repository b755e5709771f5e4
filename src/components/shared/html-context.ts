import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed, type Item} from '../../model/feed.js';
import {numberedNotes} from '../../model/quotes-and-notes.js';

/** What the sink must know of the place where the HTML will stand. Labels come in the widget's language. */
export interface HtmlContext {
  /** What relative addresses are resolved against: the item's own, else the feed's. */
  readonly base: string | undefined;
  /** Level of the topmost heading inside the HTML, 1 to 6. */
  readonly headingLevel: number;
  /** BCP 47 tag of the text. */
  readonly language: string | undefined;
  /** Begins every id that is made here, so that two texts in one shadow root don't meet. */
  readonly idPrefix: string;
  /** Ids of the item's footnotes, in the order of their numbers. */
  readonly footnotes: readonly string[];
  /** Texts that stand above already; a first paragraph or heading that only repeats one is left out. */
  readonly said: readonly string[];
  /** BCP 47 tag of the labels, which may stand in a text of another language. */
  readonly labelLanguage: string;
  readonly footnoteLabel: (mark: string) => string;
  readonly backLabel: string;
  readonly embedLabel: (host: string) => string;
  readonly tableLabel: string;
}

export const noteLabel = ({msg}: Words, number: number | string): string =>
  msg(str`Footnote ${number}`, {id: 'a11y.footnoteRef', desc: '{0}: its number'});

export const backLabel = ({msg}: Words): string =>
  msg('Back to text', {
    id: 'release.backToText',
    desc: 'For screen readers: link from a footnote back to the text',
  });

/** Marks what bears one of our labels as of their language, lest it be read out by the rules of the text's. */
export function markLabel(element: HTMLElement, {language, labelLanguage}: HtmlContext): void {
  if (labelLanguage !== language) element.lang = labelLanguage;
}

/** Of an item's text. `level` is that of its title; `prefix` begins its ids. */
export function contextOf(item: Item, feed: Feed, words: Words, level: number, prefix: string): HtmlContext {
  const {msg} = words;
  return {
    base: item.url ?? feed.feed_url ?? feed.home_page_url,
    headingLevel: level + 1,
    language: item.language ?? feed.language,
    idPrefix: prefix,
    footnotes: numberedNotes(item).map(({id}) => id),
    said: [item.title, item.summary].flatMap((text) => text ?? []),
    labelLanguage: words.language,
    footnoteLabel: (mark) => noteLabel(words, mark),
    backLabel: backLabel(words),
    embedLabel: (host) => msg(str`Open on ${host}`, {id: 'release.embed', desc: '{0}: a host such as video.example'}),
    tableLabel: msg('Table', {id: 'release.table', desc: 'Name of a table without a caption, for screen readers'}),
  };
}

/** Links inside the text lead to places in a shadow root, where the browser doesn't look for them. */
export function followReference(event: Event): void {
  const {target, currentTarget} = event;
  const link = target instanceof Element ? target.closest('a') : null;
  const name = link?.getAttribute('href') ?? '';
  if (!name.startsWith('#')) return;
  event.preventDefault();
  const found = ((currentTarget as Node).getRootNode() as ShadowRoot).getElementById(name.slice(1));
  found?.focus();
  found?.scrollIntoView({block: 'nearest'});
}
