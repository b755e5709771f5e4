/**
 * What keeps words together on screen: no-break spaces, and word joiners where a line could break after a hyphen or
 * dash. Added when text is shown; `plain.ts` takes them out when it is copied.
 */
const JOINER = '\u2060';
const SPACE = '\u00a0';

// Letters are what is neither a sign of ASCII or Latin-1 nor a space or general punctuation: to compile the thousands of
// ranges of `\p{L}` takes longer on a phone than all else here.
const RULES: readonly (readonly [RegExp, string])[] = [
  // 2027-жылга, 5-декабрь
  [/(\d-)(?=[^\0-@[-`{-¿×÷\u2000-\u206f])/g, `$1${JOINER}`],
  // 10:00–13:00, 62-07-60
  [/(\d[-–])(?=\d)/g, `$1${JOINER}`],
  // 28-февраль – 3-март: a line may end with the dash, but not begin with it, nor with a hyphen typed for one
  [/ (?=[–—]|- )/g, SPACE],
  // 1 234 567
  [/(\d) (?=\d{3}(?!\d))/g, `$1${SPACE}`],
  // 21 ноября, 2026 г., 5 мүнөт, 30 %, 36 °C
  [/(\d) (?=[^\0-$&-@[-`{-¯±-¿×÷\u2000-\u206f])/g, `$1${SPACE}`],
  // саат 18:00дө, в 18:00, № 5, д. 7
  [/(^|[\s(«])(саат|үй|кв\.|д\.|№|No\.|до|по|со|[вс]) (?=\d)/gi, `$1$2${SPACE}`],
  // Токтогул көчөсү, 26
  [/([^\0-@[-`{-¿×÷\u2000-\u206f],?) (?=\d{1,3}[^\0-@[-`{-¿×÷\u2000-\u206f]?(?:[,;)]|$))/g, `$1${SPACE}`],
];

// What has no room for a break, over more letters than any address has: a browser looks for the end of each line in all
// that is left of it, which takes seconds for a hundred thousand.
const ENDLESS = /[^ \t\n\u200b]{500,}/g;
const STRETCH = /[^]{100}(?![\p{M}\udc00-\udfff])/gu;

/** The text with breaks allowed in words that never end. */
export const breakable = (text: string): string =>
  text.length < 500 ? text : text.replace(ENDLESS, (word) => word.replace(STRETCH, '$&\u200b'));

/** The text with what belongs together joined; joining twice changes nothing more. */
export const keepTogether = (text: string): string =>
  breakable(RULES.reduce((joined, [pattern, replacement]) => joined.replace(pattern, replacement), text));
