/** English stems: plurals, -ing, -ed, -er and what they do to the letter before them. Enough to find, not to read. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^s])ies$/, 'y'],
  [/(?<=(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=[^suy])s$/, ''],
  [/(?<=[aeiouy].*[^aeiou])(?:ing|ed|ings)$/, ''],
  [/(?<=[aeiouy].*)([bdglmnprt])\1$/, '$1'],
  [/(?<=..)e$/, ''],
];

/** The stem of a folded English word. No word is as long as a line of base64, over which the rules would take seconds. */
export function stemsEn(word: string): string[] {
  if (word.length < 4 || word.length > 50) return [word];
  return [RULES.reduce((stem, [pattern, with_]) => (stem.length > 3 ? stem.replace(pattern, with_) : stem), word)];
}
