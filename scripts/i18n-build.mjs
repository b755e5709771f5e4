// Writes src/i18n/generated from xliff/. Fails where a string has no translation, so that none is shown in English by accident.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {run} from './run.mjs';

mkdirSync('src/i18n/generated', {recursive: true});
const missing = [];
for (const locale of ['ky', 'ru']) {
  const file = `xliff/${locale}.xlf`;
  const xliff = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const [, id, body] of xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)) {
    if (!/<target>[\s\S]*\S[\s\S]*<\/target>/.test(body)) missing.push(`${file}: ${id}`);
  }
}
stopAtMissing();
const {output} = run('lit-localize', ['build'], {capture: true});
for (const [line] of output.matchAll(/.*(?:missing|not translated|warn).*/gi)) missing.push(line.trim());
stopAtMissing();

function stopAtMissing() {
  if (!missing.length) return;
  console.error(
    `Strings without a translation (mend with: npm run i18n:extract, then fill <target>):\n${missing.join('\n')}`,
  );
  process.exit(1);
}

// The generated modules need only the tag, not the runtime that it comes with.
for (const locale of ['ky', 'ru']) {
  const path = `src/i18n/generated/${locale}.ts`;
  const text = readFileSync(path, 'utf8').replace(`from '@lit/localize'`, `from '@lit/localize/internal/str-tag.js'`);
  writeFileSync(path, text);
}

// What another build left would be compiled and packed.
for (const file of readdirSync('src/i18n/generated'))
  if (!/^(?:ky|ru)\.ts$/.test(file)) rmSync(`src/i18n/generated/${file}`);
