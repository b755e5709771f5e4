// Writes src/i18n/generated from xliff/. Fails where a string has no translation, so that none is shown in English by accident.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {globSync} from './files.mjs';
import {run} from './run.mjs';

const GENERATED = 'src/i18n/generated';
const LOCALES = ['ky', 'ru'];
const made = LOCALES.map((locale) => `${GENERATED}/${locale}.ts`);

stopAt(
  LOCALES.flatMap((locale) => {
    const file = `xliff/${locale}.xlf`;
    const xliff = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)]
      .filter(([, , body]) => !/<target>[\s\S]*\S[\s\S]*<\/target>/.test(body))
      .map(([, id]) => `${file}: ${id}`);
  }),
);
if (!isFresh()) build();

function build() {
  mkdirSync(GENERATED, {recursive: true});
  const {output} = run('lit-localize', ['build'], {capture: true});
  stopAt([...output.matchAll(/.*(?:missing|not translated|warn).*/gi)].map(([line]) => line.trim()));

  // The generated modules need only the tag, not the runtime that it comes with.
  for (const file of made) {
    const text = readFileSync(file, 'utf8').replace(`from '@lit/localize'`, `from '@lit/localize/internal/str-tag.js'`);
    writeFileSync(file, text);
  }

  // What another build left would be compiled and packed.
  for (const file of readdirSync(GENERATED)) if (!made.includes(`${GENERATED}/${file}`)) rmSync(`${GENERATED}/${file}`);
}

/**
 * True where what is generated is younger than all that it's made of, as it is after any build: a build, the checks and the
 * tests ask for it one after the other.
 */
function isFresh() {
  const when = (file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  const oldest = Math.min(...made.map(when));
  const sources = globSync('src', /\.ts$/).filter((file) => !file.startsWith(GENERATED));
  const tools = ['lit-localize.json', 'package-lock.json', 'scripts/i18n-build.mjs'];
  return [...sources, ...globSync('xliff', /\.xlf$/), ...tools].every((file) => when(file) < oldest);
}

function stopAt(missing) {
  if (!missing.length) return;
  // Nothing half made is taken for fresh.
  made.forEach((file) => rmSync(file, {force: true}));
  console.error(
    `Strings without a translation (mend with: npm run i18n:extract, then fill <target>):\n${missing.join('\n')}`,
  );
  process.exit(1);
}
