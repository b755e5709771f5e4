// Node says what the browsers say: the same tables, the same snapshot. Runs on the sources, so that no build is needed.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {format, formatDistance, parse} from 'date-fns';
import {enGB, ru} from 'date-fns/locale';
import {importSource, snapshot, snapshotPath} from '../../scripts/ky-snapshot.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

for (const timeZone of ['America/New_York', 'Pacific/Apia']) {
  test(`the formatter, in ${timeZone}`, async (t) => {
    process.env.TZ = timeZone;
    const {createFormatter} = await importSource('src/i18n/format.ts');
    const {allCases} = await importSource('test/i18n/cases/all.ts');
    const formats = {};
    for (const language of ['ky', 'ru', 'en'])
      formats[language] = await createFormatter(language, {timeZone: 'Asia/Bishkek'});
    const wrong = allCases
      .map((one) => ({...one, said: one.say(formats[one.language])}))
      .filter(({said, expected}) => said !== expected)
      .map(({language, input, said, expected}) => `${language} ${input}: ${said}, not ${expected}`);
    assert.deepEqual(wrong, []);
    const counts = {};
    for (const {kind} of allCases) counts[kind] = (counts[kind] ?? 0) + 1;
    t.diagnostic(`cases: ${JSON.stringify(counts)}`);
    assert.ok(allCases.length > 3000);
  });
}

test('the snapshot of the Kyrgyz date-fns Locale is in step (node scripts/ky-snapshot.mjs writes it)', async () => {
  assert.equal(readFileSync(snapshotPath, 'utf8'), await snapshot());
});

test('the README tells the truth about dates', async () => {
  const {createFormatter} = await importSource('src/i18n/format.ts');
  const rows = [...readme.matchAll(/^\| `(format\..+?)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)];
  assert.ok(rows.length > 9);
  for (const [at, language] of ['ky', 'ru', 'en'].entries()) {
    const format = await createFormatter(language, {timeZone: 'Asia/Bishkek'});
    for (const [, call, ...expected] of rows)
      assert.equal(new Function('format', `return ${call}`)(format), expected[at], `${language}: ${call}`);
  }
});

test('the README tells the truth about the date-fns Locale', async () => {
  const {ky} = await importSource('src/i18n/date-fns/ky.ts');
  const rows = [...readme.matchAll(/^\| `((?:format|formatDistance)\(.+?)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)];
  assert.ok(rows.length >= 5);
  for (const [at, locale] of [ky, ru, enGB].entries())
    for (const [, call, ...expected] of rows) {
      const say = new Function('format', 'formatDistance', 'date', 'now', 'locale', `return ${call}`);
      const [date, now] = [21, 19].map((day) => new Date(2026, 10, day, 18, 30));
      assert.equal(say(format, formatDistance, date, now, locale), expected[at], call);
    }
  assert.equal(format(parse('2016-жылдын 31-майы', 'PPP', new Date(0), {locale: ky}), 'yyyy-MM-dd'), '2016-05-31');
});

test('the README tells the truth about telephones', async () => {
  const {parsePhones, dialUri} = await importSource('src/model/phones.ts');
  const section = readme.split('## Telephone numbers')[1].split('\n## ')[0];
  const rows = [...section.matchAll(/^\| `(.+?)` \| (.+?) \|$/gm)];
  assert.ok(rows.length >= 7);
  for (const [, line, expected] of rows) {
    const found = parsePhones(line, {country: 'KG'}).map((phone) => {
      const uri = dialUri(phone);
      return uri ? `${phone.text} (${uri.slice('tel:'.length)})` : phone.text;
    });
    assert.equal(found.join(', '), expected, line);
  }
});

test('what waits for a native editor is what is said', async () => {
  const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const section = read('CONTRIBUTING.md').split('## Kyrgyz strings that wait')[1].split('\n## ')[0];
  const rows = [...section.matchAll(/^\| `(.+?)` \| (.+?) \| .*\|$/gm)].map(([, name, now]) => [name, now]);
  const messages = rows.filter(([name]) => !name.includes('('));
  const calls = rows.filter(([name]) => name.includes('('));
  assert.ok(messages.length >= 18 && calls.length >= 5);
  const xliff = read('xliff/ky.xlf');
  for (const [id, now] of messages) {
    const [, target] = new RegExp(`<trans-unit id="${id}">[^]*?<target>([^]*?)</target>`).exec(xliff) ?? [];
    assert.equal(target?.replace(/<x id="(\d)"[^>]*>/g, '{$1}'), now, id);
  }
  const {createFormatter} = await importSource('src/i18n/format.ts');
  const {ky} = await importSource('src/i18n/date-fns/ky.ts');
  const format = await createFormatter('ky');
  for (const [call, now] of calls) assert.equal(new Function('format', 'ky', `return ${call}`)(format, ky), now, call);
});
