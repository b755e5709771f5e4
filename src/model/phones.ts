/**
 * Reads the phone numbers of a line that an editor wrote: shared tails (`0555 / 0500 313-385`), shared heads
 * (`62-07-60/61`), inherited area codes (`0312 62-07-60, 66-26-79`), labels, extensions, short and foreign numbers.
 * Nothing is repaired by guess: a number that the plan doesn't know stays text, and is never dialled.
 */
import {type ContactPhone} from './contact.js';
import {areaCode, isShortNumber} from './number-forms.js';
import {type FoundPhone, type Phone} from './plain-phone.js';
import {ASIDE, digitsOf, fromNational, isHours, read, type Reading, rebuilt, split} from './read-number.js';

export {dialUri} from './number-forms.js';
export {type FoundPhone, type Phone} from './plain-phone.js';

export interface PhoneOptions {
  /** ISO 3166-1 country whose plan reads numbers without `+`. */
  readonly country: 'KG';
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
// 30.05.2016, 30/05/2016, 2016-05-30, 2016-ж.
const DATE = /(?<!\d)(?:\d\d?[./-]\d\d?[./-](?:19|20)\d\d|(?:19|20)\d\d(?:-\d\d-\d\d|(?=-?\s?[жг])))(?!\d)/.source;
const DIGIT = `(?!${CLOCK}|${DATE})\\d`;
/** An extension, in flags `iu`. */
export const EXTENSION =
  /(?<!\p{L})(?:доб(?:ав(?:очн\p{L}*)?)?|вн(?:утр\p{L}*)?|ички|кошумча|ext(?:n|ensions?)?|[x#])(?:\.? ?(?:ном[еу]р|number|тел|phone)\p{L}*)?[.:№\s–-]*(?!0\d{3}\D?\d)(\d{1,6})(?!\d|[-–.]\d\d?[-–.]\d)/u
    .source;
const TOKEN = new RegExp(
  [
    /(?<![\w.+-])[\w.+-]+@\S+|https?:\S+/u.source, // addresses may hold digits, but no phones
    /(?:[✉📧-📮]\ufe0f?|индекс\p{L}*)[\s:№]*\d{6}(?!\d)/u.source, // postcodes
    CLOCK,
    DATE,
    EXTENSION,
    `(?<![\\p{L}_])((?:[+(]{1,4} ?)?${DIGIT}(?:${GAP}*${DIGIT})*)`,
    /\d+/.source,
  ].join('|'),
  'giu',
);
const FAX = /факс|fax|(?<!\p{L})ф\./iu;
const VOICE = /тел|tel|phone|моб|mob|сот|(?<!\p{L})т[./]/iu;
/** Right before a short number: who answers it. Other words without a colon may be those of a room. */
const SERVICE =
  /(?<!\p{L})(?:скор(?:ая|ой)(?: помощ[ьи])?|(?:пол|мил)ици[яи]|пожарн\p{L}+(?: служба| охрана)?|служба спасения|мчс|горячая линия|тез жардам|өрт өчүрүү(?: кызматы)?|куткаруу кызматы|өкм|ambulance|police|fire)[\s,]*$/iu;
/** Right behind a number: it is a room's, a house's or a year's. */
const PLACE = /^(?:-\p{L}|\s?(?:каб|бөлмө|комн|офис|этаж|үй|room))/iu;
/** Always open, which shares its stroke with a number's last digits; these stand behind a number that is not whole. */
const ALWAYS = /(?<![\d.-])24\s?\/\s?7(?!\d)/g;
const JOINT = /^[^\p{L};\n]*(?:же|жана|и|или|or|and)?[^\p{L};\n]*$/iu;

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

/**
 * Finds the phones of a line, each with its place, so that a page can link them within the line as written.
 * @throws RangeError for a country whose numbering plan isn't here.
 */
export function findPhones(line: string, options?: PhoneOptions): FoundPhone[] {
  if (options && options.country !== 'KG') throw new RangeError(`No numbering plan for ${options.country}`);
  return new LineReader(line).found.filter(isPhone).map(toFound);
}

/** Goes through a line once, with what holds for the numbers to come: an area code, and that they are of faxes. */
class LineReader {
  readonly found: Found[] = [];
  readonly #line: string;
  #area = {code: '', text: ''};
  #fax = false;
  /** Where the last token ends. */
  #from = 0;
  /** The length of the extension that it was, or of those of a list; else 0. */
  #extended = 0;

  constructor(line: string) {
    this.#line = line.replace(ALWAYS, (always, at: number) =>
      isWhole(line.slice(0, at)) ? '*'.repeat(always.length) : always,
    );
    for (const token of this.#line.matchAll(TOKEN)) this.#token(token);
    const last = this.found.at(-1);
    if (last) labelAfter(last, line.slice(this.#from));
  }

  #token({0: token, 1: extension, 2: run, index}: RegExpExecArray): void {
    const last = this.found.at(-1);
    const between = this.#line.slice(this.#from, index);
    const [after, before] = last ? labels(between) : ['', between];
    if (last) labelAfter(last, after);
    if (/[;\n]/.test(before) || VOICE.test(before)) this.#fax = false;
    if (isFax(before)) this.#fax = true;
    const end = index + token.length;
    this.#from = end;
    // `доб. 101, 102`: the second is an extension too, and not the police.
    const listed = JOINT.test(between) && run?.length === this.#extended;
    if (extension && last) {
      if (last.extension) this.found.push({...last, start: index, end, extension});
      else last.extension = extension;
    }
    if (run) this.#run(run, index, between, before, listed);
    if (!listed) this.#extended = extension?.length ?? 0;
  }

  /**
   * The numbers of a run of digits and gaps. `between`: what stands between it and the token before, of which `before` is
   * its own; `listed`: it stands in a list of extensions.
   */
  #run(run: string, index: number, between: string, before: string, listed: boolean): void {
    // `…, 9-18`: behind a number that is whole, hours are no second one.
    if (isHours(run) && this.found.at(-1)?.reading) return;
    let start = index;
    let joined = JOINT.test(between);
    let stroke = /^[\s)]*\/\s*$/.test(between);
    const named =
      (/\p{L}[^:–—-]*$/u.test(before) && !joined && ![VOICE, FAX, SERVICE].some((words) => words.test(before))) ||
      PLACE.test(this.#line.slice(this.#from));
    const parts = split(run, this.#area.code) ?? [run];
    for (const part of parts) {
      const written = part.replace(/\D+$/, '');
      const paired = written.includes('(') === written.includes(')');
      const text = paired ? written : written.replace(/[()]/g, '');
      // An extension of 102 is not the police, of whatever kind the line is.
      const hidden = (listed || (start > index && ASIDE.test(part))) && isShortNumber(digitsOf(part));
      const entry: Found = {
        start,
        end: start + written.length,
        text,
        fax: this.#fax,
        joined,
        named: named || hidden,
      };
      if (parts.length < 2 || !isHours(text)) this.#number(entry, part, stroke ? this.found.at(-1) : undefined);
      start += part.length;
      joined = true;
      stroke = false;
    }
  }

  /** `previous`: the number that only a stroke parts from this one. */
  #number(entry: Found, part: string, previous: Found | undefined): void {
    if (previous && joinHead(previous, entry, this.#line)) {
      this.found.pop();
      return this.#take(previous);
    }
    const {code, text: like} = this.#area;
    const {text} = entry;
    entry.reading = read(part, code);
    if (!entry.reading && previous) shareHead(entry, previous);
    if (!entry.reading && !entry.named && isShortNumber(text)) entry.reading = {national: '', kind: 'voice'};
    const national = entry.reading?.national;
    if (national && code && digitsOf(text).length + code.length === 9 && !text.includes('+'))
      Object.assign(entry, rebuilt(fromNational(national) ?? {national}, like));
    this.#take(entry);
  }

  #take(entry: Found): void {
    shareTail(this.found, entry);
    // What has a code of its own, be it one that can't be read, ends the inheritance.
    if (entry.reading || /^\D*0[1-9]/.test(entry.text))
      this.#area = {code: areaCode(entry.reading?.national ?? ''), text: entry.text};
    this.found.push(entry);
  }
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

/** Whether the digits at the end of a text are none, or those of a number to which no more belong. */
function isWhole(text: string): boolean {
  const run = /[\d\s().+-]*$/.exec(text)?.[0] ?? '';
  return [0, 3, 5, 6].includes(digitsOf(run).length) || read(run, '') !== undefined;
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
