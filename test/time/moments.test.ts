import {expect} from '@open-wc/testing';
import {type FeedEvent} from '../../src/model/event.js';
import {momentsOf} from '../../src/time/moments.js';
import {standingAt} from '../../src/time/phase.js';
import {anEvent} from '../support/items.js';

const hours: Partial<FeedEvent> = {
  start: '2026-12-05T10:00',
  end: '2026-12-05T13:00',
  registration: {deadline: '2026-12-03T18:00', for: []},
};
const days: Partial<FeedEvent> = {start: '2022-02-28', end: '2022-03-03'};
const cities: Partial<FeedEvent> = {
  sessions: [
    {title: 'Osh', start: '2027-04-01'},
    {title: 'Bishkek', start: '2027-04-15'},
  ],
};

/** passed- here* ahead+ */
const cases: readonly (readonly [string, Partial<FeedEvent>, string, string])[] = [
  [
    'upcoming',
    hours,
    '2026-11-21T12:00',
    'today*2026-11-21 deadline+2026-12-03T18:00 start+2026-12-05T10:00 end+13:00',
  ],
  ['closing', hours, '2026-12-03T12:00', 'deadline*2026-12-03T18:00 start+2026-12-05T10:00 end+13:00'],
  ['closed', hours, '2026-12-04T12:00', 'deadline-2026-12-03T18:00 today*2026-12-04 start+2026-12-05T10:00 end+13:00'],
  ['running for hours', hours, '2026-12-05T11:00', 'start-2026-12-05T10:00 today*2026-12-05 end+13:00'],
  ['ended', hours, '2026-12-06T11:00', ''],
  ['days to come', days, '2022-02-14T12:00', 'today*2022-02-14 start+2022-02-28 end+2022-03-03'],
  ['days', days, '2022-03-01T12:00', 'day1-2022-02-28 day2*2022-03-01 day3+2022-03-02 day4+2022-03-03'],
  ['the last of the days', days, '2022-03-03T23:00', 'day1-2022-02-28 day2-2022-03-01 day3-2022-03-02 day4*2022-03-03'],
  [
    'many days',
    {start: '2027-01-01', end: '2027-12-31'},
    '2027-07-02T12:00',
    'start-2027-01-01 today*2027-07-02 end+2027-12-31',
  ],
  ['a day', {start: '2016-05-31'}, '2016-05-31T12:00', ''],
  ['a day to come', {start: '2016-05-31'}, '2016-05-30T12:00', 'today*2016-05-30 start+2016-05-31'],
  ['a month to come', {start: '2016-06'}, '2016-05-30T12:00', 'today*2016-05-30 start+2016-06'],
  ['a month that runs', {start: '2016-06'}, '2016-06-15T12:00', 'start-2016-06 today*2016-06-15'],
  ['two cities to come', cities, '2027-03-30T12:00', 'today*2027-03-30 session+2027-04-01 session+2027-04-15'],
  ['the first city', cities, '2027-04-01T12:00', 'session*2027-04-01 session+2027-04-15'],
  ['between two cities', cities, '2027-04-05T12:00', 'session-2027-04-01 today*2027-04-05 session+2027-04-15'],
  ['the end of the first city', cities, '2027-04-02T00:00', 'session-2027-04-01 today*2027-04-02 session+2027-04-15'],
  ['the beginning of the last city', cities, '2027-04-15T00:00', 'session-2027-04-01 session*2027-04-15'],
  ['the last city', cities, '2027-04-15T12:00', 'session-2027-04-01 session*2027-04-15'],
  [
    'days of more sessions than stand on a way, one of them free',
    {sessions: [1, 2, 4, 5, 6, 7].map((day) => ({start: `2027-04-0${day}`}))},
    '2027-04-04T12:00',
    'day1-2027-04-01 day2-2027-04-02 day3*2027-04-04 day4+2027-04-05 day5+2027-04-06 day6+2027-04-07',
  ],
  [
    'cities whose days nobody says',
    {...days, sessions: [{title: 'Osh'}, {title: 'Bishkek'}]},
    '2022-02-14T12:00',
    'today*2022-02-14 start+2022-02-28 end+2022-03-03',
  ],
  [
    'rescheduled',
    {start: '2026-12-12T10:00', previousStart: '2026-12-05T10:00', status: 'rescheduled'},
    '2026-11-21T12:00',
    'former-2026-12-05T10:00 rescheduled*2026-12-12T10:00',
  ],
  [
    'a deadline after the start',
    {...hours, registration: {deadline: '2026-12-05T11:00', for: []}},
    '2026-11-21T12:00',
    'today*2026-11-21 start+2026-12-05T10:00 deadline+2026-12-05T11:00 end+13:00',
  ],
  [
    'hours until midnight',
    {start: '2026-12-05T20:00', end: '2026-12-06T00:00'},
    '2026-12-05T12:00',
    'today*2026-12-05 start+2026-12-05T20:00 end+00:00',
  ],
  ['an hour to come', {start: '2026-12-05T20:00'}, '2026-12-05T12:00', 'today*2026-12-05 start+2026-12-05T20:00'],
  [
    'one session alone',
    {sessions: [{title: 'Osh', start: '2026-12-05T10:00', end: '2026-12-05T13:00'}]},
    '2026-12-05T11:00',
    'start-2026-12-05T10:00 today*2026-12-05 end+13:00',
  ],
  [
    'as many sessions as stand on a way',
    {sessions: [1, 2, 3, 4, 5].map((day) => ({start: `2027-04-0${day}`}))},
    '2027-04-02T12:00',
    'session-2027-04-01 session*2027-04-02 session+2027-04-03 session+2027-04-04 session+2027-04-05',
  ],
  [
    'as many days as stand on a way',
    {start: '2027-04-01', end: '2027-04-07'},
    '2027-04-06T12:00',
    `${[1, 2, 3, 4, 5].map((day) => `day${day}-2027-04-0${day}`).join(' ')} day6*2027-04-06 day7+2027-04-07`,
  ],
  ['cancelled', {...hours, status: 'cancelled'}, '2026-11-21T12:00', ''],
  ['no date', {}, '2026-11-21T12:00', ''],
];

describe('time/moments', () => {
  for (const [name, given, at, expected] of cases)
    it(name, () => {
      const event = anEvent(given);
      const now = Date.parse(`${at}:00+06:00`);
      const signs = {passed: '-', here: '*', ahead: '+'};
      const found = momentsOf(event, standingAt(event, now), now).map(
        ({kind, number = '', state, date, timeOnly}) =>
          `${kind}${number}${signs[state]}${timeOnly ? date.slice(11) : date}`,
      );
      expect(found.join(' ')).to.equal(expected);
    });
});
