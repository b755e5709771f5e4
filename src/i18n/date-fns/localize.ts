import type {FormatPart, Localize, LocalizeFn, LocaleDayPeriod, LocaleWidth} from 'date-fns';
import {abbreviate, months, ordinal, possessive, weekdays} from '../words/kyrgyz.js';

type Widths<Table> = Readonly<Partial<Record<LocaleWidth, Table>> & {wide: Table}>;
type DayPeriods = Readonly<Record<LocaleDayPeriod, string>>;

/** date-fns keeps its own builder of such functions to itself. */
const byIndex =
  <Value extends number>(values: Widths<readonly string[]>, standalone = values, first = 0): LocalizeFn<Value> =>
  (value, {width = 'wide', context = 'standalone'} = {}) => {
    const table = context === 'formatting' ? values : standalone;
    return (table[width] ?? table.wide)[Number(value) - first] ?? '';
  };

const initials = (words: readonly string[]): readonly string[] => words.map((word) => word.charAt(0).toUpperCase());
const quarters = ['1', '2', '3', '4'];
const month = {narrow: initials(months), abbreviated: months.map(abbreviate), wide: months};
const weekday = {
  narrow: initials(weekdays),
  short: ['жш.', 'дш.', 'шш.', 'шр.', 'бш.', 'жм.', 'иш.'],
  abbreviated: ['жек.', 'дүй.', 'шейш.', 'шарш.', 'бейш.', 'жума', 'ишм.'],
  wide: weekdays,
};

/** Kyrgyzstan reads a 24-hour clock; these stand here for completeness. */
const standalone: DayPeriods = {
  am: 'тң',
  pm: 'тк',
  midnight: 'түн ортосу',
  noon: 'чак түш',
  morning: 'эртең менен',
  afternoon: 'түштөн кийин',
  evening: 'кечкурун',
  night: 'түн',
};
const inText: DayPeriods = {...standalone, evening: 'кечинде', night: 'түн ичинде'};
const spelledOut = {am: 'таңкы', pm: 'түштөн кийинки'};
const narrowInText: DayPeriods = {
  am: 'тң',
  pm: 'тк',
  midnight: 'түн орт',
  noon: 'чт',
  morning: 'эртң мн',
  afternoon: 'түшт кйн',
  evening: 'кечк',
  night: 'түн',
};

function dayPeriod(value: LocaleDayPeriod, context: string, width: LocaleWidth): string {
  if (width === 'narrow' && context === 'formatting') return narrowInText[value];
  const table = context === 'formatting' ? inText : standalone;
  return (width === 'wide' ? {...table, ...spelledOut} : table)[value];
}

/**
 * A month governed by its year takes the possessive: `y-'жылдын' d-MMMM` is 2026-жылдын 21-ноябры, never *21-ноябрь.
 * `MMM` and `LLLL` stay as they are.
 */
function preprocessor(date: Date, parts: FormatPart[]): FormatPart[] {
  let governed = false;
  return parts.map((part) => {
    if (!part.isToken && /жылдын\s*$/.test(part.value)) governed = true;
    return governed && part.isToken && part.value === 'MMMM'
      ? {isToken: false, value: possessive(months[date.getMonth()] ?? '')}
      : part;
  });
}

export const localize: Localize = {
  preprocessor,
  ordinalNumber: (n) => ordinal(Number(n)),
  era: byIndex({
    narrow: ['б.з.ч.', 'б.з.'],
    abbreviated: ['б.з.ч.', 'б.з.'],
    wide: ['биздин заманга чейин', 'биздин заман'],
  }),
  quarter: byIndex(
    {
      narrow: quarters,
      abbreviated: quarters.map((quarter) => `${quarter}-чей.`),
      wide: quarters.map((quarter) => `${quarter}-чейрек`),
    },
    undefined,
    1,
  ),
  month: byIndex(month, {...month, abbreviated: months.map((name) => name.slice(0, 3))}),
  day: byIndex(weekday),
  dayPeriod: (value, {width = 'wide', context = 'standalone'} = {}) => dayPeriod(value, context, width),
};
