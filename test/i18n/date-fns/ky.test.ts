import {expect} from '@open-wc/testing';
import {format, formatDistance, formatRelative, isValid, parse} from 'date-fns';
import {snapshotOf} from '../../../scripts/ky-snapshot-text.mjs';
import {ky} from '../../../src/i18n/date-fns/ky.js';

const say = (date: Date, pattern: string): string => format(date, pattern, {locale: ky});

/** Patterns that hold a whole date, each in one way only: what they print must parse to the same day. */
const WHOLE_DATES = [
  'P',
  'PP',
  'PPP',
  'PPPP',
  'Pp',
  'PPpp',
  'PPPp',
  'PPPPp',
  "y-'жылдын' d-MMMM",
  "y-'жылдын' d-MMMM, EEEE",
  "EEEE, y-'жылдын' d-MMMM, HH:mm",
  "y-'жылы' d-MMMM",
  "y-'жылдын' MMMM do",
  'd-MMMM y',
  'do MMMM y',
  'do-MMMM y',
  "y-'жылдын' do-MMMM",
  'do-MM-yyyy',
  'do Mo yo',
  'd-MMM y',
  'd LLLL y',
  'd LLL y',
  'EEE d-MMM y',
  'EEEEEE d.MM.y',
  'EEEE, d-MMMM yyyy',
  "y-'ж.', d-MMMM, EEEE",
  'dd.MM.yyyy',
  'yyyy-MM-dd',
  'd-MMMM y GGGG',
  'd-MMMM y G',
  'd-MMMM y, h:mm aaaa',
  'd-MMMM y, h:mm a',
  'd-MMMM y, h:mm b',
  'd-MMMM y, h:mm BBBB',
  'd-MMMM y, h:mm BBBBB',
  "RRRR-'жылдын' I-'аптасы', EEEE",
];

