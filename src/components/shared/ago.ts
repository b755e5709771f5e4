/** How long ago, in the largest unit that holds at least one: «5 мүнөт мурун», "3 days ago"; under a minute "just now". */
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';

const UNITS = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

export function ago(words: Words, then: number, now: number): string {
  const elapsed = Math.max(0, now - then);
  for (const [unit, length] of UNITS) {
    if (elapsed >= length)
      return formatIn(words, 'UTC').relative(-Math.floor(elapsed / length), unit, {numeric: 'always'});
  }
  return words.msg('just now', {id: 'state.justNow', desc: 'How old a saved copy is: under a minute'});
}
