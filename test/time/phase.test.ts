import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type FeedEvent, type Phase} from '../../src/model/event.js';
import {standingAt} from '../../src/time/phase.js';
import {remainingTo, timeUntil, type Remaining} from '../../src/time/remaining.js';
import {anEvent} from '../support/items.js';
import {phaseCases} from './phase-cases.js';

const two = (value = 0): string => String(value).padStart(2, '0');
const inDigits = ({days, hours, minutes, seconds}: Remaining): string =>
  hours === undefined ? `${days}d` : `${days}d ${hours}:${two(minutes)}:${two(seconds)}`;

/** Of such an event nothing depends on the day. */
const isOff = (phase: Phase): boolean => phase === 'cancelled' || phase === 'postponed';

/** How an event stands, in one line as in the table of cases. */
function summary(event: FeedEvent, now: number): string {
  const standing = standingAt(event, now);
  const {phase, registration, marks, former, day, days, between, count, today} = standing;
  return [
    phase,
    registration,
    ...marks,
    ...(former === undefined ? [] : [`former=${former}`]),
    ...(day === undefined ? [] : [`day ${day}/${days}`]),
    ...(between ? ['between'] : []),
    ...(count ? [count.to, inDigits(remainingTo(count, now, today))] : []),
  ].join(' ');
}

const DAY = 86_400_000;
/** A week in which clocks change in Berlin, and a few days before they do on Lord Howe. */
const changeOfClocks = Date.UTC(2026, 2, 29);

