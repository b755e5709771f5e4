/**
 * Typography of running text, for display only: `plain` of `i18n/plain.ts` takes the joints out again when text is
 * copied. All rules are linear in the length of the text.
 */
import {breakable, keepTogether} from '../../i18n/joining.js';
import {plain} from '../../i18n/plain.js';
import {withoutHeaps} from '../../model/marks.js';

/** Controls that reorder text for the eye, and marks that say nothing once the text is inside a page. */
const HIDDEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES = /[ \t\u00a0\u2000-\u200a]{2,}/g;
/** What converters from Word leave of a footnote's mark and of a bookmark, and WordPress of its short codes. */
const MARKS =
  /\[(?:footnoteRef: ?\d{1,4}|bookmark:[^[\]]{0,80}|\/?(?:caption|gallery|embed|playlist)\b[^[\]]{0,300})\]/g;
/** The same converters' footnote text, dropped into the middle of a sentence. */
const INLINE_NOTE = /\[\d{1,4}: {1,3}([^[\]]{1,2000})\]/g;
/** А. С. Пушкин, Т. Сатылганов; г. Бишкек, ул. Токтогула */
const INITIALS = /(?<=^|[\s(«])(\p{Lu}\.|(?:г|гг|ул|пр|им|обл|стр|см|рис|т)\.) (?=\p{L})/gu;
/** One-letter prepositions and conjunctions don't end a Russian line. */
const SHORT = /(?<=^|[\s(«])([авикосуя]) (?=\S)/giu;

/** Text without the leftovers of word processors and without characters that deceive the eye. */
export const tidy = (text: string): string => {
  const seen = withoutHeaps(text.replace(HIDDEN, ''));
  return (seen.includes('[') ? seen.replace(MARKS, '').replace(INLINE_NOTE, '($1)') : seen).replace(SPACES, ' ');
};

/** Text with what belongs together joined: numbers and units, initials, dashes and, in Russian, short words. */
export const join = (text: string, language?: string): string => {
  const joined = keepTogether(text).replace(INITIALS, '$1\u00a0');
  return language?.startsWith('ru') ? breakable(joined.replace(SHORT, '$1\u00a0')) : joined;
};

/** For showing: tidied, then joined. */
export const typeset = (text: string, language?: string): string => join(tidy(text), language);

/** Two texts that read the same, whatever their spaces and case. */
export const readsSame = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (text: string): string => plain(text).replace(/\s+/g, ' ').trim().toLowerCase();
