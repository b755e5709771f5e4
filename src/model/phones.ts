/**
 * Reads the phone numbers of a line that an editor wrote: shared tails (`0555 / 0500 313-385`), shared heads
 * (`62-07-60/61`), inherited area codes (`0312 62-07-60, 66-26-79`), labels, extensions, short and foreign numbers.
 * Nothing is repaired by guess: a number that the plan doesn't know stays text, and is never dialled.
 */
import {type ContactPhone, type PhoneKind} from './contact.js';
import {areaCode, formatNational, isForeign, isShortNumber} from './number-forms.js';
import {COUNTRY_CODE, kindOfNational} from './numbering-plan.js';
import {type FoundPhone, type Phone} from './plain-phone.js';

export {dialUri} from './number-forms.js';
export {type FoundPhone, type Phone} from './plain-phone.js';

export interface PhoneOptions {
  /** ISO 3166-1 country whose plan reads numbers without `+`. */
  readonly country: 'KG';
}

/** What one run of digits means. */
interface Reading {
  readonly e164?: string;
  readonly kind?: PhoneKind;
  /** National significant number; empty for foreign and short numbers. */
  readonly national: string;
}

interface Found {
  start: number;
  end: number;
  text: string;
  fax: boolean;
  /** Nothing but a separator stands between this number and the one before. */
  joined: boolean;
  /** Words stand before it that don't say it is a phone: of a few digits only, it may be a room or an hour. */
  named: boolean;
  reading?: Reading | undefined;
  extension?: string;
}

