import {expect} from '@open-wc/testing';
import {visitorZone} from '../../../src/time/visitor-zone.js';
import {viewOf} from '../../../src/components/event-countdown/subject.js';
import {dateText, ownTimeText, whenShort, whenText, zoneText} from '../../../src/components/event-countdown/when.js';
import {plain} from '../../../src/i18n/plain.js';
import {loadWords} from '../../../src/i18n/language.js';
import {type FeedEvent} from '../../../src/model/event.js';
import {type UiLanguage} from '../../../src/model/feed.js';
import {anEvent, anItem} from '../../support/items.js';

const viewIn = async (language: UiLanguage, given: Partial<FeedEvent>, now = '2026-11-21T12:00:00+06:00') =>
  viewOf({item: anItem(), event: anEvent(given), versions: []}, await loadWords(language), Date.parse(now), 3);

const hours = {start: '2026-12-05T10:00', end: '2026-12-05T13:00'};

describe('mykty-event-countdown: when', () => {
  const cases: readonly (readonly [Partial<FeedEvent>, string, string, string])[] = [
    [
      hours,
      'Ишемби, 2026-жылдын 5-декабры, саат 10:00–13:00',
      'Суббота, 5 декабря 2026 г., 10:00–13:00',
      'Saturday, 5 December 2026, 10:00–13:00',
    ],
    [
      {start: '2026-12-05T10:00'},
      'Ишемби, 2026-жылдын 5-декабры, саат 10:00',
      'Суббота, 5 декабря 2026 г., 10:00',
      'Saturday, 5 December 2026, 10:00',
    ],
    [{end: '2016-05-31'}, '2016-жылдын 31-майына чейин', 'До 31 мая 2016 г.', 'Until 31 May 2016'],
    [{}, '', '', ''],
    [{start: '2016-05-31'}, 'Шейшемби, 2016-жылдын 31-майы', 'Вторник, 31 мая 2016 г.', 'Tuesday, 31 May 2016'],
    [
      {start: '2016-05-31', end: '2016-05-31'},
      'Шейшемби, 2016-жылдын 31-майы',
      'Вторник, 31 мая 2016 г.',
      'Tuesday, 31 May 2016',
    ],
    [
      {start: '2022-02-28', end: '2022-03-03'},
      '2022-жылдын 28-февралы – 3-марты, 4 күн',
      '28 февраля – 3 марта 2022 г., 4 дня',
      '28 February – 3 March 2022, 4 days',
    ],
    [
      {start: '2026-12-05', end: '2026-12-05T13:00'},
      'Ишемби, 2026-жылдын 5-декабры, саат 13кө чейин',
      'Суббота, 5 декабря 2026 г., до 13:00',
      'Saturday, 5 December 2026, until 13:00',
    ],
    [
      {sessions: [{start: '2027-04-01T10:00'}, {start: '2027-04-03T14:00'}]},
      '2027-жылдын 1-апрели, саат 10:00 – 3-апрели, 2 күн',
      '1 апреля, 10:00 – 3 апреля 2027 г., 2 дня',
      '1 April, 10:00 – 3 April 2027, 2 days',
    ],
    [
      {start: '2026-12-05T22:00', end: '2026-12-06T02:00'},
      'Ишемби, 2026-жылдын 5-декабры, саат 22:00 – 6-декабры, саат 02:00',
      'Суббота, 5 декабря, 22:00 – 6 декабря 2026 г., 02:00',
      'Saturday, 5 December, 22:00 – 6 December 2026, 02:00',
    ],
    [{start: '2016-06'}, '2016-жылдын июну', 'Июнь 2016 г.', 'June 2016'],
    [{start: '2016-06', end: '2016-08'}, '2016-жылдын июну – августу', 'Июнь – август 2016 г.', 'June – August 2016'],
    [{start: '2030'}, '2030-жыл', '2030 год', '2030'],
    [{}, '', '', ''],
  ];
  for (const [given, ...expected] of cases)
    it(expected[2] || 'no date', async () => {
      const found = [];
      for (const language of ['ky', 'ru', 'en'] as const) found.push(plain(whenText(await viewIn(language, given))));
      expect(found).to.deep.equal(expected);
    });

  it('is short in rows, and keeps the year where it is another', async () => {
    const short = async (given: Partial<FeedEvent>) => plain(whenShort(await viewIn('en', given)));
    expect(await short(hours)).to.equal('5 December, 10:00');
    expect(await short({start: '2027-12-05T10:00'})).to.equal('5 December 2027, 10:00');
    expect(await short({start: '2022-02-28', end: '2022-03-03'})).to.equal('28 February – 3 March 2022');
    expect(await short({start: '2026-12-05', end: '2026-12-07'})).to.equal('5–7 December');
    expect(await short({start: '2026-12-05T20:00', end: '2026-12-07T00:00'})).to.equal('5–6 December');
    expect(await short({start: '2026-12-05', end: '2026-12-07T00:00'})).to.equal('5–6 December');
    expect(await short({start: '2026-12-05T20:00', end: '2026-12-07T00:01'})).to.equal('5–7 December');
    expect(await short({start: '2026-12'})).to.equal('December 2026');
    expect(await short({})).to.equal('');
    expect(plain(dateText(await viewIn('en', {}), '2027-01-05'))).to.equal('5 January 2027');
  });

  it('names the zone of hours, never of days', async () => {
    const zone = async (given: Partial<FeedEvent>) => plain(zoneText(await viewIn('ru', given)));
    expect(await zone(hours)).to.equal('По бишкекскому времени (UTC+6)');
    expect(await zone({...hours, timeZone: 'America/New_York'})).to.equal('UTC−5 (New York)');
    expect(await zone({...hours, timeZone: 'Asia/Kathmandu'})).to.equal('UTC+5:45 (Kathmandu)');
    expect(await zone({...hours, timeZone: 'UTC'})).to.equal('UTC');
    expect(await zone({start: '2026-12-05', end: '2026-12-05T13:00'})).to.equal('По бишкекскому времени (UTC+6)');
    expect(await zone({start: '2026-12-05'})).to.equal('');
    expect(await zone({start: '2026-12-05', sessions: [{start: '2026-12-05'}]})).to.equal('');
    expect(await zone({start: '2026-12-05', sessions: [{start: '2026-12-05T10:00'}]})).to.equal(
      'По бишкекскому времени (UTC+6)',
    );
    expect(await zone({})).to.equal('');
  });

  it("tells the visitor's own time where their clock shows another", async () => {
    const own = async (given: Partial<FeedEvent>, zone: string | undefined) =>
      plain(ownTimeText(await viewIn('en', given), zone)).replace('Your local time: ', '');
    expect(await own(hours, 'Asia/Bishkek')).to.equal('');
    expect(await own(hours, 'Asia/Omsk')).to.equal('');
    expect(await own(hours, 'Europe/Moscow')).to.equal('07:00–10:00');
    expect(await own(hours, 'Pacific/Kiritimati')).to.equal('18:00–21:00');
    expect(await own(hours, 'America/Los_Angeles')).to.equal('4 December, 20:00–23:00');
    expect(await own({start: '2026-12-05T10:00'}, 'Europe/Moscow')).to.equal('07:00');
    expect(await own({start: '2026-12-05'}, 'Europe/Moscow')).to.equal('');
    expect(await own(hours, undefined)).to.equal('');
  });

  for (const [language, said] of [
    ['ky', 'Сиздин жергиликтүү убактыңыз боюнча: 07:00–10:00'],
    ['ru', 'По вашему местному времени: 07:00–10:00'],
    ['en', 'Your local time: 07:00–10:00'],
  ] as const)
    it(`says whose time that is, ${language}`, async () =>
      expect(plain(ownTimeText(await viewIn(language, hours), 'Europe/Moscow'))).to.equal(said));

  it('knows the zone of this browser', () => {
    expect(visitorZone()).to.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});
