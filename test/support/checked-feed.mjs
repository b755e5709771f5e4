// Feeds for `mykty check`, and what it finds in them.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {check} from '../../dist/cli/check.js';
import {en} from '../../dist/cli/words/en.js';

export const feed = (items, more = {}) => ({version: 'https://jsonfeed.org/version/1.1', title: 'F', ...more, items});
export const item = (extension, more = {}) => ({id: 'a', content_text: 'x', ...more, _mykty: extension});

/**
 * The problems in a feed, or in its text: what the command reports, without a process of its own, which for hundreds of
 * feeds takes minutes.
 */
export async function problemsIn(json) {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-checked-'));
  try {
    const file = join(folder, 'feed.json');
    writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
    const {problems} = await check(file, {words: en, now: Date.now(), url: undefined, progress: () => undefined});
    return problems;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Codes and pointers that the command finds in a feed, or in its text. */
export const found = async (json) => (await problemsIn(json)).map(({code, pointer}) => `${code} ${pointer}`);
