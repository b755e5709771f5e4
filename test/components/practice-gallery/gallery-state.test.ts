import {expect} from '@open-wc/testing';
import {EMPTY_STATE, readState, writeState} from '../../../src/components/practice-gallery/gallery-state.js';

const page = 'https://portal.example.kg/practices';

describe('gallery-state', () => {
  for (const [what, search, state] of [
    ['nothing', '', {}],
    ['a query', 'p-q=суу', {query: 'суу'}],
    ['a query that was taken away', 'p-q=', {query: ''}],
    ['several values', 'p-topic=water&p-topic=roads', {chosen: {topic: ['water', 'roads']}}],
    ['a value that stands twice', 'p-topic=water&p-topic=water', {chosen: {topic: ['water']}}],
    ['a facet without a value', 'p-topic=&p-region=KG-N', {chosen: {region: ['KG-N']}}],
    ['an order', 'p-sort=title', {sort: 'title'}],
    ['an order that there isn’t', 'p-sort=best', {}],
    ['a page', 'p-page=3', {page: 3}],
    ['no page', 'p-page=-1', {}],
    ['a practice', 'p-open=a', {opened: 'a'}],
    ['another gallery’s', 'q=x&topic=water&x-open=a', {}],
  ] as const)
    it(`reads ${what} from an address`, () => {
      expect(readState(`${page}?${search}`, 'p')).to.deep.equal({...EMPTY_STATE, ...state});
    });

  it('writes what it reads, and leaves all else in the address', () => {
    const state = {query: 'суу', chosen: {topic: ['water', 'roads']}, sort: 'title', page: 2, opened: 'a'} as const;
    const address = writeState(`${page}?own=1&p-q=old&q=other#top`, 'p', state);
    expect(readState(address, 'p')).to.deep.equal(state);
    const {searchParams, hash} = new URL(address);
    expect([searchParams.get('own'), searchParams.get('q'), hash]).to.deep.equal(['1', 'other', '#top']);
    expect(writeState(address, 'p', EMPTY_STATE)).to.equal(`${page}?own=1&q=other#top`);
  });
});
