import {expect} from '@open-wc/testing';
import {type FeedEvent} from '../../src/model/event.js';
import {selectEvent} from '../../src/time/select.js';
import {anEvent, anItem} from '../support/items.js';

const NOW = Date.parse('2027-05-10T12:00:00+06:00');
const ended = {id: 'ended', start: '2027-05-01'};
const endedLater = {id: 'ended later', start: '2027-05-03', end: '2027-05-08'};
const running = {id: 'running', start: '2027-05-09', end: '2027-05-12'};
const runningSince = {id: 'running since', start: '2027-05'};
const runningForAges = {id: 'running for ages', start: '1890', end: '2030'};
const today = {id: 'today', start: '2027-05-10'};
const tonight = {id: 'tonight', start: '2027-05-10T18:00'};
const atOnce = {id: 'at once', start: '2027-05-10T12:00'};
const next = {id: 'next', start: '2027-05-20'};
const later = {id: 'later', start: '2027-06'};
const undated = {id: 'undated'};
const over = {id: 'over', end: '2027-05-09'};
const open = {id: 'open', end: '2027-05-12'};
const cancelled = {id: 'cancelled', start: '2027-05-11', status: 'cancelled'} as const;
const cancelledLater = {id: 'cancelled later', start: '2027-06-11', status: 'cancelled'} as const;
const cancelledLongAgo = {id: 'cancelled long ago', start: '2026-05-02', status: 'cancelled'} as const;
const cancelledBefore = {id: 'cancelled before', start: '2027-05-02', status: 'cancelled'} as const;
const postponed = {id: 'postponed', start: '2027-05-10', status: 'postponed'} as const;

const cases: readonly (readonly [readonly Partial<FeedEvent>[], string | undefined])[] = [
  [[], undefined],
  [[ended, next, running, later], 'running'],
  [[runningSince, running], 'running'],
  [[next, runningForAges], 'running for ages'],
  [[running, today], 'today'],
  [[today, {...today, id: 'today too'}], 'today'],
  [[running, tonight], 'running'],
  [[running, atOnce], 'at once'],
  [[next, tonight, later], 'tonight'],
  [[later, next, ended], 'next'],
  [[undated, later], 'later'],
  [[ended, undated], 'undated'],
  [[over, undated], 'undated'],
  [[over, endedLater], 'over'],
  [[ended, open], 'open'],
  [[open, next], 'next'],
  [[ended, endedLater], 'ended later'],
  [[endedLater, ended, cancelled, postponed], 'ended later'],
  [[cancelled, later], 'later'],
  [[cancelledBefore, cancelled], 'cancelled'],
  [[cancelledBefore, postponed], 'postponed'],
  [[cancelledLater, cancelled], 'cancelled'],
  [[cancelledLongAgo, cancelledBefore], 'cancelled before'],
];

describe('time/select', () => {
  for (const [events, expected] of cases)
    it(`${expected} of ${events.map(({id}) => id).join(', ') || 'none'}`, () => {
      const items = events.map((event) => anItem({id: `item of ${event.id}`, events: [anEvent(event)]}));
      const chosen = selectEvent(items, NOW);
      expect(chosen?.event.id).to.equal(expected);
      expect(chosen?.item.id).to.equal(expected && `item of ${expected}`);
    });

  it('looks at every event of an item', () => {
    const item = anItem({events: [anEvent(ended), anEvent(next)]});
    expect(selectEvent([item], NOW)?.event.id).to.equal('next');
  });

  it('says until when its choice holds', () => {
    const until = (...events: Partial<FeedEvent>[]) => {
      const instant = selectEvent([anItem({events: events.map(anEvent)})], NOW)?.until ?? 0;
      return instant === Infinity ? 'ever' : new Date(instant).toISOString();
    };
    expect(until(next, running, tonight)).to.equal('2027-05-10T12:00:00.000Z');
    expect(until(running, next)).to.equal('2027-05-12T18:00:00.000Z');
    expect(until(next, {start: '2027-05-15', end: '2027-06-30'})).to.equal('2027-05-14T18:00:00.000Z');
    expect(until(ended, undated, over)).to.equal('ever');
    expect(until(ended, open)).to.equal('2027-05-12T18:00:00.000Z');
  });
});
