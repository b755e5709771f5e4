/** Rules of what a release quotes and notes; apart from those that a summary needs, which comes sooner. */
import {type Footnote, type Item, type Quote} from './feed.js';

/** In the order of their numbers, which count from 1: those on the title first, then as the feed has them. */
export const numberedNotes = ({footnotes}: Item): readonly Footnote[] => [
  ...footnotes.filter(({on}) => on === 'title'),
  ...footnotes.filter(({on}) => on !== 'title'),
];

/** «Голос граждан» нам помог: begins with the name of something, whose marks aren't those of the speech. */
const BEGINS_WITH_NAME = /^["«“„][^"»“”]*[^"»“”,.!?…]["»“”] .*[^"»“”.!?…][.!?…]{0,3}$/su;

/**
 * The quote as it is shown: direct speech in the marks of its language, unless the editor has set some; all else without,
 * for the words may be anyone's summary.
 */
export function quotedText({text, kind}: Quote, language: string | undefined): string {
  if (kind !== 'direct' || (/^["«“„]/.test(text) && !BEGINS_WITH_NAME.test(text))) return text;
  return language?.startsWith('en') ? `“${text}”` : `«${text}»`;
}
