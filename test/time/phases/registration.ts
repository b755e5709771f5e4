import {type PhaseCase} from './phase-case.js';

/** Registration and its deadlines. */
export const registration: readonly PhaseCase[] = [
  {
    name: 'no date, with a deadline',
    event: {registration: {deadline: '2027-02-10T12:00', for: []}},
    at: {
      '2027-02-01T12:00:00+06:00': 'upcoming open',
      '2027-02-09T12:00:00+06:00': 'upcoming closing registration 1d 0:00:00',
      '2027-02-10T11:00:00+06:00': 'upcoming closing registration 0d 1:00:00',
      '2027-02-10T12:00:00+06:00': 'upcoming closed',
    },
  },
  {
    name: 'a deadline of a whole day',
    event: {start: '2011-07-19', registration: {deadline: '2011-07-18', for: []}},
    at: {
      '2011-07-17T23:59:59+06:00': 'upcoming open start 2d',
      '2011-07-18T00:00:00+06:00': 'upcoming closing start 1d',
      '2011-07-18T23:59:59+06:00': 'upcoming closing start 1d',
      '2011-07-19T00:00:00+06:00': 'today closed',
      '2011-07-20T00:00:00+06:00': 'ended closed',
    },
  },
  {
    name: 'a media deadline the evening before',
    event: {start: '2011-07-19', registration: {deadline: '2011-07-18T18:00', for: ['media']}},
    at: {
      '2011-07-10T12:00:00+06:00': 'upcoming open start 9d',
      '2011-07-17T17:59:59+06:00': 'upcoming open start 2d',
      '2011-07-17T18:00:00+06:00': 'upcoming closing registration 1d 0:00:00',
      '2011-07-18T15:42:00+06:00': 'upcoming closing registration 0d 2:18:00',
      '2011-07-18T18:00:00+06:00': 'upcoming closed start 1d',
      '2011-07-19T10:00:00+06:00': 'today closed',
      '2026-11-21T00:00:00+06:00': 'ended closed',
    },
  },
  {
    name: 'a deadline of a month',
    event: {start: '2027-07-19', registration: {deadline: '2027-06', for: []}},
    at: {
      '2027-06-29T23:59:59+06:00': 'upcoming open start 20d',
      '2027-06-30T00:00:00+06:00': 'upcoming closing start 19d',
      '2027-07-01T00:00:00+06:00': 'upcoming closed start 18d',
    },
  },
  {
    name: 'registration without a deadline',
    event: {start: '2027-07-19', registration: {text: 'by phone', for: []}},
    at: {
      '2027-07-01T00:00:00+06:00': 'upcoming open start 18d',
      '2027-07-19T12:00:00+06:00': 'today open',
      '2027-07-20T00:00:00+06:00': 'ended closed',
    },
  },
  {
    name: 'a deadline while it runs',
    event: {start: '2027-07-19', end: '2027-07-22', registration: {deadline: '2027-07-20T12:00', for: []}},
    at: {
      '2027-07-18T12:00:00+06:00': 'upcoming open start 1d',
      '2027-07-19T11:59:59+06:00': 'running open day 1/4',
      '2027-07-20T11:00:00+06:00': 'running closing day 2/4',
      '2027-07-20T12:00:00+06:00': 'running closed day 2/4',
    },
  },
  {
    name: 'a deadline after its start',
    event: {start: '2026-12-05T10:00', end: '2026-12-05T18:00', registration: {deadline: '2026-12-05T17:00', for: []}},
    at: {
      '2026-12-04T16:59:59+06:00': 'upcoming open start 0d 17:00:01',
      '2026-12-04T17:00:00+06:00': 'upcoming closing start 0d 17:00:00',
      '2026-12-05T09:30:00+06:00': 'today closing start 0d 0:30:00',
      '2026-12-05T16:00:00+06:00': 'running closing end 0d 2:00:00',
      '2026-12-05T17:00:00+06:00': 'running closed end 0d 1:00:00',
    },
  },
];
