import {expect} from '@open-wc/testing';
import {plain} from '../../../src/i18n/plain.js';
import {clearPage, digits, frozen, go, said, show} from '../../support/countdown.js';
import {conference, feedOf, hearing} from './fixtures.js';

describe('mykty-event-countdown: what is said aloud', () => {
  afterEach(clearPage);

  it('announces a day, an hour and the beginning, each once', async () => {
    const element = await show('2026-12-04T09:59:58+06:00', feedOf(hearing));
    const heard = [said(element)];
    for (const at of ['04T10:00:00', '04T10:00:01', '05T00:00:00', '05T09:00:00', '05T09:30:00', '05T10:00:00']) {
      await go(element, `2026-12-${at}+06:00`);
      await element.updateComplete;
      const now = said(element).replace(/^.*: /, '');
      if (now !== heard.at(-1)) heard.push(now);
    }
    expect(heard).to.deep.equal(['', 'Starts in 1 day', 'Today', 'Starts in 1 hour', 'Happening now']);
  });

  for (const [deadline, instants, expected] of [
    ['2026-12-03T18:00', ['02T18:00:00', '03T18:00:00'], ['Registration closes in 1 day', 'Registration is closed']],
    ['2026-12-03', ['03T00:00:00', '04T00:00:00'], ['Registration closes today', 'Registration is closed']],
    // One registers on the spot: the count is to the start.
    ['2026-12-05T12:00', ['04T12:00:00'], ['Registration closes tomorrow at 12:00']],
  ] as const)
    it(`announces the last day of registration, and its end: ${deadline}`, async () => {
      const registration = {...hearing.registration, deadline};
      const element = await show('2026-12-02T17:59:59+06:00', feedOf({...hearing, registration}));
      const heard = [];
      for (const at of instants) {
        await go(element, `2026-12-${at}+06:00`);
        await element.updateComplete;
        heard.push(plain(said(element)).replace(`${hearing.name}: `, ''));
      }
      expect(heard).to.deep.equal(expected);
    });

  it('announces a day to go where days are all that is known', async () => {
    const element = await show('2022-02-26T23:59:59+06:00', feedOf(conference));
    await go(element, '2022-02-27T00:00:00+06:00');
    await element.updateComplete;
    expect(said(element)).to.equal(`${conference.name}: Starts in 1 day`);
  });

  it('is heard once however many countdowns of a page show the event, from one that is shown', async () => {
    const hidden = await show('2026-12-05T08:59:59+06:00', feedOf(hearing));
    hidden.style.display = 'none';
    const all = [hidden];
    for (const view of ['full', 'compact', 'line'])
      all.push(await show('2026-12-05T08:59:59+06:00', feedOf(hearing), {attributes: {view}}));
    frozen.set('2026-12-05T09:00:00+06:00');
    for (const each of [...all, ...all]) await each.updateComplete;
    expect(all.map((each) => said(each).replace(/^.*: /, ''))).to.deep.equal(['', 'Starts in 1 hour', '', '']);
  });

  it('says politely that the feed has moved the event', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    element.data = feedOf({
      ...hearing,
      start: '2026-12-12T10:00',
      end: undefined,
      previousStart: hearing.start,
      status: 'rescheduled',
    });
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.equal(`${hearing.name}: New date: 12 December, 10:00`);
    expect(digits(element)).to.equal('20 17 42 18');
    element.data = feedOf({...hearing, status: 'cancelled'});
    await element.updateComplete;
    await element.updateComplete;
    expect([element.phase, said(element)]).to.deep.equal(['cancelled', `${hearing.name}: Cancelled`]);
  });

  const start = '2026-12-05T10:00';
  const parts = (...starts: readonly string[]) => ({
    start: undefined,
    end: undefined,
    sessions: starts.map((each, index) => ({title: ['Osh', 'Bishkek'][index], start: each})),
  });
  const closing = (deadline: string) => ({registration: {deadline}});
  const changes: readonly (readonly [name: string, before: object, after: object, says: string])[] = [
    ['to another day', {}, {start: '2026-12-06T10:00', end: undefined}, 'New date: 6 December, 10:00'],
    ['to another zone', {}, {timeZone: 'Asia/Tashkent'}, 'New date: 5 December, 10:00, UTC+5 (Tashkent)'],
    ['online', {}, {status: 'movedOnline'}, 'Moved online'],
    [
      'online on another day',
      {},
      {status: 'movedOnline', start: '2026-12-06', end: undefined},
      'New date: 6 December. Moved online',
    ],
    ['in its end alone', {}, {end: '2026-12-05T15:00'}, 'When: Saturday, 5 December 2026, 10:00–15:00'],
    ['in words alone', {end: undefined}, {end: undefined, start: `${start}:00+06:00`, description: 'More'}, ''],
    ['to nobody knows when', {}, {start: undefined, end: undefined}, 'Date to be announced'],
    ['from nobody knows when', {start: undefined, end: undefined}, {}, 'New date: 5 December, 10:00'],
    ['from a cancellation back', {status: 'cancelled'}, {}, 'Starts in 13 days 17 hours'],
    ['by its first part', parts(start), parts('2026-12-12T10:00'), 'New date: 12 December, 10:00'],
    ['by its next part', parts(start, '2026-12-07'), parts(start, '2026-12-09'), 'New date: Bishkek, 9 December'],
    [
      'from a cancellation to online',
      {status: 'cancelled'},
      {status: 'movedOnline'},
      'Starts in 13 days 17 hours. Moved online',
    ],
    ['by a part more', {}, parts(start, '2026-12-07'), 'New date: Bishkek, 7 December'],
    ['by a later deadline', {}, closing('2026-12-04T18:00'), 'Registration: until 4 December 2026, 18:00'],
    ['by a deadline in other words', {}, closing('2026-12-03T18:00:00+06:00'), ''],
    [
      'by a deadline after all',
      {registration: {text: 'By phone'}},
      closing('2026-12-04'),
      'Registration: until 4 December 2026',
    ],
    [
      'by a deadline after it was closed',
      closing('2026-11-20'),
      closing('2026-12-02'),
      'Registration: until 2 December 2026',
    ],
    ['by the end of registration', {}, closing('2026-11-20'), 'Registration is closed'],
    [
      'by registration without a deadline',
      {registration: undefined},
      {registration: {text: 'By phone'}},
      'Registration is open',
    ],
    [
      'on another day, with another deadline',
      {},
      {...closing('2026-12-05'), start: '2026-12-06T10:00', end: undefined},
      'New date: 6 December, 10:00. Registration: until 5 December 2026',
    ],
    [
      'by a cancellation with other dates',
      {},
      {status: 'cancelled', start: '2026-12-06', ...closing('2026-12-04')},
      'Cancelled',
    ],
  ];
  for (const [name, before, after, says] of changes)
    it(`says politely that the feed has changed the event ${name}`, async () => {
      const element = await show('2026-11-21T16:17:42+06:00', feedOf({...hearing, ...before}));
      element.data = feedOf({...hearing, ...after});
      await element.updateComplete;
      await element.updateComplete;
      expect(said(element)).to.equal(says && `${hearing.name}: ${says}`);
    });

  it('says politely that the feed has another place for the event', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    const change = async (members: object): Promise<string> => {
      element.data = feedOf({...hearing, ...members});
      await element.updateComplete;
      await element.updateComplete;
      return said(element);
    };
    expect(await change({name: hearing.name})).to.equal('');
    const places = [{name: 'Culture house', address: 'Lenin Street, 1', locality: 'Kyzyl-Suu'}];
    const where = 'Where: Culture house, Lenin Street, 1, Kyzyl-Suu';
    expect(await change({places})).to.equal(`${hearing.name}: ${where}`);
    const hall = [{name: 'School hall', locality: 'Kyzyl-Suu'}];
    expect(await change({places: hall, start: '2026-12-12T10:00', end: undefined})).to.equal(
      `${hearing.name}: New date: 12 December, 10:00. Where: School hall, Kyzyl-Suu`,
    );
    expect(await change({places, status: 'cancelled'})).to.equal(`${hearing.name}: Cancelled`);
  });

  it('with one stop behind a year that is shortened', async () => {
    const options = {attributes: {lang: 'ru'}};
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing), options);
    element.data = feedOf({...hearing, start: '2027-02-12', end: undefined, places: [{name: 'Школа'}]});
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.equal(`${hearing.name}: Новая дата: 12 февраля 2027 г. Где: Школа`);
  });
});
