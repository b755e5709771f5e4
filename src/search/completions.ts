/** An ending that is half typed: `мектептерд` is on its way to `мектептерди`, `librari` to `libraries`. */

const CYRILLIC = ['ар', 'ер', 'ор', 'ын', 'ин', 'ун', 'ан', 'ен', 'он', 'ыз', 'из', 'уз', 'ть', ...'аеоуыиьрнкмхйятз'];
const LATIN = ['s', 'es', 'e', 'd', 'g', 'ng'];
/** Shorter beginnings become too many words. */
const SHORTEST = 4;

/** What a folded word could be once its ending is typed. Any form will do: they share their stems. */
export function completions(word: string): string[] {
  if (word.length < SHORTEST) return [];
  const endings = /[а-я]$/.test(word) ? CYRILLIC : /[a-z]$/.test(word) ? LATIN : [];
  return endings.map((ending) => word + ending);
}
