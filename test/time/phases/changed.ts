import {type PhaseCase} from './phase-case.js';

/** Events that are off, or were moved. */
export const changed: readonly PhaseCase[] = [
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
];
