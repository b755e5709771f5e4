import {expect} from '@open-wc/testing';
import {daysInMonth, isTimed, parsePartialDate} from '../../src/model/partial-date.js';

const day = {precision: 'day', year: 2016, month: 5, day: 30} as const;

const read: [text: string, fields: object][] = [
  ['2016', {precision: 'year', year: 2016}],
  ['2016-05', {precision: 'month', year: 2016, month: 5}],
  ['2016-01', {precision: 'month', year: 2016, month: 1}],
  ['2016-12', {precision: 'month', year: 2016, month: 12}],
  ['0002', {precision: 'year', year: 2}],
  ['2016-05-30', day],
  ['2016-05-30T12:33', {...day, precision: 'minute', hour: 12, minute: 33}],
  ['2016-05-30 12:33', {...day, precision: 'minute', hour: 12, minute: 33}],
  ['2016-05-30T12:33:07', {...day, precision: 'second', hour: 12, minute: 33, second: 7}],
  ['2016-05-30T12:33Z', {...day, precision: 'minute', hour: 12, minute: 33, offset: 0}],
  ['2016-05-30T12:33:07.25+06:00', {...day, precision: 'second', hour: 12, minute: 33, second: 7, offset: 360}],
  ['2016-05-30 12:33:07+06', {...day, precision: 'second', hour: 12, minute: 33, second: 7, offset: 360}],
  ['2016-05-30T12:33-0330', {...day, precision: 'minute', hour: 12, minute: 33, offset: -210}],
  [
    '2016-06-30T23:59:60Z',
    {precision: 'second', year: 2016, month: 6, day: 30, hour: 23, minute: 59, second: 59, offset: 0},
  ],
  ['2024-02-29', {precision: 'day', year: 2024, month: 2, day: 29}],
  ['2000-02-29', {precision: 'day', year: 2000, month: 2, day: 29}],
];

const refused = [
  '',
  '16',
  '2016-',
  '2016-5',
  '2016-13',
  '2016-00',
  '2016-05-00',
  '2016-05-32',
  '2016-02-30',
  '2023-02-29',
  '1900-02-29',
  '0000',
  '0001-01-01T00:00:00Z',
  '2016-05-30T',
  '2016-05-30T24:00',
  '2016-05-30T12',
  '2016-05-30T12:60',
  '2016-05-30T12:33:61',
  '30.05.2016',
  '2016-05-30T12:33+25:00',
  '2016-05-30T12:33+24:00',
  '2016-05-30T12:33-24:00',
  '2016-05-30T12:33 ',
  ' 2016',
  '2016-05-30T12:33+6',
  'next Tuesday',
  '20160530',
];

describe('partial-date', () => {
  for (const [text, fields] of read) it(`reads ${text}`, () => expect(parsePartialDate(text)).to.deep.equal(fields));
  for (const text of refused) it(`refuses "${text}"`, () => expect(parsePartialDate(text)).to.equal(undefined));

  it('knows how many days a month has', () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(2023, month))).to.deep.equal([31, 28, 30, 31]);
    expect(daysInMonth(2024, 2)).to.equal(29);
    expect(daysInMonth(1900, 2)).to.equal(28);
  });

  it('allows a clock only where an hour was given', () => {
    const timed = ['2016', '2016-05-30', '2016-05-30T00:00'].map((text) => parsePartialDate(text));
    expect(timed.map((date) => date && isTimed(date))).to.deep.equal([false, false, true]);
  });
});
