/** What the same keys type on the Latin and on the Russian layout (the Kyrgyz one differs by three letters on AltGr). */
const LATIN = `\`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:<>"`;
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжбюэ';

/**
 * The text as the other keyboard layout would have typed it: `,.l;tn` is `бюджет`, `цфеук` is `water`, and with a capital
 * `<.l;tn` and `"hjpbz` are `Бюджет` and `Эрозия`.
 */
export function otherLayout(text: string): string {
  const [from, to] = /[а-яё]/i.test(text) ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
  return text.toLowerCase().replace(/\S/g, (letter) => to[from.indexOf(letter)] ?? letter);
}
