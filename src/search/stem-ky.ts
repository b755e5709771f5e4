/**
 * Kyrgyz stems. A word is a chain: stem, plural, possessive, case, then more of the same; every suffix agrees with the
 * vowel and the consonant before it. Which links a chain has can't be told from its letters alone (облусу is облус + у,
 * and could be облу + су), so every cut that the rules allow is a candidate, and two words meet when candidates do.
 *
 * Works on folded words, where ө = о, ү = у, ң = н. In patterns `A` is the open vowel of harmony (а, е, о), `I` the close one
 * (ы, и, у); `D`, `G`, `B`, `N`, `L` stand for a consonant that follows the sound before it.
 */

const VOWELS = 'аеоуыиэюя';
const VOICELESS = 'пфктшщчсхц';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

/** Which vowels may follow a vowel in a suffix, after folding (у is also ү, о is also ө). */
const HARMONY: Readonly<Record<string, string>> = {
  а: 'аы',
  ы: 'аы',
  я: 'аы',
  е: 'еиоу',
  э: 'еи',
  и: 'еи',
  о: 'оу',
  у: 'аоу',
  ю: 'аоу',
};

/** Whether a folded word could be Kyrgyz by its sound: its vowels in harmony, no cluster before them, no foreign letter. */
export function soundsKyrgyz(word: string): boolean {
  if (/[вфцхщъь]|^[гзрл]|^[^аеоуыиэюя]{2}|ск|(?<=[^аеоуыиэюяй])н[оы][йемх]?$/.test(word)) return false;
  let last = '';
  for (const letter of word) {
    if (!isVowel(letter)) continue;
    // In a suffix о or у may follow е, for both stand for ө and ү too; within a word that is foreign.
    if (last && !(last === 'е' ? 'еи' : HARMONY[last])?.includes(letter)) return false;
    last = letter;
  }
  return true;
}

/** What a changing consonant may be, after a vowel, a voiced and a voiceless sound. */
const FOLLOWS: Readonly<Record<string, readonly [string, string, string]>> = {
  D: ['д', 'д', 'т'],
  G: ['г', 'г', 'к'],
  B: ['б', 'б', 'п'],
  N: ['н', 'д', 'т'],
  L: ['л', 'лд', 'т'],
};

const lastVowel = (word: string, before: number): string | undefined => {
  for (let at = before - 1; at >= 0; at--) if (isVowel(word[at])) return word[at];
  return undefined;
};

/** Where in the word the suffix begins, or -1 when the word doesn't end in it as the rules of sound want. */
function cut(word: string, suffix: string): number {
  const start = word.length - suffix.length;
  if (start < 2) return -1;
  for (let index = 0; index < suffix.length; index++) {
    const mark = suffix[index] ?? '';
    const letter = word[start + index] ?? '';
    const before = word[start + index - 1] ?? '';
    const classes = FOLLOWS[mark];
    if (classes) {
      if (!classes[isVowel(before) ? 0 : VOICELESS.includes(before) ? 2 : 1].includes(letter)) return -1;
    } else if (mark === 'A' || mark === 'I') {
      if (!(mark === 'A' ? 'аео' : 'ыиу').includes(letter)) return -1;
      const previous = lastVowel(word, start + index);
      if (previous && !HARMONY[previous]?.includes(letter)) return -1;
    } else if (mark !== letter) return -1;
  }
  return start;
}

/** What must stand before a suffix: a vowel (`V`), a consonant (`C`), or either. */
type Before = 'V' | 'C' | '';

/** Links of the nominal chain by level, outermost first. A link may only follow links of a lower level. */
const CASE = 5;
const POSSESSIVE = 4;
const PLURAL = 3;
const DERIVED = 2;

type Link = readonly [suffix: string, before: Before, level: number, shortest: number];

const third = ['', 'н', 'нA', 'ндA', 'нAн', 'ндAгI'];
const LINKS: readonly Link[] = [
  ...['NIн', 'NI', 'GA', 'DA', 'DAн', 'DAгI', 'NIкI'].map((suffix): Link => [suffix, '', CASE, 2]),
  ...third.map((end): Link => [`I${end}`, 'C', POSSESSIVE, 2]),
  ...third.map((end): Link => [`сI${end}`, 'V', POSSESSIVE, 3]),
  ['Iм', 'C', POSSESSIVE, 2],
  ['IмA', 'C', POSSESSIVE, 2],
  ['м', 'V', POSSESSIVE, 4],
  ['мA', 'V', POSSESSIVE, 4],
  ['Iн', 'C', POSSESSIVE, 2],
  ['IнA', 'C', POSSESSIVE, 2],
  ['н', 'V', POSSESSIVE, 4],
  ...['бIз', 'нIз'].flatMap((person): Link[] => [
    [`I${person}`, 'C', POSSESSIVE, 2],
    [person, 'V', POSSESSIVE, 2],
  ]),
  ['LAр', '', PLURAL, 2],
  ['Lуу', '', DERIVED, 2],
  ['сIз', '', DERIVED, 2],
  ['DAй', '', DERIVED, 3],
  ['IрAAк', 'C', DERIVED, 3],
  ['рAAк', 'V', DERIVED, 3],
  // A long е is written ээ: тезирээк.
  ['Iрээк', 'C', DERIVED, 3],
  ['рээк', 'V', DERIVED, 3],
];
/** After these the chain may begin anew: калаадагылар, калаанықылар. */
const RENEWING = /гI$|кI$/;

/** Suffixes by the letters that they can end in, so that a word is held against a few of them only. */
function byLastLetter<T extends readonly [suffix: string, ...rest: unknown[]]>(table: readonly T[]): Map<string, T[]> {
  const letters = new Map<string, T[]>();
  for (const row of table) {
    const last = row[0].at(-1) ?? '';
    for (const letter of {A: 'аео', I: 'ыиу'}[last] ?? last) letters.set(letter, [...(letters.get(letter) ?? []), row]);
  }
  return letters;
}

