import type {Day, Era, LocaleDayPeriod, LocaleWidth, Match, MatchFn, Month, Quarter} from 'date-fns';

type Patterns = Readonly<Partial<Record<LocaleWidth, RegExp>> & {wide: RegExp}>;

/**
 * Finds the text by width, then which value it is. `narrow` initials that several values share give the first of them
 * (М, А, И for months): they are made for reading, not for parsing.
 */
const matcher =
  <Value>(patterns: Patterns, values: readonly (readonly [RegExp, Value])[]): MatchFn<Value> =>
  (text, {width = 'wide', valueCallback} = {}) => {
    const found = (patterns[width] ?? patterns.wide).exec(text)?.[0];
    const value = found === undefined ? undefined : values.find(([pattern]) => pattern.test(found))?.[1];
    if (found === undefined || value === undefined) return null;
    return {value: valueCallback ? valueCallback(value as never) : value, rest: text.slice(found.length)};
  };

const numbered = <Value extends number>(patterns: readonly RegExp[], first: number): readonly [RegExp, Value][] =>
  patterns.map((pattern, index) => [pattern, (index + first) as Value]);

/** Possessive and plain case endings, so that dates from running text parse: 31-майында, 6-январга, сентябринде. */
const endings = '[ыиу][а-яөүң]*|[дгтк][ае][а-яөүң]*';

export const match: Match = {
  ordinalNumber(text, {valueCallback} = {unit: 'date'}) {
    const found = /^(\d+)(?:-?(?:[ыиуү]?н?ч[ыиуү]))?/i.exec(text);
    if (!found) return null;
    const value = Number(found[1]);
    return {value: valueCallback ? valueCallback(value as never) : value, rest: text.slice(found[0].length)};
  },
  era: matcher<Era>(
    {
      narrow: /^б\.?\s?з\.?(\s?ч\.?)?/i,
      abbreviated: /^б\.?\s?з\.?(\s?ч\.?)?/i,
      wide: /^(биздин заманга чейин|биздин заман)/i,
    },
    numbered([/^(биздин заманга чейин|б\.?\s?з\.?\s?ч)/i, /^б/i], 0),
  ),
  quarter: matcher<Quarter>(
    {narrow: /^[1-4]/, abbreviated: /^[1-4]-?\s?(чей\.?|ч\.?)/i, wide: /^[1-4]-?\s?чейрек/i},
    numbered([/1/, /2/, /3/, /4/], 1),
  ),
  month: matcher<Month>(
    {
      narrow: /^[яфмаисонд]/i,
      abbreviated: /^(янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)\.?/i,
      wide: new RegExp(
        `^((январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(ь|${endings})|(март|май|август)(${endings})?)`,
        'i',
      ),
    },
    numbered(
      [/^я/i, /^ф/i, /^мар|^м$/i, /^ап|^а$/i, /^май/i, /^июн|^и$/i, /^июл/i, /^ав/i, /^с/i, /^о/i, /^н/i, /^д/i],
      0,
    ),
  ),
  day: matcher<Day>(
    {
      narrow: /^[ждшби]/i,
      short: /^(жш|дш|шш|шр|бш|жм|иш)\.?/i,
      abbreviated: /^(жек|дүй|шейш|шарш|бейш|жума|жум|ишм|ише)\.?/i,
      wide: /^(жекшемби|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби)([дт][аеоө]| күнү)?/i,
    },
    numbered([/^(жек|жш|ж$)/i, /^д/i, /^(шей|шш|ш$)/i, /^(шар|шр)/i, /^б/i, /^(жу|жм)/i, /^и/i], 0),
  ),
  dayPeriod: matcher<LocaleDayPeriod>(
    {
      wide: /^(тң|тк|таңкы|түштөн кийинки|түн орт(осу)?|чак түш|чт|эртең менен|эртң мн|түштөн кийин|түшт кйн|кечинде|кечкурун|кечк|түн ичинде|түн)/i,
    },
    [
      [/^(тң|таңкы)/i, 'am'],
      [/^(тк|түштөн кийинки)/i, 'pm'],
      [/^түн орт/i, 'midnight'],
      [/^ч/i, 'noon'],
      [/^э/i, 'morning'],
      [/^түшт/i, 'afternoon'],
      [/^к/i, 'evening'],
      [/^түн/i, 'night'],
    ],
  ),
};
