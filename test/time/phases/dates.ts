import {type PhaseCase} from './phase-case.js';

/** Events by how much of their dates is known. */
export const dates: readonly PhaseCase[] = [
  {
    name: 'hours on one day, with a deadline',
    event: {start: '2026-12-05T10:00', end: '2026-12-05T13:00', registration: {deadline: '2026-12-03T18:00', for: []}},
    at: {
      '2026-11-21T16:17:42+06:00': 'upcoming open start 13d 17:42:18',
      '2026-12-02T17:59:59+06:00': 'upcoming open start 2d 16:00:01',
      '2026-12-02T18:00:00+06:00': 'upcoming closing registration 1d 0:00:00',
      '2026-12-03T15:42:00+06:00': 'upcoming closing registration 0d 2:18:00',
      '2026-12-03T17:59:59+06:00': 'upcoming closing registration 0d 0:00:01',
      '2026-12-03T18:00:00+06:00': 'upcoming closed start 1d 16:00:00',
      '2026-12-04T10:00:00+06:00': 'upcoming closed start 1d 0:00:00',
      '2026-12-04T23:59:59+06:00': 'upcoming closed start 0d 10:00:01',
      '2026-12-05T00:00:00+06:00': 'today closed start 0d 10:00:00',
      '2026-12-05T09:59:59+06:00': 'today closed start 0d 0:00:01',
      '2026-12-05T09:59:59.999+06:00': 'today closed start 0d 0:00:01',
      '2026-12-05T10:00:00+06:00': 'running closed end 0d 3:00:00',
      '2026-12-05T12:59:59+06:00': 'running closed end 0d 0:00:01',
      '2026-12-05T13:00:00+06:00': 'ended closed',
      '2026-12-06T00:00:00+06:00': 'ended closed',
    },
  },
  {
    name: 'four whole days',
    event: {start: '2022-02-28', end: '2022-03-03'},
    at: {
      '2022-02-14T12:00:00+06:00': 'upcoming none start 14d',
      '2022-02-27T23:59:59+06:00': 'upcoming none start 1d',
      '2022-02-28T00:00:00+06:00': 'running none day 1/4',
      '2022-03-01T15:00:00+06:00': 'running none day 2/4',
      '2022-03-03T00:00:00+06:00': 'running none day 4/4',
      '2022-03-03T23:59:59+06:00': 'running none day 4/4',
      '2022-03-04T00:00:00+06:00': 'ended none',
      '2026-11-21T12:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'one whole day',
    event: {start: '2016-05-31'},
    at: {
      '2016-05-01T00:00:00+06:00': 'upcoming none start 30d',
      '2016-05-30T00:00:00+06:00': 'upcoming none start 1d',
      '2016-05-30T23:59:59+06:00': 'upcoming none start 1d',
      '2016-05-31T00:00:00+06:00': 'today none',
      '2016-05-31T23:59:59+06:00': 'today none',
      '2016-06-01T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'one whole day, its end given',
    event: {start: '2016-05-31', end: '2016-05-31'},
    at: {
      '2016-05-30T12:00:00+06:00': 'upcoming none start 1d',
      '2016-05-31T12:00:00+06:00': 'today none',
      '2016-06-01T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a whole day whose end has an hour',
    event: {start: '2027-04-02', end: '2027-04-02T17:00'},
    at: {
      '2027-04-01T17:00:00+06:00': 'upcoming none start 1d',
      '2027-04-02T16:59:59+06:00': 'today none',
      '2027-04-02T17:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a month',
    event: {start: '2016-06'},
    at: {
      '2016-05-31T23:59:59+06:00': 'upcoming none',
      '2016-06-01T00:00:00+06:00': 'running none',
      '2016-06-30T23:59:59+06:00': 'running none',
      '2016-07-01T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'two months',
    event: {start: '2027-03', end: '2027-05'},
    at: {
      '2027-02-28T23:59:59+06:00': 'upcoming none',
      '2027-03-01T00:00:00+06:00': 'running none',
      '2027-05-31T23:59:59+06:00': 'running none',
      '2027-06-01T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a month to a day',
    event: {start: '2027-03', end: '2027-04-10'},
    at: {
      '2027-02-01T00:00:00+06:00': 'upcoming none',
      '2027-04-10T23:00:00+06:00': 'running none',
      '2027-04-11T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a year',
    event: {start: '2030'},
    at: {
      '2029-12-31T23:59:59+06:00': 'upcoming none',
      '2030-01-01T00:00:00+06:00': 'running none',
      '2030-12-31T23:59:59+06:00': 'running none',
      '2031-01-01T00:00:00+06:00': 'ended none',
      '2031-06-05T00:00:00+06:00': 'ended none',
      '2031-12-31T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'an hour without an end',
    event: {start: '2027-05-05T14:30'},
    at: {
      '2027-05-04T14:30:00+06:00': 'upcoming none start 1d 0:00:00',
      '2027-05-05T00:00:00+06:00': 'today none start 0d 14:30:00',
      '2027-05-05T14:29:00+06:00': 'today none start 0d 0:01:00',
      '2027-05-05T14:30:00+06:00': 'running none',
      '2027-05-05T23:59:59+06:00': 'running none',
      '2027-05-06T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'a night',
    event: {start: '2027-03-20T22:00', end: '2027-03-21T02:00'},
    at: {
      '2027-03-20T12:00:00+06:00': 'today none start 0d 10:00:00',
      '2027-03-20T22:00:00+06:00': 'running none end 0d 4:00:00',
      '2027-03-21T01:00:00+06:00': 'running none end 0d 1:00:00',
      '2027-03-21T02:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'three days from an hour to an hour',
    event: {start: '2027-09-06T09:00', end: '2027-09-08T17:30'},
    at: {
      '2027-09-05T09:00:00+06:00': 'upcoming none start 1d 0:00:00',
      '2027-09-06T08:59:50+06:00': 'today none start 0d 0:00:10',
      '2027-09-06T09:00:00+06:00': 'running none day 1/3',
      '2027-09-07T03:00:00+06:00': 'running none day 2/3',
      '2027-09-08T17:29:59+06:00': 'running none day 3/3',
      '2027-09-08T17:30:00+06:00': 'ended none',
    },
  },
  {
    name: 'from an hour to a day',
    event: {start: '2027-09-06T09:00', end: '2027-09-08'},
    at: {
      '2027-09-06T08:00:00+06:00': 'today none start 0d 1:00:00',
      '2027-09-08T20:00:00+06:00': 'running none day 3/3',
      '2027-09-09T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'to the second',
    event: {start: '2027-01-01T00:00:30', end: '2027-01-01T00:01:15'},
    at: {
      '2027-01-01T00:00:00+06:00': 'today none start 0d 0:00:30',
      '2027-01-01T00:00:29+06:00': 'today none start 0d 0:00:01',
      '2027-01-01T00:00:30+06:00': 'running none end 0d 0:00:45',
      '2027-01-01T00:01:14+06:00': 'running none end 0d 0:00:01',
      '2027-01-01T00:01:15+06:00': 'ended none',
    },
  },
  {
    name: 'an offset of its own, which wins over the zone',
    event: {start: '2027-03-10T09:00:00+03:00', end: '2027-03-10T11:00:00+03:00'},
    at: {
      '2027-03-10T00:00:00+06:00': 'today none start 0d 12:00:00',
      '2027-03-10T11:59:59+06:00': 'today none start 0d 0:00:01',
      '2027-03-10T12:00:00+06:00': 'running none end 0d 2:00:00',
      '2027-03-10T13:59:59+06:00': 'running none end 0d 0:00:01',
      '2027-03-10T14:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'in UTC by its text, next day in Bishkek',
    event: {start: '2027-03-10T20:00:00Z'},
    at: {
      '2027-03-10T23:59:59+06:00': 'upcoming none start 0d 2:00:01',
      '2027-03-11T00:00:00+06:00': 'today none start 0d 2:00:00',
      '2027-03-11T02:00:00+06:00': 'running none',
      '2027-03-11T23:59:59+06:00': 'running none',
      '2027-03-12T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'an end before its start, which counts as none',
    event: {start: '2027-05-05', end: '2027-05-01'},
    at: {
      '2027-05-02T12:00:00+06:00': 'upcoming none start 3d',
      '2027-05-05T12:00:00+06:00': 'today none',
      '2027-05-06T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'an end at its start, which counts as none',
    event: {start: '2027-05-05T10:00', end: '2027-05-05T10:00'},
    at: {
      '2027-05-05T09:00:00+06:00': 'today none start 0d 1:00:00',
      '2027-05-05T10:00:01+06:00': 'running none',
      '2027-05-06T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'no date',
    event: {},
    at: {
      '1970-01-01T00:00:00Z': 'upcoming none',
      '2026-11-21T12:00:00+06:00': 'upcoming none',
      '2099-12-31T23:59:59Z': 'upcoming none',
    },
  },
  {
    name: 'an end without a start',
    event: {end: '2027-06-12'},
    at: {
      '2027-06-01T12:00:00+06:00': 'upcoming none',
      '2027-06-12T23:59:59+06:00': 'upcoming none',
      '2027-06-13T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'an hour of the end without a start',
    event: {end: '2027-06-12T18:00'},
    at: {'2027-06-12T17:59:59+06:00': 'upcoming none', '2027-06-12T18:00:00+06:00': 'ended none'},
  },
];
