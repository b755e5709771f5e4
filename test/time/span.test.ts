import {expect} from '@open-wc/testing';
import {type FeedEvent, type Session} from '../../src/model/event.js';
import {spanOf} from '../../src/time/span.js';
import {anEvent} from '../support/items.js';

const on = (start: string, end?: string): Session => ({start, ...(end === undefined ? {} : {end})});

/** What is said of the beginning and the end, on how many days, and which of them where some are free. */
const cases: readonly (readonly [string, Partial<FeedEvent>, string])[] = [
  ['a day', {start: '2027-04-01'}, '2027-04-01, 1 day'],
  [
    'a day and a night, to the same hour',
    {start: '2027-04-01T10:00', end: '2027-04-02T10:00'},
    '2027-04-01T10:00 to 2027-04-02T10:00, 2 days',
  ],
  ['a night', {start: '2027-04-01T22:00', end: '2027-04-02T03:00'}, '2027-04-01T22:00 to 2027-04-02T03:00, 1 day'],
  ['one session of a day', {sessions: [on('2027-04-01')]}, '2027-04-01, 1 day'],
  ['two cities', {sessions: [on('2027-04-01'), on('2027-04-15')]}, '2027-04-01 to 2027-04-15, 2 days (1 15)'],
  [
    'sessions out of order, and one within another',
    {sessions: [on('2027-04-09'), on('2027-04-01', '2027-04-04'), on('2027-04-02'), on('2027-04-06')]},
    '2027-04-01 to 2027-04-09, 6 days (1 2 3 4 6 9)',
  ],
  [
    'sessions that leave no day out',
    {
      start: '2027-04-01',
      end: '2027-04-04',
      sessions: [on('2027-04-01', '2027-04-02'), on('2027-04-03', '2027-04-04')],
    },
    '2027-04-01 to 2027-04-04, 4 days (1 2 3 4)',
  ],
  [
    'a last session that says no more than when it begins',
    {sessions: [on('2027-04-01T10:00'), on('2027-04-03T14:00')]},
    '2027-04-01T10:00 to 2027-04-03, 2 days (1 3)',
  ],
  [
    'such a session by the clock of another zone',
    {sessions: [on('2027-04-01T10:00'), on('2027-04-02T20:00Z')]},
    '2027-04-01T10:00 to 2027-04-03, 2 days (1 3)',
  ],
  ['one session that says no more', {sessions: [on('2027-04-01T10:00')]}, '2027-04-01T10:00, 1 day'],
  [
    'two on one day that say no more',
    {sessions: [on('2027-04-01T10:00'), on('2027-04-01T14:00')]},
    '2027-04-01T10:00, 1 day',
  ],
  [
    'sessions that begin later than the event',
    {start: '2027-04-01', end: '2027-04-05', sessions: [on('2027-04-02'), on('2027-04-05')]},
    '2027-04-01 to 2027-04-05, 5 days',
  ],
  [
    'sessions on other days than the event',
    {start: '2027-04-01', end: '2027-04-05', sessions: [on('2027-04-02'), on('2027-04-06')]},
    '2027-04-01 to 2027-04-05, 5 days',
  ],
  [
    'a session of nobody knows which days',
    {start: '2027-04-01', end: '2027-04-05', sessions: [on('2027-04'), on('2027-04-01'), on('2027-04-05')]},
    '2027-04-01 to 2027-04-05, 5 days',
  ],
  [
    'until the end of all days',
    {start: '2027-04-01', end: '9999-12-31', sessions: [on('2027-04-01', '9999-12-30'), on('9999-12-31')]},
    '2027-04-01 to 9999-12-31, 2911988 days',
  ],
];

describe('time/span', () => {
  for (const [name, given, expected] of cases)
    it(name, () => {
      const {startText = 'no date', endText, days = 0, taken} = spanOf(anEvent(given)).whole ?? {};
      const dates = taken?.map((day) => new Date(day * 86_400_000).getUTCDate()).join(' ');
      const range = endText === undefined ? startText : `${startText} to ${endText}`;
      expect(`${range}, ${days} ${days === 1 ? 'day' : 'days'}${dates ? ` (${dates})` : ''}`).to.equal(expected);
    });

  it('asks for no day of an event of millions', () => {
    const sessions = Array.from({length: 20}, () => on('0002-01-01', '9999-12-30'));
    const began = performance.now();
    spanOf(anEvent({start: '0002-01-01', end: '9999-12-31', sessions}));
    expect(performance.now() - began).to.be.below(5000);
  });
});
