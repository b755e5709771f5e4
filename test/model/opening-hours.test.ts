import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayRuns, groupDays, openStateAt, parseOpeningHours} from '../../src/model/opening-hours.js';
import {mayBeHoliday} from '../../src/model/holidays.js';

const WEEK = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'PH'];
const clockOf = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** `Mo 9:00-18:00` for each day that has hours, from Sunday; then for public holidays, of which `off` says something too. */
const show = (text: string) =>
  parseOpeningHours(text)
    ?.map(
      (day, index) =>
        (day.length || index === 7) &&
        `${WEEK[index]} ${day.map(({open, close}) => `${clockOf(open)}-${clockOf(close)}`).join(',') || 'off'}`,
    )
    .filter(Boolean)
    .join('; ');

describe('opening hours', () => {
  for (const [text, expected] of [
    ['Mo-Fr 09:00-18:00', 'Mo 9:00-18:00; Tu 9:00-18:00; We 9:00-18:00; Th 9:00-18:00; Fr 9:00-18:00'],
    ['mo 9:00-18:00', 'Mo 9:00-18:00'],
    ['Mo 09:00–12:00, 13:00–18:00', 'Mo 9:00-12:00,13:00-18:00'],
    ['Mo 08:30-12:59,13:59-23:59', 'Mo 8:30-12:59,13:59-23:59'],
    ['Fr 20:15-00:45', 'Fr 20:15-24:45'],
    ['Mo - Tu 09:00-12:00', 'Mo 9:00-12:00; Tu 9:00-12:00'],
    ['Mo 09:00-12:00,Sa 10:00-14:00; ', 'Mo 9:00-12:00; Sa 10:00-14:00'],
    ['Mo,We 09:00-12:00', 'Mo 9:00-12:00; We 9:00-12:00'],
    ['Mo-Tu,Th 09:00-12:00', 'Mo 9:00-12:00; Tu 9:00-12:00; Th 9:00-12:00'],
    ['Mo 09:00-12:00; Sa 10:00-14:00', 'Mo 9:00-12:00; Sa 10:00-14:00'],
    ['Mo 09:00-12:00, Sa 10:00-14:00', 'Mo 9:00-12:00; Sa 10:00-14:00'],
    ['Mo 09:00-12:00\nSa 10:00-14:00;', 'Mo 9:00-12:00; Sa 10:00-14:00'],
    ['Sa-Mo 10:00-11:00', 'Su 10:00-11:00; Mo 10:00-11:00; Sa 10:00-11:00'],
    ['Mo 13:00-18:00; Mo 09:00-12:00', 'Mo 9:00-12:00,13:00-18:00'],
    ['Mo 09:00-13:00; Mo 12:00-18:00', 'Mo 9:00-18:00'],
    ['Fr 22:00-06:00', 'Fr 22:00-30:00'],
    ['Fr 00:00-24:00', 'Fr 0:00-24:00'],
    ['Mo', 'Mo 0:00-24:00'],
    ['Mo-Fr 09:00-18:00; Sa-Su off', 'Mo 9:00-18:00; Tu 9:00-18:00; We 9:00-18:00; Th 9:00-18:00; Fr 9:00-18:00'],
    ['Mo-We 09:00-18:00; Tu off', 'Mo 9:00-18:00; We 9:00-18:00'],
    ['Mo-We 09:00-18:00, Tu closed', 'Mo 9:00-18:00; We 9:00-18:00'],
    ['Mo-We 09:00-18:00; Tu off; Tu 10:00-12:00', 'Mo 9:00-18:00; Tu 10:00-12:00; We 9:00-18:00'],
    ['Sa-Su; Su off', 'Sa 0:00-24:00'],
    ['Mo 09:00-18:00; PH off', 'Mo 9:00-18:00; PH off'],
    ['Mo 09:00-18:00, ph closed', 'Mo 9:00-18:00; PH off'],
    ['Mo 09:00-18:00; Sa,Su,PH off', 'Mo 9:00-18:00; PH off'],
    ['Mo,PH 09:00-12:00', 'Mo 9:00-12:00; PH 9:00-12:00'],
    ['Mo 09:00-18:00; PH 10:00-14:00', 'Mo 9:00-18:00; PH 10:00-14:00'],
    [
      'Sa,Su off; Mo-Tu 09:00-13:00,14:00-18:00; PH off',
      'Mo 9:00-13:00,14:00-18:00; Tu 9:00-13:00,14:00-18:00; PH off',
    ],
    [
      '24/7',
      WEEK.slice(0, 7)
        .map((day) => `${day} 0:00-24:00`)
        .join('; '),
    ],
    [' 24/7; Mo-Sa off ', 'Su 0:00-24:00'],
    ['PH off', undefined],
    ['PH 10:00-14:00', undefined],
    ['Mo-PH 09:00-18:00', undefined],
    ['24/7 кроме праздников', undefined],
    ['Mo 24/7', undefined],
    ['Mo 09:00-18:00; Mo off', undefined],
    ['', undefined],
    ['closed', undefined],
    ['Mo-Fr off', undefined],
    ['Дш-жм 9:00-18:00', undefined],
    ['Mo-Fr 09:00-18:00, lunch 12-13', undefined],
    ['Mo-Fr 25:00-26:00', undefined],
    ['Mo 09:00-09:00', undefined],
    ['Mo 09:60-11:00', undefined],
    ['Mo 09:00-10:60', undefined],
    ['Mo 24:00-02:00', undefined],
    ['Mo 18:00-24:01', undefined],
    ['Mo-Fr 9-18', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => expect(show(text)).to.equal(expected));
  }

  const usual = 'Mo-Fr 09:00-12:00,13:00-18:00';
  for (const [text, day, time, expected] of [
    [usual, 'Mo', '08:59', 'opens in 0 days, Mo 9:00'],
    [usual, 'Mo', '09:00', 'open until 12:00'],
    [usual, 'Mo', '11:59', 'open until 12:00'],
    [usual, 'Mo', '12:00', 'opens in 0 days, Mo 13:00'],
    [usual, 'Mo', '18:00', 'opens in 1 days, Tu 9:00'],
    [usual, 'Fr', '18:00', 'opens in 3 days, Mo 9:00'],
    [usual, 'Su', '12:00', 'opens in 1 days, Mo 9:00'],
    ['Fr 22:00-06:00', 'Fr', '23:00', 'open until 30:00'],
    ['Fr 22:00-06:00', 'Sa', '05:59', 'open until 6:00'],
    ['Fr 22:00-06:00', 'Sa', '06:00', 'opens in 6 days, Fr 22:00'],
    ['Mo-Su', 'We', '03:00', 'open'],
    ['Mo-Su 09:00-18:00; Su off', 'Su', '11:00', 'opens in 1 days, Mo 9:00'],
    ['Sa-Su', 'Sa', '03:00', 'open until 48:00'],
    ['Mo 09:00-24:00; Tu-Su', 'Mo', '10:00', 'open until 168:00'],
    ['Mo 09:00-10:00', 'Mo', '10:00', 'opens in 7 days, Mo 9:00'],
  ] as const) {
    it(`${text} on ${day} at ${time}`, () => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      const state = openStateAt(parseOpeningHours(text) ?? [], WEEK.indexOf(day), hour * 60 + minute);
      const said = state.open
        ? `open${state.until === undefined ? '' : ` until ${clockOf(state.until)}`}`
        : `opens in ${state.next?.inDays} days, ${WEEK[state.next?.weekday ?? 0]} ${clockOf(state.next?.at ?? 0)}`;
      expect(said).to.equal(expected);
    });
  }

  it('knows no opening where there is none', () => expect(openStateAt([], 1, 0)).to.deep.equal({open: false}));

  it('groups days from Monday, those without hours last', () => {
    const groups = groupDays(parseOpeningHours('Tu,Th 09:00-13:00; Sa-Su 10:00-12:00') ?? []);
    expect(groups.map(({days}) => days)).to.deep.equal([
      [2, 4],
      [6, 0],
      [1, 3, 5],
    ]);
    expect(dayRuns([1, 2, 3, 5, 6, 0])).to.deep.equal([
      [1, 2, 3],
      [5, 6, 0],
    ]);
    expect(dayRuns([])).to.deep.equal([]);
  });

  it('opens and closes when a look at each quarter of an hour says so', () => {
    const minute = fc.nat(95).map((quarter) => quarter * 15);
    const rule = fc.record({
      days: fc.uniqueArray(fc.nat(6), {minLength: 1, maxLength: 4}),
      hours: fc.array(
        fc.tuple(minute, minute).filter(([open, close]) => open !== close),
        {maxLength: 2},
      ),
    });
    const clock = (at: number) => clockOf(at).padStart(5, '0');
    fc.assert(
      fc.property(fc.array(rule, {minLength: 1, maxLength: 4}), fc.nat(6), minute, (rules, weekday, at) => {
        const text = rules.map(({days, hours}) => {
          const times = hours.map(([open, close]) => `${clock(open)}-${clock(close)}`).join(',');
          return `${days.map((day) => WEEK[day]).join(',')} ${times || 'off'}`;
        });
        const open = new Set<number>();
        for (let day = 0; day < 7; day++)
          for (const {hours} of rules
            .slice(rules.findLastIndex((each) => !each.hours.length && each.days.includes(day)) + 1)
            .filter(({days}) => days.includes(day)))
            for (const [from, to] of hours)
              for (let quarter = from; quarter < (to < from ? to + 1440 : to); quarter += 15)
                open.add((day * 1440 + quarter) % 10_080);
        const parsed = parseOpeningHours(text.join('; '));
        if (!parsed) return void expect(open.size).to.equal(0);
        const now = weekday * 1440 + at;
        let change = 15;
        while (change < 10_080 && open.has((now + change) % 10_080) === open.has(now)) change += 15;
        const state = openStateAt(parsed, weekday, at);
        expect(state.open).to.equal(open.has(now));
        if (state.open) expect(state.until === undefined ? 10_080 : state.until - at).to.equal(change);
        else expect((state.next?.inDays ?? 0) * 1440 + (state.next?.at ?? 0) - at).to.equal(change);
      }),
      {numRuns: 1500, seed: 20261121},
    );
  });
});

describe('holidays', () => {
  for (const [date, expected] of [
    ['2026-01-01', true],
    ['2026-01-07', true],
    ['2026-03-08', true],
    ['2026-03-21', true],
    ['2026-05-05', true],
    ['2026-05-09', true],
    ['2026-08-31', true],
    ['2026-02-23', true],
    ['2026-04-07', true],
    ['2027-03-21', true],
    ['2026-11-07', true],
    ['2026-03-20', true],
    ['2026-03-19', true],
    ['2026-05-27', true],
    ['2027-03-09', true],
    ['2027-03-10', true],
    ['2027-05-15', true],
    ['2027-05-16', true],
    ['2027-05-17', true],
    ['2026-01-10', false],
    ['2026-11-23', false],
    ['2026-11-05', false],
    ['2027-03-11', false],
    ['2027-05-14', false],
    ['2027-05-18', false],
    ['2026-03-31', false],
    ['2026-03-23', false],
    ['2026-06-01', false],
    ['2026-12-31', false],
  ] as const) {
    it(`${date}: ${expected ? 'may be one' : 'a usual day'}`, () => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      expect(mayBeHoliday({year, month, day})).to.equal(expected);
    });
  }
});
