import {type Sentences} from './sentences.js';

/** What an event says when no new date is known. Read by an editor of each language; the code follows this table. */
export const postponed: Sentences = {
  'postponed without a new date': {
    '2026-11-21T12:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
    '2026-12-03T12:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
    '2026-12-05T10:30:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
  },
  'postponed, its former date twice': {
    '2026-11-21T12:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
    '2026-12-06T00:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
  },
  'postponed, its former date once without its hour': {
    '2026-11-21T12:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
  },
  'postponed, its former date once with an offset': {
    '2026-11-21T12:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
  },
  'rescheduled to nobody knows when': {
    '2026-11-21T12:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
    '2026-12-06T12:00:00+06:00': ['Кийинкиге жылдырылды', 'Отложено', 'Postponed'],
  },
};
