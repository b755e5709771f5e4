import {expect} from '@open-wc/testing';
import {relatedTo} from '../../../src/components/practice-gallery/related.js';
import {type Item} from '../../../src/model/feed.js';
import {anItem} from '../../support/items.js';

describe('relatedTo', () => {
  const practice = (id: string, members: Partial<Item> = {}): Item =>
    anItem({id, type: 'practice', title: id, tags: ['water'], ...members});
  const list = [practice('a-ky', {work: 'a'}), practice('b-ky', {work: 'b'}), practice('c'), practice('d')];

  for (const [what, item, expected] of [
    ['a version in the list', list[0], ['b-ky', 'c', 'd']],
    ['a version in another language than the one in the list', practice('a-ru', {work: 'a'}), ['b-ky', 'c', 'd']],
    ['a practice without versions', list[2], ['a-ky', 'b-ky', 'd']],
  ] as const)
    it(`names others beside ${what}, and not itself in another language`, () =>
      expect(relatedTo(item as Item, list).map(({id}) => id)).to.deep.equal(expected));
});
