import {type Formatter} from './formatter-api.js';
import {makeFormatter} from './formatter.js';
import {type Words} from './language.js';

const made = new WeakMap<Words, Map<string, Formatter>>();

/**
 * Formats in one zone, in the language of the words; kept, so that asking again costs nothing. Apart from the words,
 * because a widget that shows no dates loads no formatter.
 */
export function formatIn(words: Words, timeZone: string): Formatter {
  let zones = made.get(words);
  if (!zones) made.set(words, (zones = new Map<string, Formatter>()));
  let formatter = zones.get(timeZone);
  if (!formatter) zones.set(timeZone, (formatter = makeFormatter(words.dateWords, {timeZone})));
  return formatter;
}
