/** Amounts with their noun, in the plural form that the language wants. */
import {type Words} from '../../i18n/language.js';
import {pluralForm, sayNumber} from '../../i18n/numbers.js';
import {str} from '../../i18n/strings.js';

/** «193 тажрыйба», "193 practices". */
export function practiceCount(words: Words, n: number): string {
  const {msg, language, dateWords} = words;
  const number = sayNumber(dateWords, n);
  return pluralForm(language, n, {
    one: msg(str`${number} practice`, {id: 'gallery.practices.one', desc: '{0}: 1 (and in Russian 21, 31 …)'}),
    few: msg(str`${number} practices`, {id: 'gallery.practices.few', desc: 'Russian 2–4'}),
    many: msg(str`${number} practices`, {id: 'gallery.practices.many', desc: 'Russian 0, 5–20'}),
    other: msg(str`${number} practices`, {id: 'gallery.practices.other', desc: '{0}: any other number'}),
  });
}
