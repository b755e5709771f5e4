import {type PhaseCase} from './phase-case.js';

/** Summer time, leap days, edges of days and years, near and far. */
export const calendar: readonly PhaseCase[] = [
  {
    name: 'hours over the start of summer time',
    event: {start: '2027-03-14T10:00', end: '2027-03-14T12:00', timeZone: 'America/New_York'},
    at: {
      '2027-03-13T10:00:00-05:00': 'upcoming none start 0d 23:00:00',
      '2027-03-14T01:59:59-05:00': 'today none start 0d 7:00:01',
      '2027-03-14T03:00:00-04:00': 'today none start 0d 7:00:00',
      '2027-03-14T10:00:00-04:00': 'running none end 0d 2:00:00',
    },
  },
  {
    name: 'hours that the start of summer time skips',
    event: {start: '2027-03-14T02:30', timeZone: 'America/New_York'},
    at: {
      '2027-03-14T01:00:00-05:00': 'today none start 0d 1:30:00',
      '2027-03-14T01:59:59-05:00': 'today none start 0d 0:30:01',
      '2027-03-14T03:30:00-04:00': 'running none',
    },
  },
  {
    name: 'days over the start of summer time',
    event: {start: '2027-03-15', timeZone: 'America/New_York'},
    at: {
      '2027-03-13T00:00:00-05:00': 'upcoming none start 2d',
      '2027-03-13T23:59:59-05:00': 'upcoming none start 2d',
      '2027-03-14T00:00:00-05:00': 'upcoming none start 1d',
      '2027-03-14T23:59:59-04:00': 'upcoming none start 1d',
      '2027-03-15T00:00:00-04:00': 'today none',
    },
  },
  {
    name: 'hours over the end of summer time',
    event: {start: '2027-11-07T10:00', end: '2027-11-07T12:00', timeZone: 'America/New_York'},
    at: {
      '2027-11-06T10:00:00-04:00': 'upcoming none start 1d 1:00:00',
      '2027-11-07T01:30:00-04:00': 'today none start 0d 9:30:00',
      '2027-11-07T01:30:00-05:00': 'today none start 0d 8:30:00',
      '2027-11-07T10:00:00-05:00': 'running none end 0d 2:00:00',
    },
  },
  {
    name: 'hours that the end of summer time repeats',
    event: {start: '2027-11-07T01:30', timeZone: 'America/New_York'},
    at: {
      '2027-11-07T01:29:59-04:00': 'today none start 0d 0:00:01',
      '2027-11-07T01:30:00-04:00': 'running none',
      '2027-11-07T01:30:00-05:00': 'running none',
    },
  },
  {
    name: 'days over the end of summer time',
    event: {start: '2027-11-06', end: '2027-11-08', timeZone: 'America/New_York'},
    at: {
      '2027-11-05T12:00:00-04:00': 'upcoming none start 1d',
      '2027-11-07T00:00:00-04:00': 'running none day 2/3',
      '2027-11-07T23:59:59-05:00': 'running none day 2/3',
      '2027-11-08T23:59:59-05:00': 'running none day 3/3',
      '2027-11-09T00:00:00-05:00': 'ended none',
    },
  },
  {
    name: 'a day that begins at one in the morning',
    event: {start: '2027-09-05', timeZone: 'America/Santiago'},
    at: {
      '2027-09-04T23:59:59-04:00': 'upcoming none start 1d',
      '2027-09-05T01:00:00-03:00': 'today none',
      '2027-09-05T23:59:59-03:00': 'today none',
      '2027-09-06T00:00:00-03:00': 'ended none',
    },
  },
  {
    name: 'summer time of half an hour',
    event: {start: '2027-10-03T12:00', timeZone: 'Australia/Lord_Howe'},
    at: {
      '2027-10-02T12:00:00+10:30': 'upcoming none start 0d 23:30:00',
      '2027-10-03T11:59:00+11:00': 'today none start 0d 0:01:00',
      '2027-10-03T12:00:00+11:00': 'running none',
    },
  },
  {
    name: 'a quarter of an hour off',
    event: {start: '2027-04-14', timeZone: 'Asia/Kathmandu'},
    at: {
      '2027-04-13T18:14:59Z': 'upcoming none start 1d',
      '2027-04-13T18:15:00Z': 'today none',
      '2027-04-14T18:14:59Z': 'today none',
      '2027-04-14T18:15:00Z': 'ended none',
    },
  },
  {
    name: 'where days begin first',
    event: {start: '2027-01-01', timeZone: 'Pacific/Kiritimati'},
    at: {
      '2026-12-31T09:59:59Z': 'upcoming none start 1d',
      '2026-12-31T10:00:00Z': 'today none',
      '2027-01-01T10:00:00Z': 'ended none',
    },
  },
  {
    name: 'over the day that Samoa skipped',
    event: {start: '2011-12-31', timeZone: 'Pacific/Apia'},
    at: {
      '2011-12-29T12:00:00-10:00': 'upcoming none start 2d',
      '2011-12-31T00:00:00+14:00': 'today none',
      '2012-01-01T00:00:00+14:00': 'ended none',
    },
  },
  {
    name: 'a leap day',
    event: {start: '2028-02-29'},
    at: {
      '2027-03-01T12:00:00+06:00': 'upcoming none start 365d',
      '2028-02-28T12:00:00+06:00': 'upcoming none start 1d',
      '2028-02-29T12:00:00+06:00': 'today none',
      '2028-03-01T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'hours over a leap day',
    event: {start: '2028-03-01T09:00'},
    at: {
      '2028-02-28T09:00:00+06:00': 'upcoming none start 2d 0:00:00',
      '2028-02-29T09:00:00+06:00': 'upcoming none start 1d 0:00:00',
    },
  },
  {name: 'hours over where no leap day is', event: {start: '2100-03-01T09:00'}, at: {}},
  {
    name: 'over New Year',
    event: {start: '2026-12-31', end: '2027-01-02'},
    at: {
      '2026-12-30T23:59:59+06:00': 'upcoming none start 1d',
      '2027-01-01T00:00:00+06:00': 'running none day 2/3',
      '2027-01-02T23:59:59+06:00': 'running none day 3/3',
      '2027-01-03T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'years away',
    event: {start: '2099-12-31T23:00'},
    at: {
      '1970-01-01T00:00:00Z': 'upcoming none start 47481d 17:00:00',
      '2026-11-21T12:00:00+06:00': 'upcoming none start 26703d 11:00:00',
      '2099-12-31T22:59:59+06:00': 'today none start 0d 0:00:01',
    },
  },
  {
    name: 'long ago',
    event: {start: '1970-01-01', end: '1970-01-02'},
    at: {
      '1969-12-31T12:00:00+06:00': 'upcoming none start 1d',
      '1970-01-01T12:00:00+06:00': 'running none day 1/2',
      '2099-12-31T23:59:59Z': 'ended none',
    },
  },
  {
    name: 'on a clock that stands at 1970',
    event: {start: '2026-12-05', registration: {deadline: '2026-12-03', for: []}},
    at: {
      '1970-01-01T00:00:00Z': 'upcoming open start 20792d',
    },
  },
  {
    name: 'when Bishkek still had summer time',
    event: {start: '2005-03-27T10:00'},
    at: {
      '2005-03-26T10:00:00+05:00': 'upcoming none start 0d 23:00:00',
    },
  },
  {
    name: 'a year of days',
    event: {start: '2027-01-01', end: '2027-12-31'},
    at: {
      '2026-12-31T12:00:00+06:00': 'upcoming none start 1d',
      '2027-07-02T12:00:00+06:00': 'running none day 183/365',
      '2027-12-31T23:59:59+06:00': 'running none day 365/365',
      '2028-01-01T00:00:00+06:00': 'ended none',
    },
  },
];
