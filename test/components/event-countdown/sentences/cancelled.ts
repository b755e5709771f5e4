import {type Sentences} from './sentences.js';

/** What an event says when it is cancelled: the sentence says nothing of time. Read by an editor of each language; the code follows this table. */
export const cancelled: Sentences = {
  cancelled: {
    '2026-11-21T12:00:00+06:00': ['Жокко чыгарылды', 'Отменено', 'Cancelled'],
    '2026-12-05T10:30:00+06:00': ['Жокко чыгарылды', 'Отменено', 'Cancelled'],
    '2027-12-05T10:30:00+06:00': ['Жокко чыгарылды', 'Отменено', 'Cancelled'],
  },
  'cancelled after it was moved': {
    '2026-12-02T12:00:00+06:00': ['Жокко чыгарылды', 'Отменено', 'Cancelled'],
  },
};
