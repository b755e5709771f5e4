import {expect} from '@open-wc/testing';
import {calendarLinks} from '../../src/serializers/calendar.js';
import {event, item, url} from './fixtures.js';

const parameters = (link: string | undefined) => Object.fromEntries(new URL(link ?? '').searchParams);

describe('calendar links', () => {
  it('gives whole days to all four, each by its own habit', () => {
    const links = calendarLinks(
      event({name: 'A & b', start: '2022-02-28', end: '2022-03-03', places: [{locality: 'Ош'}]}),
    );
    expect(parameters(links?.google)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'A & b',
      dates: '20220228/20220304',
      location: 'Ош',
    });
    const compose = {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'A & b',
      startdt: '2022-02-28',
      enddt: '2022-03-04',
      allday: 'true',
      location: 'Ош',
    };
    expect(parameters(links?.outlook)).to.deep.equal(compose);
    expect(parameters(links?.office365)).to.deep.equal(compose);
    expect(new URL(links?.office365 ?? '').host).to.equal('outlook.office.com');
    expect(parameters(links?.yahoo)).to.deep.equal({
      v: '60',
      title: 'A & b',
      st: '20220228',
      et: '20220304',
      in_loc: 'Ош',
    });
    expect(parameters(calendarLinks(event({start: '2022-02-28'}))?.yahoo)).to.deep.equal({
      v: '60',
      st: '20220228',
      dur: 'allday',
    });
  });

  it('gives instants in UTC, and no end that nobody named', () => {
    const timed = calendarLinks(event({start: '2026-11-21T10:00', end: '2026-11-21T12:30'}), {
      item: item({title: 'Талкуу'}),
    });
    expect(parameters(timed?.google)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Талкуу',
      dates: '20261121T040000Z/20261121T063000Z',
      ctz: 'Asia/Bishkek',
    });
    expect(parameters(timed?.outlook)).to.include({startdt: '2026-11-21T04:00:00Z', enddt: '2026-11-21T06:30:00Z'});
    expect(parameters(timed?.outlook)).not.to.have.property('allday');
    const open = calendarLinks(event({start: '2026-11-21T10:00'}));
    expect(parameters(open?.google)['dates']).to.equal('20261121T040000Z/20261121T040000Z');
    expect(parameters(open?.outlook)).not.to.have.property('enddt');
    expect(parameters(open?.yahoo)).not.to.have.property('et');
  });

  it('links a session', () => {
    const two = event({
      name: 'A',
      sessions: [{start: '2026'}, {title: 'B', start: '2026-11-21'}, {title: 'C', start: '2026-11-22'}],
    });
    expect(parameters(calendarLinks(two)?.google)['text']).to.equal('A: B');
    expect(parameters(calendarLinks(two, {session: 2})?.google)['text']).to.equal('A: C');
    expect(calendarLinks(two, {session: 0})).to.equal(undefined);
  });

  it('has none for what has no day, or is off', () => {
    for (const members of [
      {start: '2026-11'},
      {},
      {start: '2026-11-21', status: 'cancelled'},
      {start: '2026-11-21', status: 'postponed'},
      {start: '2026-11-21', previousStart: '2026-11-21', status: 'postponed'},
    ] as const) {
      expect(calendarLinks(event(members))).to.equal(undefined);
    }
  });

  it('has some for a postponed event that has a new date', () => {
    const moved = event({start: '2026-11-21', previousStart: '2026-11-14', status: 'postponed'});
    expect(parameters(calendarLinks(moved)?.google)['dates']).to.equal('20261121/20261122');
  });

  it('shortens the prose, and gives each address whole or not at all', () => {
    const form = `https://docs.example.com/forms/${'x'.repeat(200)}`;
    const one = event({
      start: '2026-11-21T10:00',
      name: 'Бюджет боюнча ачык угуу '.repeat(20),
      places: [{name: 'Маданият үйү '.repeat(30)}],
      url: url('https://example.kg/1'),
      registration: {for: [], url: url(form)},
      programme: {announced: true, url: url(`https://example.kg/${'y'.repeat(3000)}`)},
    });
    for (const summary of ['', 'Кыскача', 'Ө🏔️ '.repeat(500)]) {
      for (const link of Object.values(calendarLinks(one, {item: item({summary})}) ?? {})) {
        const notes = [...new URL(link).searchParams.values()].at(-1);
        expect(notes?.endsWith(`${form}\nhttps://example.kg/1`), notes).to.equal(true);
        expect(link).to.include(encodeURIComponent('ачык угуу…').slice(-40));
        expect(link.length).to.be.at.most(2000);
        expect(link.length, 'little room is left').to.be.above(summary.length > 99 ? 1950 : 1500);
      }
    }
  });

  it('stays short enough to be opened, whatever the text', () => {
    const links = calendarLinks(
      event({name: 'Конференция\ud800', start: '2026-11-21', url: url('https://example.kg/1')}),
      {item: item({summary: 'Ө🏔️'.repeat(5000)})},
    );
    for (const link of Object.values(links ?? {})) {
      expect(link.length).to.be.at.most(2000);
      expect(link).not.to.match(/[+\s]/);
    }
  });
});
