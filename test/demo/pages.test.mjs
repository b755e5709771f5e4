import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {say, texts} from '../../demo/texts.js';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {PINNED} from '../../scripts/demo-feed.mjs';
import {globSync} from '../../scripts/files.mjs';

describe('demo pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-pages-'));
  const pages = () =>
    globSync(folder, /^(?!.*\/(?:cdn|hostile)\/).*\.html$/).map((file) => [
      file.slice(folder.length + 1),
      readFileSync(file, 'utf8'),
    ]);

  before(() => buildDemo(Date.parse(PINNED), folder));
  after(() => rmSync(folder, {recursive: true}));

  it('have a text in three languages for every key', () => {
    for (const [key, versions] of Object.entries(texts)) {
      assert.deepEqual(Object.keys(versions), ['ky', 'ru', 'en'], key);
      assert.ok(Object.values(versions).every(Boolean), key);
    }
    for (const [name, html] of pages())
      for (const [, key] of html.matchAll(/data-(?:text|label)="([^"]+)"/g)) assert.ok(texts[key], `${name}: ${key}`);
  });

  it('are worded in Kyrgyz, or in the language of their text, before any script runs', () => {
    for (const [name, html] of pages()) {
      assert.doesNotMatch(html, /\{\{|\}\}/, name);
      assert.doesNotMatch(html, /data-text="[^"]+"><\//, name);
      const [, language] = /<html lang="(\w+)"/.exec(html);
      assert.equal(
        language,
        /^docs\/.*\.(ky|ru|en)\.html$/.exec(name)?.[1] ?? (/^docs\/mykty/.test(name) ? 'en' : 'ky'),
      );
      assert.ok(html.includes(`>${say('skip', language)}<`), name);
    }
  });

  it('ask for nothing that is not there, and for nothing elsewhere', () => {
    for (const [name, html] of pages())
      for (const [, address] of html
        .replace(/<pre[^]*?<\/pre>/g, '')
        .matchAll(/\s(?:src|href|feed)="([^"#?]+)[^"]*"/g)) {
        assert.doesNotMatch(address, /^(https?:)?\/\//, name);
        assert.ok(existsSync(join(folder, dirname(name), address)), `${name}: ${address}`);
      }
  });

  it('hold no inline style, script or handler', () => {
    for (const [name, html] of pages()) assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=|<script>|<style/, name);
  });
});
