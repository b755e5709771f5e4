// `mykty from-csv` of tables that are not quite what they should be.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {run} from '../support/command.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mykty-tables-'));
const path = join(folder, 'table.csv');

/** The last feed that was made. */
let converted;

/** The titles that a table gives, and what is said of it: line, severity, column, code. */
async function convert(bytes, lang = 'en') {
  writeFileSync(path, bytes);
  const {stdout, stderr} = await run(['from-csv', path, '--lang', lang]);
  const told = [...stderr.matchAll(/^\S*:(\d+) {2}(\S+) {2}(.+) {2}\((\S+)\)$/gm)].map(([, ...parts]) =>
    parts.join(' '),
  );
  converted = JSON.parse(stdout);
  return {titles: converted.items.map(({title}) => title), told, stderr};
}

/** Russian letters as an old system writes them. */
const inOldLetters = (text, encoding) => {
  const bytes = new Map(
    [...Array(256).keys()].map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter));
};

describe('mykty from-csv, imperfect tables', () => {
  after(() => rmSync(folder, {recursive: true}));

  const table = 'title;topics\r\nЧистая вода;water\r\nЁлки и «парк»;waste\r\n';
  for (const [encoding, told] of [
    ['windows-1251', /windows-1251/],
    ['ibm866', /cp866/],
  ])
    it(`knows the letters of ${encoding}`, async () => {
      const plain = encoding === 'ibm866' ? table.replace(/[«»]/g, '"') : table;
      const {titles, stderr} = await convert(inOldLetters(plain, encoding));
      assert.equal(titles[0], 'Чистая вода');
      assert.match(stderr, told);
    });

  for (const [name, bytes] of [
    ['low bytes first', Buffer.from(table, 'utf16le')],
    ['high bytes first', Buffer.from(table, 'utf16le').swap16()],
  ])
    it(`reads UTF-16 without its mark, ${name}`, async () => {
      const {titles, told} = await convert(bytes);
      assert.deepEqual([titles[0], told], ['Чистая вода', []]);
    });

  it('names all headings that it does not know at once, with the known ones', async () => {
    const {stderr, told} = await convert('title;Адрес;Жылы;Описание\nA;b;c;d\n');
    assert.deepEqual(told, ['1 warning – csv-unknown-columns']);
    assert.match(stderr, /Адрес, Жылы, Описание/);
    assert.equal(stderr.match(/locality, municipality/g).length, 1);
  });

  for (const [name, rows, line] of [
    ['the same, on a new page', 'A;water;KG-N\nTitle;Topics;region\nB;care;', 3],
    ['the same, of some columns', 'A;water;KG-N\ntitle;;region\nB;care;', 3],
    ['in Russian', 'Название;Темы;Область\nA;water;KG-N\nB;care;', 2],
    ['in Kyrgyz', 'Аталышы *;Темалары;\nA;water;KG-N\nB;care;', 2],
    ['in Kyrgyz, with its word', 'Тажрыйбанын аталышы;Темалары;\nA;water;KG-N\nB;care;', 2],
  ])
    it(`passes over a row that has the headings once more: ${name}`, async () => {
      const {titles, told} = await convert(`title;topics;region\n${rows}\n`);
      assert.deepEqual(titles, ['A', 'B']);
      assert.deepEqual(told, [`${line} warning – csv-headings-again`]);
    });

  for (const [cell, topics, told] of [
    ['water, roads', ['water', 'roads'], []],
    ['water;budget', ['water', 'budget'], []],
    ['water|вода, жол', ['water', 'вода, жол'], []],
    ['Жарык, көпүрө', ['Жарык, көпүрө'], ['2 warning topics csv-one-entry']],
    ['Чистая вода', ['water'], []],
    ['суу; Ден соолук, камкордук', ['суу; Ден соолук, камкордук'], ['2 warning topics csv-one-entry']],
    ['суу|Ден соолук, камкордук|көпүрө', ['water', 'care', 'көпүрө'], []],
    ['Ден соолук, камкордук', ['care'], []],
    ['Вода, Дороги', ['water', 'roads'], []],
  ])
    it(`takes the topics “${cell}” for ${topics.length}`, async () => {
      const {told: found} = await convert(`title,topics\nA,"${cell}"\n`);
      assert.deepEqual(found, told);
      assert.deepEqual(converted.items[0]._mykty.practice.topics, topics);
    });

  for (const [language, table] of [
    [
      'Kyrgyz',
      'Аталышы*;Темалар;Айыл же шаар;ОБЛУС;Башталышы;Көйгөйү;Көрсөткүч;Мурда;Кийин;Көрсөткүч 2;Кийин 2;Чыгымы;Валюта\n',
    ],
    [
      'Russian',
      'Название практики;Тема:;Населённый пункт;Область;Начало;Проблема;Показатель;До;После;Показатель 2;После 2;Стоимость;Валюта\n',
    ],
  ])
    it(`knows the columns by their names in ${language}`, async () => {
      const {told} = await convert(`${table}A;water;Ат-Башы;KG-N;2019;Кир суу;Үйлөр;41;86;Жол;12;1500;KGS\n`);
      assert.deepEqual(told, []);
      assert.deepEqual(converted.items, [
        {
          id: 'row-2',
          title: 'A',
          _mykty: {
            type: 'practice',
            practice: {
              topics: ['water'],
              place: {locality: 'Ат-Башы', region: 'KG-N'},
              period: {start: '2019'},
              problem: 'Кир суу',
              indicators: [
                {label: 'Үйлөр', before: 41, after: 86},
                {label: 'Жол', after: 12},
              ],
              cost: {amount: 1500, currency: 'KGS'},
            },
          },
        },
      ]);
    });

  it('says of two columns that are one in two languages what to do with them', async () => {
    const {titles, told, stderr} = await convert('Название;Аталышы;До;До\nA;Б;1;2\n');
    assert.deepEqual(titles, ['A']);
    assert.deepEqual(told.slice(0, 2), ['1 error Аталышы csv-columns-alike', '1 error До csv-column-twice']);
    assert.match(stderr, /"Название" and "Аталышы"/);
  });

  it('takes no name of a village for that of a practice', async () => {
    const {titles, told} = await convert('Название села;Название\nАт-Башы;A\n');
    assert.deepEqual([titles, told], [['A'], ['1 warning Название села csv-unknown-column']]);
  });

  it('says of a cost that is no number just that', async () => {
    assert.deepEqual((await convert('title;Cost;currency\nA;1,5 млн;KGS\n')).told, ['2 error Cost csv-number']);
    assert.deepEqual((await convert('title;cost;currency\nA;;KGS\n')).told, ['2 error – missing']);
  });

  it('takes a practice that is called like a heading begins', async () => {
    const titles = ['Название улиц вернули жителям', 'Аты уйкаш айылдар', 'Practice makes perfect'];
    assert.deepEqual(await convert(`title;topics\n${titles.map((title) => `${title};water\n`).join('')}`), {
      titles,
      told: [],
      stderr: '',
    });
  });

  it('says which row is parted by another sign than the first', async () => {
    const {titles, told, stderr} = await convert(
      'title;topics;locality\nA;water;Ош\nЧистая вода,water,Ат-Башы\nСуу, жарык жана жол;;\n"Суу, жарык, жол"\n',
    );
    assert.deepEqual(titles, ['A', 'Чистая вода,water,Ат-Башы', 'Суу, жарык жана жол', 'Суу, жарык, жол']);
    assert.deepEqual(told, ['3 warning – csv-other-separator']);
    assert.match(stderr, /";"/);
  });

  it('says so of a table whose first row alone is parted otherwise', async () => {
    const {told} = await convert('title,topics,locality\nA;water;Ош\nB;care;Нарын\n');
    assert.deepEqual(told, ['2 warning – csv-other-separator', '3 warning – csv-other-separator']);
  });

  for (const language of ['ky', 'ru', 'en'])
    it(`leaves no value out of what it says, in ${language}`, async () => {
      const {stderr} = await convert('title;x;y;topics\ntitle;;;\nA,b,c,d\n', language);
      assert.match(stderr, /csv-unknown-columns[^]*csv-headings-again[^]*csv-other-separator/);
      assert.doesNotMatch(stderr, /\{\w+\}/);
    });
});
