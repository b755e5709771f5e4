import {expect} from '@open-wc/testing';
import {type FeedEvent} from '../../src/model/event.js';
import {readItem} from '../support/read-item.js';

const read = (event: unknown): {event: FeedEvent | undefined; problems: readonly string[]} => {
  const extension = {type: 'event', events: [event]};
  const {item, problems} = readItem({id: '1', title: 'Open hearing', _mykty: extension}, '/_mykty/events/0');
  return {event: item?.events[0], problems};
};

describe('parseFeed, an event', () => {
  // Its item's title names it: whatever else is said of it stands.
  for (const [member, value] of Object.entries({
    name: 'Hearing',
    start: '2036-05-12',
    end: '2036-05-12',
    status: 'postponed',
    statusReason: 'Repairs in the hall',
    previousStart: '2036-05-01',
    attendance: 'online',
    places: [{name: 'Hall'}],
    sessions: [{title: 'Budget'}],
    agenda: ['Welcome'],
    speakers: ['A. Asanova'],
    audience: ['Residents'],
    registration: {text: 'By telephone'},
    programme: {announced: false},
    url: 'https://example.kg/hearing',
  }))
    it(`stands for its ${member} alone`, () => {
      const {event, problems} = read({id: 'e', [member]: value});
      expect([event?.id, problems]).to.deep.equal(['e', []]);
    });

  for (const members of [{id: 'e'}, {timeZone: 'Asia/Bishkek'}, {id: 'e', sequence: 3}, {id: 'e', status: 'scheduled'}])
    it(`is none of which nothing is said but ${JSON.stringify(members)}`, () => {
      expect(read(members)).to.deep.equal({event: undefined, problems: ['empty-entry ']});
    });

  for (const [latitude, longitude, ...problems] of [
    [90, 180],
    [-90, -180],
    [90.1, 74, 'out-of-range /places/0/latitude'],
    [-91, 74, 'out-of-range /places/0/latitude'],
    [42, 180.5, 'out-of-range /places/0/longitude'],
    [42, -181, 'out-of-range /places/0/longitude'],
  ])
    it(`takes ${latitude}, ${longitude} for ${problems.length ? 'no place on earth' : 'a place'}`, () => {
      expect(read({name: 'A', places: [{name: 'Hall', latitude, longitude}]}).problems).to.deep.equal(problems);
    });

  for (const [sequence, taken, ...problems] of [
    [0, 0],
    [2 ** 31 - 1, 2 ** 31 - 1],
    [2 ** 31, 0, 'out-of-range /sequence'],
    [-1, 0, 'out-of-range /sequence'],
  ] as const)
    it(`takes ${sequence} for revision ${taken}`, () => {
      const {event, problems: found} = read({name: 'A', sequence});
      expect([event?.sequence, found]).to.deep.equal([taken, problems]);
    });

  for (const [written, status] of [
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['EventCancelled', 'cancelled'],
    ['https://schema.org/EventPostponed', 'postponed'],
    ['EventMovedOnline', 'movedOnline'],
    ['Cancelled by eled', 'scheduled'],
    [1, 'scheduled'],
  ] as const)
    it(`takes ${written} for ${status}`, () => {
      expect(read({name: 'A', status: written}).event?.status).to.equal(status);
    });

  for (const [start, taken] of [
    ['9:05', '09:05'],
    [' 09:05 ', '09:05'],
    ['23:59', '23:59'],
    ['24:00', undefined],
    ['09:05:30', undefined],
    ['at 09:05', undefined],
    ['09:05 or so', undefined],
    [905, undefined],
  ] as const)
    it(`takes ${start} for ${taken ?? 'no time'} of an agenda`, () => {
      expect(read({name: 'A', agenda: [{title: 'Welcome', start}]}).event?.agenda[0]?.start).to.equal(taken);
    });

  for (const [start, end, kept] of [
    ['2036-05-12', '2036-05-11', false],
    ['2036-05-12', '2036-05-12', true],
    ['2036-05', '2036-04-30', false],
    ['2036-05', '2036-05-01', true],
    ['2036', '2035-12', false],
    ['2036-05-12T10:00', '2036-05-12T09:00', true],
    ['2036-05-12T10:00', '2036-05-11T11:00', false],
    ['2036-05-12T01:00+06:00', '2036-05-11T23:00Z', true],
    [undefined, '2036-05-11', true],
  ] as const)
    it(`from ${start} to ${end} ${kept ? 'keeps' : 'loses'} its end`, () => {
      const {event, problems} = read({name: 'A', ...(start && {start}), end});
      expect(event?.end !== undefined).to.equal(kept);
      expect(problems.filter((each) => each.startsWith('end-before-start'))).to.have.length(kept ? 0 : 1);
    });
});
