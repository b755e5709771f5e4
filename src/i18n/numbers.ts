/** Numbers, and the form that a noun takes after one: all that a widget without dates says of amounts. */
import type {PluralForms} from './formatter-api.js';
import type {Words} from './words/types.js';

export type Category = (n: number) => Intl.LDMLPluralRule;

/** At most three decimals, in groups of three; a plain hyphen for minus. */
export function sayNumber(words: Pick<Words, 'decimal' | 'group'>, n: number): string {
  if (!(Math.abs(n) < 1e15)) return String(n);
  // A whole number is exact as it stands; halves go away from zero on both sides of it.
  const rounded = n % 1 ? Math.round(Math.abs(n) * 1000) / (n < 0 ? -1000 : 1000) : n;
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.group);
  return fraction ? grouped + words.decimal + fraction : grouped;
}

const rules = new Map<string, Intl.PluralRules>();

/** The category that the language (BCP 47) puts a number in. */
export function pluralCategory(language: string, n: number): Intl.LDMLPluralRule {
  let known = rules.get(language);
  if (!known) rules.set(language, (known = new Intl.PluralRules(language)));
  return known.select(n);
}

/** The form of a noun that goes with a number. */
export const pluralForm = (language: string, n: number, forms: PluralForms): string =>
  forms[pluralCategory(language, n)] ?? forms.other;
