import {type PhaseCase} from './phase-case.js';

/** Events of several parts. */
export const sessions: readonly PhaseCase[] = [
  {
    name: 'sessions of a day in two cities',
    event: {
      start: '2027-04-01',
      end: '2027-04-15',
      sessions: [
        {title: 'Osh', start: '2027-04-01'},
        {title: 'Bishkek', start: '2027-04-15'},
      ],
    },
    at: {
      '2027-03-30T12:00:00+06:00': 'upcoming none start 2d',
      '2027-04-01T12:00:00+06:00': 'running none day 1/2',
      '2027-04-02T00:00:00+06:00': 'running none between session 13d',
      '2027-04-14T23:00:00+06:00': 'running none between session 1d',
      '2027-04-15T12:00:00+06:00': 'running none day 2/2',
      '2027-04-16T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'sessions, of the last of which only the month is known',
    event: {
      sessions: [
        {title: 'Osh', start: '2027-04-01'},
        {title: 'Bishkek', start: '2027-06'},
      ],
    },
    at: {
      '2027-03-31T12:00:00+06:00': 'upcoming none start 1d',
      '2027-04-01T12:00:00+06:00': 'running none',
      '2027-05-10T12:00:00+06:00': 'running none between',
      '2027-06-10T12:00:00+06:00': 'running none',
      '2027-07-01T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'sessions of hours in two cities, no dates of the whole',
    event: {
      sessions: [
        {title: 'Osh', start: '2027-04-01T10:00', end: '2027-04-01T12:00'},
        {title: 'Bishkek', start: '2027-04-03T14:00', end: '2027-04-03T16:00'},
      ],
    },
    at: {
      '2027-03-31T10:00:00+06:00': 'upcoming none start 1d 0:00:00',
      '2027-04-01T09:00:00+06:00': 'today none start 0d 1:00:00',
      '2027-04-01T10:00:00+06:00': 'running none day 1/2',
      '2027-04-01T11:00:00+06:00': 'running none day 1/2',
      '2027-04-01T12:00:00+06:00': 'running none day 1/2 between session 2d 2:00:00',
      '2027-04-03T13:59:00+06:00': 'running none day 2/2 between session 0d 0:01:00',
      '2027-04-03T14:00:00+06:00': 'running none day 2/2',
      '2027-04-03T15:00:00+06:00': 'running none day 2/2',
      '2027-04-03T16:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'one session of hours, no dates of the whole',
    event: {sessions: [{title: 'Osh', start: '2027-04-01T10:00', end: '2027-04-01T12:00'}]},
    at: {
      '2027-04-01T11:59:59+06:00': 'running none end 0d 0:00:01',
      '2027-04-01T12:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a start without an end, and sessions beyond its day',
    event: {
      start: '2027-04-01',
      sessions: [
        {title: 'Osh', start: '2027-04-01'},
        {title: 'Bishkek', start: '2027-04-03'},
      ],
    },
    at: {
      '2027-04-01T12:00:00+06:00': 'running none day 1/2',
      '2027-04-03T12:00:00+06:00': 'running none day 2/2',
      '2027-04-04T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a session before the start',
    event: {
      start: '2027-04-02T10:00',
      end: '2027-04-02T12:00',
      sessions: [{title: 'Rehearsal', start: '2027-04-01T10:00', end: '2027-04-01T12:00'}],
    },
    at: {
      '2027-04-01T09:00:00+06:00': 'upcoming none start 0d 1:00:00',
      '2027-04-01T11:00:00+06:00': 'upcoming none start 0d 23:00:00',
    },
  },
  {
    name: 'a session that outlasts one that begins later',
    event: {
      sessions: [
        {title: 'Exhibition', start: '2027-04-01', end: '2027-04-10'},
        {title: 'Talk', start: '2027-04-03'},
      ],
    },
    at: {
      '2027-04-05T12:00:00+06:00': 'running none day 5/10',
      '2027-04-10T23:00:00+06:00': 'running none day 10/10',
      '2027-04-11T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'sessions on two days, and one of which only the month is known',
    event: {
      start: '2027-04-01',
      end: '2027-04-15',
      sessions: [
        {title: 'Osh', start: '2027-04-01'},
        {title: 'Naryn', start: '2027-04'},
        {title: 'Bishkek', start: '2027-04-15'},
      ],
    },
    at: {
      '2027-04-02T12:00:00+06:00': 'running none day 2/15',
      '2027-04-15T12:00:00+06:00': 'running none day 15/15',
    },
  },
  {
    name: 'a month of which the hour of a session is known',
    event: {start: '2027-04', sessions: [{title: 'Osh', start: '2027-04-03T10:00'}]},
    at: {
      '2027-03-30T10:00:00+06:00': 'upcoming none start 4d 0:00:00',
      '2027-04-02T10:00:00+06:00': 'running none',
    },
  },
  {
    name: 'a day before the day of its first session of hours',
    event: {start: '2027-04-01', end: '2027-04-02', sessions: [{title: 'Osh', start: '2027-04-02T10:00'}]},
    at: {'2027-03-30T10:00:00+06:00': 'upcoming none start 2d'},
  },
  {
    name: 'an hour at which it starts, and a day at which it ends',
    event: {start: '2027-04-01T10:00', end: '2027-04-01'},
    at: {'2027-04-01T12:00:00+06:00': 'running none'},
  },
  {
    name: 'sessions out of order',
    event: {
      sessions: [
        {title: 'Bishkek', start: '2027-04-03'},
        {title: 'Osh', start: '2027-04-01'},
      ],
    },
    at: {
      '2027-03-31T10:00:00+06:00': 'upcoming none start 1d',
      '2027-04-02T10:00:00+06:00': 'running none between session 1d',
      '2027-04-04T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a day whose session names its hour',
    event: {start: '2027-04-01', sessions: [{title: 'Osh', start: '2027-04-01T10:00', end: '2027-04-01T12:00'}]},
    at: {
      '2027-03-30T10:00:00+06:00': 'upcoming none start 2d 0:00:00',
      '2027-04-01T08:00:00+06:00': 'today none start 0d 2:00:00',
      '2027-04-01T11:00:00+06:00': 'today none',
      '2027-04-01T13:00:00+06:00': 'today none',
      '2027-04-02T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a day whose sessions name their hours',
    event: {
      start: '2027-04-01',
      sessions: [
        {title: 'Morning', start: '2027-04-01T10:00', end: '2027-04-01T12:00'},
        {title: 'Evening', start: '2027-04-01T18:00', end: '2027-04-01T20:00'},
      ],
    },
    at: {
      '2027-04-01T08:00:00+06:00': 'today none start 0d 2:00:00',
      '2027-04-01T15:00:00+06:00': 'today none session 0d 3:00:00',
    },
  },
  {
    name: 'an opening and a closing of four days',
    event: {
      start: '2027-04-01',
      end: '2027-04-04',
      sessions: [
        {title: 'Opening', start: '2027-04-01', end: '2027-04-02'},
        {title: 'Closing', start: '2027-04-04'},
      ],
    },
    at: {
      '2027-04-02T12:00:00+06:00': 'running none day 2/3',
      '2027-04-03T12:00:00+06:00': 'running none between session 1d',
      '2027-04-04T12:00:00+06:00': 'running none day 3/3',
    },
  },
  {
    name: 'sessions of some days only',
    event: {
      start: '2027-04-01',
      end: '2027-04-04',
      sessions: [
        {title: 'A', start: '2027-04-01'},
        {title: 'B', start: '2027-04-03'},
      ],
    },
    at: {
      '2027-04-03T12:00:00+06:00': 'running none day 3/4',
      '2027-04-04T12:00:00+06:00': 'running none day 4/4',
    },
  },
  {
    name: 'an opening before the first session',
    event: {
      start: '2027-04-01T09:00',
      end: '2027-04-01T18:00',
      sessions: [{title: 'Plenary', start: '2027-04-01T10:00'}],
    },
    at: {
      '2027-04-01T08:00:00+06:00': 'today none start 0d 1:00:00',
      '2027-04-01T09:30:00+06:00': 'running none end 0d 8:30:00',
      '2027-04-01T10:00:00+06:00': 'running none end 0d 8:00:00',
      '2027-04-01T18:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'cities without days of their own',
    event: {
      start: '2022-02-28',
      end: '2022-03-03',
      sessions: [{place: {locality: 'Osh'}}, {place: {locality: 'Bishkek'}}],
    },
    at: {
      '2022-02-14T12:00:00+06:00': 'upcoming none start 14d',
      '2022-03-01T12:00:00+06:00': 'running none day 2/4',
      '2022-03-04T00:00:00+06:00': 'ended none',
    },
  },
];
