/** Latin spellings of Cyrillic letters as people type them, longest first; the result is folded already. */
const SPELLINGS: Readonly<Record<string, string>> = {
  shch: 'щ',
  dzh: 'дж',
  zh: 'ж',
  kh: 'х',
  ch: 'ч',
  sh: 'ш',
  ts: 'ц',
  ya: 'я',
  ia: 'я',
  yu: 'ю',
  iu: 'ю',
  yo: 'е',
  ng: 'н',
  j: 'ж',
  h: 'х',
  c: 'ц',
  q: 'к',
  w: 'в',
  x: 'кс',
  ...Object.fromEntries([...'abvgdezijklmnoprstuf'].map((latin, at) => [latin, 'абвгдезижклмнопрстуф'[at] ?? ''])),
};
const LETTERS = new RegExp(`${Object.keys(SPELLINGS).join('|')}|y`, 'g');
const VOWEL = /[aeiouy]/;

/** Each Latin letter, or those that stand for one, as the likeliest Cyrillic one. */
export const letterByLetter = (word: string): string =>
  word.replace(LETTERS, (letters, at: number) =>
    letters === 'y'
      ? at > 0 && VOWEL.test(word[at - 1] ?? '') && word[at - 1] !== 'y'
        ? 'й'
        : 'ы'
      : (SPELLINGS[letters] ?? ''),
  );
const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);
const likeliest = (reading: string): string => reading.replace(/^е/, 'э');

/** English words that would be Russian ones: мост and лет. */
const ENGLISH = /^(?:most|let)$/;

/** The likeliest folded Cyrillic reading of a folded Latin word of a text, if it may be one. */
export const inCyrillic = (word: string): string[] =>
  isLatin(word) && !ENGLISH.test(word) ? [likeliest(letterByLetter(word))] : [];

/** Folded Cyrillic readings of a folded Latin word, likeliest first: `jayyt` жайыт, `budjet` бужет and буджет, `esep` эсеп. */
export function cyrillic(word: string): string[] {
  if (!isLatin(word)) return [];
  const reading = letterByLetter(word);
  return [
    ...new Set([
      likeliest(reading),
      reading,
      word.includes('j') ? reading.replaceAll('ж', 'дж') : reading,
      reading.replace(/ы$/, 'й'),
      // Maps write `Chui`, `Aiyl`, `Tyup` and `Jayil`.
      reading.replace(/(?<=[аоуыэе])ий/g, 'йы').replace(/(?<=[аоуыэе])и/g, 'й'),
      reading.replaceAll('ю', 'у'),
      reading.replaceAll('и', 'ы'),
      // rayon, detskiy
      letterByLetter(word.replaceAll('yo', 'йo').replaceAll('ts', 'тs')),
    ]),
  ];
}
