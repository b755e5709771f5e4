import {type FeedEvent} from '../../src/model/event.js';

/** An event, and how it stands at instants: phase, registration, marks, day, what is counted to and what remains. */
export interface PhaseCase {
  readonly name: string;
  readonly event: Partial<FeedEvent>;
  readonly at: Readonly<Record<string, string>>;
}

export const phaseCases: readonly PhaseCase[] = [
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
  {
    name: 'cancelled',
    event: {start: '2026-12-05T10:00', status: 'cancelled', registration: {for: []}},
    at: {
      '2026-11-21T12:00:00+06:00': 'cancelled closed',
      '2026-12-05T10:30:00+06:00': 'cancelled closed',
      '2027-12-05T10:30:00+06:00': 'cancelled closed',
    },
  },
  {
    name: 'postponed without a new date',
    event: {start: '2026-12-05T10:00', status: 'postponed', registration: {deadline: '2026-12-03T18:00', for: []}},
    at: {
      '2026-11-21T12:00:00+06:00': 'postponed open',
      '2026-12-03T12:00:00+06:00': 'postponed closing',
      '2026-12-05T10:30:00+06:00': 'postponed closed',
    },
  },
  {
    name: 'postponed, its former date twice',
    event: {start: '2026-12-05', previousStart: '2026-12-05', status: 'postponed'},
    at: {
      '2026-11-21T12:00:00+06:00': 'postponed none',
      '2026-12-06T00:00:00+06:00': 'postponed none',
    },
  },
  {
    name: 'postponed, its former date once without its hour',
    event: {start: '2026-12-05T10:00', previousStart: '2026-12-05', status: 'postponed'},
    at: {
      '2026-11-21T12:00:00+06:00': 'postponed none',
    },
  },
  {
    name: 'postponed, its former date once with an offset',
    event: {start: '2026-12-05T10:00:00+06:00', previousStart: '2026-12-05T10:00', status: 'postponed'},
    at: {
      '2026-11-21T12:00:00+06:00': 'postponed none',
    },
  },
  {
    name: 'postponed, with a new date after all',
    event: {start: '2026-12-12', previousStart: '2026-12-05', status: 'postponed'},
    at: {
      '2026-11-21T12:00:00+06:00': 'upcoming none rescheduled former=2026-12-05 start 21d',
      '2026-12-12T12:00:00+06:00': 'today none rescheduled former=2026-12-05',
      '2026-12-13T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'rescheduled',
    event: {start: '2026-12-12T10:00', previousStart: '2026-12-05T10:00', status: 'rescheduled'},
    at: {
      '2026-11-21T16:17:42+06:00': 'upcoming none rescheduled former=2026-12-05T10:00 start 20d 17:42:18',
      '2026-12-05T10:00:00+06:00': 'upcoming none rescheduled former=2026-12-05T10:00 start 7d 0:00:00',
      '2026-12-12T09:00:00+06:00': 'today none rescheduled former=2026-12-05T10:00 start 0d 1:00:00',
      '2026-12-12T10:00:00+06:00': 'running none rescheduled former=2026-12-05T10:00',
      '2026-12-13T00:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'rescheduled, the former date unknown',
    event: {start: '2026-12-12', status: 'rescheduled'},
    at: {
      '2026-12-02T12:00:00+06:00': 'upcoming none rescheduled start 10d',
      '2026-12-12T12:00:00+06:00': 'today none rescheduled',
    },
  },
  {
    name: 'rescheduled to nobody knows when',
    event: {previousStart: '2026-12-05', status: 'rescheduled'},
    at: {
      '2026-11-21T12:00:00+06:00': 'postponed none',
      '2026-12-06T12:00:00+06:00': 'postponed none',
    },
  },
  {
    name: 'rescheduled by its dates, though not by its status',
    event: {start: '2026-12-12', previousStart: '2026-12-05'},
    at: {
      '2026-12-02T12:00:00+06:00': 'upcoming none rescheduled former=2026-12-05 start 10d',
    },
  },
  {
    name: 'the same start in other words',
    event: {start: '2026-12-05T10:00', previousStart: '2026-12-05'},
    at: {
      '2026-12-04T10:00:00+06:00': 'upcoming none start 1d 0:00:00',
    },
  },
  {
    name: 'another hour of the same day',
    event: {start: '2026-12-05T14:00', previousStart: '2026-12-05T10:00'},
    at: {
      '2026-12-05T13:00:00+06:00': 'today none rescheduled former=2026-12-05T10:00 start 0d 1:00:00',
    },
  },
  {
    name: 'postponed, its sessions on new dates',
    event: {previousStart: '2026-12-05', sessions: [{start: '2026-12-12'}], status: 'postponed'},
    at: {
      '2026-12-11T12:00:00+06:00': 'upcoming none rescheduled former=2026-12-05 start 1d',
    },
  },
  {
    name: 'moved online',
    event: {start: '2026-12-12T10:00', end: '2026-12-12T12:00', status: 'movedOnline'},
    at: {
      '2026-12-11T10:00:00+06:00': 'upcoming none movedOnline start 1d 0:00:00',
      '2026-12-12T09:00:00+06:00': 'today none movedOnline start 0d 1:00:00',
      '2026-12-12T11:00:00+06:00': 'running none movedOnline end 0d 1:00:00',
      '2026-12-12T12:00:00+06:00': 'ended none',
    },
  },
  {
    name: 'moved online, to another day',
    event: {start: '2026-12-12', previousStart: '2026-12-05', status: 'movedOnline'},
    at: {
      '2026-12-02T12:00:00+06:00': 'upcoming none rescheduled movedOnline former=2026-12-05 start 10d',
      '2026-12-12T12:00:00+06:00': 'today none rescheduled movedOnline former=2026-12-05',
    },
  },
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
    name: 'moved to an earlier date',
    event: {start: '2026-12-05', previousStart: '2026-12-12'},
    at: {'2026-12-02T12:00:00+06:00': 'upcoming none rescheduled former=2026-12-12 start 3d'},
  },
  {
    name: 'moved by a day',
    event: {start: '2026-12-05', previousStart: '2026-12-04'},
    at: {'2026-12-02T12:00:00+06:00': 'upcoming none rescheduled former=2026-12-04 start 3d'},
  },
  {
    name: 'cancelled after it was moved',
    event: {start: '2026-12-12', previousStart: '2026-12-05', status: 'cancelled'},
    at: {'2026-12-02T12:00:00+06:00': 'cancelled none'},
  },
  {
    name: 'moved online, on the date that it had',
    event: {start: '2026-12-05', previousStart: '2026-12-05', status: 'movedOnline'},
    at: {'2026-12-02T12:00:00+06:00': 'upcoming none movedOnline start 3d'},
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
