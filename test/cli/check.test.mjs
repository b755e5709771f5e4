// `mykty check` as publishers run it.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {feed, found, item} from '../support/checked-feed.mjs';
import {command, run} from '../support/command.mjs';

const fixture = (name) => fileURLToPath(new URL(`../fixtures/${name}.json`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mykty-check-'));

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

  it('tells every option that there is in every language', async () => {
    for (const lang of ['ky', 'ru', 'en']) {
      const {stdout} = await run(['--help', '--lang', lang]);
      const told = [...stdout.matchAll(/^ {2}(?:-\w, )?(--\w+)/gm)].map(([, option]) => option);
      assert.deepEqual(told.sort(), ['--help', '--json', '--lang', '--out', '--strict', '--title', '--url']);
    }
  });

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

  it('writes Kyrgyz and Russian as the widgets do: one kind of dash, and no noun that each number would decline', async () => {
    for (const lang of ['ky', 'ru']) {
      const {[lang]: words} = await import(`../../dist/cli/words/${lang}.js`);
      assert.doesNotMatch(JSON.stringify(words), /—/, lang);
    }
    const {ru} = await import('../../dist/cli/words/ru.js');
    assert.match(ru.problems['html-too-long'].message, /знаков оформлено: \{max\} из \{found\},/);
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

  for (const [text, en, ru] of [
    ['<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', /an RSS or Atom feed/, /RSS или Atom/],
    [
      '\ufeff<!-- made by a CMS -->\n<feed xmlns="http://www.w3.org/2005/Atom"/>',
      /an RSS or Atom feed/,
      /RSS или Atom/,
    ],
    ['<!doctype html><link rel="alternate" type="application/rss+xml">', /a web page/, /веб-страница/],
    ['title;topics\nA;water\n', /a table[^]*from-csv/, /таблица[^]*from-csv/],
    ['sep=,\r\nid,title\r\n1,A\r\n', /a table[^]*from-csv/, /таблица[^]*from-csv/],
    ['PK\u0003\u0004\u0014xl/workbook.xml', /a table[^]*from-csv/, /таблица[^]*from-csv/],
    ['PK\u0003\u0004\u0014word/document.xml', /is not JSON from here on/, /Отсюда это не JSON/],
    ['The title of a release', /is not JSON from here on/, /Отсюда это не JSON/],
  ])
    it(`says what ${JSON.stringify(text.slice(0, 30))} is, where it is plainly no JSON`, async () => {
      for (const [lang, expected] of [
        ['en', en],
        ['ru', ru],
      ]) {
        const {code, stdout} = await run(['check', '-', '--lang', lang], text);
        assert.equal(code, 1);
        assert.match(stdout, expected);
      }
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
    [['check', '.', '--lang', 'ru'], /^\. – папка/],
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

  for (const [name, change] of [
    ['low bytes first', (bytes) => bytes],
    ['high bytes first', (bytes) => bytes.swap16()],
    ['without its mark', (bytes) => bytes.subarray(2)],
  ])
    it(`says first that a feed is in UTF-16, ${name}, and checks the rest of it`, async () => {
      const json = JSON.stringify(feed([item({}, {title: 'Ң', titel: 'A'})]));
      const path = join(folder, 'wide.json');
      writeFileSync(path, change(Buffer.from(`\ufeff${json}`, 'utf16le')));
      const {problems} = JSON.parse((await run(['check', path, '--json', '--lang', 'en'])).stdout);
      assert.deepEqual(
        problems.map(({code, line, column}) => `${line}:${column} ${code}`),
        ['1:1 utf-16', `1:${json.indexOf('"A"') + 1} unknown-member`],
      );
      assert.match(problems[0].hint, /Notepad/);
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

  it('points at what it finds, line and column', async () => {
    const text = readFileSync(fixture('bad-items'), 'utf8');
    const {stdout} = await run(['check', fixture('bad-items'), '--json']);
    for (const {pointer, line, column, code} of JSON.parse(stdout).problems) {
      const rest = text.split('\n')[line - 1].slice(column - 1);
      if (code !== 'missing-id' && code !== 'missing') assert.match(rest, /^["[{\d]/, `${pointer} ${line}:${column}`);
    }
  });

  it('ends in silence where whoever reads its answer has had enough of it', async () => {
    const items = Array.from({length: 2_000}, (_, index) => item({}, {id: `${index}`, titel: 'A'}));
    const child = spawn(process.execPath, [command, 'check', '-', '--lang', 'en']);
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(JSON.stringify(feed(items)));
    assert.deepEqual([await new Promise((done) => child.on('close', done)), said], [0, '']);
  });
});
