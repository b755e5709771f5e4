// What `mykty check` finds between the members of a feed, and what it lets pass.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, found, item} from '../support/checked-feed.mjs';
import {run} from '../support/command.mjs';

describe('mykty check: rules between members', () => {
  const event = (more) => item({events: [{id: 'e', name: 'E', start: '2026-05-12', ...more}]});
  const at = '/items/0/_mykty';
  const june = {start: '2036-06-10', end: '2036-06-12'};
  const turned = {title: 'T', start: '2036-06-12T12:00', end: '2036-06-12T11:00'};
  const endsFirst = (place) => `end-before-start ${at}/${place}`;
  const cases = [
    ['an end before the start', event({end: '2026-05-11'}), `end-before-start ${at}/events/0`],
    [
      'an hour before the start',
      event({start: '2026-05-12T10:00', end: '2026-05-12T09:00'}),
      `end-before-start ${at}/events/0`,
    ],
    [
      'a deadline after the event',
      event({registration: {deadline: '2026-05-13'}}),
      `deadline-after-event ${at}/events/0/registration/deadline`,
    ],
    ...[
      [{start: '2026-05-12T10:00'}, '2026-05-13'],
      [{start: '2026-05-12T10:00', end: '2026-05-12T12:00'}, '2026-05-12T12:01'],
      [{start: undefined, sessions: [{start: '2026-05-12'}, {start: '2026-05-14'}]}, '2026-05-15'],
    ].map(([dates, deadline]) => [
      `a deadline of ${deadline} after ${JSON.stringify(dates)}`,
      event({...dates, registration: {deadline}}),
      `deadline-after-event ${at}/events/0/registration/deadline`,
    ]),
    ['an end without a start', event({start: undefined, end: '2026-05-12'}), `no-start ${at}/events/0`],
    [
      'an end without a start beside sessions without one',
      event({start: undefined, end: '2026-05-12', sessions: [{title: 'T'}]}),
      `no-start ${at}/events/0`,
    ],
    [
      'a part with an end and no start',
      event({sessions: [{title: 'T', end: '2026-05-12'}]}),
      `no-start ${at}/events/0/sessions/0`,
    ],
    ...[
      [{start: '2026-05-13'}, {start: '2026-05-12'}],
      [{start: '2026-05-12', end: '2026-05-13'}, {start: '2026-05-14'}],
      [
        {start: '2026-05-12', end: '2026-05-13'},
        {start: '2026-05-13T10:00', end: '2026-05-14T10:00'},
      ],
      [
        {start: '2026-05-12T10:00', end: '2026-05-12T12:00'},
        {start: '2026-05-12T11:00', end: '2026-05-12T12:01'},
      ],
    ].map(([dates, session]) => [
      `a part of ${JSON.stringify(session)} outside of ${JSON.stringify(dates)}`,
      event({...dates, sessions: [{title: 'T', ...session}]}),
      `session-outside ${at}/events/0/sessions/0`,
    ]),
    [
      'a contact that is not there',
      event({registration: {contact: 'press'}}),
      `unknown-contact ${at}/events/0/registration/contact`,
    ],
    ['a move without a former date', event({status: 'rescheduled'}), `no-former-date ${at}/events/0`],
    ['an unknown region', event({places: [{region: 'KG-XX'}]}), `unknown-region ${at}/events/0/places/0/region`],
    ['an embargo in the future', item({embargo: '2099-01-01'}), `embargo-future ${at}/embargo`],
    ['a picture without text', item({images: [{url: 'https://example.kg/a.png'}]}), `no-alt ${at}/images/0`],
    [
      'a phone that nobody can dial',
      item({contacts: [{id: 'c', name: 'N', phones: ['62-07-6']}]}),
      `phone-not-dialable ${at}/contacts/0/phones/0`,
    ],
    [
      'a phone that nobody can dial, beside one that works',
      item({contacts: [{id: 'c', name: 'N', phones: ['0312 00-12-34, 00-12-3']}]}),
      `phone-not-dialable ${at}/contacts/0/phones/0`,
    ],
    ...[
      'Mo-Fr 9-18',
      'Mo-Fr 09:00-25:00',
      'Mo-Fr 09:00-18:00, обед 12:00-13:00',
      'mo–fr: 09:00-18:00',
      'Mo-Fr 09.00-18.00',
      'Mo-Su off',
      'PH off',
      '24/7 кроме праздников',
    ].map((hours) => [
      `opening hours such as ${hours}`,
      item({contacts: [{id: 'c', name: 'N', hours}]}),
      `bad-hours ${at}/contacts/0/hours`,
    ]),
    ...['сом', 'som', 'kgs', 'XYZ', '$'].map((currency) => [
      `a currency such as ${currency}`,
      item({type: 'practice', practice: {cost: {amount: 5, currency}}}),
      `unknown-currency ${at}/practice/cost/currency`,
    ]),
    ...['2036-06-10T10:00:60', '2036-06-10T10:00:60Z', '2036-06-10T10:00:60.5+06:00'].map((start) => [
      `a second that no clock shows, ${start}`,
      event({start}),
      `leap-second ${at}/events/0/start`,
    ]),
    ...['\v', '\f', '\u0085', '\u2028', '\u2029', '\u0007', '\uf0b7', '\ufffc'].map((character) => [
      `what word processors leave in a text, U+${character.charCodeAt(0).toString(16)}`,
      item({kicker: `Биринчи сап${character}экинчи сап`}),
      `odd-character ${at}/kicker`,
    ]),
    ['the same in HTML', item({}, {content_html: '<p>a\u2028b</p>'}), 'odd-character /items/0/content_html'],
    [
      'a messenger that is none',
      item({contacts: [{id: 'c', name: 'N', telegram: '??'}]}),
      `bad-handle ${at}/contacts/0/telegram`,
    ],
    [
      'a footnote that nothing refers to',
      item({footnotes: [{id: '1', text: 'n'}]}),
      `footnote-unused ${at}/footnotes/0`,
    ],
    ['a misspelt member', item({evnts: []}), `misspelt-member ${at}/evnts`],
    ...['_Mykty', '_mikty'].map((name) => [
      `an extension called ${name}`,
      item(undefined, {[name]: {type: 'event'}}),
      `misspelt-member /items/0/${name}`,
    ]),
    ['a member of the extension beside it', item({}, {events: []}), 'misspelt-member /items/0/events'],
    ['a misspelt member of what stands by itself', item({contacts: {nmae: 'N'}}), `unknown-member ${at}/contacts/nmae`],
    ['one of what PHP numbers', item({contacts: {1: {names: 'N', id: 'c'}}}), `misspelt-member ${at}/contacts/1/names`],
    ['an unknown member', item({colour: 'red'}), `unknown-member ${at}/colour`],
    ['HTML nested too deeply', item({}, {content_html: '<div>'.repeat(500)}), 'html-too-long /items/0/content_html'],
    ['a session that ends before it starts', event({...june, sessions: [turned]}), endsFirst('events/0/sessions/0')],
    ['a point of an agenda that does', event({...june, agenda: [turned]}), endsFirst('events/0/agenda/0')],
    ['a project that does', item({projects: [{...turned, name: 'P'}]}), endsFirst('projects/0')],
    ['a practice that does', item({practice: {period: turned}}), endsFirst('practice/period')],
    ...[
      ['day', '2036-06-12', '2036-06-11'],
      ['day, of a time', '2036-06-12T00:00', '2036-06-11'],
      ['month', '2036-06', '2036-05'],
      ['year', '2036', '2035'],
    ].map(([unit, start, end]) => [
      `an end on the ${unit} before`,
      item({practice: {period: {start, end}}}),
      endsFirst('practice/period'),
    ]),
    ...['events', 'contacts', 'footnotes'].map((list) => [
      `an id that stands twice in ${list}`,
      item({
        [list]: [
          {id: 'x', name: 'A', text: 'a'},
          {id: ' x', name: 'B', text: 'b'},
        ],
      }),
      `id-twice ${at}/${list}/1/id`,
    ]),
    ['an address that lacks https://', item({}, {url: 'www.example.kg/a'}), 'no-scheme /items/0/url'],
    [
      'one within a contact',
      item({contacts: [{id: 'c', name: 'N', url: ' WWW.example.kg'}]}),
      `no-scheme ${at}/contacts/0/url`,
    ],
    ...[
      [{title: 'A<br />B'}, {}, '/items/0/title'],
      [{content_text: '<p class="x">A</p>'}, {}, '/items/0/content_text'],
      [{content_text: 'A&nbsp;B'}, {}, '/items/0/content_text'],
      [{}, {kicker: '<b>A</b>'}, `${at}/kicker`],
      [{}, {contacts: [{id: 'c', role: '&laquo;A&raquo;'}]}, `${at}/contacts/0/role`],
      [{}, {quotes: [{text: '&quot;A&quot;'}]}, `${at}/quotes/0/text`],
    ].map(([more, extension, pointer]) => [
      `HTML in plain text: ${JSON.stringify({...more, ...extension})}`,
      item(extension, more),
      `html-in-text ${pointer}`,
    ]),
    ['a practice of which nothing is said', item({type: 'Practice'}), `no-practice ${at}`],
    [
      'one in place of a list',
      item({contacts: {id: 'c', phones: ['12345']}}),
      'phone-not-dialable /items/0/_mykty/contacts/phones/0',
    ],
    [
      'those that PHP numbers',
      item({contacts: {1: {id: 'c', phones: '12345'}}}),
      'phone-not-dialable /items/0/_mykty/contacts/1/phones',
    ],
  ];
  for (const [name, bad, expected] of cases) {
    it(name, async () => assert.ok((await found(feed([bad]))).includes(expected), expected));
  }

  it('none of them in a good item', async () => {
    const good = item(
      {
        events: [
          {
            ...{id: 'e', start: '2026-05-12T10:00', end: '2026-05-12', places: [{region: 'KG-O'}]},
            registration: {deadline: '2026-05-12', contact: 'c'},
          },
          {id: 'f', name: 'F', end: '2026-05-14', sessions: [{start: '2026-05-12'}]},
          {
            id: 'g',
            start: '2026-05-12',
            sessions: [{start: '2026-05-12T10:00'}, {start: '2026-05-14'}, {title: 'T'}],
          },
          {
            ...{id: 'h', start: '2026-05-12T10:00', end: '2026-05-13'},
            sessions: [{start: '2026-05-12T10:00', end: '2026-05-13T23:00'}, {start: '2026-05-12'}, {start: '2026-05'}],
          },
        ],
        contacts: [{id: 'c', name: 'N', phones: ['0312 00-00-00'], telegram: '@example'}],
        images: [{url: 'https://example.kg/a.png', alt: ''}],
        footnotes: [{id: '1', text: 'n'}],
        embargo: '2020-01-01',
      },
      {content_html: '<p>x<a href="#fn-1">1</a></p>'},
    );
    assert.deepEqual(await found(feed([good])), []);
  });

  it('none in hours that are read or are words, in a currency, in usual characters and in a usual second', async () => {
    const hours = ['Mo-Fr 9:00-18:00; Sa,Su,PH off', '24/7', 'Mo-Fr by appointment', 'Дш–жм 9-18', 'Monday, 9:00', ''];
    const good = item({
      kicker: 'Line\nline\tline\u00a0\u200b\u00ad №',
      practice: {topics: ['water'], cost: {amount: 5, currency: 'KGS'}},
      events: [{id: 'e', start: '2036-06-10T10:00:59Z'}],
      contacts: hours.map((each, index) => ({id: `c${index}`, name: 'N', ...(each && {hours: each})})),
    });
    assert.deepEqual(await found(feed([good])), []);
  });

  it('none of a practice that has tags, or some of what a practice has', async () => {
    assert.deepEqual(await found(feed([item({type: 'practice'}, {tags: ['water']})])), []);
    assert.deepEqual(await found(feed([item({type: 'practice', practice: {problem: 'p'}})])), []);
  });

  it('none where ids are numbers, or have spaces around them', async () => {
    const numbered = item(
      {
        events: [{id: 1, start: '2036-05-12', registration: {contact: '7'}}],
        contacts: [{id: 7, name: 'N'}],
        footnotes: [{id: 1, text: 'n'}],
      },
      {content_html: '<p>x<a href="#fn-1">1</a></p>'},
    );
    const spaced = item({
      events: [{id: 'e', start: '2036-05-12', registration: {contact: 'press '}}],
      contacts: [{id: 'press', name: 'N'}],
    });
    assert.deepEqual(await found(feed([numbered])), []);
    assert.deepEqual(await found(feed([spaced])), []);
  });

  for (const [dates, deadline] of [
    [{start: '2036-06-10T10:00'}, '2036-06-10T10:00'],
    [{start: '2036-06-10T10:00'}, '2036-06-10T15:00'],
    [{start: '2036-06-10T10:00'}, '2036-06-10'],
    [{start: '2036-06-10T10:00', end: '2036-06-10T12:00'}, '2036-06-10T12:00'],
    [{start: '2036-06-10', sessions: [{start: '2036-06-10'}, {start: '2036-06-12T10:00'}]}, '2036-06-12'],
    [{start: '2036-06'}, '2036-06-30'],
  ])
    it(`takes a deadline of ${deadline} for ${JSON.stringify(dates)}`, async () =>
      assert.deepEqual(await found(feed([event({...dates, registration: {deadline}})])), []));

  it('of HTML in a date, only that it is none', async () => {
    const bad = await found(feed([event({start: '<b>2026</b>'})]));
    assert.deepEqual(bad, [`bad-date ${at}/events/0/start`]);
  });

  it('none in a text that only speaks of tags, or is HTML', async () => {
    const text = 'a < b and c > d, <3, <strong, R&D; Q&A';
    const plain = item(
      {kicker: text, footnotes: [{id: '1', html: '<b>n</b>&nbsp;', on: 'title'}]},
      {title: 'A &amp; B'},
    );
    assert.deepEqual(await found(feed([{...plain, content_html: '<p>x&nbsp;y</p>', content_text: text}])), []);
  });

  it('none in extensions of others', async () => {
    assert.deepEqual(await found(feed([item({}, {_wp: {a: 1}, _my_company: 1})], {_blog: 1})), []);
  });

  it('none in the one author of version 1.0, which is read', async () => {
    const author = {name: 'N', url: '/n'};
    assert.deepEqual(await found(feed([item({}, {author})], {author})), []);
    assert.deepEqual(await found(feed([item({author})])), ['unknown-member /items/0/_mykty/author']);
  });

  it('language versions that do not find each other', async () => {
    const version = (id, language, work) => item({work}, {id, language, url: `https://example.kg/${language}/news/1`});
    const where = 'lonely-version /items/1/_mykty/work';
    assert.deepEqual(await found(feed([version('1', 'ky', 'w'), version('2', 'ru', 'w')])), []);
    assert.deepEqual(await found(feed([version('1', 'ky', 'w-1'), version('2', 'ru', 'W 1')])), [where]);
    assert.deepEqual(await found(feed([version('1', 'ky', 'w'), version('2', 'ru', undefined)])), [where]);
    for (const [one, other] of [
      ['ky', 'ky'],
      ['en', 'EN'],
      ['ru', 'ru_RU'],
      ['en-US', 'en-GB'],
    ])
      assert.deepEqual(
        await found(feed([version('1', one, 'w'), version('2', other, 'w ')])),
        ['same-version /items/1/_mykty/work'],
        `${one} and ${other}`,
      );
    assert.deepEqual(await found(feed([version('1', 'uz-Cyrl', 'w'), version('2', 'uz-Latn', 'w')])), []);
  });

  it('a member that stands twice', async () => {
    const text =
      '{"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": [{"id": "1", "title": "A", "title": "B"}]}';
    assert.deepEqual(await found(text), ['duplicate-member /items/0/title']);
  });

  it('a next_url that leads back', async () => {
    const url = 'https://example.kg/feed.json';
    assert.deepEqual(await found(feed([item({})], {feed_url: url, next_url: url})), ['next-loop /next_url']);
    const json = JSON.stringify(feed([item({})], {next_url: 'feed.json'}));
    assert.match((await run(['check', '-', '--url', url], json)).stdout, /next-loop/);
    assert.doesNotMatch((await run(['check', '-', '--url', 'https://example.kg/1.json'], json)).stdout, /next-loop/);
  });
});
