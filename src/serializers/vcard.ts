/** `mykty/vcard`: a contact as vCard, 3.0 (RFC 2426, which every address book reads) or 4.0 (RFC 6350). */
import {type Contact, isOffice} from '../model/contact.js';
import {messengers} from '../model/messengers.js';
import {isShortNumber} from '../model/number-forms.js';
import {EXTENSION, type Phone, phonesOf} from '../model/phones.js';
import {escapeParameter, escapeText, escapeUri, joinLines} from './content-line.js';

export interface VCardOptions {
  /** By default 3.0, for saving. */
  readonly version?: '3.0' | '4.0';
  /**
   * Only what a phone needs to call and write, so that a QR code of it stays coarse enough to scan from a poster: name,
   * numbers and mail, or else what there is; role, organization and labels of numbers where they fit.
   */
  readonly brief?: boolean;
}

/**
 * A vCard with CRLF line ends. The note, which every address book reads, has as written what the dialler can't hold: numbers
 * that can't be dialled, and what lines say beside their numbers.
 */
export function toVCard(contact: Contact, {version = '3.0', brief = false}: VCardOptions = {}): string {
  const four = version === '4.0';
  const {name, role, emails, address, url} = contact;
  const office = isOffice(contact);
  const shown = shownName(contact);
  const organization = contact.organization ?? (office ? shown : undefined);
  const dialled = contact.phones.flatMap((line) => phonesOf(line).map(({phone}) => phone)).filter(isDialled);
  const lines = four ? linesOf4 : linesOf3;
  const ways = [
    ...(url ? [`URL:${escapeUri(url)}`] : []),
    ...messengers(contact).flatMap(({service, url: link}, index) =>
      link ? lines.messenger(service, link, index) : [],
    ),
    ...(address ? lines.address(address) : []),
  ];
  const further = furtherLines(contact);
  if (brief) return briefCard(contact, {version, office, dialled, organization, shown, ways, further: note(further)});
  return joinLines([
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//mykty//mykty//EN',
    `FN:${escapeText(shown)}`,
    nameParts(office ? undefined : name),
    organization && `ORG:${escapeText(organization)}`,
    office && (four ? 'KIND:org' : 'X-ABShowAs:COMPANY'),
    role && `TITLE:${escapeText(role)}`,
    ...dialled.map(lines.phone),
    ...emails.map(lines.email),
    ...ways,
    ...note([...further, contact.hours]),
    'END:VCARD',
  ]);
}

/** Both versions want a name: one who has none is called by what leads there. */
function shownName({id, name, role, organization, phones, emails, url, telegram, whatsapp, address}: Contact): string {
  const {label, number} = phones[0] ?? {};
  return name ?? role ?? organization ?? label ?? emails[0] ?? number ?? url ?? telegram ?? whatsapp ?? address ?? id;
}

/** The feed has one name, not its parts; cutting it would be a guess, and here the family often comes first. */
const nameParts = (name = ''): string => `N:;${escapeText(name)};;;`;

/** Bytes that a QR code of 53 modules a side holds (version 9 at level L): a millimetre each, at the size of the panel. */
const BRIEF = 230;

interface Brief {
  readonly version: '3.0' | '4.0';
  readonly office: boolean;
  readonly dialled: readonly Phone[];
  readonly organization: string | undefined;
  readonly shown: string;
  readonly ways: readonly string[];
  readonly further: readonly string[];
}