/** Endings of verbs; what is left is the verb's base, its negative or its passive. */
const VERBAL: readonly (readonly [suffix: string, before: Before])[] = [
  ['уу', 'C'],
  ['оо', 'C'],
  ['уучу', 'C'],
  ['оочу', 'C'],
  ['GAн', ''],
  ['GAнDIк', ''],
  ['GAнчA', ''],
  ['Aт', 'C'],
  ['йт', 'V'],
  ['AбIз', 'C'],
  ['йбIз', 'V'],
  ['DI', ''],
  ['DIм', ''],
  ['дIк', 'V'],
  ['Iп', 'C'],
  ['п', 'V'],
  ['й', 'V'],
  ['сIн', ''],
  ['сA', ''],
  ['чу', ''],
  ['GIч', ''],
  ['IнIз', 'C'],
  ['нIз', 'V'],
];

const LINKS_BY_LETTER = byLastLetter(LINKS);
const VERBAL_BY_LETTER = byLastLetter(VERBAL);

/** Of two letters before a possessive: к and п would be softened (акын is not of ак), and үчүн is not of үч. */
const NO_OWNER = /^(?:.[кп]|учун$)/;

const stands = (stem: string, before: Before): boolean => !before || (before === 'V') === isVowel(stem.at(-1));

/** The lemma's own last consonant, which softens before a vowel: китеби → китеп, этеги → этек. */
const hardened = (stem: string): string => stem.replace(/г$/, 'к').replace(/б$/, 'п');

/** The lemma's last vowel, which drops out before one: убакты → убакыт, мурду → мурун, мойну → моюн. */
function* restored(stem: string): Generator<string> {
  const [, head, vowel, first, last] = /^(.*([аеоыиу]))([йклрнш])([дтнз])$/.exec(stem) ?? [];
  if (!head || !vowel || !first || !last) return;
  const close = 'аы'.includes(vowel) ? 'ы' : 'еи'.includes(vowel) ? 'и' : 'у';
  const syllable = first === 'й' ? {ы: 'йы', и: 'йи', у: 'ю'}[close] : first + close;
  yield head + syllable + (last === 'д' ? 'н' : last);
}

function peel(word: string, level: number, found: Set<string>): void {
  found.add(word);
  for (const [suffix, before, own, shortest] of LINKS_BY_LETTER.get(word.at(-1) ?? '') ?? []) {
    if (own >= level && !(level === PLURAL && RENEWING.test(suffix))) continue;
    const start = cut(word, suffix);
    if (start < shortest || (start === 2 && own === POSSESSIVE && NO_OWNER.test(word))) continue;
    const stem = word.slice(0, start);
    if (!stands(stem, before)) continue;
    const next = RENEWING.test(suffix) ? CASE : own;
    peel(stem, next, found);
    if (!isVowel(word[start])) continue;
    if (/[гб]$/.test(stem)) found.add(hardened(stem));
    for (const lemma of restored(stem)) found.add(lemma);
  }
}

/** A verb's base without its own last vowel (сура-, ташы-), marked so that it never meets a noun. */
function base(stem: string, found: Set<string>): void {
  const bare = hardened(stem.replace(/[аеоыиу]$/, ''));
  if (bare.length > 1 && lastVowel(bare, bare.length)) found.add(`${bare}-`);
}

/** The same of a verb that may be passive, and of what it is the passive of. */
function bases(stem: string, found: Set<string>): void {
  base(stem, found);
  const active = /^(.{2,})[ыиу][лн]$/.exec(stem) ?? /^(.{2,}[аео])[лн]$/.exec(stem);
  if (active?.[1]) base(active[1], found);
}

function verbs(word: string, found: Set<string>): void {
  for (const [suffix, before] of VERBAL_BY_LETTER.get(word.at(-1) ?? '') ?? []) {
    const start = cut(word, suffix);
    if (start < 2) continue;
    const stem = word.slice(0, start);
    if (!stands(stem, before)) continue;
    const negative = cut(stem, 'BA');
    for (const active of negative > 1 ? [stem, stem.slice(0, negative)] : [stem]) bases(active, found);
  }
}

/** Candidate stems of a folded Kyrgyz word, the word itself among them; a verb's base ends in a hyphen. */
export function stemsKy(word: string): string[] {
  const nominal = new Set<string>();
  peel(word.replace(/ь(?=.?$)/, ''), CASE + 1, nominal);
  const verbal = new Set<string>();
  for (const candidate of nominal) verbs(candidate, verbal);
  return [...nominal, ...verbal];
}

/** What makes another word of a noun: айылдык, сугатчы, сугатчылык. */
const FAMILY: readonly (readonly [end: RegExp, suffix: string])[] = [
  [/к$/, 'LIк'],
  [/ч[ыиу]$/, 'чI'],
  [/ч[ыиу]л[ыиу]к$/, 'чIлIк'],
];
/** What is done together, as stories tell it: тазалашты, курушту; and its noun: курулуш. But катышуу is not of катуу. */
const TOGETHER = /(?<=..)(?<!^каты?)[ыиуаео]?ш-?$/;

/** The nouns that words are made of by such a suffix, and the bases of such verbs. */
export function suffixStems(stems: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const stem of stems) {
    for (const [end, suffix] of FAMILY) {
      const start = end.test(stem) ? cut(stem, suffix) : -1;
      if (start > 0) found.add(stem.slice(0, start));
    }
    if (TOGETHER.test(stem)) bases(stem.replace(TOGETHER, ''), found);
  }
  return found;
}
