/** Contacts, parties and other people of an item. */
import type {Contact, ContactPhone} from '../model/contact.js';
import type {Author, Party, Project, Quote} from '../model/feed.js';
import {
  date,
  idOf,
  isRecord,
  list,
  longText,
  objects,
  oneOf,
  plainText,
  problem,
  required,
  text,
  textOf,
  texts,
  url,
  LIMITS,
  type Raw,
  type Reader,
} from './read.js';

export function readContact(reader: Reader, object: Raw, index: number): Contact | undefined {
  const contact: Contact = {
    id: idOf(reader, object) ?? `c${index + 1}`,
    purpose: texts(reader, object, 'purpose'),
    name: text(reader, object, 'name'),
    role: text(reader, object, 'role'),
    organization: text(reader, object, 'organization'),
    phones: list(reader, object, 'phones', readPhone),
    emails: list(reader, object, 'emails', readEmail),
    address: text(reader, object, 'address'),
    hours: text(reader, object, 'hours'),
    url: url(reader, object, 'url'),
    telegram: handle(reader, object, 'telegram', TELEGRAM),
    whatsapp: handle(reader, object, 'whatsapp', WHATSAPP),
    validUntil: date(reader, object, 'validUntil'),
  };
  const {name, role, organization, phones, emails, address, hours, telegram, whatsapp} = contact;
  if (name ?? role ?? organization ?? phones[0] ?? emails[0] ?? address ?? hours ?? contact.url ?? telegram ?? whatsapp)
    return contact;
  problem(reader, 'empty-entry');
  return undefined;
}

function readPhone(reader: Reader, value: unknown): ContactPhone | undefined {
  if (!isRecord(value)) {
    // A number written as a number has lost its leading zero; it's still the best there is.
    const number =
      typeof value === 'number' ? String(value) : textOf(reader, value ?? undefined, undefined, LIMITS.label);
    return number ? {number, label: undefined, kind: undefined} : undefined;
  }
  const number = idOf(reader, value, 'number');
  if (!required(reader, number, 'number')) return undefined;
  return {number, label: text(reader, value, 'label'), kind: oneOf(reader, value, 'kind', ['voice', 'mobile', 'fax'])};
}

const EMAIL = /^[^\s@<>"',;:?&%()[\]\\]+@[^\s@<>"',;:?&%()[\]\\]+\.[^\s@<>"',;:?&%()[\]\\]+$/;

function readEmail(reader: Reader, value: unknown): string | undefined {
  const found = isRecord(value)
    ? text(reader, value, 'email')
    : textOf(reader, value ?? undefined, undefined, LIMITS.label);
  const email = found?.replace(/^mailto:/i, '');
  if (email === undefined || (email.length <= 254 && EMAIL.test(email))) return email;
  problem(reader, 'bad-email', undefined, {value: email.slice(0, 100)});
  return undefined;
}

const TELEGRAM = /^(?:@?[A-Za-z]\w{3,31}|(?:https?:\/\/)?t\.me\/[\w+/]{1,64})$/;
const WHATSAPP = /^(?:\+?\d[\d ().-]{5,20}|(?:https?:\/\/)?wa\.me\/\d{6,15})$/;

function handle(reader: Reader, object: Raw, key: string, pattern: RegExp): string | undefined {
  const value = text(reader, object, key);
  if (value === undefined || pattern.test(value)) return value;
  problem(reader, 'bad-handle', key, {value: value.slice(0, 100)});
  return undefined;
}

export function readAuthor(reader: Reader, object: Raw): Author | undefined {
  const author: Author = {
    name: plainText(reader, object, 'name'),
    url: url(reader, object, 'url'),
    avatar: url(reader, object, 'avatar', 'resource'),
  };
  return (author.name ?? author.url ?? author.avatar) ? author : undefined;
}

const ROLES = ['organizer', 'coOrganizer', 'funder', 'implementer', 'partner', 'publisher'] as const;

export function readParty(reader: Reader, object: Raw): Party | undefined {
  const name = text(reader, object, 'name');
  if (!required(reader, name, 'name')) return undefined;
  return {
    name,
    role: oneOf(reader, object, 'role', ROLES),
    via: text(reader, object, 'via'),
    url: url(reader, object, 'url'),
    logo: url(reader, object, 'logo', 'resource'),
    members: texts(reader, object, 'members'),
  };
}

export function readProject(reader: Reader, object: Raw): Project | undefined {
  const name = text(reader, object, 'name');
  if (!required(reader, name, 'name')) return undefined;
  return {
    name,
    start: date(reader, object, 'start'),
    end: date(reader, object, 'end'),
    url: url(reader, object, 'url'),
    parties: objects(reader, object, 'parties', readParty, 'name'),
  };
}

export function readQuote(reader: Reader, object: Raw): Quote | undefined {
  const said = longText(reader, object, 'text');
  if (!required(reader, said, 'text')) return undefined;
  return {
    text: said,
    speaker: text(reader, object, 'speaker'),
    role: text(reader, object, 'role'),
    // Without a kind the words may be anyone's summary: quotation marks would claim more than the feed does.
    kind: oneOf(reader, object, 'kind', ['direct', 'reported']) ?? 'reported',
  };
}
