// What `mykty check` says of the ways in which people write who copy from Word, spreadsheets and old sites.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, found, item, problemsIn} from '../support/checked-feed.mjs';

describe('mykty check: what people write', () => {
  const at = '/items/0/_mykty';
  const event = (more) => item({events: [{id: 'e', name: 'E', ...more}]});

  for (const [written, date] of [
    ['12.05.2036', '2036-05-12'],
    ['2.5.2036 г.', '2036-05-02'],
    ['12.05.2036 9:30', '2036-05-12T09:30'],
    ['12.05.2036, в 9.30', '2036-05-12T09:30'],
    ['12.05.2036 до 18:00', '2036-05-12T18:00'],
    ['12.05.2036, саат 18ге чейин', '2036-05-12T18:00'],
    ['12.05.2036 до 18 часов', '2036-05-12T18:00'],
    ['12 мая 2036 г.', '2036-05-12'],
    ['12 мая 2036 года в 10 часов', '2036-05-12T10:00'],
    ['12 мая 2036 г., в 10:00 часов', '2036-05-12T10:00'],
    ['2036 жылдын 18 июлу, саат 18ге чейин', '2036-07-18T18:00'],
    ['2036-жылдын 18-июлуна, саат 17.30га чейин', '2036-07-18T17:30'],
    ['2036-жылдын 31-майында саат 10дон', '2036-05-31T10:00'],
    ['2036-жылдын 31-майында саат 9дан баштап', '2036-05-31T09:00'],
    ['2036-жылдын 31-майында, саат 14төн', '2036-05-31T14:00'],
    ['2036-жылдын 31-майында саат 18:00дө', '2036-05-31T18:00'],
    ['2036-жылдын 31-майында саат 9-да', '2036-05-31T09:00'],
    ['12 марта 2036 года', '2036-03-12'],
    ['1 августа 2036', '2036-08-01'],
    ['2036-жылдын 12-майы', '2036-05-12'],
    ['2036-ж. 2-март', '2036-03-02'],
    ['май 2036 г.', '2036-05'],
    ['Декабрь 2036', '2036-12'],
    ['12 May 2036', '2036-05-12'],
    ['2036-жылдын майы', '2036-05'],
    ['2036-жылдын 12-май айы', '2036-05-12'],
    ['2036 г.', '2036'],
    ['2036-жыл', '2036'],
    ['20360512', '2036-05-12'],
    [2094105600, '2036-05-11T08:00:00Z'],
    [2094105600000, '2036-05-11T08:00:00Z'],
    ['Tue, 12 May 2036 10:00:00 +0600', '2036-05-12T04:00:00Z'],
  ])
    it(`how ${written} is to be written`, async () => {
      const [problem] = await problemsIn(feed([event({start: written})]));
      assert.deepEqual([problem.code, problem.hint], ['bad-date', `Write "${date}".`]);
    });

  for (const written of [
    '12/05/2036',
    '31.02.2036',
    '12.05.36',
    'завтра',
    '12 маёвки 2036',
    '2036-13-01',
    'скоро 2036 г.',
    'май 2036 г. 9:30',
    '12 мая 2036 18',
    '12.05.2036 до 18',
    '12 мая 2036 в 25 часов',
    '2036-жылдын 31-майында саат 9дан 18ге чейин',
  ])
    it(`only which dates there are, where ${written} stands`, async () => {
      const [problem] = await problemsIn(feed([event({start: written})]));
      assert.equal(problem.code, 'bad-date');
      assert.match(problem.hint, /^Write YYYY/);
    });

  it('that a day without an hour ends where it does, and what a period is', async () => {
    const [end] = await problemsIn(feed([event({start: '2036-05-12', end: '2036-05-12T24:00'})]));
    assert.equal(end.hint, 'Write "2036-05-12".');
    const [start] = await problemsIn(feed([event({start: '2036-05-12T24:00'})]));
    assert.match(start.hint, /^Write YYYY/);
    const practice = {topics: ['water'], period: '2021-2023 гг.'};
    const [period] = await problemsIn(feed([item({type: 'practice', practice})]));
    assert.equal(period.hint, 'Write "{"start": "2021", "end": "2023"}".');
  });

  for (const [name, bad, pointer, message, hint] of [
    [
      'a number with its unit',
      item({type: 'practice', practice: {topics: ['water'], indicators: [{label: 'L', after: '85 %'}]}}),
      `${at}/practice/indicators/0/after`,
      /^"85 %" is not a number/,
      /Write digits alone/,
    ],
    [
      'a coordinate with a comma',
      event({places: [{name: 'N', latitude: '42,5228'}]}),
      `${at}/events/0/places/0/latitude`,
      /^"42,5228" is not a number/,
      /with a point/,
    ],
    [
      'all languages in one title',
      item({}, {title: {ky: 'А', ru: 'Б'}}),
      '/items/0/title',
      /several languages/,
      /"work"/,
    ],
    [
      'a list of mailboxes in one text',
      item({contacts: [{name: 'N', emails: ['a@example.kg; b@example.kg']}]}),
      `${at}/contacts/0/emails/0`,
      /are several e-mail addresses/,
      /^Write a list: \["a@example.kg", "b@example.kg"\]$/,
    ],
    [
      'a text that is no mailbox',
      item({contacts: [{name: 'N', emails: ['a(at)b.kg']}]}),
      `${at}/contacts/0/emails/0`,
      /is not one/,
      /single/,
    ],
  ])
    it(`what is wrong with ${name}`, async () => {
      const problem = (await problemsIn(feed([bad]))).find((each) => each.pointer === pointer);
      assert.match(problem.message, message);
      assert.match(problem.hint, hint);
    });

  for (const [name, bad, expected] of [
    ['tags in one text', item({}, {tags: 'вода, дороги'}), 'one-entry /items/0/tags'],
    ['hashtags', item({}, {tags: '#вода #жкх'}), 'one-entry /items/0/tags'],
    ['an agenda in one text', event({start: '2036', agenda: '09:00 A\n10:00 B'}), `one-entry ${at}/events/0/agenda`],
    ['the code of the country', item({}, {language: 'kg'}), 'wrong-language /items/0/language'],
    ['the code of another standard', item({}, {language: 'rus-KG'}), 'wrong-language /items/0/language'],
    ['a title escaped twice', item({}, {title: '&amp;laquo;А&amp;raquo;'}), 'escaped-twice /items/0/title'],
    ['HTML escaped twice', item({}, {content_html: '&lt;p&gt;А&lt;/p&gt;'}), 'escaped-twice /items/0/content_html'],
    ['a host without its beginning', item({}, {url: 't.me/example/3'}), 'no-scheme /items/0/url'],
    ['a phone in a name', item({contacts: ['А. Асанова, 0555 00-00-00']}), `phone-in-name ${at}/contacts/0`],
    ['a phone in the only name', item({contacts: {name: '0312 00-00-00'}}), `phone-in-name ${at}/contacts/name`],
    ['a day that a database wrote', event({start: '2036-05-12 00:00:00'}), `midnight ${at}/events/0/start`],
    ['the last day', event({start: '2036-05-12', end: '2036-05-14T00:00'}), `midnight ${at}/events/0/end`],
    [
      'the last day of both',
      event({start: '2036-05-12T00:00:00.000Z', end: '2036-05-14T00:00:00.000Z'}),
      `midnight ${at}/events/0/end`,
    ],
    [
      'the last day to register',
      event({start: '2036-05-12', registration: {deadline: '2036-05-10T00:00:00'}}),
      `midnight ${at}/events/0/registration/deadline`,
    ],
    [
      'a day of a part',
      event({sessions: [{title: 'T', start: '2036-05-12T00:00:00+06:00'}]}),
      `midnight ${at}/events/0/sessions/0/start`,
    ],
    ['a date by its own name', event({date: '2036-05-12'}), `misspelt-member ${at}/events/0/date`],
    ['an address of a picture', item({images: [{src: '/a.jpg', alt: ''}]}), `misspelt-member ${at}/images/0/src`],
  ])
    it(name, async () => {
      const all = await found(feed([bad]));
      assert.ok(all.includes(expected), String(all));
      assert.ok(!all.includes(expected.replace('one-entry', 'loose-type')) || !expected.startsWith('one-entry'));
    });

  it('none of that where it is meant so', async () => {
    const good = item(
      {
        events: [
          {id: 'f', start: '2036-05-12T18:00', end: '2036-05-13T00:00'},
          {id: 'g', start: '2036-05-12T00:00', end: '2036-05-12T06:00'},
          {id: 'e', start: '2036-05-12', audience: ['Жители, СМИ'], places: [{name: 'N', url: '/page.html'}]},
        ],
        projects: [{name: 'P', start: '2036-05-12T00:00'}],
        contacts: [
          {id: 'c', name: 'Отдел 12, каб. 204', phones: ['0312 00-12-34, 00-12-35'], emails: ['a@example.kg']},
        ],
      },
      {
        title: 'AT&amp;T, R&D и «&lt;b&gt;»',
        content_html: '<p>В HTML пишут &lt;p&gt;</p>',
        tags: ['вода, свет'],
        language: 'ky-KG',
        url: 'news/example.html',
      },
    );
    assert.deepEqual(await found(feed([good])), []);
  });
});
