import {expect} from '@open-wc/testing';
import {parseOpeningHours} from '../../src/model/opening-hours.js';
import {officeAt} from '../../src/time/office.js';
import {mayBeOutdated, outdatedFrom} from '../../src/time/outdated.js';
import {roughlyOutdated} from '../../src/time/roughly-outdated.js';
import {anEvent, anItem} from '../support/items.js';

const BISHKEK = 'Asia/Bishkek';

describe('office', () => {
  for (const [hours, at, zone, expected] of [
    ['Mo-Fr 09:00-12:00,13:00-18:00', '2026-11-23T15:20:00+06:00', BISHKEK, {kind: 'open', until: 1080}],
    ['Mo-Fr 09:00-12:00,13:00-18:00', '2026-11-23T03:20:00Z', BISHKEK, {kind: 'open', until: 720}],
    [
      'Mo-Fr 09:00-18:00',
      '2026-11-23T18:00:00+06:00',
      BISHKEK,
      {kind: 'closed', next: {inDays: 1, weekday: 2, at: 540}},
    ],
    [
      'Mo-Fr 09:00-18:00',
      '2026-11-20T18:00:00+06:00',
      BISHKEK,
      {kind: 'closed', next: {inDays: 3, weekday: 1, at: 540}},
    ],
    [
      'Mo-Fr 09:00-18:00',
      '2026-11-23T08:59:59+06:00',
      BISHKEK,
      {kind: 'closed', next: {inDays: 0, weekday: 1, at: 540}},
    ],
    ['Mo-Fr 09:00-18:00', '2026-11-23T09:00:00+06:00', BISHKEK, {kind: 'open', until: 1080}],
    ['by appointment', '2026-11-23T09:00:00+06:00', BISHKEK, {kind: 'closed'}],
    ['Mo-Su', '2026-11-23T15:20:00+06:00', BISHKEK, {kind: 'open'}],
    // Independence Day, a Monday: nothing is claimed, neither on it nor for it.
    ['Mo-Fr 09:00-18:00', '2026-08-31T15:20:00+06:00', BISHKEK, {kind: 'holiday'}],
    ['Mo-Fr 09:00-18:00', '2026-08-28T19:00:00+06:00', BISHKEK, {kind: 'closed'}],
    [
      'Mo-Fr 09:00-18:00',
      '2026-08-31T19:00:00+06:00',
      BISHKEK,
      {kind: 'closed', next: {inDays: 1, weekday: 2, at: 540}},
    ],
    ['Mo-Fr 09:00-18:00', '2026-11-23T10:00:00+01:00', 'Europe/Berlin', {kind: 'unknown'}],
    // The night after a holiday on which the office may not have opened; what opens on the day itself is told.
    ['Mo-Su 22:00-06:00', '2026-09-01T02:00:00+06:00', BISHKEK, {kind: 'unknown'}],
    ['Mo-Su 00:00-01:00,22:00-02:30', '2026-09-01T02:00:00+06:00', BISHKEK, {kind: 'unknown'}],
    ['Mo-Fr 09:00-12:00,13:00-18:00', '2026-09-01T10:00:00+06:00', BISHKEK, {kind: 'open', until: 720}],
    ['Mo-Su 22:00-06:00', '2026-09-01T23:00:00+06:00', BISHKEK, {kind: 'open', until: 1800}],
    ['Mo-Su 22:00-06:00', '2026-09-02T02:00:00+06:00', BISHKEK, {kind: 'open', until: 360}],
    ['Mo-Su 22:00-06:00', '2026-08-31T02:00:00+06:00', BISHKEK, {kind: 'holiday'}],
    ['Mo-Su', '2026-09-01T00:00:00+06:00', BISHKEK, {kind: 'open'}],
    [
      'Mo-Su 22:00-06:00',
      '2026-09-01T07:00:00+06:00',
      BISHKEK,
      {kind: 'closed', next: {inDays: 0, weekday: 2, at: 1320}},
    ],
  ] as const) {
    it(`${hours} at ${at} in ${zone}: ${expected.kind}`, () => {
      expect(officeAt(parseOpeningHours(hours) ?? [], zone, Date.parse(at)).claim).to.deep.equal(expected);
    });
  }

  const contact = {id: 'c', purpose: [], phones: [], emails: []};
  for (const [validUntil, end, at, expected] of [
    ['2026-11-22', undefined, '2026-11-22T23:59:59+06:00', false],
    ['2026-11-22', undefined, '2026-11-23T00:00:00+06:00', true],
    ['2026-11', undefined, '2026-11-30T23:00:00+06:00', false],
    [undefined, undefined, '2026-11-22T00:00:00Z', false],
    [undefined, '2026-11-21', '2026-11-22T00:00:00Z', false],
    [undefined, '2026-05-01', '2026-11-22T00:00:00Z', true],
    ['2027', '2016-06-10', '2026-11-22T00:00:00Z', false],
    // Of a leap second a browser reads no instant.
    ['2026-11-21T23:59:60Z', undefined, '2026-11-22T00:00:00Z', true],
    [undefined, '2026-05-01T23:59:60Z', '2026-11-22T00:00:00Z', true],
  ] as const) {
    it(`valid until ${validUntil ?? '?'}, event ended ${end ?? '?'}, at ${at}: ${expected ? 'outdated' : 'fine'}`, () => {
      const item = anItem({events: end ? [anEvent({start: end})] : []});
      const of = validUntil ? {...contact, validUntil} : contact;
      expect(mayBeOutdated(of, item, BISHKEK, Date.parse(at))).to.equal(expected);
      for (const zone of [BISHKEK, 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        const exact = outdatedFrom(of, item, zone);
        if (exact === Infinity) expect(roughlyOutdated(of, item)).to.equal(Infinity);
        else expect(exact - roughlyOutdated(of, item)).to.be.within(1, 368 * 86_400_000);
      }
    });
  }

  it('counts from the last date of events and their sessions', () => {
    const event = anEvent({start: '2026-05-01', end: '2026-05-10', sessions: [{start: '2026-05-03'}]});
    const followed = anEvent({start: '2026-04-01', sessions: [{start: '2026-05-11', end: '2026-05-20'}]});
    const halfAYearAfter = (midnight: string) => Date.parse(`${midnight}T00:00:00+06:00`) + 180 * 86_400_000;
    for (const [events, after] of [
      [[event], '2026-05-11'],
      [[followed, event, anEvent({sessions: [{title: 'Undated'}]})], '2026-05-21'],
    ] as const) {
      const exact = outdatedFrom(contact, anItem({events}), BISHKEK);
      expect(exact).to.equal(halfAYearAfter(after));
      expect(exact - roughlyOutdated(contact, anItem({events}))).to.be.within(1, 3 * 86_400_000);
    }
  });

  it('tells from when, never where the feed gives no date', () => {
    const none = anItem({events: []});
    expect(outdatedFrom(contact, none, BISHKEK)).to.equal(Infinity);
    const until = Date.parse('2026-11-23T00:00:00+06:00');
    expect(outdatedFrom({...contact, validUntil: '2026-11-22'}, none, BISHKEK)).to.equal(until);
  });
});
