import {expect} from '@open-wc/testing';
import {type Contact} from '../../src/model/contact.js';
import {readItem} from '../support/read-item.js';

const read = (contact: unknown): {contact: Contact | undefined; problems: readonly string[]} => {
  const {item, problems} = readItem({id: '1', title: 'A', _mykty: {contacts: [contact]}}, '/_mykty/contacts/0');
  return {contact: item?.contacts[0], problems};
};

describe('parseFeed, a contact', () => {
  for (const [member, value] of Object.entries({
    name: 'A. Asanova',
    role: 'Press officer',
    organization: 'Town hall',
    phones: ['0312 00-00-00'],
    emails: ['press@example.kg'],
    address: 'Chüy avenue 1',
    hours: 'Mo-Fr 09:00-18:00',
    url: 'https://example.kg/press',
    telegram: '@press',
    whatsapp: '+996 312 00-00-00',
  }))
    it(`stands for its ${member} alone`, () => {
      const {contact, problems} = read({[member]: value});
      expect([contact?.id, problems]).to.deep.equal(['c1', []]);
    });

  for (const members of [{id: 'e'}, {purpose: ['media']}, {id: 'e', validUntil: '2036-05-12'}, {hours: [{}]}])
    it(`is none to turn to with ${JSON.stringify(members)} alone`, () => {
      const {contact, problems} = read(members);
      expect(contact).to.equal(undefined);
      expect(problems).to.include('empty-entry ');
    });

  for (const [written, address] of [
    ['press@example.kg', 'press@example.kg'],
    ['MAILTO:press@example.kg', 'press@example.kg'],
    ['Mailto:Press@Example.kg', 'Press@Example.kg'],
    ['press.mailto@example.kg', 'press.mailto@example.kg'],
    ['to mailto:press@example.kg', undefined],
    ['press@example.kg?subject=x', undefined],
    ['press@', undefined],
    ['@example.kg', undefined],
  ] as const)
    it(`takes ${written} for ${address ?? 'no mailbox'}`, () => {
      expect(read({name: 'A', emails: [written]}).contact?.emails[0]).to.equal(address);
    });
});
