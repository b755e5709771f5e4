import {parseFeed} from '../../src/feed/index.js';
import type {Item} from '../../src/feed/index.js';

export const VERSION = 'https://jsonfeed.org/version/1.1';
export const url = 'https://example.kg/feeds/feed.json';
export const wrap = (item: unknown) => ({version: VERSION, title: 'Feed', items: [item]});
export const codes = (json: unknown) => parseFeed(json, {url}).problems.map(({code, pointer}) => `${code} ${pointer}`);

export function only(item: unknown): Item {
  const [first] = parseFeed(wrap(item), {url}).feed?.items ?? [];
  if (!first) throw new Error('The item was dropped');
  return first;
}
