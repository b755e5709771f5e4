import {type Item} from '../../src/model/feed.js';
import {parseFeed} from '../../src/feed/index.js';

/** An item as the reader takes it from a feed of its own, and what is told of it: codes, and pointers within `place`. */
export function readItem(item: unknown, place = ''): {item: Item | undefined; problems: readonly string[]} {
  const json = {version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [item]};
  const {feed, problems} = parseFeed(json, {url: 'https://example.kg/feed.json'});
  return {
    item: feed?.items[0],
    problems: problems.map(({code, pointer}) => `${code} ${pointer.replace(`/items/0${place}`, '')}`),
  };
}
