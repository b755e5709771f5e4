import {expect} from '@open-wc/testing';
import {parsePartialDate, type PartialDate} from '../../src/model/partial-date.js';
import {dayNumber, endOf, fieldsAt, offsetAt, startOf} from '../../src/time/zone.js';
import {visitorZone} from '../../src/time/visitor-zone.js';
import {isZone} from '../../src/time/zone-names.js';

function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}

const iso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

function withoutTemporal(task: () => void): void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  Reflect.deleteProperty(globalThis, 'Temporal');
  try {
    task();
  } finally {
    if (own) Object.defineProperty(globalThis, 'Temporal', own);
  }
}

/** Zone, value, its first instant, the first instant after it. */
const SPANS: readonly (readonly [string, string, string, string])[] = [
  ['Asia/Bishkek', '2016', '2015-12-31T18:00:00Z', '2016-12-31T18:00:00Z'],
  ['Asia/Bishkek', '2016-06', '2016-05-31T18:00:00Z', '2016-06-30T18:00:00Z'],
  ['Asia/Bishkek', '2016-12', '2016-11-30T18:00:00Z', '2016-12-31T18:00:00Z'],
  ['Asia/Bishkek', '2016-02-29', '2016-02-28T18:00:00Z', '2016-02-29T18:00:00Z'],
  ['Asia/Bishkek', '2016-05-30T12:33', '2016-05-30T06:33:00Z', '2016-05-30T06:33:00Z'],
  ['Asia/Bishkek', '2016-05-30T12:33:09', '2016-05-30T06:33:09Z', '2016-05-30T06:33:09Z'],
  ['Asia/Bishkek', '2016-05-30T12:33:00+03:00', '2016-05-30T09:33:00Z', '2016-05-30T09:33:00Z'],
  ['Asia/Bishkek', '2016-05-30T12:33Z', '2016-05-30T12:33:00Z', '2016-05-30T12:33:00Z'],
  ['Asia/Bishkek', '2016-05-30T12:33-09:30', '2016-05-30T22:03:00Z', '2016-05-30T22:03:00Z'],
  ['UTC', '2024-12-31', '2024-12-31T00:00:00Z', '2025-01-01T00:00:00Z'],
  ['Asia/Kathmandu', '2024-03-10', '2024-03-09T18:15:00Z', '2024-03-10T18:15:00Z'],
  // Bishkek's clocks jumped at 02:30 on 2005-03-27 and stayed there from 2005-08-12 on.
  ['Asia/Bishkek', '2005-01-01', '2004-12-31T19:00:00Z', '2005-01-01T19:00:00Z'],
  ['Asia/Bishkek', '2005-03-27T02:45', '2005-03-26T21:45:00Z', '2005-03-26T21:45:00Z'],
  // New York: 02:00 to 03:00 is skipped on 2026-03-08, 01:00 to 02:00 comes twice on 2026-11-01.
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
  ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59:00Z', '2026-03-08T06:59:00Z'],
  ['America/New_York', '2026-03-08T02:00', '2026-03-08T07:00:00Z', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00Z', '2026-03-08T07:30:00Z'],
  ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00Z', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
  ['America/New_York', '2026-11-01T01:00', '2026-11-01T05:00:00Z', '2026-11-01T05:00:00Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z', '2026-11-01T05:30:00Z'],
  ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00:00Z', '2026-11-01T07:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:40:00Z', '2026-10-03T15:40:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z', '2026-04-04T14:45:00Z'],
  // Midnight itself skipped: the day starts at 01:00.
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z', '2018-11-05T02:00:00Z'],
  ['America/Sao_Paulo', '2018-11-04T00:20', '2018-11-04T03:20:00Z', '2018-11-04T03:20:00Z'],
  // 23:30 to 00:30 skipped: the day starts at 00:30.
  ['America/Toronto', '1919-03-31', '1919-03-31T04:30:00Z', '1919-04-01T04:00:00Z'],
  // 00:00 back to 23:00: the day before has 25 hours.
  ['America/Havana', '2025-11-02', '2025-11-02T04:00:00Z', '2025-11-03T05:00:00Z'],
  // Samoa left out 2011-12-30 altogether.
  ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00Z', '2011-12-30T10:00:00Z'],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00Z', '2011-12-31T10:00:00Z'],
  // Offsets with seconds, and west of Greenwich by less than an hour.
  ['Africa/Monrovia', '1970-06-01T12:00', '1970-06-01T12:44:30Z', '1970-06-01T12:44:30Z'],
  ['Asia/Bishkek', '1900-01-01', '1899-12-31T19:01:36Z', '1900-01-01T19:01:36Z'],
  ['Europe/Dublin', '1900-01-01T00:00', '1900-01-01T00:25:21Z', '1900-01-01T00:25:21Z'],
  ['UTC', '0050-02-03', '0050-02-03T00:00:00Z', '0050-02-04T00:00:00Z'],
];

