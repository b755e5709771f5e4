import {expect} from '@open-wc/testing';
import {visitorZone} from '../../../src/time/visitor-zone.js';
import {clearPage, go, one, show, text, texts} from '../../support/countdown.js';
import {plainText, until} from '../../support/mount.js';
import {conference, feedOf, forum, hearing, roundTable} from './fixtures.js';

describe('mykty-event-countdown: facts', () => {
  afterEach(clearPage);

  // The suite runs with the browser's zone pinned to one of these.
  const OWN_TIME: Readonly<Record<string, string>> = {
    'America/New_York': '4 December, 23:00 – 5 December, 02:00',
    'Pacific/Apia': '17:00–20:00',
  };

  it("tells the visitor's own time where it is another", async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    const lines = texts(element, '.way + .facts div:first-child dd');
    expect(lines).to.deep.equal([
      'Saturday, 5 December 2026, 10:00–13:00',
      'Bishkek time (UTC+6)',
      `Your local time: ${OWN_TIME[visitorZone() ?? '']}`,
    ]);
  });

  for (const [phase, at, members] of [
    ['cancelled', '2026-12-01', {status: 'cancelled'}],
    ['over', '2026-12-07', {}],
  ] as const)
    it(`has no empty place where an event met at an address alone and is ${phase}`, async () => {
      const only = {...hearing, places: [{url: 'https://example.kg/live'}], ...members};
      const element = await show(`${at}T12:00:00+06:00`, feedOf(only));
      expect(texts(element, '.facts dd').filter((each) => !each)).to.deep.equal([]);
      expect(texts(element, '.facts dt')).not.to.include('Where');
    });

  it('lists sessions with their maps, and counts to the next', async () => {
    const element = await show('2027-04-05T11:17:42+06:00', feedOf(forum));
    expect(texts(element, '[part=sessions] li')).to.have.length(2);
    const hrefs = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=sessions] a') ?? [])].map(
      ({href}) => href,
    );
    expect(hrefs).to.deep.equal([
      'https://www.openstreetmap.org/search?query=Osh%2C%20Library',
      'https://2gis.kg/search/Osh%2C%20Library',
      'https://www.openstreetmap.org/?mlat=42.8746&mlon=74.5698#map=17/42.8746/74.5698',
      'https://2gis.kg/geo/74.5698,42.8746',
    ]);
    expect(text(element, '.timer .say')).to.equal('Until the next part Bishkek');
    expect(text(element, '.facts')).to.contain('Announced, not published yet');
  });

  it('says that no hour is given only where no session gives one', async () => {
    const day = {id: 'day', name: 'A day', start: '2027-04-01'};
    const talk = {title: 'Talk', start: '2027-04-01T10:00', end: '2027-04-01T12:00'};
    const element = await show('2027-04-01T11:00:00+06:00', feedOf(day));
    expect(text(element, '.timer .say')).to.equal('The starting time is not given');
    element.data = feedOf({...day, sessions: [talk]});
    await until(() => one(element, '[part=sessions]'), 'the sessions');
    expect([text(element, '.timer .say'), element.phase]).to.deep.equal(['', 'today']);
  });

  const points: readonly (readonly [
    name: string,
    event: object,
    agenda: readonly object[],
    says: readonly string[],
  ])[] = [
    [
      'clocks',
      {},
      [{start: '09:00', end: '10:30'}, {start: '11:00'}, {end: '13:00'}],
      ['09:00–10:30', '11:00', 'until 13:00'],
    ],
    [
      'dates of one day',
      {},
      [
        {start: '2026-12-05T09:00', end: '2026-12-05T10:30'},
        {start: '2026-12-05T06:00Z', end: '13:00'},
      ],
      ['09:00–10:30', '12:00–13:00'],
    ],
    [
      'dates of two days',
      {end: '2026-12-06T18:00'},
      [
        {start: '2026-12-05T09:00', end: '2026-12-05T10:30'},
        {start: '2026-12-05T22:00', end: '2026-12-06T01:00'},
        {start: '2026-12-06T09:00', end: '10:00'},
      ],
      ['5 December, 09:00–10:30', '5 December, 22:00 – 6 December, 01:00', '6 December, 09:00–10:00'],
    ],
    [
      'dates of two days in another year',
      {start: '2027-03-05T10:00', end: '2027-03-06T18:00'},
      [
        {start: '2027-03-05T10:00', end: '2027-03-05T11:30'},
        {start: '2027-03-06T09:00', end: '12:00'},
        {start: '2027-03-06T13:00'},
      ],
      ['5 March, 10:00–11:30', '6 March, 09:00–12:00', '6 March, 13:00'],
    ],
  ];
  for (const [name, event, agenda, says] of points)
    it(`says from when to when the points of an agenda last: ${name}`, async () => {
      const titled = agenda.map((entry) => ({title: 'Point', ...entry}));
      const element = await show('2026-11-21T16:17:42+06:00', feedOf({...hearing, ...event, agenda: titled}));
      expect(texts(element, '[part=agenda] .t')).to.deep.equal(says);
    });

  const off: readonly (readonly [name: string, event: object, says: string])[] = [
    ['cancelled after a move', {start: '2026-12-08', previousStart: '2026-12-04', status: 'cancelled'}, '8 December'],
    ['cancelled, its date gone', {start: undefined, previousStart: '2026-12-04', status: 'cancelled'}, '4 December'],
    [
      'cancelled, with sessions',
      {start: undefined, sessions: [{start: '2026-12-09'}], status: 'cancelled'},
      '9 December',
    ],
    ['postponed', {start: '2026-12-08', previousStart: '2026-12-08', status: 'postponed'}, '8 December'],
  ];
  for (const [name, event, says] of off)
    for (const view of ['full', 'compact'])
      it(`strikes the date that was lost: ${name}, ${view}`, async () => {
        const feed = feedOf({...hearing, end: undefined, ...event});
        const element = await show('2026-11-21T16:17:42+06:00', feed, {attributes: {view}});
        expect(texts(element, 's')).to.deep.equal([says]);
      });

  it('prints a line of phones once, as the editor wrote it', async () => {
    const phones = [
      '0312 00-07-60, 00-07-61, доб. 12',
      {number: '0312 00-07-62', label: 'приёмная'},
      {number: '0312 00-07-63', kind: 'fax'},
      'факс: 0312 00-07-64',
      {number: '0312 00-07-65', label: 'Факс'},
    ];
    const feed = feedOf({...hearing, registration: {for: [], contact: 'desk'}});
    const [item] = feed.items;
    const contacts = [{id: 'desk', name: 'A', phones}];
    const data = {...feed, items: [{...item, _mykty: {...item?._mykty, contacts}}]};
    const element = await show('2026-11-21T16:17:42+06:00', data);
    const lines = [...(element.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])];
    expect(lines.map((link) => `${plainText(link)} ${link.getAttribute('href')}`)).to.deep.equal([
      '0312 00-07-60 tel:+996312000760',
      '00-07-61 tel:+996312000761;ext=12',
      '0312 00-07-62 tel:+996312000762',
    ]);
    const facts = text(element, '.facts');
    for (const line of ['0312 00-07-60, 00-07-61, доб. 12', 'приёмная: 0312 00-07-62']) expect(facts).to.contain(line);
    for (const fax of ['00-07-63', '00-07-64', '00-07-65']) expect(facts).not.to.contain(fax);
  });

  it('offers registration by mail with a subject, and dials only what can be dialled', async () => {
    const element = await show('2011-07-18T15:42:00+06:00', feedOf(roundTable));
    const href = one(element, '[part=register]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).to.equal(`mailto:press@example.kg?subject=${roundTable.name}`);
    const phones = [...(element.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(phones).to.deep.equal(['tel:+996312001234']);
    expect(text(element, '.facts')).to.contain('66-26-7');
    await go(element, '2011-07-18T18:00:00+06:00');
    expect(one(element, '[part=register]') === null).to.equal(true);
  });

  it('shows materials once the event is over', async () => {
    const element = await show('2026-11-21T12:00:00+06:00', feedOf(conference));
    expect(texts(element, '.actions .btn')).to.deep.equal(['Programme', 'Портал']);
    expect(one(element, '[part=calendar]') === null).to.equal(true);
  });
});