// What may stand between two digits of one number; a line break may not.
const GAP = /(?:[^\S\r\n]|[().\-\u2010-\u2015\u2212\u200b\u2060\u00ad])/.source;
// 8:30, 9.00–18.00; a point alone is as likely one between the digits of a number.
const HOUR = '(?:[01]?\\d|2[0-4])';
const CLOCK = `(?<!\\d)${HOUR}(?::[0-5]\\d|\\.[0-5]\\d ?[-–—] ?${HOUR}\\.[0-5]\\d)(?!\\d)`;
const DIGIT = `(?!${CLOCK})\\d`;
/** An extension, in flags `iu`. */
export const EXTENSION =
  /(?<!\p{L})(?:доб(?:авочн\p{L}*)?|вн(?:утр\p{L}*)?|ички|кошумча|ext(?:ension)?|#)(?:\.? ?(?:номер|number)\p{L}*)?[.:№\s]*(?!0\d{3}\D?\d)(\d{1,6})/u
    .source;
const TOKEN = new RegExp(
  [
    /(?<![\w.+-])[\w.+-]+@\S+|https?:\S+/u.source, // addresses may hold digits, but no phones
    /(?:[✉📧-📮]\ufe0f?|индекс\p{L}*)[\s:№]*\d{6}(?!\d)/u.source, // postcodes
    CLOCK,
    EXTENSION,
    `(?<![\\p{L}_])((?:[+(]{1,4} ?)?${DIGIT}(?:${GAP}*${DIGIT})*)`,
    /\d+/.source,
  ].join('|'),
  'giu',
);
const FAX = /факс|fax|(?<!\p{L})ф\./iu;
const VOICE = /тел|tel|phone|моб|mob|сот|(?<!\p{L})т[./]/iu;
const JOINT = /^[^\p{L};\n]*(?:же|жана|и|или|or|and)?[^\p{L};\n]*$/iu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function fromNational(national: string): Reading | undefined {
  const kind = kindOfNational(national);
  return kind && {national, kind, e164: `+${COUNTRY_CODE}${national}`};
}

/** Reads one number; `area` is the area code that a number without one inherits. */
function read(text: string, area: string): Reading | undefined {
  const digits = digitsOf(text);
  const plus = text.includes('+');
  if (area && !plus && digits.length + area.length === 9) return fromNational(area + digits);
  const abroad = plus ? digits : /^00(?=\d{10})/.test(digits) ? digits.slice(2) : '';
  if (abroad && !abroad.startsWith(COUNTRY_CODE)) {
    return isForeign(abroad) ? {national: '', e164: `+${abroad}`} : undefined;
  }
  // A trunk 0 after the country code, and the Soviet 8 before it, are habits of writing, not digits of the number.
  const own = abroad ? abroad.slice(3) : digits.replace(/^(?:996(?=\d{9})|8(?=0))/, '');
  const national = /^0?([2-9]\d{8,9})$/.exec(own)?.[1];
  return national ? fromNational(national) : undefined;
}

/** Cuts a run that holds several numbers with nothing but gaps between them; one that can't be read stays whole. */
function split(run: string, area: string): string[] | undefined {
  if (read(run, area)) return [run];
  if (run.length > 200) return undefined; // no list of phones: don't try every cut of it
  for (const {0: gap, index} of run.matchAll(/(?<=\d)(?:[^\d+(]+|(?=\())/g)) {
    const left = read(run.slice(0, index), area);
    const rest = left && splitBehind(run.slice(index + gap.length), areaCode(left.national));
    if (rest) return [run.slice(0, index) + gap, ...rest];
  }
  return undefined;
}

/** `(105)`, `(9–18)` behind a number: perhaps its extension, perhaps not. */
const ASIDE = /^\((?:\d{1,4}|\d\d?[-–]\d\d?)(?!\d)[^\d+(]*/;

/** The same of what stands behind a number; a few digits in brackets are a part of their own. */
function splitBehind(run: string, area: string): string[] | undefined {
  const parts = split(run, area);
  const aside = ASIDE.exec(run)?.[0];
  if (parts || !aside) return parts;
  const after = run.slice(aside.length);
  const rest = after ? splitBehind(after, area) : [];
  return rest && [aside, ...rest];
}

/** `0555 / 0500 313-385`: a mobile prefix alone takes the last six digits of the number that follows. */
function shareTail(found: readonly Found[], entry: Found): void {
  if (entry.reading?.kind !== 'mobile') return;
  for (let at = found.length - 1, next = entry; at >= 0; at--) {
    const head = found[at];
    const own = head && /^(996|0)(\d{3})$/.exec(digitsOf(head.text));
    if (!own || head.reading || !next.joined) return;
    const reading = fromNational(`${own[2]}${entry.reading.national.slice(3)}`);
    if (reading?.kind === 'mobile') Object.assign(head, rebuilt(reading, head.text));
    next = head;
  }
}

/** `0312/62-07-60`: an area code or a mobile prefix, and behind a stroke the rest of its number. */
function joinHead(head: Found, entry: Found, line: string): boolean {
  const prefix = /^0(\d{3,4})$/.exec(digitsOf(head.text))?.[1];
  const rest = digitsOf(entry.text);
  if (!prefix || head.reading || prefix.length + rest.length !== 9) return false;
  const reading = fromNational(prefix + rest);
  if (!reading || (areaCode(reading.national) || reading.national.slice(0, 3)) !== prefix) return false;
  Object.assign(head, {end: entry.end, text: line.slice(head.start, entry.end), reading});
  return true;
}

/** `62-07-60/61`: one or two digits behind a stroke replace the last ones of the number before. */
function shareHead(entry: Found, last: Found): void {
  const national = last.reading?.national;
  const digits = digitsOf(entry.text);
  const reading = national && digits.length < 3 && fromNational(national.slice(0, -digits.length) + digits);
  if (reading) Object.assign(entry, rebuilt(reading, last.text));
}

const rebuilt = (reading: Reading, like: string): Pick<Found, 'reading' | 'text'> => ({
  reading,
  text: formatNational(reading.national, /^\D*(?:\+|996|00)/.test(like) ? `+${COUNTRY_CODE} ` : '0'),
});

/**
 * Finds the phones of a line, each with its place, so that a page can link them within the line as written.
 * @throws RangeError for a country whose numbering plan isn't here.
 */
export function findPhones(line: string, options?: PhoneOptions): FoundPhone[] {
  if (options && options.country !== 'KG') throw new RangeError(`No numbering plan for ${options.country}`);
  const found: Found[] = [];
  let area: {code: string; text: string} = {code: '', text: ''};
  let fax = false;
  let from = 0;
  const take = (entry: Found): void => {
    shareTail(found, entry);
    // What has a code of its own, be it one that can't be read, ends the inheritance.
    if (entry.reading || /^\D*0[1-9]/.test(entry.text))
      area = {code: areaCode(entry.reading?.national ?? ''), text: entry.text};
    found.push(entry);
  };

  for (const {0: token, 1: extension, 2: run, index} of line.matchAll(TOKEN)) {
    const last = found.at(-1);
    const [after, before] = labels(line.slice(from, index));
    if (last) labelAfter(last, after);
    if (/[;\n]/.test(before) || VOICE.test(before)) fax = false;
    if (isFax(before)) fax = true;
    from = index + token.length;
    if (extension && last) {
      if (last.extension) found.push({...last, start: index, end: from, extension});
      else last.extension = extension;
    }
    if (!run) continue;
    let start = index;
    let joined = JOINT.test(after + before);
    let stroke = /^[\s)]*\/\s*$/.test(after + before);
    const named =
      (/\p{L}[^:–—-]*$/u.test(before) && !joined && !VOICE.test(before) && !FAX.test(before)) ||
      /^-\p{L}/u.test(line.slice(from)); // 2026-жылы
    for (const part of split(run, area.code) ?? [run]) {
      const written = part.replace(/\D+$/, '');
      const paired = written.includes('(') === written.includes(')');
      const text = paired ? written : written.replace(/[()]/g, '');
      // An extension of 102 is not the police, of whatever kind the line is.
      const hidden = start > index && ASIDE.test(part) && isShortNumber(digitsOf(part));
      const entry: Found = {start, end: start + written.length, text, fax, joined, named: named || hidden};
      const previous = stroke ? found.at(-1) : undefined;
      stroke = false;
      start += part.length;
      joined = true;
      if (previous && joinHead(previous, entry, line)) {
        found.pop();
        take(previous);
        continue;
      }
      entry.reading = read(part, area.code);
      if (!entry.reading && previous) shareHead(entry, previous);
      if (!entry.reading && !entry.named && isShortNumber(text)) entry.reading = {national: '', kind: 'voice'};
      const national = entry.reading?.national;
      if (national && area.code && digitsOf(text).length + area.code.length === 9 && !text.includes('+')) {
        Object.assign(entry, rebuilt(fromNational(national) ?? {national}, area.text));
      }
      take(entry);
    }
  }
  const last = found.at(-1);
  if (last) labelAfter(last, line.slice(from));
  return found.filter(isPhone).map(toFound);
}

/** The phones of a line, one entry per number; what can't be dialled has its text only. */
export const parsePhones = (line: string, options?: PhoneOptions): Phone[] =>
  findPhones(line, options).map(({phone}) => phone);

/** The phones of a contact's line, each of the kind that its own words say, else the line's kind or label, else the number. */
export const phonesOf = ({number, label, kind}: ContactPhone): FoundPhone[] =>
  findPhones(number).map((found) => {
    const {phone} = found;
    const told = phone.kind === 'fax' ? phone.kind : (kind ?? (isFax(label ?? '') ? 'fax' : phone.kind));
    return told ? {...found, phone: {...phone, kind: told}} : found;
  });

const isFax = (label: string): boolean => FAX.test(label) && !VOICE.test(label);

/** Words between two numbers: those that belong to the one before (`62-07-60 (fax), …`), and those of the next. */
function labels(between: string): [after: string, before: string] {
  const after = /^(?:\s*\(\p{L}[^)\n]*\)|[^,;\n]*(?=[,;\n]))/u.exec(between)?.[0] ?? '';
  return [after, between.slice(after.length)];
}

function labelAfter(last: Found, label: string): void {
  if (isFax(label)) last.fax = true;
  else if (VOICE.test(label)) last.fax = false;
}

/** A few digits that mean nothing here are a room, an hour or a year rather than a phone. */
const isPhone = ({reading, named, text}: Found): boolean =>
  reading !== undefined || digitsOf(text).length > (named ? 4 : 2);

const toFound = ({start, end, text, fax, reading, extension}: Found): FoundPhone => ({
  start,
  end,
  phone: {
    text,
    ...(reading?.e164 && {e164: reading.e164}),
    ...(extension && {extension}),
    ...(fax ? {kind: 'fax' as const} : reading?.kind && {kind: reading.kind}),
  },
});
