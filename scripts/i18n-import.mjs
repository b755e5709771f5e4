// node scripts/i18n-import.mjs FILE.json: fills xliff/ky.xlf and xliff/ru.xlf from {id: {ky, ru}}, where {0}, {1} stand
// for the source's values. For a translator who works in a spreadsheet or a chat, and for many at once.
import {readFileSync, writeFileSync} from 'node:fs';
import {run} from './run.mjs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/i18n-import.mjs FILE.json');
const translations = JSON.parse(readFileSync(file, 'utf8'));
run('npx', ['lit-localize', 'extract'], {capture: true});
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
for (const locale of ['ky', 'ru']) {
  const path = `xliff/${locale}.xlf`;
  const known = new Set();
  const xliff = readFileSync(path, 'utf8').replace(
    /(<trans-unit id="([^"]+)">\s*<source>)([\s\S]*?)(<\/source>)\s*(?:<target>[\s\S]*?<\/target>\s*)?/g,
    (whole, open, id, source, close) => {
      known.add(id);
      const text = translations[id]?.[locale];
      if (text === undefined) return whole;
      const gaps = [...source.matchAll(/<x [^>]*\/>/g)].map(([gap]) => gap);
      const target = escape(text).replace(/\{(\d+)\}/g, (_, index) => {
        if (!gaps[index]) throw new Error(`${id}: {${index}} has no value in the source`);
        return gaps[index];
      });
      const used = [...text.matchAll(/\{(\d+)\}/g)].length;
      if (used !== gaps.length)
        throw new Error(`${locale} ${id}: ${gaps.length} values in the source, ${used} in the translation`);
      return `${open}${source}${close}\n  <target>${target}</target>\n`;
    },
  );
  writeFileSync(
    path,
    xliff
      .replace(/<\/target>\n+\s*/g, '</target>\n  ')
      .replace(/<\/target>\n {2}<\/trans-unit>/g, '</target>\n</trans-unit>'),
  );
  for (const id of Object.keys(translations))
    if (!known.has(id)) console.warn(`${locale}: no message has the id ${id}`);
}
run('node', ['scripts/i18n-build.mjs']);
