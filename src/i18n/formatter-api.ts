import type {DateText} from '../model/partial-date.js';
import type {Language, Unit} from './words/types.js';

/**
 * A date of any precision as a feed gives it (`2016`, `2016-06`, `2016-05-31`, `2016-05-30T12:33`,
 * `2016-05-30T12:33:00+06:00`), or an instant in milliseconds since 1970-01-01T00:00Z. Instants and times with an
 * offset are shown in the formatter's zone; wall clocks are shown as they stand.
 */
export type DateValue = DateText | number;

export type DateStyle =
  | 'numeric'
  | 'medium'
  | 'long'
  | 'full'
  | 'sentence'
  | 'attributive'
  | 'until'
  | 'monthDay'
  | 'monthYear'
  | 'month'
  | 'weekday'
  | 'year';

export interface DateOptions {
  readonly style?: DateStyle;
  /** `false` leaves the year out, where something else remains. */
  readonly year?: boolean;
  /** `true` adds the time, where the value has one. */
  readonly time?: boolean;
}

export interface RangeOptions {
  readonly style?: 'label' | 'sentence';
  readonly time?: boolean;
  /** `false` leaves the year out, where both ends share it. */
  readonly year?: boolean;
}

export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** Texts by CLDR plural category; what a language lacks falls back to `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/**
 * Says dates, times and amounts in one language, to the letter the same in every browser and in Node. It never prints
 * more than a value holds: `2016-06` gives month and year, or the one of them that a style asks for. It returns plain spaces and plain hyphens (an
 * en dash in ranges); what keeps words together on screen is added when they are shown.
 *
 * Examples are given as Kyrgyz · Russian · English.
 */
export interface Formatter {
  /** The formatter's language and the IANA zone it shows instants in. */
  readonly language: Language;
  readonly timeZone: string;

  /**
   * A date, for `2026-11-21`:
   *
   * | style | Kyrgyz · Russian · English |
   * |---|---|
   * | `numeric` | `21.11.2026` in all three |
   * | `medium` | `2026-ж. 21-ноя.` · `21 нояб. 2026 г.` · `21 Nov 2026` |
   * | `long` (default: a label) | `2026-жылдын 21-ноябры` · `21 ноября 2026 г.` · `21 November 2026` |
   * | `full` | `2026-жылдын 21-ноябры, ишемби` · `суббота, 21 ноября 2026 г.` · `Saturday, 21 November 2026` |
   * | `sentence` (when?) | `2026-жылдын 21-ноябрында` · `21 ноября 2026 года` · `on 21 November 2026` |
   * | `attributive` (of when?) | `2026-жылдын 21-ноябрындагы` · `21 ноября 2026 года` · `of 21 November 2026` |
   * | `until` | `2026-жылдын 21-ноябрына чейин` · `до 21 ноября 2026 г.` · `until 21 November 2026` |
   * | `monthDay` | `21-ноябрь` · `21 ноября` · `21 November` |
   * | `monthYear` | `2026-жылдын ноябры` · `ноябрь 2026 г.` · `November 2026` |
   * | `month` | `ноябрь` · `ноябрь` · `November` |
   * | `weekday` | `ишемби` · `суббота` · `Saturday` |
   * | `year` | `2026-жыл` · `2026 год` · `2026` |
   *
   * `year: false`: `21-ноябрда` · `21 ноября` · `on 21 November`. `time: true`: `21.11.2026 12:33`,
   * `2026-жылдын 21-ноябрында саат 12:33тө` · `21 ноября 2026 года в 12:33` · `on 21 November 2026 at 12:33`. Where the
   * value lacks what a style asks for, what it has is said (`monthDay` of `2016-06`: `июнь`, of `2016`: `2016-жыл`); the
   * weekday of `2016-06` and the month of `2016` are empty.
   * @throws RangeError where the value is no date
   */
  date(value: DateValue, options?: DateOptions): string;

  /**
   * The time of the day on a 24-hour clock, without seconds; empty where the value has none. `label` (default): `18:00`;
   * `sentence`: `саат 18:00дө` · `в 18:00` · `at 18:00`; `until`: `саат 18ге чейин` (with minutes `саат 18:30га чейин`) ·
   * `до 18:00` · `until 18:00`. Kyrgyz endings follow the numeral that is spoken last.
   * @throws RangeError where the value is no date
   */
  time(value: DateValue, options?: {readonly style?: 'label' | 'sentence' | 'until'}): string;

  /**
   * Two dates; what both ends share is written once, within a day, a month and a year. `label` (default):
   * `2022-жылдын 28-февралы – 3-марты` · `28 февраля – 3 марта 2022 г.` · `28 February – 3 March 2022`; within a month
   * `2022-жылдын 1–3-марты` · `1–3 марта 2022 г.` · `1–3 March 2022`. `sentence`:
   * `2022-жылдын 28-февралынан 3-мартына чейин` · `с 28 февраля по 3 марта 2022 года` · `from 28 February to 3 March 2022`.
   * `time: true` adds the times that the ends have: `2026-жылдын 5-декабры, саат 10:00–13:00` ·
   * `5 декабря 2026 г., 10:00–13:00` · `5 December 2026, 10:00–13:00`. The ends may differ in precision.
   * @throws RangeError where either value is no date
   */
  range(start: DateValue, end: DateValue, options?: RangeOptions): string;

  /**
   * How far from now: `relative(5, 'minute')` → `5 мүнөттөн кийин` · `через 5 минут` · `in 5 minutes`;
   * `relative(-1, 'hour')` → `1 саат мурун` · `1 час назад` · `1 hour ago`. `numeric: 'auto'` (the default is `'always'`)
   * has words for the nearest: `relative(1, 'day')` → `эртең` · `завтра` · `tomorrow`;
   * no minute, hour or quarter away is now.
   */
  relative(n: number, unit: Unit, options?: {readonly numeric?: 'always' | 'auto'}): string;

  /**
   * A length of time without its zero parts: `13 күн 17 саат` · `13 дней 17 часов` · `13 days 17 hours`; `short`:
   * `17 саат 5 мүн.` · `17 ч 5 мин` · `17 h 5 min`; `digital`: `13 күн 17:05:09` · `13 дней 17:05:09` ·
   * `13 days 17:05:09`. Where all parts are zero, the smallest is said.
   */
  duration(duration: Duration, options?: {readonly style?: 'long' | 'short' | 'digital'}): string;

  /** `Ош, Талас жана Нарын` · `Ош, Талас и Нарын` · `Osh, Talas and Naryn`; `disjunction`: `же` · `или` · `or`. */
  list(items: readonly string[], options?: {readonly type?: 'conjunction' | 'disjunction'}): string;

  /**
   * At most three decimals: `1 234 567,5` · `1 234 567,5` · `1,234,567.5`. What is no finite number, or too large to be
   * exact (from 10¹⁵), is written as JavaScript writes it, here and in all other amounts.
   */
  number(n: number): string;

  /** An ordinal that stands alone: `21-чи`, `40-чы` · `21-й` · `21st`. */
  ordinal(n: number): string;

  /** The form for `n` by CLDR category, as it stands: `plural(2, {one: 'файл', few: 'файла', other: 'файлов'})`. */
  plural(n: number, forms: PluralForms): string;

  /**
   * Order for `Array.prototype.sort`, numbers by value: in Kyrgyz ё after е, ң after н, ө after о, ү after у, all of
   * Cyrillic before Latin; in English Latin first.
   */
  compare(a: string, b: string): number;

  /** A weekday's name, 0 for Sunday: `дүйшөмбү` · `понедельник` · `Monday`; `short`: `дш` · `пн` · `Mon`. */
  weekday(index: number, options?: {readonly style?: 'long' | 'short'}): string;
}
