import {type Words} from '../../i18n/language.js';
import {type Indicator} from '../../model/practice.js';

/** An indicator as a line of text: Access: 41 → 86 % (2022). `say` writes its numbers. */
export function figureText(
  {msg}: Words,
  {label, before, after, unit, year}: Indicator,
  say: (n: number) => string,
): string {
  const values = [before, after].flatMap((value) => (value === undefined ? [] : say(value)));
  // A figure alone is taken for what came of it.
  const note =
    after === undefined
      ? msg('before', {
          id: 'gallery.before',
          desc: 'For screen readers and in a table: a figure before a practice was tried',
        })
      : year;
  return `${label}: ${[values.join(' → '), unit, values[0] && note && `(${note})`].filter(Boolean).join(' ')}`;
}
