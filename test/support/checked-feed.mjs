// Feeds for `mykty check`, and what it finds in them.
import {run} from './command.mjs';

export const feed = (items, more = {}) => ({version: 'https://jsonfeed.org/version/1.1', title: 'F', ...more, items});
export const item = (extension, more = {}) => ({id: 'a', content_text: 'x', ...more, _mykty: extension});

/** Codes and pointers that the command finds in a feed, or in its text. */
export async function found(json) {
  const {stdout} = await run(['check', '-', '--json'], typeof json === 'string' ? json : JSON.stringify(json));
  return JSON.parse(stdout).problems.map(({code, pointer}) => `${code} ${pointer}`);
}
