import {expect} from '@open-wc/testing';
import {saveCopy} from '../../../src/feed/cache.js';
import {expectAccessible} from '../../support/axe.js';
import {MONDAY, find, setUp, show, tearDown, texts, time} from '../../support/contact-block.js';
import {until} from '../../support/mount.js';
import {feedOf, offices, people} from './contacts.js';

const LANGUAGES = ['ky', 'ru', 'en'] as const;

describe('mykty-contact-block: hours, and what may be outdated', () => {
  beforeEach(setUp);
  afterEach(tearDown);

  describe('opening hours', () => {
    for (const [at, lang, expected] of [
      [MONDAY, 'en', ['Open now, until 18:00', 'Closed now, opens tomorrow at 09:00']],
      [MONDAY, 'ru', ['Сейчас открыто, до 18:00', 'Сейчас закрыто, откроется завтра в 09:00']],
      [MONDAY, 'ky', ['Азыр ачык, саат 18ге чейин', 'Азыр жабык, эртең саат 09:00дө ачылат']],
      ['2026-11-23T12:30:00+06:00', 'en', ['Closed now, opens at 13:00', 'Closed now, opens tomorrow at 09:00']],
      [
        '2026-11-21T12:30:00+06:00',
        'ky',
        ['Азыр жабык. Ачылышы: дүйшөмбү, 09:00', 'Азыр жабык. Ачылышы: шейшемби, 09:00'],
      ],
      [
        '2026-08-31T15:20:00+06:00',
        'en',
        ['Today may be a public holiday; usual hours:', 'Closed now, opens tomorrow at 09:00'],
      ],
      ['2026-05-04T08:00:00+06:00', 'en', ['Closed now', 'Closed now']],
    ] as const) {
      it(`${lang} at ${at}`, async () => {
        time.set(at);
        const element = await show(feedOf(offices), {attributes: {lang}});
        expect(texts(element, '.hd > .pill')).to.deep.equal(expected);
      });
    }

    it('lists the week, today in bold, and the day as a bar', async () => {
      const element = await show(feedOf(offices), {attributes: {lang: 'ky'}});
      expect(texts(element, '.hours div')).to.deep.equal([
        'Дш – жм 09:00–12:00, 13:00–18:00',
        'Иш, жш дем алыш',
        'Шш, бш 09:00–13:00',
        'Калган күндөрү дем алыш',
      ]);
      expect(texts(element, '.is-today dt')).to.deep.equal(texts(element, '[aria-current="date"]'));
      expect(texts(element, '.is-today dt')).to.deep.equal(['Дш – жм', 'Калган күндөрү']);
      expect(texts(element, '.tick')).to.deep.equal(['9', '13', '18']);
      expect(find(element, '.now').length).to.equal(1);
      expect(texts(element, 'span[part="hours"]')).to.deep.equal(['алдын ала жазылуу менен']);
    });

    for (const lang of LANGUAGES)
      it(`sets hours under each other on a phone, ${lang}`, async () => {
        const office = {...offices[0], hours: 'Tu,Th 09:00-13:00; Sa 10:00-12:00'};
        const element = await show(feedOf([office]), {attributes: {lang}, width: 288});
        const lines = find(element, '.hours dd');
        expect(lines).to.have.length(3);
        expect(new Set(lines.map((line) => Math.round(line.getBoundingClientRect().left)))).to.have.length(1);
      });

    it('lists a whole day as one, not as none', async () => {
      const hours = 'Mo-Fr 18:00-24:00; Sa-Su';
      const element = await show(feedOf([{organization: 'Кезмет', hours}]), {attributes: {lang: 'ky'}});
      expect(texts(element, '.hours div')).to.deep.equal(['Дш – жм 18:00–00:00', 'Иш, жш 00:00–24:00']);
    });

    for (const [lang, holidays, off, always, days] of [
      ['ky', 'Майрам күндөрү', 'дем алыш', 'Күнү-түнү ачык', 'Дш – жш'],
      ['ru', 'Праздничные дни', 'выходной', 'Открыто круглосуточно', 'Пн – вс'],
      ['en', 'Public holidays', 'closed', 'Open around the clock', 'Mon – Sun'],
    ] as const)
      it(`says in the words of ${lang} what OpenStreetMap's hours say of holidays, and that they never end`, async () => {
        const data = feedOf([
          {id: 'a', name: 'A', hours: 'Mo-Fr 09:00-13:00,14:00-18:00; Sa,Su off; PH off'},
          {id: 'b', name: 'B', hours: '24/7'},
          {id: 'c', organization: 'C', hours: 'Mo-Su 08:00-20:00; PH 10:00-14:00'},
        ]);
        const element = await show(data, {attributes: {lang}});
        expect(texts(element, '.hours div').filter((row) => row.startsWith(holidays))).to.have.members([
          `${holidays} ${off}`,
          `${holidays} 10:00–14:00`,
        ]);
        expect(texts(element, '.pill')).to.include(always);
        expect(texts(element, '.hours div')).to.include(`${days} 00:00–24:00`);
        expect(texts(element, '.cb').join(' ')).not.to.match(/PH|24\/7|Mo-|Sa,Su/);
      });

    it('follows the clock', async () => {
      const element = await show(feedOf(offices));
      time.set('2026-11-23T18:00:00+06:00');
      await until(() => texts(element, '.hd > .pill')[0] === 'Closed now, opens tomorrow at 09:00', 'closing time');
    });

    describe('of a person', () => {
      const [press] = people;
      for (const [lang, expected] of [
        ['ky', ['Иш убактысы', 'Азыр ачык, саат 18ге чейин', 'Дш – жм 09:00–18:00', 'Иш, жш дем алыш']],
        ['ru', ['Часы работы', 'Сейчас открыто, до 18:00', 'Пн – пт 09:00–18:00', 'Сб, вс выходной']],
        ['en', ['Opening hours', 'Open now, until 18:00', 'Mon – Fri 09:00–18:00', 'Sat, Sun closed']],
      ] as const)
        it(`stand in the words of ${lang}`, async () => {
          const data = feedOf([{...press, hours: 'Mo-Fr 09:00-18:00'}]);
          const element = await show(data, {attributes: {lang}, width: 320});
          expect(texts(element, '.person .main:has(.hours) :is(.k, .pill, .hours div)')).to.deep.equal(expected);
          expect(find(element, '.person .day').length).to.equal(1);
          expect(texts(element, '.person').join(' ')).not.to.include('Mo-Fr');
          expect(
            find(element, '.hours')[0] && getComputedStyle(find(element, '.hours')[0] as Element).display,
          ).to.equal('grid');
          await expectAccessible(element);
        });

      it('follow the clock', async () => {
        const element = await show(feedOf([{...press, hours: 'Mo-Fr 09:00-18:00'}]));
        time.set('2026-11-23T18:00:00+06:00');
        await until(() => texts(element, '.pill')[0] === 'Closed now, opens tomorrow at 09:00', 'closing time');
      });

      it('stand as they are written in any other form', async () => {
        const element = await show(feedOf([{...press, hours: 'алдын ала жазылуу менен'}]));
        expect(texts(element, '[part="hours"]')).to.deep.equal(['алдын ала жазылуу менен']);
        expect(find(element, '.pill').length).to.equal(0);
      });
    });

    it('claims nothing where it knows no holidays', async () => {
      const element = await show({...feedOf(offices), _mykty: {timeZone: 'Europe/Berlin'}});
      expect(texts(element, '.hd > .pill')).to.deep.equal([]);
      expect(find(element, '.day').length).to.equal(0);
    });

    it('says when they never close, and marks odd hours', async () => {
      const element = await show(
        feedOf([
          {id: 'a', name: 'A', hours: 'Mo-Su'},
          {id: 'b', name: 'B', hours: 'Mo-Su 06:30-23:00'},
        ]),
      );
      expect(texts(element, '.hd > .pill')).to.deep.equal(['Open around the clock', 'Open now, until 23:00']);
      expect(texts(element, '.tick')).to.deep.equal(['0', '24', '6:30', '23']);
    });
  });

  describe('marks what may be outdated', () => {
    const untilNovember = {validUntil: '2026-11-01'};
    const longAgo = {events: [{id: 'e', start: '2016-06-10'}]};
    const [press] = people;
    const [reception] = offices;
    const VALID = {
      en: 'May be outdated; valid until: 1 November 2026',
      ru: 'Возможно, устарело; срок действия: 1 ноября 2026 г.',
      ky: 'Эскирген болушу мүмкүн; жарактуу мөөнөтү: 2026-жылдын 1-ноябры',
    };
    const AFTER = {en: 'May be outdated', ru: 'Возможно, устарело', ky: 'Эскирген болушу мүмкүн'};

    for (const lang of LANGUAGES)
      for (const [who, contact] of [
        ['a person', press],
        ['an office', reception],
      ] as const)
        it(`${who}, past its date and long after its event, ${lang}`, async () => {
          const past = await show(feedOf([{...contact, ...untilNovember}]), {attributes: {lang}, width: 320});
          expect(texts(past, '.outdated')).to.deep.equal([VALID[lang]]);
          await expectAccessible(past);
          const after = await show(feedOf([contact], longAgo), {attributes: {lang}, width: 320});
          expect(texts(after, '.outdated')).to.deep.equal([AFTER[lang]]);
          await expectAccessible(after);
        });

    for (const appearance of ['dark', 'contrast'] as const)
      it(`accessibly, ${appearance}`, async () => {
        await expectAccessible(await show(feedOf([{...press, ...untilNovember}]), {attributes: {appearance}}));
      });

    it('goes by the date given, and marks none before it, nor soon after an event', async () => {
      const good = await show(feedOf([{...press, validUntil: '2027'}], longAgo));
      expect(texts(good, '.outdated')).to.deep.equal([]);
      const soon = await show(feedOf([press], {events: [{id: 'e', start: '2026-10-10'}]}));
      expect(texts(soon, '.outdated')).to.deep.equal([]);
    });

    it('the moment the date is past, and no longer when the clock is set back', async () => {
      const element = await show(feedOf([{...press, validUntil: '2026-11-23'}]));
      time.set('2026-11-23T23:59:59+06:00');
      await element.updateComplete;
      expect(texts(element, '.outdated')).to.deep.equal([]);
      time.set('2026-11-24T00:00:00+06:00');
      await until(() => find(element, '.outdated').length, 'the mark');
      time.set('2026-11-23T12:00:00+06:00');
      await until(() => !find(element, '.outdated').length, 'the mark to go');
    });

    it('in a saved copy of a feed that can no longer be had', async () => {
      const {fetch} = window;
      const {href: url} = new URL('/contacts-of-yesterday.json', location.href);
      const text = JSON.stringify(feedOf([{...press, ...untilNovember}]));
      await saveCopy(url, {text, url, savedAt: Date.parse('2026-11-22T12:00:00+06:00')});
      window.fetch = () => Promise.resolve(new Response('', {status: 404}));
      try {
        const stale = await show(null, {attributes: {feed: url}}, 'stale');
        expect(texts(stale, '.outdated')).to.deep.equal([VALID.en]);
        await expectAccessible(stale);
      } finally {
        window.fetch = fetch;
      }
    });
  });
});
