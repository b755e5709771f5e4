/** Letters that readers type alike: Kyrgyz, its confusables on real pages (ѳ for ө), neighbours' letters, Russian ё. */
const ALIKE = 'өѳɵүұңёқғһҳіәў';
const AS = 'оооуунекгххиау';
const ALIKE_LETTERS = new RegExp(`[${ALIKE}]`, 'g');
const NOT_PLAIN = /[^ -~а-я]/;
/** Latin letters that look like Cyrillic ones (large or small), which slip into words, and those they look like. */
const LATIN_TWINS = 'abcehikmoptxy';
const CYRILLIC_TWINS = 'авсеникмортху';
const MIXED = /[а-я][a-z]|[a-z][а-я]/;
const MIXED_WORD = /[a-zа-я]*(?:[а-я][a-z]|[a-z][а-я])[a-zа-я]*/g;
/** What a word is written with but not spelt; soft hyphens and their like, and a Cyrillic vowel's stress, too. */
const UNSPELT = /[\u0300\u0301'’‘ʻʼ\u00ad\u200b\u2060`´"«»“”„]/g;
/** Combining marks on Latin letters only: after NFD, Cyrillic й would become и. */
const LATIN_MARKS = /([a-z])[\u0300-\u036f]+/g;
const GAPS = /[\s\u2010-\u2015-]+/g;

/**
 * One spelling for what readers type alike: lower case, `ө` as `о`, `ү` as `у`, `ң` as `н`, `ё` as `е`, Latin letters
 * without marks, hyphens as spaces, no apostrophes, quotation marks or soft hyphens. For comparing only; never show it.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (NOT_PLAIN.test(folded))
    folded = folded
      .normalize('NFC')
      .replace(ALIKE_LETTERS, (letter) => AS[ALIKE.indexOf(letter)] ?? letter)
      .replace(/[\u00df-\u024f]/g, (letter) => letter.normalize('NFD'))
      .replace(LATIN_MARKS, '$1');
  folded = folded.replace(UNSPELT, '');
  if (MIXED.test(folded)) folded = folded.replace(MIXED_WORD, oneAlphabet);
  return folded.replace(GAPS, ' ').trim();
}

/** A word of two alphabets in the one that all its letters could be of; one that needs both (`pdfдин`) stays. */
function oneAlphabet(word: string): string {
  for (const [from, to] of [
    [LATIN_TWINS, CYRILLIC_TWINS],
    [CYRILLIC_TWINS, LATIN_TWINS],
  ] as const) {
    const others = from === LATIN_TWINS ? /[a-z]/g : /[а-я]/g;
    const letters = word.match(others) ?? [];
    if (letters.every((letter) => from.includes(letter)))
      return word.replace(others, (letter) => to[from.indexOf(letter)] ?? letter);
  }
  return word;
}

/** A word of a text and where it stands, in UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, digits and marks; an apostrophe or a soft hyphen inside a word belongs to it. Digits begin another one, with what
 * is behind them: `COVID19` is written `COVID-19` too, while `2ГИС` and `19дун` have endings.
 */
const WORD = /(?:[\p{L}\p{M}]+|\p{N}[\p{L}\p{N}\p{M}]*)(?:['’‘ʻʼ\u00ad\u200b\u2060][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text as they are written, each with where it stands. */
export function* spans(text: string): Generator<Word> {
  for (const {0: word, index} of text.matchAll(WORD)) yield {word, start: index, end: index + word.length};
}

/** Plain, typographic, non-breaking. */
const HYPHENS = '-\u2010\u2011';
const LETTER = /^\p{L}/u;

/** True where a hyphen joins a text's word to its neighbours. */
export const isJoined = (text: string, {start, end}: Word): boolean =>
  HYPHENS.includes(text[start - 1] ?? ' ') || HYPHENS.includes(text[end] ?? ' ');

interface Name extends Word {
  /** The numbers of its first and last part among the spans. */
  readonly first: number;
  readonly last: number;
}

/** Hyphenated names as one word each, as many write them (`Карасуу`). */
export function* joinedNames(text: string, parts: readonly Word[]): Generator<Name> {
  for (let first = 0; first < parts.length; first++) {
    let last = first;
    const next = (): Word | undefined => parts[last + 1];
    const end = (): number => parts[last]?.end ?? 0;
    while (next()?.start === end() + 1 && HYPHENS.includes(text[end()] ?? ' ')) last++;
    const all = parts.slice(first, last + 1);
    const start = parts[first]?.start ?? 0;
    if (last > first && all.every(({word}) => LETTER.test(word)))
      yield {word: all.map(({word}) => word).join(''), start, end: end(), first, last};
    first = last;
  }
}

/** The words of a text, folded, in order. */
export const words = (text: string): Word[] =>
  [...spans(text)].map((span) => ({...span, word: fold(span.word)})).filter(({word}) => word);
