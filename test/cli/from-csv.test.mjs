// `mykty from-csv` as press officers run it.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {COLUMNS, COLUMN_NAMES} from '../../demo/docs/columns.js';
import {run as runCommand} from '../support/command.mjs';

const {parseCsv} = await import('../../dist/cli/csv.js');
const {columnNames, columnOf} = await import('../../dist/cli/practice-columns.js');
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

async function run(input, ...args) {
  const {code, stdout, stderr} = await runCommand(['from-csv', '-', ...args], input);
  return {code, stderr, ...(stdout ? {feed: JSON.parse(stdout)} : {})};
}

describe('CSV', () => {
  const cells = (text) => parseCsv(text).rows.map((row) => row.cells);
  for (const [name, text, expected] of [
    [
      'by commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'by semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'by tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old line ends',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte-order mark',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes, separators and lines in quotes',
      '"a,b","c ""d"""\n"1\n2", "3"',
      [
        ['a,b', 'c "d"'],
        ['1\n2', '3'],
      ],
    ],
    [
      'a separator within a heading',
      '"x;y;z",b\n1,2',
      [
        ['x;y;z', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty rows',
      'a,b\n\n,\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'its separator told in a line of its own',
      '\ufeffsep=;\r\na,b;c\r\n1;2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])
    it(`is read with ${name}`, () => assert.deepEqual(cells(text), expected));

  it('knows on which line a row begins, and where a quote stays open', () => {
    assert.deepEqual(
      parseCsv('a\n"1\n2"\n3').rows.map(({line}) => line),
      [1, 2, 4],
    );
    assert.equal(parseCsv('a,b\n1,"2\n3').unclosed, 2);
    assert.deepEqual(
      parseCsv('sep=;\na\n1').rows.map(({line}) => line),
      [2, 3],
    );
  });
});

describe('mykty from-csv', () => {
  const head =
    'id;title;language;topics;locality;region;start;end;results;indicator;before;after;unit;indicator2;after2;cost;currency';

  it('says which column stands twice, and keeps the first', async () => {
    const {code, feed, stderr} = await run('title;indicator;before;Indicator;before\nA;Homes;41;Roads;12\n');
    assert.equal(code, 1);
    assert.deepEqual(feed.items[0]._mykty.practice.indicators, [{label: 'Homes', before: 41}]);
    assert.match(stderr, /:1 {2}error {2}Indicator {2}\(csv-column-twice\)/);
    assert.match(stderr, /:1 {2}error {2}before {2}\(csv-column-twice\)\n.*"before".*\n.*indicator2/);
  });

  it('makes a feed of practices', async () => {
    const row =
      'p1;"Суу; эсептегич менен";ky;water|care;Ат-Башы;KG-N;2019;2022-05;"Бир\nЭки";Суусу бар үйлөр;41;86,5;%;Жол;1 200;1 500 000;KGS';
    const {code, feed, stderr} = await run(`\ufeff${head}\r\n${row}\r\n`, '--title', 'Тажрыйбалар');
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.equal(feed.title, 'Тажрыйбалар');
    assert.deepEqual(feed.items, [
      {
        _mykty: {
          type: 'practice',
          practice: {
            topics: ['water', 'care'],
            place: {locality: 'Ат-Башы', region: 'KG-N'},
            period: {start: '2019', end: '2022-05'},
            results: ['Бир', 'Эки'],
            indicators: [
              {label: 'Суусу бар үйлөр', before: 41, after: 86.5, unit: '%'},
              {label: 'Жол', after: 1200},
            ],
            cost: {amount: 1_500_000, currency: 'KGS'},
          },
        },
        id: 'p1',
        title: 'Суу; эсептегич менен',
        language: 'ky',
      },
    ]);
  });

  it('names the row, the column and the remedy of each error', async () => {
    const table =
      'id,title,start,before,colour,url\na,One,in May,many,red,javascript:x\n,,2016,,,\na,Two,,,,,\na,"Three,x';
    const {code, feed, stderr} = await run(table, '--lang', 'en');
    assert.equal(code, 1);
    const lines = [...stderr.matchAll(/^-:(\d+) {2}(\w+) {2}(\S+) {2}\((\S+)\)/gm)].map(([, ...parts]) =>
      parts.join(' '),
    );
    assert.deepEqual(lines, [
      '1 warning colour csv-unknown-column',
      '2 error before csv-number',
      '2 error url bad-url',
      '2 error start bad-date',
      '3 error title csv-untitled',
      '4 error id duplicate-id',
      '5 error – csv-unclosed',
      '5 error id duplicate-id',
    ]);
    assert.match(stderr, /→ Write digits only/);
    assert.equal(feed.items.length, 3);
  });

  it('says when a row is longer than the first, or when there is no title', async () => {
    const {stderr} = await run('id,title\na,One,more', '--lang', 'ru');
    assert.match(stderr, /csv-cells[^]*ячеек: 3/);
    // Where no column is known by that name, each row lacks it, and nothing is said of those.
    for (const table of ['id\na\nb', 'Best practices;;\n;;\ntitle;topics;start\nA;water;2019', 'title|topics\nA|water'])
      assert.deepEqual((await run(table)).stderr.match(/\((?!csv-unknown-column)[\w-]+\)/g), ['(csv-no-title)'], table);
    assert.equal((await run('')).code, 1);
  });

  for (const [written, start] of [
    ['30.05.2016', '2016-05-30'],
    ['3.5.2016 9:30', '2016-05-03T09:30'],
    ['03.05.2016 09:30:00', '2016-05-03T09:30:00'],
    ['05.2016', '2016-05'],
    ['2016', '2016'],
    ['2016-05-30', '2016-05-30'],
    ['30.02.2016', undefined],
    ['05.2016 9:30', undefined],
    ['30.05.16', undefined],
    ['май 2016 г.', '2016-05'],
    ['2016-жылдын майы', '2016-05'],
    ['May 2016', '2016-05'],
    ['2016-жылдын 31-май айы', '2016-05-31'],
    // What Excel makes of 2016-05, in Russian, Kyrgyz and English.
    ['май.16', '2016-05'],
    ['янв.09', '2009-01'],
    ['сен-16', '2016-09'],
    ['May-16', '2016-05'],
    // It could be 1995 too.
    ['май.95', undefined],
    ['16.май', undefined],
    ['лот.16', undefined],
  ])
    it(`takes ${written} for ${start ?? 'no date'}`, async () => {
      const {stderr, feed} = await run(`title;start\nA;${written}`);
      if (start) assert.equal(feed.items[0]._mykty.practice.period.start, start);
      assert.equal(stderr.includes('bad-date'), !start, stderr);
    });

  it('names what is missing as the table does', async () => {
    const {stderr} = await run('title,after,after2,currency\nA,3,4,KGS', '--lang', 'en');
    assert.deepEqual(
      [...stderr.matchAll(/member "(\w+)" is missing/g)].map(([, name]) => name),
      ['indicator', 'indicator2', 'cost'],
    );
  });

  describe('reads a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mykty-csv-'));
    after(() => rmSync(folder, {recursive: true}));
    const table = 'title;topics\r\nЧистая вода;water\r\n';
    const bytes1251 = Uint8Array.from(table, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x350;
    });
    for (const [name, bytes, told] of [
      ['in windows-1251', bytes1251, ['1 warning csv-windows-1251']],
      ['in UTF-8', Buffer.from(table), []],
      ['in UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le'), []],
      ['in UTF-16, high bytes first', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), []],
    ])
      it(name, async () => {
        const path = join(folder, 'table.csv');
        writeFileSync(path, bytes);
        const {stdout, stderr} = await runCommand(['from-csv', path, '--lang', 'en']);
        assert.equal(JSON.parse(stdout).items[0].title, 'Чистая вода');
        const lines = [...stderr.matchAll(/:(\d+) {2}(\w+) {2}– {2}\((\S+)\)/g)];
        assert.deepEqual(
          lines.map(([, ...parts]) => parts.join(' ')),
          told,
        );
      });

    it('that is a workbook: says so, and nothing else', async () => {
      const {code, stderr} = await run('PK\u0003\u0004\u0014\u0000title\n1,2', '--lang', 'en');
      assert.equal(code, 1);
      assert.match(stderr, /^-:1 {2}error {2}– {2}\(csv-workbook\)/);
      assert.doesNotMatch(stderr, /csv-(?:no-title|unknown-column)/);
    });
  });

  for (const [language, word] of [
    ['ky', 'сан эмес'],
    ['ru', 'не число'],
    ['en', 'not a number'],
  ])
    it(`speaks ${language}`, async () =>
      assert.match((await run('title,before\nA,x', '--lang', language)).stderr, new RegExp(word)));

  it('takes the example of the guides, and every column that they name', async () => {
    for (const language of ['ky', 'ru', 'en']) {
      const guide = read(`demo/docs/press.${language}.html`);
      const [, example] = /<code data-run="csv">([^]*?)<\/code>/.exec(guide);
      const {code, stderr, feed} = await run(example);
      assert.equal(stderr, '');
      assert.equal(code, 0);
      assert.equal(feed.items.length, 1);
    }
    assert.deepEqual(Object.keys(COLUMNS).sort(), [...columnNames].sort());
    for (const [name, meanings] of Object.entries(COLUMNS))
      assert.ok(meanings.length === 3 && meanings.every(Boolean), name);
    for (const name of columnNames) assert.ok(columnOf(name.toUpperCase()), name);
    for (const [name, headings] of Object.entries(COLUMN_NAMES))
      for (const heading of headings) assert.deepEqual(columnOf(heading), columnOf(name), `${name}: ${heading}`);
    for (const name of ['constructor', 'indicator0', 'title2', 'Название 2'])
      assert.equal(columnOf(name), undefined, name);
  });

  it('reads dates in words, and says what is no code of a currency or language', async () => {
    const table =
      'title;language;date_published;start;end;cost;currency\nСуу;kg;12 мая 2026 г.;2021 г.;2023-жыл;5;сом\n';
    const {feed, stderr} = await run(table, '--lang', 'en');
    const [{date_published: published, _mykty: own}] = feed.items;
    assert.deepEqual([published, own.practice.period], ['2026-05-12', {start: '2021', end: '2023'}]);
    assert.match(stderr, /"сом" is not the code of a currency/);
    assert.match(stderr, /"kg" is that of another language/);
    const good = await run('title;language;start;currency;cost\nСуу;ky;2021;KGS;5\n');
    assert.equal(good.stderr.includes('currency'), false, good.stderr);
  });
});
