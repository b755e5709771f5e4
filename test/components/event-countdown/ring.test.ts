import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {ring, ringShape, type RingShape} from '../../../src/components/event-countdown/ring.js';
import {viewOf} from '../../../src/components/event-countdown/subject.js';
import {loadWords} from '../../../src/i18n/language.js';
import {type FeedEvent} from '../../../src/model/event.js';
import {anEvent, anItem} from '../../support/items.js';

const hours: Partial<FeedEvent> = {start: '2026-12-05T10:00', end: '2026-12-05T13:00'};
const registration = {deadline: '2026-12-03T18:00', for: []};

describe('mykty-event-countdown: ring', () => {
  const cases: readonly (readonly [string, Partial<FeedEvent>, string, RingShape])[] = [
    ['13 days', hours, '2026-11-21T16:17', {stitches: 30, lit: 13, tone: ''}],
    ['more days than stitches', hours, '2026-01-01T00:00', {stitches: 30, lit: 30, tone: ''}],
    ['17 hours and some minutes', hours, '2026-12-04T16:17', {stitches: 24, lit: 18, tone: ''}],
    ['the last minute', hours, '2026-12-05T09:59', {stitches: 24, lit: 1, tone: ''}],
    ['a whole day of hours', {...hours, registration}, '2026-12-02T18:00', {stitches: 24, lit: 24, tone: 'warn'}],
    [
      'registration in its last hours',
      {...hours, registration},
      '2026-12-03T15:42',
      {stitches: 24, lit: 3, tone: 'warn'},
    ],
    ['hours that run', hours, '2026-12-05T11:30', {stitches: 24, lit: 2, tone: ''}],
    ['whole days', {start: '2022-02-28', end: '2022-03-03'}, '2022-02-14T12:00', {stitches: 30, lit: 14, tone: ''}],
    [
      'day 2 of 4',
      {start: '2022-02-28', end: '2022-03-03'},
      '2022-03-01T12:00',
      {stitches: 4, lit: 2, current: 2, tone: ''},
    ],
    ['many days', {start: '2027-01-01', end: '2027-12-31'}, '2027-07-02T12:00', {stitches: 30, lit: 15, tone: ''}],
    ['a day', {start: '2016-05-31'}, '2016-05-31T12:00', {stitches: 24, lit: 24, tone: ''}],
    ['a month', {start: '2016-06'}, '2016-05-31T12:00', {stitches: 24, lit: 24, tone: ''}],
    ['no date', {}, '2016-05-31T12:00', {stitches: 30, lit: 0, tone: ''}],
    ['ended', {start: '2022-02-28', end: '2022-03-03'}, '2026-03-01T12:00', {stitches: 4, lit: Infinity, tone: 'mute'}],
    [
      'cancelled',
      {...hours, status: 'cancelled'},
      '2026-03-01T12:00',
      {stitches: 12, lit: 0, tone: 'bad', slash: true},
    ],
    ['postponed', {...hours, status: 'postponed'}, '2026-03-01T12:00', {stitches: 30, lit: 0, tone: 'warn'}],
  ];
  for (const [name, given, at, shape] of cases)
    it(name, async () => {
      const event = anEvent(given);
      const words = await loadWords('en');
      const view = viewOf({item: anItem(), event, versions: []}, words, Date.parse(`${at}:00+06:00`), 3);
      expect(ringShape(view)).to.deep.equal(shape);
    });

  const drawn = (shape: RingShape, size: '' | 'sm' | 'xs' = '') => {
    const host = document.createElement('div');
    render(ring(shape, size), host);
    return [...host.querySelectorAll('circle')].map((circle) => {
      const [dashes = ''] = [circle.getAttribute('stroke-dasharray') ?? ''];
      const degrees = /rotate\(([-\d.]+)/.exec(circle.getAttribute('transform') ?? '')?.[1];
      return `${circle.getAttribute('class')} ${(dashes.split(' ').length - 2) / 2} at ${degrees}`;
    });
  };

  it('opens from twelve o’clock, clockwise', () => {
    expect(drawn({stitches: 30, lit: 13, tone: ''})).to.deep.equal(['bg 30 at -90', 'fg 13 at 114']);
    expect(drawn({stitches: 30, lit: 30, tone: ''})).to.deep.equal(['bg 30 at -90', 'fg 30 at -90']);
    expect(drawn({stitches: 30, lit: 0, tone: ''})).to.deep.equal(['bg 30 at -90']);
    expect(drawn({stitches: 4, lit: 2, current: 2, tone: ''})).to.deep.equal([
      'bg 4 at -90',
      'past 1 at -90',
      'now 1 at 0',
    ]);
    expect(drawn({stitches: 30, lit: 13, tone: ''}, 'xs')).to.deep.equal(['bg 0 at -90', 'fg 0 at 114']);
  });
});
