import {expect} from '@open-wc/testing';
import {type Item} from '../../src/model/feed.js';
import {readItem} from '../support/read-item.js';

describe('parseFeed, every word of the contract', () => {
  type Make = (word: string) => object;
  const lists: readonly (readonly [name: string, words: string, make: Make, read: (item: Item) => unknown])[] = [
    ['type', 'release news event practice', (type) => ({type}), ({type}) => type],
    ['status', 'withdrawn superseded', (kind) => ({status: {kind}}), ({status}) => status?.kind],
    ['rel of a link', 'materials related project', (rel) => ({links: [{url: '/a', rel}]}), ({links}) => links[0]?.rel],
    [
      'role of a party',
      'organizer coOrganizer funder implementer partner publisher',
      (role) => ({parties: [{name: 'A', role}]}),
      ({parties}) => parties[0]?.role,
    ],
    ['kind of a quote', 'direct reported', (kind) => ({quotes: [{text: 'A', kind}]}), ({quotes}) => quotes[0]?.kind],
    [
      'kind of a phone',
      'voice mobile fax',
      (kind) => ({contacts: [{name: 'A', phones: [{number: '0312 62-07-60', kind}]}]}),
      ({contacts}) => contacts[0]?.phones[0]?.kind,
    ],
    [
      'status of an event',
      'scheduled cancelled postponed rescheduled movedOnline',
      (status) => ({events: [{start: '2026-12-05', status}]}),
      ({events}) => events[0]?.status,
    ],
    [
      'attendance',
      'offline online mixed',
      (attendance) => ({events: [{start: '2026-12-05', attendance}]}),
      ({events}) => events[0]?.attendance,
    ],
  ];
  for (const [name, words, make, taken] of lists)
    it(`takes the ${name}: ${words}`, () => {
      const found = words.split(' ').map((word) => {
        const {item, problems} = readItem({id: '1', title: 'A', _mykty: make(word)});
        return [item && taken(item), ...problems].join(' ');
      });
      expect(found.join(' ')).to.equal(words);
    });
});
