/**
 * Kyrgyz case endings by rule: the ending's vowel follows the word's last vowel, its consonant the word's last sound.
 * The same rule serves months, units of time and numerals, so that no table of forms is needed.
 */
export type Case = 'nominative' | 'locative' | 'ablative' | 'dative' | 'attributive';

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

/** Last vowel → the open and the close vowel of an ending. */
const HARMONY: Readonly<Record<string, string>> = {
  а: 'аы',
  ы: 'аы',
  я: 'аы',
  е: 'еи',
  и: 'еи',
  о: 'оу',
  у: 'ау',
  ю: 'ау',
  ө: 'өү',
  ү: 'өү',
};

const vowels = (word: string): string => {
  const last = [...word].reverse().find((letter) => letter in HARMONY) ?? 'а';
  return HARMONY[last] ?? '';
};
const stem = (word: string): string => word.replace(/ь$/, '');

/** `possessed`: the word has its third-person ending (`31-майы`), before which an н comes in. */
export function ending(word: string, as: Case, possessed = false): string {
  const open = vowels(word).charAt(0);
  const voiceless = /[кпстфхцчшщ]ь?$/.test(word);
  const locative = `${possessed ? 'нд' : voiceless ? 'т' : 'д'}${open}`;
  switch (as) {
    case 'nominative':
      return '';
    case 'locative':
      return locative;
    case 'attributive':
      return `${locative}г${vowels(open).charAt(1)}`;
    case 'ablative':
      return possessed ? `н${open}н` : `${locative}н`;
    case 'dative':
      return `${possessed ? 'н' : voiceless ? 'к' : 'г'}${open}`;
  }
}

export const decline = (word: string, as: Case, possessed = false): string =>
  as === 'nominative' ? word : stem(word) + ending(word, as, possessed);

/** Third person: `2026-жылдын 21-ноябры`. For words that end in a consonant, as months do. */
export const possessive = (word: string): string => stem(word) + vowels(word).charAt(1);

const ONES = 'нөл бир эки үч төрт беш алты жети сегиз тогуз'.split(' ');
const TENS = ' он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон'.split(' ');

/** The last word of a whole number as it is spoken: endings after digits follow it. */
export function lastNumeral(n: number): string {
  const whole = Math.abs(Math.trunc(n));
  const one = whole % 10;
  const ten = ((whole / 10) % 10) | 0;
  if (one || !whole) return ONES[one] ?? '';
  if (ten) return TENS[ten] ?? '';
  return whole % 1e3 ? 'жүз' : whole % 1e6 ? 'миң' : whole % 1e9 ? 'миллион' : 'миллиард';
}

/** янв., фев. … but май, which is short as it is. */
export const abbreviate = (month: string): string => (month === 'май' ? month : `${month.slice(0, 3)}.`);

/** `21-чи`, `40-чы`: the ordinal that stands alone. Before a noun Kyrgyz writes the bare hyphen: `21-ноябрь`. */
export const ordinal = (n: number): string => `${n}-ч${vowels(lastNumeral(n)).charAt(1)}`;
