// The files of cdn/: hashes, licences, chunks of one language, and the same bytes from the same source.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rollup/parseAst';
import {globSync} from '../../scripts/files.mjs';
import {EXPORTS, MEMBERS} from '../../scripts/rollup/short-members.mjs';

const sri = JSON.parse(readFileSync('cdn/sri.json', 'utf8'));
const scripts = globSync('cdn', /\.js$/).map((file) => file.slice('cdn/'.length));
const textOf = (file) => readFileSync(`cdn/${file}`, 'utf8');

describe('cdn/', () => {
  it('has the hash of every script', () => {
    assert.deepEqual(Object.keys(sri).sort(), scripts.sort());
    for (const [file, hash] of Object.entries(sri)) {
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(`cdn/${file}`))
          .digest('base64')}`,
        file,
      );
    }
  });

  it('keeps the licences of what it holds, and says so in each file that a page names or that has a package in it', () => {
    const text = textOf('THIRD-PARTY.txt');
    for (const name of ['@date-fns/tz', 'dompurify', 'uqr']) {
      assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    const withPackages = [...text.matchAll(/^(\S+\.js): /gm)].map(([, file]) => file);
    assert.ok(withPackages.filter((file) => file.startsWith('chunks/')).length > 2);
    for (const file of [...withPackages, ...scripts.filter((each) => !each.startsWith('chunks/'))])
      assert.match(textOf(file), /^(\/\/# \w+\n)?\/\*! mykty \d+\.\d+\.\d+ \| MIT \| THIRD-PARTY\.txt \*\//, file);
  });

  it('has V8 compile all of a large file at once where a widget needs it at first, and nowhere else', () => {
    const hinted = scripts.filter((file) => textOf(file).startsWith('//# allFunctionsCalledOnLoad\n'));
    const names = hinted.map((file) => file.replace(/^chunks.\w+.(.+)\.js$/, '$1'));
    assert.deepEqual(names.sort(), ['core', 'dates', 'event-countdown', 'practice-gallery', 'release-card']);
  });

  it('has a map beside every script, which those that a page names tell of', () => {
    for (const file of scripts) {
      if (!file.startsWith('chunks/')) assert.match(textOf(file), /\n\/\/# sourceMappingURL=\S+\.map\n?$/, file);
      assert.equal(JSON.parse(textOf(`${file}.map`)).version, 3);
    }
  });

  it('imports nothing from a chunk but what that exports, by short names without "as"', () => {
    const chunks = scripts.filter((file) => file.startsWith('chunks/'));
    const bodies = new Map(chunks.map((file) => [file.split('/').at(-1), parseAst(textOf(file)).body]));
    const exportsOf = (name) =>
      (bodies.get(name) ?? []).flatMap(({type, specifiers}) =>
        type === 'ExportNamedDeclaration' ? specifiers.map(({exported}) => exported.name) : [],
      );
    let renamed = 0;
    let imported = 0;
    for (const [file, body] of bodies)
      for (const {source, type, specifiers} of body) {
        if (!source) continue;
        const there = exportsOf(source.value.replace('./', ''));
        const wanted = specifiers.map((each) => (type === 'ImportDeclaration' ? each.imported : each.local).name);
        assert.deepEqual(
          wanted.filter((name) => !there.includes(name)),
          [],
          `${file} of ${source.value}`,
        );
        if (type !== 'ImportDeclaration') continue;
        imported += specifiers.length;
        renamed += specifiers.filter((each) => each.imported.name !== each.local.name).length;
      }
    assert.ok(imported > 200 && renamed < imported / 20, `${renamed} of ${imported}`);
  });

  it('holds the messages of each language in its own chunks and nowhere else', () => {
    const chunks = scripts.filter((file) => file.startsWith('chunks/'));
    const texts = (language, tag) =>
      [...readFileSync(`xliff/${language}.xlf`, 'utf8').matchAll(new RegExp(`<${tag}>([^<&]{16,})</${tag}>`, 'g'))].map(
        ([, text]) => text,
      );
    const languages = {en: texts('ky', 'source'), ky: texts('ky', 'target'), ru: texts('ru', 'target')};
    for (const [language, messages] of Object.entries(languages)) {
      const own = chunks.filter((file) => file.split('/').at(-1).startsWith(`${language}-`));
      assert.ok(own.length > 4, language);
      const shared = Object.entries(languages).flatMap(([other, list]) => (other === language ? [] : list));
      const [home, others] = [
        own.map(textOf).join('\n'),
        chunks
          .filter((file) => !own.includes(file))
          .map(textOf)
          .join('\n'),
      ];
      assert.ok(messages.filter((text) => home.includes(text)).length > 20, `${language} has its messages`);
      assert.deepEqual(
        messages.filter((text) => others.includes(text) && !shared.includes(text)),
        [],
      );
    }
    for (const file of chunks) assert.doesNotMatch(textOf(file), /\bdesc:["'`]/, file);
  });

  it('shortens no member that a page, JSON or the platform may know', () => {
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
    const members = elements.flatMap((each) => each.members ?? []);
    const known = new Set(members.filter(({privacy}) => !privacy || privacy === 'public').map(({name}) => name));
    // A page's own source is asked, answers, and hands out items, in words of the package.
    for (const file of ['search/types', 'model/feed', 'model/event', 'model/contact'])
      for (const [, name] of readFileSync(`src/${file}.ts`, 'utf8').matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm))
        known.add(name);
    const schema = readFileSync('src/feed/feed.schema.json', 'utf8');
    const platform = new Set();
    const folder = dirname(fileURLToPath(import.meta.resolve('typescript')));
    for (const file of globSync(folder, /\blib\.(dom|es\d+|esnext)[\w.]*\.d\.ts$/))
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/^\s+(?:readonly |get |set )*(\w+)\??[(:<]/gm))
        platform.add(name);
    assert.ok(known.has('feed') && known.has('suggestion') && platform.has('querySelector') && MEMBERS.length > 50);
    for (const name of [...MEMBERS, ...EXPORTS]) {
      assert.ok(!known.has(name), `${name} is a public member`);
      assert.ok(!schema.includes(`"${name}"`), `${name} is a key of the feed`);
      assert.ok(!platform.has(name), `${name} is a name of the platform`);
    }
  });

  it('has the private custom properties by short names', () => {
    for (const file of scripts)
      for (const [name] of textOf(file).matchAll(/--_[\w-]*/g)) assert.match(name, /^--_[a-z]{1,2}$/, file);
  });
});
