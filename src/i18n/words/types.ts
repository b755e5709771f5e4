/** The languages the house speaks, by BCP 47 primary subtag. */
export type Language = 'ky' | 'ru' | 'en';

/** What a date does in its sentence; each language answers with case endings, prepositions or both. */
export type Role = 'label' | 'short' | 'sentence' | 'attributive' | 'until' | 'from' | 'to';

/** The part of a date that is to be said. Months count from 1, weekdays from 0 for Sunday. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  /** A day, or days of one month that run together (`1–3`). */
  readonly day?: number | string | undefined;
  readonly weekday?: number | undefined;
  /** The year has been said before, and still governs this part (Kyrgyz: `… – 3-марты`). */
  readonly yearSaid?: boolean;
}

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * One language's words for dates, times and amounts, with the little grammar that joins them. The formatter decides
 * what is said; the words decide how.
 */
export interface Words {
  readonly language: Language;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  /** In ranges: the year is said first and governs both ends (`true`), or last. */
  readonly yearFirst: boolean;
  date(parts: DateParts, role: Role): string;
  /** `clock` is `HH:mm`; as a label it may also be two, `10:00–13:00`. */
  time(clock: string, role: Role): string;
  /** A date with its clock. */
  moment(parts: DateParts, clock: string, role: Role): string;
  years(from: number, to: number, role: Role): string;
  /** The noun after a number: as a measure, or in a phrase of the past or future. */
  unit(unit: Unit, category: Intl.LDMLPluralRule, tensed: 'past' | 'future' | undefined): string;
  readonly shortUnits: Readonly<Partial<Record<Unit, string>>>;
  /** Patterns round `#`. */
  readonly past: string;
  readonly future: string;
  /** Own words for the nearest times; the middle one is now. */
  readonly near: Readonly<Partial<Record<Unit, readonly string[]>>>;
  readonly and: string;
  readonly or: string;
  readonly decimal: string;
  readonly group: string;
  ordinal(n: number): string;
  /** Locales for `Intl.Collator`. */
  readonly collation: string;
  /** What is compared in a text's place, where a browser may lack the language's alphabet. */
  sortKey?(text: string): string;
  /** Short names in the order of `REGION_CODES`, without the second Ош; then how an oblast and a city are called. */
  readonly regions: readonly string[];
  readonly oblast: string;
  readonly city: string;
}

/** Compact tables are written as one line of words. */
export const split = (line: string): readonly string[] => line.split(' ');
