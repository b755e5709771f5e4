/**
 * Kyrgyz case endings by rule: the ending's vowel follows the word's last vowel, its consonant the word's last sound.
 * The same rule serves months, units of time and numerals, so that no table of forms is needed.
 */
import type {Role} from './types.js';

export const months = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
export const weekdays = 'жекшемби дүйшөмбү шейшемби шаршемби бейшемби жума ишемби'.split(' ');
export const units = {
  second: 'секунд',
  minute: 'мүнөт',
  hour: 'саат',
  day: 'күн',
  week: 'апта',
  month: 'ай',
  quarter: 'чейрек',
  year: 'жыл',
};

/** Vowels, and in the same places the open and the close vowel of an ending that follows. */
const VOWELS = 'аыяеиоуюөү';
const OPEN = 'аааееоааөө';
const CLOSE = 'ыыыииуууүү';

/** From `vowels`, the one that goes with the word's last vowel. */
function harmonize(word: string, vowels: string): string {
  for (let index = word.length; index--;) {
    const vowel = VOWELS.indexOf(word.charAt(index));
    if (vowel >= 0) return vowels.charAt(vowel);
  }
  return '';
}
const stem = (word: string): string => word.replace(/ь$/, '');

/**
 * What a word takes on for its role, which in Kyrgyz is its case. `possessed`: the word has its third-person ending
 * (`31-майы`), before which an н comes in.
 */
export function ending(word: string, role: Role, possessed = false): string {
  const open = harmonize(word, OPEN);
  const voiceless = /[кпстфхцчшщ]$/.test(word);
  const locative = (possessed ? 'нд' : voiceless ? 'т' : 'д') + open;
  const dative = (possessed ? 'н' : voiceless ? 'к' : 'г') + open;
  const ablative = `${possessed ? dative : locative}н`;
  if (role === 'sentence') return locative;
  if (role === 'attributive') return `${locative}г${harmonize(open, CLOSE)}`;
  if (role === 'from') return ablative;
  return role === 'until' || role === 'to' ? dative : '';
}

export const decline = (word: string, role: Role, possessed?: boolean): string => {
  const suffix = ending(stem(word), role, possessed);
  return suffix ? stem(word) + suffix : word;
};

/** Third person: `2026-жылдын 21-ноябры`. For words that end in a consonant, as months do. */
export const possessive = (word: string): string => stem(word) + harmonize(word, CLOSE);

// The tails of нөл бир эки үч төрт беш алты жети сегиз тогуз, then of он жыйырма отуз кырк элүү алтымыш жетимиш сексен
// токсон: the last vowel and the last sound are all that an ending asks for.
const ONES = 'өл ир ки үч өрт еш ты ти из уз'.split(' ');
const TENS = ' он ма уз ырк үү ыш иш ен он'.split(' ');

/** The tail of the last word of a whole number as it is spoken (`21` → `ир` of бир): endings after digits follow it. */
export function lastNumeral(n: number): string {
  const whole = Math.abs(Math.trunc(n));
  const tail = ONES[whole % 10 || (whole && 10)] ?? TENS[Math.floor(whole / 10) % 10];
  // жүз, миң, миллион, миллиард
  return tail || (whole % 1e3 ? 'үз' : whole % 1e6 ? 'иң' : whole % 1e9 ? 'он' : 'ард');
}

/** янв., фев. … but май, which is short as it is. */
export const abbreviate = (month: string): string => (month === 'май' ? month : `${month.slice(0, 3)}.`);

/** `21-чи`, `40-чы`: the ordinal that stands alone. Before a noun Kyrgyz writes the bare hyphen: `21-ноябрь`. */
export const ordinal = (n: number): string => `${n}-ч${harmonize(lastNumeral(n), CLOSE)}`;
