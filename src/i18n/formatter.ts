import {isZone} from '../time/zone-names.js';
import {sayDuration, sayList, sayRelative} from './amounts.js';
import type {DateStyle, DateValue, Formatter} from './formatter-api.js';
import {type Category, pluralCategory, pluralForm, sayNumber} from './numbers.js';
import {sayRange} from './ranges.js';
import {read, type Reading, twoDigits, weekdayOf} from './reading.js';
import type {DateParts, Role, Words} from './words/types.js';

export interface FormatterOptions {
  /** IANA name of the zone that instants are shown in. */
  readonly timeZone: string;
}

const ROLES: Readonly<Partial<Record<DateStyle, Role>>> = {
  medium: 'short',
  sentence: 'sentence',
  attributive: 'attributive',
  until: 'until',
};

function sayDate(words: Words, reading: Reading, style: DateStyle, withYear: boolean): string {
  const {year, month, day, clock} = reading;
  const keepYear = withYear || month === undefined;
  if (style === 'numeric') {
    const numbers = [day, month].filter((field) => field !== undefined).map(twoDigits);
    return [...numbers, ...(keepYear ? [year] : [])].join('.') + (clock ? ` ${clock}` : '');
  }
  if (style === 'month') return month === undefined ? '' : words.date({month}, 'label');
  const weekday = weekdayOf(reading);
  if (style === 'weekday') return weekday === undefined ? '' : (words.weekdays[weekday] ?? '');
  if (style === 'year') return words.date({year}, 'label');
  const role = ROLES[style] ?? 'label';
  const parts: DateParts = {
    year: keepYear && !(style === 'monthDay' && month !== undefined) ? year : undefined,
    month,
    day: style === 'monthYear' ? undefined : day,
    weekday: style === 'full' ? weekday : undefined,
  };
  if (clock === undefined || style === 'monthYear') return words.date(parts, role);
  // The two short labels take their time without a word for it.
  if (style === 'medium' || style === 'monthDay') return `${words.date(parts, role)}, ${clock}`;
  return words.moment(parts, clock, role);
}

/**
 * The formatter for words that are already loaded; {@link createFormatter} loads them.
 * @throws RangeError where the zone is unknown
 */
export function makeFormatter(words: Words, {timeZone}: FormatterOptions): Formatter {
  if (!isZone(timeZone)) throw new RangeError(`Unknown time zone: ${timeZone}`);
  let collator: Intl.Collator | undefined;
  const category: Category = (n) => pluralCategory(words.language, n);
  const sortKey = (text: string): string => words.sortKey?.(text) ?? text;
  const reading = (value: DateValue, time: boolean): Reading => {
    const all = read(value, timeZone);
    return time ? all : {...all, clock: undefined};
  };

  return {
    language: words.language,
    timeZone,
    date: (value, {style = 'long', year = true, time = false} = {}) =>
      sayDate(words, reading(value, time), style, year),
    time(value, {style = 'label'} = {}) {
      const {clock} = reading(value, true);
      return clock === undefined ? '' : words.time(clock, style);
    },
    range: (start, end, {style = 'label', time = false, year = true} = {}) =>
      sayRange(words, reading(start, time), reading(end, time), style, year),
    relative: (n, unit, {numeric = 'always'} = {}) => sayRelative(words, category, n, unit, numeric === 'auto'),
    duration: (duration, {style = 'long'} = {}) => sayDuration(words, category, duration, style),
    list: (items, {type = 'conjunction'} = {}) => sayList(items, type === 'disjunction' ? words.or : words.and),
    number: (n) => sayNumber(words, n),
    ordinal: (n) => words.ordinal(n),
    plural: (n, forms) => pluralForm(words.language, n, forms),
    compare: (a, b) =>
      (collator ??= new Intl.Collator(words.collation, {numeric: true})).compare(sortKey(a), sortKey(b)),
    weekday: (index, {style = 'long'} = {}) => (style === 'short' ? words.weekdaysShort : words.weekdays)[index] ?? '',
  };
}