describe('time/zone', () => {
  describe('startOf and endOf', () => {
    for (const [zone, text, start, end] of SPANS) {
      it(`${text} in ${zone}`, () => {
        expect(iso(startOf(date(text), zone))).to.equal(start);
        expect(iso(endOf(date(text), zone))).to.equal(end);
      });
    }
  });

  it('reads the clock of every zone as the browser does', () => {
    const instants = [-1e12, -62_167_000_000, 0, 1_130_000_000_000, 1_700_000_000_000, 1_784_000_000_000];
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.length).to.be.greaterThan(400);
    const wrong: string[] = [];
    for (const zone of zones) {
      const clock = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        weekday: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      for (const instant of instants) {
        const part = Object.fromEntries(clock.formatToParts(instant).map(({type, value}) => [type, value]));
        const theirs = `${part['weekday']} ${['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) => Number(part[name])).join()}`;
        const {year, month, day, hour, minute, second, weekday} = fieldsAt(instant, zone);
        const ours = `${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday]} ${[year, month, day, hour, minute, second].join()}`;
        if (ours !== theirs) wrong.push(`${zone} ${instant}: ${ours}, not ${theirs}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  describe('comes back to the wall clock it started from, every hour of a year', () => {
    for (const zone of ['America/New_York', 'Pacific/Apia', 'Asia/Bishkek', 'Australia/Lord_Howe', 'Africa/Casablanca'])
      it(zone, () => {
        const wrong: string[] = [];
        for (let instant = Date.UTC(2011, 0, 1); instant < Date.UTC(2012, 0, 1); instant += 3_600_000) {
          const wall = fieldsAt(instant, zone);
          const back = startOf({precision: 'second', ...wall}, zone);
          // Of a time that comes twice, the first is meant.
          const same = [0, 1_800_000, 3_600_000].includes(instant - back);
          if (!same || JSON.stringify(fieldsAt(back, zone)) !== JSON.stringify(wall)) wrong.push(iso(instant));
        }
        expect(wrong).to.deep.equal([]);
      });
  });

  it('gives offsets in minutes east', () => {
    expect(offsetAt('Asia/Bishkek', 0)).to.equal(360);
    expect(offsetAt('America/New_York', Date.UTC(2026, 6, 1))).to.equal(-240);
    expect(offsetAt('Asia/Kathmandu', Date.UTC(2026, 6, 1))).to.equal(345);
    expect(offsetAt('Africa/Monrovia', 0)).to.equal(-44.5);
    expect(offsetAt('UTC', 0)).to.equal(0);
  });

  it('gives the same offsets with Temporal and without, which the older browsers lack', () => {
    const instants = [-1e12, -62_167_000_000, 0, 1_130_000_000_000, 1_700_000_000_000, 1_784_000_000_000];
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
    const read = () => zones.map((zone) => [zone, ...instants.map((instant) => offsetAt(zone, instant))].join(' '));
    const first = [...read(), visitorZone()];
    withoutTemporal(() => expect([...read(), visitorZone()]).to.deep.equal(first));
  });

  it('takes no more than a name for a zone, with Temporal and without', () => {
    const others = ['2026-01-01T00:00Z', '2026-01-01T00:00+06:00[Asia/Bishkek]', 'T00+06', 'Asia', 'Asia/', ' UTC'];
    const check = () => others.forEach((text) => expect(() => offsetAt(text, 0), text).to.throw(RangeError));
    check();
    withoutTemporal(check);
    expect(() => offsetAt('Asia/Bishkek', NaN)).not.to.throw();
  });

  it('knows zones from other text', () => {
    for (const name of ['Asia/Bishkek', 'UTC', 'Europe/Kyiv', 'Etc/GMT-6']) expect(isZone(name), name).to.be.true;
    for (const name of ['', 'Bishkek', 'Asia/Bishkok', 'GMT+6:99', 'constructor'])
      expect(isZone(name), name).to.be.false;
    expect(() => offsetAt('Asia/Bishkok', 0)).to.throw(RangeError, 'Asia/Bishkok');
  });

  it('counts days across months, leap days and early years', () => {
    expect(dayNumber({year: 1970, month: 1, day: 1})).to.equal(0);
    expect(dayNumber({year: 2024, month: 3, day: 1}) - dayNumber({year: 2024, month: 2, day: 28})).to.equal(2);
    expect(dayNumber({year: 2026, month: 1, day: 1}) - dayNumber({year: 2025, month: 1, day: 1})).to.equal(365);
    expect(dayNumber({year: 1, month: 1, day: 1})).to.equal(-719162);
  });
});
