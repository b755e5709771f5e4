/** Contacts, parties and other people of an item. */
import type {Contact, ContactPhone} from '../model/contact.js';
import type {Author, Party, Project, Quote} from '../model/feed.js';
import {
  blogLabel,
  date,
  id,
  isRecord,
  label,
  link,
  matching,
  oneOf,
  orElse,
  resource,
  text,
  type Field,
} from './read.js';
import {isBlank, list, member, shape} from './shape.js';

const phone = shape<ContactPhone>({number: id, label, kind: oneOf('voice', 'mobile', 'fax')}, 'number');

// One address and nothing that a mailto: link could take for more.
const EMAIL = /^(mailto:)?[^\s@<>"',;:?&%()[\]\\]{1,64}@[^\s@<>"',;:?&%()[\]\\]{1,180}$/i;
const address = matching(EMAIL, 'bad-email');

const email: Field<string> = (reader, value, key) =>
  address(reader, isRecord(value) ? member(value, 'email') : value, key)?.replace(/^mailto:/i, '');

const labels = list(label);
/** schema.org's data have a list of rules too. */
const hours: Field<string> = (reader, value, key) =>
  Array.isArray(value) ? labels(reader, value, key)?.join('; ') || undefined : label(reader, value, key);

const read = shape<Contact>(
  {
    id: orElse(id, ''),
    purpose: labels,
    name: label,
    role: label,
    organization: label,
    phones: list(phone),
    emails: list(email),
    address: label,
    hours,
    url: link,
    telegram: label,
    whatsapp: label,
    validUntil: date,
  },
  'name',
  true,
);

export const contact: Field<Contact> = (reader, value, key) => {
  const made = read(reader, value, key);
  if (!made || isBlank(reader, key, made)) return undefined;
  made.id ||= `c${Number(key) + 1}`;
  return made;
};

export const authors = list(shape<Author>({name: blogLabel, url: link, avatar: resource}, 'name', true));

export const party = shape<Party>(
  {
    name: label,
    role: oneOf('organizer', 'coOrganizer', 'funder', 'implementer', 'partner', 'publisher'),
    via: label,
    url: link,
    logo: resource,
    members: list(label),
  },
  'name',
);

export const project = shape<Project>({name: label, start: date, end: date, url: link, parties: list(party)}, 'name');

export const quote = shape<Quote>({text, speaker: label, role: label, kind: oneOf('direct', 'reported')}, 'text');
