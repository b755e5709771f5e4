/** Rules of a release that hold wherever it is shown or copied. */
import {type Footnote, type Item, type Quote} from './feed.js';
import {type DateText} from './partial-date.js';

/** `published` says what is known where `date_published`, which JSON Feed wants to the second, can't. */
export const publishedDate = ({published, date_published}: Item): DateText | undefined => published ?? date_published;

/** In the order of their numbers, which count from 1: those on the title first, then as the feed has them. */
export const numberedNotes = ({footnotes}: Item): readonly Footnote[] => [
  ...footnotes.filter(({on}) => on === 'title'),
  ...footnotes.filter(({on}) => on !== 'title'),
];

/** The quote as it is shown: direct speech in the marks of its language, unless the editor has set some; reported without. */
export function quotedText({text, kind}: Quote, language: string | undefined): string {
  if (kind === 'reported' || /^["«“„]/.test(text)) return text;
  return language?.startsWith('en') ? `“${text}”` : `«${text}»`;
}
