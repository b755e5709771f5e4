// `mykty check` as publishers run it: the built command, in a process of its own.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../../scripts/loopback.mjs';
import {startFeedServer} from '../support/feed-server.mjs';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const fixture = (name) => fileURLToPath(new URL(`../fixtures/${name}.json`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mykty-check-'));

/** `heard` is called when it says something beside its answer. */
function run(args, input, heard = () => undefined) {
  return new Promise((done) => {
    const child = execFile(process.execPath, [command, ...args], (error, stdout, stderr) =>
      done({code: error ? error.code : 0, stdout, stderr}),
    );
    child.stderr.once('data', heard);
    child.stdin.end(input ?? '');
  });
}

const feed = (items, more = {}) => ({version: 'https://jsonfeed.org/version/1.1', title: 'F', ...more, items});
const item = (extension, more = {}) => ({id: 'a', content_text: 'x', ...more, _mykty: extension});

/** Codes and pointers that the command finds in a feed. */
async function found(json) {
  const path = join(folder, 'feed.json');
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  const {stdout} = await run(['check', path, '--json']);
  return JSON.parse(stdout).problems.map(({code, pointer}) => `${code} ${pointer}`);
}

describe('mykty check', () => {
  after(() => rmSync(folder, {recursive: true}));

  it("finds in the demo's feed only the number that its source has one digit short", async () => {
    const {code, stdout} = await run(['check', fixture('portal'), '--json']);
    const {problems} = JSON.parse(stdout);
    assert.deepEqual(
      problems.map(({code, severity, values}) => [code, severity, values.value]),
      [['phone-not-dialable', 'warning', '00-12-3']],
    );
    assert.equal(code, 0);
  });

  it('says where, what and how to mend it', async () => {
    const {code, stdout} = await run(['check', fixture('bad-items'), '--lang', 'en']);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /bad-items\.json:20:25 {2}error {2}\/items\/4\/date_published {2}\(bad-date\)\n {2}"31\.05\.2016"/,
    );
    assert.match(stdout, /\n {2}→ Write YYYY/);
  });

  for (const [lang, word, summary] of [
    ['ky', 'ката', 'Жазуулар: 4.'],
    ['ru', 'ошибка', 'Записей: 4.'],
    ['en', 'error', 'Items: 4.'],
  ]) {
    it(`speaks ${lang}`, async () => {
      const {stdout} = await run(['check', fixture('bad-items'), '--lang', lang]);
      assert.ok(stdout.includes(`  ${word}  `) && stdout.includes(summary));
      assert.ok(!/\{\w+\}/.test(stdout), 'a value was left out');
      assert.equal((await run(['--help', '--lang', lang])).code, 0);
    });
  }

  it('has words for every code in every language', async () => {
    const {ENGLISH, SEVERITIES} = await import('../../dist/feed/problem-messages.js');
    const [en, ky, ru] = await Promise.all(
      ['en', 'ky', 'ru'].map(async (lang) => (await import(`../../dist/cli/words/${lang}.js`))[lang]),
    );
    assert.deepEqual(Object.keys(ENGLISH).sort(), Object.keys(SEVERITIES).sort());
    for (const words of [ky, ru]) {
      assert.deepEqual(Object.keys(words.problems).sort(), Object.keys(en.problems).sort());
      for (const [code, {message, hint}] of Object.entries(words.problems)) {
        const values = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
        assert.deepEqual(values(message), values(en.problems[code].message), code);
        assert.deepEqual(values(hint), values(en.problems[code].hint), code);
      }
    }
  });

  it('calls the types of values by words of its language', async () => {
    const json = JSON.stringify(feed([item({}, {title: ['A'], tags: 'x'})]));
    for (const [lang, title, tags] of [
      ['en', 'Expected a text in quotation marks, found a list […].', 'Expected a list […], found a text in'],
      ['ru', 'текст в кавычках; найдено: список […].', 'список […]; найдено: текст в кавычках.'],
      ['ky', 'тырмакчадагы текст болушу керек, табылганы: тизме […].', 'тизме […] болушу керек, табылганы: тырмакча'],
    ]) {
      const {stdout} = await run(['check', '-', '--lang', lang], json);
      assert.ok(stdout.includes(title) && stdout.includes(tags), stdout);
      assert.doesNotMatch(stdout, /\b(?:array|string)\b/);
    }
  });

  it('gives JSON', async () => {
    const {stdout} = await run(['check', fixture('bad-items'), '--json', '--lang', 'en']);
    const {items, errors, problems} = JSON.parse(stdout);
    assert.equal(items, 4);
    assert.equal(problems.filter(({severity}) => severity === 'error').length, errors);
    const {source, ...first} = problems[0];
    assert.equal(source, fixture('bad-items'));
    assert.deepEqual(Object.keys(first).sort(), [
      ...['code', 'column', 'hint', 'line', 'message', 'pointer', 'severity', 'values'],
    ]);
  });

  it('reads standard input', async () => {
    const {code, stdout} = await run(['check', '-', '--lang', 'en'], `\ufeff${JSON.stringify(feed([item({})]))}`);
    assert.equal(code, 0);
    assert.match(stdout, /Items: 1\./);
  });

  it('points at the place where JSON breaks', async () => {
    const {code, stdout} = await run(['check', '-', '--lang', 'en'], '{\n  "version": "x",\n  "items": [1, }\n}');
    assert.equal(code, 1);
    assert.match(stdout, /^-:3:16 {2}error {2}\/ {2}\(not-json\)/);
  });

  for (const [lang, here, cut] of [
    ['en', 'This is not JSON from here on: } ]}', 'The text ends before the JSON is complete.'],
    ['ru', 'Отсюда это не JSON: } ]}', 'Текст обрывается: JSON не закончен.'],
    ['ky', 'Бул жерден тартып JSON эмес: } ]}', 'Текст үзүлүп калган: JSON бүткөн эмес.'],
  ])
    it(`says of broken JSON in ${lang} what stands where it breaks, in no words of Node's`, async () => {
      const says = async (text) => (await run(['check', '-', '--lang', lang], text)).stdout.split('\n')[1];
      assert.equal(await says('{"items": [{"id": "1",}\n]}'), `  ${here}`);
      for (const end of ['{"items": [', '{"items": "A', '{"items": [1] \n']) assert.equal(await says(end), `  ${cut}`);
    });

  it('takes lists in lists as deep as they come', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const text = JSON.stringify(feed([item({}, {tags: 0})])).replace('"tags":0', `"tags":${deep}`);
    assert.deepEqual(await found(text), ['wrong-type /items/0/tags/0']);
  });

  it('says where letters were lost that are not in UTF-8', async () => {
    const path = join(folder, 'feed-1251.json');
    const head = Buffer.from('{"version": "https://jsonfeed.org/version/1.1",\n "title": "');
    writeFileSync(
      path,
      Buffer.concat([head, Buffer.from([0xcf, 0xf0]), Buffer.from('", "items": [{"id": "1", "title": "A"}]}')]),
    );
    const {code, stdout} = await run(['check', path, '--lang', 'en']);
    assert.equal(code, 1);
    assert.match(stdout, /feed-1251\.json:2:12 {2}error {2}\/ {2}\(not-utf-8\)/);
  });

  it('answers a wrong option in the language asked for', async () => {
    for (const args of [
      ['check', 'x', '--lang', 'ru', '--nope'],
      ['check', '--nope', '--lang=ru'],
    ])
      assert.match((await run(args)).stderr, /^Непонятно: --nope\n\nИспользование/);
  });

  for (const [args, words] of [
    [['check', 'no-such-file.json', '--lang', 'ru'], /^Файла no-such-file\.json нет\.\n$/],
    [['check', '.', '--lang', 'ru'], /^\. — папка/],
    [['check', fixture('empty'), '--lang', 'kk'], /^--lang kk: .*ky, ru or en/],
    [['check', fixture('empty'), '--url', 'feed.json', '--lang', 'ru'], /^--url feed\.json: это не адрес/],
  ])
    it(`says what is wrong in: mykty ${args.slice(2).join(' ')}`, async () =>
      assert.match((await run(args)).stderr, words));

  it('takes a language with its country', async () =>
    assert.match((await run(['check', fixture('empty'), '--lang', 'ru_KG'])).stdout, /Записей/));

  it('takes texts as long as they come, and points into one that breaks', async () => {
    const long = 'с\n'.repeat(3_000_000);
    assert.deepEqual(await found(feed([item({}, {content_text: long})])), ['too-long /items/0/content_text']);
    const {stdout} = await run(['check', '-', '--lang', 'en'], '{\n "title": "C:\\docs"}');
    assert.match(stdout, /^-:2:14 {2}error {2}\/ {2}\(not-json\)/);
  });

  it('fails on warnings only where told to', async () => {
    const json = JSON.stringify(feed([item({images: [{url: 'https://example.kg/a.png'}]})]));
    assert.equal((await run(['check', '-'], json)).code, 0);
    assert.equal((await run(['check', '-', '--strict'], json)).code, 1);
  });

  for (const args of [
    [],
    ['check'],
    ['look', 'x'],
    ['check', 'a', 'b'],
    ['check', '--nope'],
    ['check', 'no-such-file.json'],
    ['check', '.'],
    ['check', fixture('empty'), '--lang', 'kk'],
    ['check', fixture('empty'), '--url', 'example.kg/feed.json'],
    ['index', '-'],
  ]) {
    it(`ends with 2 on: mykty ${args.join(' ')}`, async () => {
      const {code, stderr} = await run(args);
      assert.equal(code, 2);
      assert.ok(stderr.length > 0);
    });
  }

  describe('rules between members', () => {
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
      [
        'a misspelt member of what stands by itself',
        item({contacts: {nmae: 'N'}}),
        `unknown-member ${at}/contacts/nmae`,
      ],
      [
        'one of what PHP numbers',
        item({contacts: {1: {names: 'N', id: 'c'}}}),
        `misspelt-member ${at}/contacts/1/names`,
      ],
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
              sessions: [
                {start: '2026-05-12T10:00', end: '2026-05-13T23:00'},
                {start: '2026-05-12'},
                {start: '2026-05'},
              ],
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
      const version = (id, language, work) =>
        item({work}, {id, language, url: `https://example.kg/${language}/news/1`});
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

  describe('a URL', () => {
    let server;
    before(async () => (server = await startFeedServer()));
    after(() => server.close());

    it('with its pages', async () => {
      const {code, stdout} = await run(['check', `${server.url}/faults/pages?pages=3`, '--lang', 'en']);
      assert.match(stdout, /Items: 6\. Errors: 0/);
      assert.equal(code, 0);
    });

    it('whose pages have an item in common', async () => {
      const page = (ids, next_url) => ({
        body: JSON.stringify(
          feed(
            ids.map((id) => item({}, {id})),
            {next_url},
          ),
        ),
      });
      const pages = await serve({routes: {'/1.json': page(['a', 'b'], '/2.json'), '/2.json': page(['c', 'b'])}});
      const {stdout} = await run(['check', `${pages.origin}/1.json`, '--json']);
      await pages.close();
      const {items, problems} = JSON.parse(stdout);
      assert.equal(items, 3);
      assert.deepEqual(
        problems.map(({source, code, pointer}) => `${source.slice(-6)} ${code} ${pointer}`),
        ['2.json duplicate-id /items/1/id'],
      );
    });

    it('whose pages have the versions of one work', async () => {
      const page = (items, next_url) => ({
        body: JSON.stringify(
          feed(
            items.map(([id, work, language]) => item({work}, {id, language, url: `https://town.example.kg/${id}`})),
            {next_url},
          ),
        ),
      });
      const pages = await serve({
        routes: {
          '/1.json': page(
            [
              ['ru/a', 'budget', 'ru'],
              ['b', 'water', 'ky'],
            ],
            '/2.json',
          ),
          '/2.json': page(
            [
              ['ky/a', 'Budget', 'ky'],
              ['c', 'water', 'ky'],
            ],
            '/3.json',
          ),
          '/3.json': page([['d', 'roads', 'ky']]),
        },
      });
      const {stdout} = await run(['check', `${pages.origin}/1.json`, '--json']);
      await pages.close();
      assert.deepEqual(
        JSON.parse(stdout).problems.map(({source, code, pointer}) => `${source.slice(-6)} ${code} ${pointer}`),
        ['2.json lonely-version /items/0/_mykty/work', '2.json same-version /items/1/_mykty/work'],
      );
    });

    it('whose pages go in a circle', async () => {
      const {code, stdout} = await run(['check', `${server.url}/faults/pages?pages=3&loop=1`]);
      assert.match(stdout, /next-loop/);
      assert.equal(code, 1);
    });

    it('whose pages lead away', async () => {
      assert.match((await run(['check', `${server.url}/faults/pages?abroad=1`])).stdout, /next-abroad/);
    });

    for (const [name, path, words] of [
      ['404', 'status?status=404', /404/],
      ['nothing there', 'reset?after=1', /cannot be reached/],
      ['too much', 'claims', /32 MB/],
    ]) {
      it(`that fails: ${name}`, async () => {
        const {code, stderr} = await run(['check', `${server.url}/faults/${path}`, '--lang', 'en']);
        assert.equal(code, 2);
        assert.match(stderr, words);
      });
    }

    it('that takes its time: says so', async () => {
      let heard;
      const said = new Promise((done) => (heard = done));
      const body = JSON.stringify(feed([item({})]));
      // As long as it says nothing, there is no answer.
      const slow = await serve({routes: {'/slow.json': {body, until: () => said}}});
      const {code, stderr} = await run(['check', `${slow.origin}/slow.json`, '--lang', 'en'], '', heard);
      await slow.close();
      assert.match(stderr, /^Reading http.* … 2 s\n$/);
      assert.equal(code, 0);
    });
  });

  it('points at what it finds, line and column', async () => {
    const text = readFileSync(fixture('bad-items'), 'utf8');
    const {stdout} = await run(['check', fixture('bad-items'), '--json']);
    for (const {pointer, line, column, code} of JSON.parse(stdout).problems) {
      const rest = text.split('\n')[line - 1].slice(column - 1);
      if (code !== 'missing-id' && code !== 'missing') assert.match(rest, /^["[{\d]/, `${pointer} ${line}:${column}`);
    }
  });
});
