import {expect} from '@open-wc/testing';
import {type FeedEvent} from '../../src/model/event.js';
import {isOff, statusOf, wasMoved} from '../../src/time/moved.js';
import {anEvent} from '../support/items.js';

const moved = {start: '2026-12-12', previousStart: '2026-12-05'};

/** The status that holds, whether the start is another than it was, and whether the event is off. */
const cases: readonly (readonly [Partial<FeedEvent>, string])[] = [
  [{start: '2026-12-12'}, 'scheduled'],
  [{}, 'scheduled'],
  [moved, 'rescheduled moved'],
  [{...moved, status: 'postponed'}, 'rescheduled moved'],
  [{...moved, status: 'movedOnline'}, 'movedOnline moved'],
  [{...moved, status: 'cancelled'}, 'cancelled moved off'],
  [{...moved, start: '2026-12-05T10:00'}, 'scheduled'],
  [{start: '2026-12-12', status: 'rescheduled'}, 'rescheduled'],
  [{start: '2026-12-12', status: 'postponed'}, 'postponed off'],
  [{status: 'rescheduled'}, 'postponed off'],
  [{previousStart: '2026-12-05', status: 'rescheduled'}, 'postponed moved off'],
  [{previousStart: '2026-12-05'}, 'scheduled moved'],
  [{start: '2026-12-12', status: 'cancelled'}, 'cancelled off'],
];

describe('time/moved', () => {
  for (const [given, expected] of cases)
    it(`${JSON.stringify(given)}: ${expected}`, () => {
      const event = anEvent(given);
      const found = [statusOf(event), ...(wasMoved(event) ? ['moved'] : []), ...(isOff(event) ? ['off'] : [])];
      expect(found.join(' ')).to.equal(expected);
    });
});