describe('i18n/date-fns/ky', () => {
  it('prints in a browser what it prints in Node', async () => {
    const written = await fetch(new URL('../../../src/i18n/date-fns/ky.snapshot.md', import.meta.url));
    expect(snapshotOf(ky)).to.equal(await written.text());
  });

  describe('parses what it prints, every day of a year', () => {
    for (const pattern of WHOLE_DATES)
      it(pattern, () => {
        const wrong: string[] = [];
        for (let day = 1; day <= 366; day++) {
          const date = new Date(2024, 0, day, 12, 33, 7);
          const text = say(date, pattern);
          const back = parse(text, pattern, new Date(1999, 0, 1), {locale: ky});
          if (!isValid(back) || say(back, 'yyyy-MM-dd') !== say(date, 'yyyy-MM-dd')) wrong.push(text);
        }
        expect(wrong).to.deep.equal([]);
      });
  });

  it('parses what it prints of a quarter, a week and each minute of a day', () => {
    const wrong: string[] = [];
    const check = (date: Date, pattern: string, options = {}): void => {
      const text = format(date, pattern, {locale: ky, ...options});
      const back = parse(text, pattern, new Date(2024, 0, 1), {locale: ky, ...options});
      if (!isValid(back) || back.getTime() !== date.getTime()) wrong.push(`${pattern}: ${text}`);
    };
    for (let month = 0; month < 12; month += 3)
      for (const pattern of ["y-'жылдын' QQQQ", 'QQQ y', 'qqqq y', 'Qo y', 'QQQQQ y'])
        check(new Date(2026, month, 1), pattern);
    // Mondays; the week of 1 January is the first one, or by ISO that of the first Thursday.
    for (let week = 0; week < 53; week++) {
      const monday = new Date(2026, 0, 5 + 7 * week);
      check(monday, "RRRR-'жылдын' Io 'аптасы'");
      check(monday, "YYYY-'жылдын' wo 'аптасы'", {useAdditionalWeekYearTokens: true});
    }
    for (let minute = 0; minute < 1440; minute++)
      for (const pattern of ['p', 'h:mm a', 'h:mm aaaa', 'h:mm b', 'h:mm bbbb', 'h:mm B', 'h:mm BBBB', 'h:mm BBBBB'])
        check(new Date(2024, 0, 1, 0, minute), pattern);
    expect(wrong).to.deep.equal([]);
  });

  it('puts the month after a year in the possessive, and only there', () => {
    const date = new Date(2026, 10, 21, 12, 33);
    const cases: readonly (readonly [string, string])[] = [
      ["y-'жылдын' d-MMMM", '2026-жылдын 21-ноябры'],
      ["y-'жылдын' MMMM", '2026-жылдын ноябры'],
      ["y-'жылдын' d-MMM", '2026-жылдын 21-ноя.'],
      ["y-'жылдын' d-LLLL", '2026-жылдын 21-ноябрь'],
      ['d-MMMM', '21-ноябрь'],
      ["d-MMMM, y-'жылдын' MMMM", '21-ноябрь, 2026-жылдын ноябры'],
      ['PPPPp', '2026-жылдын 21-ноябры, ишемби, саат 12:33'],
    ];
    for (const [pattern, expected] of cases) expect(say(date, pattern), pattern).to.equal(expected);
  });

  it('reads dates from running text, in any case', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['31-майында', 'd-MMMM', '31.05.1999'],
      ['19 июлунда', 'd MMMM', '19.07.1999'],
      ['6-январга', 'd-MMMM', '06.01.1999'],
      ['12-сентябринде', 'd-MMMM', '12.09.1999'],
      ['3-мартка', 'd-MMMM', '03.03.1999'],
      ['2011-жылдын 18-ИЮЛУНА', "y-'жылдын' d-MMMM", '18.07.2011'],
      ['21-чи август', 'do MMMM', '21.08.1999'],
      ['5-декабрындагы', 'd-MMMM', '05.12.1999'],
    ];
    for (const [text, pattern, expected] of cases)
      expect(say(parse(text, pattern, new Date(1999, 0, 1), {locale: ky}), 'P'), text).to.equal(expected);
  });

  it('refuses what is no Kyrgyz date', () => {
    for (const [text, pattern] of [
      ['21-November 2026', 'd-MMMM y'],
      ['21-чу', 'MMMM'],
      ['эч качан', 'EEEE'],
      ['5-чейрек', 'QQQQ'],
      ['кийин', 'G'],
      ['am', 'a'],
      ['чи', 'do'],
    ] as const)
      expect(isValid(parse(text, pattern, new Date(1999, 0, 1), {locale: ky})), text).to.be.false;
  });

  it('says distances with the case that each direction asks for', () => {
    const base = new Date(2026, 10, 18, 12);
    const after = (seconds: number): Date => new Date(base.getTime() + seconds * 1000);
    const cases: readonly (readonly [number, string, string, string])[] = [
      [3, '5 секунддан аз', '5 секунддан аз убакыттан кийин', '5 секундга жетпеген убакыт мурун'],
      [30, 'жарым мүнөт', 'жарым мүнөттөн кийин', 'жарым мүнөт мурун'],
      [50, 'бир мүнөттөн аз', 'бир мүнөттөн аз убакыттан кийин', 'бир мүнөткө жетпеген убакыт мурун'],
      [300, '5 мүнөт', '5 мүнөттөн кийин', '5 мүнөт мурун'],
      [3600, 'болжол менен 1 саат', 'болжол менен 1 сааттан кийин', 'болжол менен 1 саат мурун'],
      [172_800, '2 күн', '2 күндөн кийин', '2 күн мурун'],
      [5_400_000, '2 ай', '2 айдан кийин', '2 ай мурун'],
      [40_000_000, '1 жылдан ашык', '1 жылдан ашык убакыттан кийин', '1 жылдан ашык убакыт мурун'],
      [58_000_000, 'дээрлик 2 жыл', 'дээрлик 2 жылдан кийин', 'дээрлик 2 жыл мурун'],
    ];
    for (const [seconds, plain, ahead, past] of cases) {
      const options = {locale: ky, includeSeconds: true};
      expect(formatDistance(after(seconds), base, options)).to.equal(plain);
      expect(formatDistance(after(seconds), base, {...options, addSuffix: true})).to.equal(ahead);
      expect(formatDistance(after(-seconds), base, {...options, addSuffix: true})).to.equal(past);
    }
  });

  it('says every amount that it is asked for', () => {
    const cases = [
      ['xSeconds', '3 секунддан кийин'],
      ['xHours', '3 сааттан кийин'],
      ['aboutXWeeks', 'болжол менен 3 аптадан кийин'],
      ['xWeeks', '3 аптадан кийин'],
      ['aboutXMonths', 'болжол менен 3 айдан кийин'],
      ['aboutXYears', 'болжол менен 3 жылдан кийин'],
      ['xYears', '3 жылдан кийин'],
    ] as const;
    for (const [token, expected] of cases)
      expect(ky.formatDistance(token, 3, {addSuffix: true, comparison: 1})).to.equal(expected);
  });

  it('names near days, and the week they fall in', () => {
    // A Wednesday; weeks begin on Monday.
    const base = new Date(2026, 10, 18, 12);
    const cases: readonly (readonly [number, string])[] = [
      [10, '10.11.2026'],
      [12, 'өткөн бейшемби күнү, саат 18:30'],
      [16, 'дүйшөмбү күнү, саат 18:30'],
      [17, 'кечээ, саат 18:30'],
      [18, 'бүгүн, саат 18:30'],
      [19, 'эртең, саат 18:30'],
      [22, 'жекшемби күнү, саат 18:30'],
      [23, 'келерки дүйшөмбү күнү, саат 18:30'],
      [26, '26.11.2026'],
    ];
    for (const [day, expected] of cases)
      expect(formatRelative(new Date(2026, 10, day, 18, 30), base, {locale: ky})).to.equal(expected);
  });

  it('falls back to the wide form for a width it lacks', () => {
    expect(ky.localize.month(4, {width: 'short'})).to.equal('май');
    expect(ky.localize.month(10)).to.equal('ноябрь');
    expect(ky.localize.dayPeriod('evening')).to.equal('кечкурун');
    expect(ky.localize.dayPeriod('am')).to.equal('таңкы');
    expect(ky.formatLong.date({})).to.equal("y-'жылдын' d-MMMM, EEEE");
    expect(ky.match.month('ноябрь')?.value).to.equal(10);
    expect(ky.match.month('ноя', {width: 'abbreviated', valueCallback: String as never})?.value).to.equal('10');
  });
});