describe('time/phase', () => {
  const total = phaseCases.reduce((sum, {at}) => sum + Object.keys(at).length, 0);

  it(`has ${total} cases: more than two hundred`, () => {
    expect(total).to.be.at.least(200);
  });

  for (const {name, event, at} of phaseCases)
    it(name, () => {
      const subject = anEvent(event);
      const found = Object.keys(at).map((instant) => [instant, summary(subject, Date.parse(instant))]);
      expect(Object.fromEntries(found)).to.deep.equal(at);
    });

  it('says when it changes next, and not before', () => {
    for (const {name, event, at} of phaseCases) {
      const subject = anEvent(event);
      for (const instant of Object.keys(at)) {
        const now = Date.parse(instant);
        // Where nothing will change, nothing does in two years.
        const {changesAt = now + 730 * 86_400_000} = standingAt(subject, now);
        expect(changesAt, `${name} at ${instant}`).to.be.greaterThan(now);
        const state = (time: number) => {
          const {phase, registration, day, today, between} = standingAt(subject, time);
          return JSON.stringify([phase, registration, day, between, isOff(phase) ? 0 : today]);
        };
        for (const part of [0.3, 0.7, 1])
          expect(state(Math.floor(now + (changesAt - 1 - now) * part)), `${name} from ${instant}`).to.equal(state(now));
      }
    }
  });

  it('holds to the millisecond at which it says that it changes, whatever the event', () => {
    const pattern = /^\d{4}(?:-\d\d){1,2}(?:T\d\d:\d\d)?/;
    const date = fc
      .tuple(fc.integer({min: -6, max: 6}), fc.nat(95), fc.constantFrom(7, 10, 10, 16, 16, 16), fc.nat(4))
      .map(([days, quarter, length, offset]) => {
        const text = new Date(changeOfClocks + days * DAY + quarter * 900_000).toISOString();
        return `${pattern.exec(text)?.[0].slice(0, length)}${length === 16 && !offset ? '+06:00' : ''}`;
      });
    const event = fc.record(
      {
        start: date,
        end: date,
        previousStart: date,
        timeZone: fc.constantFrom('Asia/Bishkek', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Havana'),
        status: fc.constantFrom('scheduled', 'cancelled', 'postponed', 'rescheduled'),
        sessions: fc.array(fc.record({start: date, end: date}, {requiredKeys: []}), {maxLength: 3}),
        registration: fc.record({for: fc.constant([]), deadline: date}, {requiredKeys: ['for']}),
      },
      {requiredKeys: ['start', 'timeZone']},
    );
    fc.assert(
      fc.property(
        event,
        fc.integer({min: -8 * DAY, max: 8 * DAY}),
        fc.double({min: 0, max: 1, noNaN: true}),
        (each, from, part) => {
          const subject = anEvent(each);
          const now = changeOfClocks + from;
          const {changesAt = now + 99 * DAY, ...standing} = standingAt(subject, now);
          const {changesAt: later = changesAt, ...then} = standingAt(
            subject,
            now + Math.floor((changesAt - 1 - now) * part),
          );
          const {today, ...rest} = standing;
          expect(later).to.equal(changesAt);
          expect(then).to.deep.equal(isOff(rest.phase) ? {...rest, today: then.today} : {...rest, today});
        },
      ),
      {numRuns: 1500, seed: 20261121},
    );
  });

  it('has nothing to wait for once it is off', () => {
    const off = phaseCases.flatMap(({event, at}) =>
      Object.keys(at).map((instant) => standingAt(anEvent({...event, registration: undefined}), Date.parse(instant))),
    );
    const found = off.filter(({phase}) => isOff(phase));
    expect(found).to.have.length.above(5);
    expect(found.map(({changesAt}) => changesAt)).to.deep.equal(found.map(() => undefined));
  });

  it('names the session that began last, where several run', () => {
    const event = anEvent({
      sessions: [
        {title: 'Exhibition', start: '2027-04-01T09:00', end: '2027-04-03T18:00'},
        {title: 'Talk', start: '2027-04-02T10:00', end: '2027-04-02T11:00'},
      ],
    });
    const named = (instant: string) => standingAt(event, Date.parse(instant)).session?.session.title;
    expect(named('2027-04-02T10:30:00+06:00')).to.equal('Talk');
    expect(named('2027-04-02T11:00:00+06:00')).to.equal('Exhibition');
  });

  it('names the session that runs and the one that comes', () => {
    const event = anEvent({
      sessions: [
        {title: 'Osh', start: '2027-04-01T10:00', end: '2027-04-01T12:00'},
        {title: 'Bishkek', start: '2027-04-03T14:00', end: '2027-04-03T16:00'},
      ],
    });
    const at = (instant: string) => {
      const {session, nextSession} = standingAt(event, Date.parse(instant));
      return [session?.session.title, nextSession?.session.title];
    };
    expect(at('2027-04-01T09:00:00+06:00')).to.deep.equal([undefined, 'Osh']);
    expect(at('2027-04-01T10:00:00+06:00')).to.deep.equal(['Osh', 'Bishkek']);
    expect(at('2027-04-01T11:00:00+06:00')).to.deep.equal(['Osh', 'Bishkek']);
    expect(at('2027-04-01T12:00:00+06:00')).to.deep.equal([undefined, 'Bishkek']);
    expect(at('2027-04-02T11:00:00+06:00')).to.deep.equal([undefined, 'Bishkek']);
    expect(at('2027-04-03T15:00:00+06:00')).to.deep.equal(['Bishkek', undefined]);
    expect(at('2027-04-04T00:00:00+06:00')).to.deep.equal([undefined, undefined]);
  });

  it('names no session of what is off or over', () => {
    const sessions = [
      {title: 'Osh', start: '2027-04-01T10:00', end: '2027-04-01T12:00'},
      {title: 'Bishkek', start: '2027-04-03T14:00', end: '2027-04-03T16:00'},
    ];
    for (const event of [
      anEvent({status: 'cancelled', sessions}),
      anEvent({start: '2027-04-01T09:00', end: '2027-04-01T10:30', sessions}),
    ]) {
      const {session, nextSession} = standingAt(event, Date.parse('2027-04-01T11:00:00+06:00'));
      expect([session, nextSession]).to.deep.equal([undefined, undefined]);
    }
  });

  it('says when registration closes, while it is open', () => {
    const event = anEvent({start: '2027-04-05', registration: {deadline: '2027-04-01', for: []}});
    const closes = (instant: string) => standingAt(event, Date.parse(instant)).registrationCloses;
    expect(closes('2027-03-01T00:00:00+06:00')).to.equal(Date.parse('2027-04-02T00:00:00+06:00'));
    expect(closes('2027-04-02T00:00:00+06:00')).to.equal(undefined);
  });

  it('counts no further than to the moment itself', () => {
    expect(timeUntil(1000, 1000)).to.deep.equal({days: 0, hours: 0, minutes: 0, seconds: 0});
    expect(timeUntil(1000, 90_000_000)).to.deep.equal({days: 0, hours: 0, minutes: 0, seconds: 0});
    expect(remainingTo({target: 1000, timed: false, day: 3}, 90_000_000, 4)).to.deep.equal({days: 0});
  });
});
