/**
 * Roots that words of one family share, though none is a form of the other: школьный and школа, айылдык and айыл,
 * accessible and accessibility. Weaker kin than forms of one word, so search counts them for less.
 */
import {suffixStems} from './stem-ky.js';

/** What makes an adjective or a person of a Russian noun, or a participle of a verb, at the end of a stem. */
const RUSSIAN = /(?<=[^аеоуыиэюя])н(?:ик|иц)?$|(?<=[цс])ион$|ов$|(?:ич)?е?ск$|ств$|ен$|(?<=т)ивн$/;
/**
 * What the last consonant was before such a suffix: дорожный – дорога, молочный – молоко, уличный – улица; посаженный –
 * посадить, вывоженный – вывозить, оплаченный – оплатить, украшенный – украсить, освещённый – осветить, очищенный – очистить.
 */
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  ж: ['г', 'д', 'з'],
  ч: ['к', 'ц', 'т'],
  ш: ['х', 'с'],
  щ: ['т', 'ст'],
};

/** Endings of English word families, outermost first. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/ility$/, 'l'],
  [/ity$/, ''],
  [/(?:ation|ator|atory|ition|ative|at)$/, ''],
  [/(?:al|ful|less|ness|ment|ism|ist|ous|ive|ic|ly)$/, ''],
  [/(?:able|abl|ible|ibl)$/, ''],
  [/(?:er|or|ion)$/, ''],
];
const SHORTEST = 4;
/** Adjectives that show their short noun: газовый, домовой. */
const OF_SHORT = /^(?!голо|коро|осно)...ов(?:[ыо][йехмг]|ая|ую)/;
/** Adjectives of short nouns and a few others, each with the noun's stem: more words would be kin by chance. */
const SHORT: ReadonlyMap<string, string> = new Map(
  'водн вод|речн рек|горн гор|лесн лес|сельск сел|семейн сем|земельн земл|судебн суд|детск ребенк|женск женщин|солнечн солнц|туризм турист'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Most words have no such suffix, which this tells at a glance. */
const PERHAPS =
  /.{3}(?:[^аеоуыиэюя]н|ен[аоы]?$|ск|ств|ов(?:[ыо][ймехг]|ая|ую)|[лдт][ыиу]к|ч[ыиу]|[ыиуаео]ш|ивн|[a-z]{2})/;

/** The roots of a folded word beside its own stems. */
export function roots(word: string, stems: readonly string[]): string[] {
  const short = stems.flatMap((stem) => SHORT.get(stem) ?? []);
  if (!PERHAPS.test(word)) return short;
  const found = new Set(/[а-я]/.test(word) ? [...russian(stems), ...suffixStems(stems)] : english(stems));
  const least = OF_SHORT.test(word) ? 3 : SHORTEST;
  return [...short, ...[...found].filter((root) => root.length >= least && !stems.includes(root))];
}

function* russian(stems: readonly string[]): Generator<string> {
  for (const stem of stems) {
    const root = stem.replace(RUSSIAN, '').replace(/ь$/, '');
    if (root.length === stem.length) continue;
    yield root;
    for (const consonant of CHANGED[root.at(-1) ?? ''] ?? []) yield root.slice(0, -1) + consonant;
  }
}

function* english(stems: readonly string[]): Generator<string> {
  for (let root of stems)
    for (const [suffix, rest] of ENGLISH) {
      const shorter = root.replace(suffix, rest);
      if (shorter.length === root.length || shorter.length < SHORTEST) continue;
      root = shorter;
      yield root;
      // relation, relate: what ends in a vowel's letter without it
      yield root.replace(/[ei]$/, '');
    }
}