/** Types are left out where they are the usual ones; what says the same twice is said once. */
function briefCard({name, role, emails}: Contact, brief: Brief): string {
  const {version, office, dialled, organization, shown, ways, further} = brief;
  const numbers = dialled.map(
    ({text, e164, extension, kind}) =>
      `TEL${kind === undefined || kind === 'voice' ? '' : `;TYPE=${types(kind).toUpperCase()}`}:${e164 ?? text}${extension ? `\\,${extension}` : ''}`,
  );
  // One who can't be called or written to is reached in other ways: one there must be.
  const reached = numbers.length + emails.length > 0;
  const extras = [
    ...(reached ? [] : [...further, ...ways]),
    role !== undefined && role !== shown && `TITLE:${escapeText(role)}`,
    organization !== undefined && (office || organization !== shown) && `ORG:${escapeText(organization)}`,
    ...(reached ? further : []),
  ].filter((line) => line !== false);
  const card = (more: readonly string[]) =>
    joinLines([
      'BEGIN:VCARD',
      `VERSION:${version}`,
      nameParts(office ? undefined : name),
      `FN:${escapeText(shown)}`,
      ...more,
      ...numbers,
      ...emails.map((mailbox) => `EMAIL:${escapeText(mailbox)}`),
      'END:VCARD',
    ]);
  const fits = (text: string) => new TextEncoder().encode(text).length <= BRIEF;
  const taken = extras.splice(0, reached ? 0 : 1);
  for (const line of extras) if (fits(card([...taken, line]))) taken.push(line);
  return card(taken);
}

interface Lines {
  phone(phone: Phone): string;
  email(address: string): string;
  address(address: string): readonly string[];
  messenger(service: string, url: string, index: number): readonly string[];
}

const linesOf3: Lines = {
  phone: ({text, e164, extension, kind}) =>
    `TEL;TYPE=WORK,${types(kind).toUpperCase()}:${e164 ?? text}${extension ? `\\,${extension}` : ''}`,
  email: (address) => `EMAIL;TYPE=INTERNET,WORK:${escapeText(address)}`,
  address: (address) => [`ADR;TYPE=WORK:;;${escapeText(address)};;;;`, `LABEL;TYPE=WORK:${escapeText(address)}`],
  messenger: (service, url, index) => [
    `item${index + 1}.URL:${escapeUri(url)}`,
    `item${index + 1}.X-ABLabel:${service}`,
  ],
};

const linesOf4: Lines = {
  phone: ({text, e164, extension, kind}) =>
    e164
      ? `TEL;VALUE=uri;TYPE="work,${types(kind)}":tel:${e164}${extension ? `;ext=${extension}` : ''}`
      : `TEL;TYPE="work,${types(kind)}":${text}`,
  email: (address) => `EMAIL;TYPE=work:${escapeText(address)}`,
  address: (address) => [`ADR;TYPE=work;LABEL=${escapeParameter(address)}:;;${escapeText(address)};;;;`],
  messenger: (service, url) => [`SOCIALPROFILE;SERVICE-TYPE=${service}:${escapeUri(url)}`],
};

const isDialled = ({text, e164}: Phone): boolean => e164 !== undefined || isShortNumber(text);

const types = (kind: Phone['kind']): string => (kind === 'mobile' ? 'cell' : (kind ?? 'voice'));

/** Words that a vCard says by the type of a number. */
const USUAL = new RegExp(
  `${EXTENSION}|${/(?<!\p{L})(?:(?:тел|факс|моб|сот|tel|fax)\p{L}*|[тф])(?!\p{L})/u.source}`,
  'giu',
);

/** Lines as written that say more than the numbers in them, and messengers without an address. */
function furtherLines(contact: Contact): string[] {
  const phones = contact.phones.filter((line) => {
    const {number, label = ''} = line;
    let rest = `${label} `;
    let from = 0;
    for (const {start, end, phone} of phonesOf(line)) {
      if (!isDialled(phone)) continue;
      rest += `${number.slice(from, start)} `;
      from = end;
    }
    return /[\p{L}\d]/u.test(`${rest}${number.slice(from)}`.replace(USUAL, ''));
  });
  return [
    ...phones.map(({label, number}) => (label ? `${label}: ${number}` : number)),
    ...messengers(contact).flatMap(({service, written, url}) => (url ? [] : [`${service}: ${written}`])),
  ];
}

const note = (lines: readonly (string | undefined)[]): readonly string[] => {
  const text = lines.filter(Boolean).join('\n');
  return text ? [`NOTE:${escapeText(text)}`] : [];
};
