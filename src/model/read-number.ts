/** Reads one number of Kyrgyzstan's plan or a foreign one, and cuts runs of digits into several. */
import {type PhoneKind} from './contact.js';
import {areaCode, formatNational, isForeign} from './number-forms.js';
import {COUNTRY_CODE, kindOfNational} from './numbering-plan.js';

/** What one run of digits means. */
export interface Reading {
  readonly e164?: string;
  readonly kind?: PhoneKind;
  /** National significant number; empty for foreign and short numbers. */
  readonly national: string;
}

/** `8 (3222)`, `(8-312)`: in brackets an 8 is what was dialled before a city's code. */
const CITY = /^\(?8[ (-]*3(?:12|\d{3})\)/;
/** Hours as `9-18`, `09.00–18.00` or `9-00`, with what parts them from the rest of a run. */
const HOURS = /^(?:0?[6-9]|1\d|2[0-4])(?:[^\w ][0134][05]| ?[^\w ] ?(?:1\d|2[0-4])){1,3}(?![^\w ]?\d)[^\d+(]*/;

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

export function fromNational(national: string): Reading | undefined {
  const kind = kindOfNational(national);
  return kind && {national, kind, e164: `+${COUNTRY_CODE}${national}`};
}

export const isHours = (run: string): boolean => HOURS.exec(run)?.[0] === run;

/** Reads one number; `area` is the area code that a number without one inherits. */
export function read(text: string, area: string): Reading | undefined {
  const digits = digitsOf(text);
  const plus = text.includes('+');
  if (area && !plus && digits.length + area.length === 9) return fromNational(area + digits);
  // A lone 0 before a trunk 0 (`0-0500 …`) is not the 00 of other countries.
  const abroad = plus ? digits : /^\D*00/.test(text) && /^00\d{10}/.test(digits) ? digits.slice(2) : '';
  if (abroad && !abroad.startsWith(COUNTRY_CODE)) {
    return isForeign(abroad) ? {national: '', e164: `+${abroad}`} : undefined;
  }
  // A trunk 0 after the country code, and the Soviet 8 before it, are habits of writing, not digits of the number.
  const own = abroad ? abroad.slice(3) : digits.replace(CITY.test(text) ? '8' : /^(?:996(?=\d{9})|8(?=0))/, '');
  const national = /^0?([2-9]\d{8,9})$/.exec(own)?.[1];
  return national ? fromNational(national) : undefined;
}

/** Cuts a run that holds several numbers with nothing but gaps between them; one that can't be read stays whole. */
export function split(run: string, area: string): string[] | undefined {
  if (read(run, area)) return [run];
  if (run.length > 200) return undefined; // no list of phones: don't try every cut of it
  for (const {0: gap, index} of run.matchAll(/(?<=\d)(?:[^\d+(]+|(?=\())/g)) {
    const head = run.slice(0, index);
    const tail = run.slice(index + gap.length);
    const left = read(head, area);
    const rest = left
      ? splitBehind(tail, areaCode(left.national), /\s/.test(gap))
      : isHours(head) && /^\D*0/.test(tail) && split(tail, '');
    if (rest) return [head + gap, ...rest];
  }
  return undefined;
}

/** `(105)`, `(9–18)` behind a number: perhaps its extension, perhaps not. */
export const ASIDE = /^\((?:\d\d?[-–]\d\d?|\d{1,4})(?!\d)[^\d+(]*/;

/** The same of what stands behind a number; a few digits in brackets, and hours behind a space, are a part of their own. */
function splitBehind(run: string, area: string, spaced = false): string[] | undefined {
  const parts = split(run, area);
  const aside = (ASIDE.exec(run) ?? (spaced ? HOURS.exec(run) : undefined))?.[0];
  if (parts || !aside) return parts;
  const after = run.slice(aside.length);
  const rest = after ? splitBehind(after, area, spaced) : [];
  return rest && [aside, ...rest];
}

/** A number whose digits stand in two places, written as `like` is. */
export const rebuilt = (reading: Reading, like: string): {reading: Reading; text: string} => ({
  reading,
  text: formatNational(reading.national, /^\D*(?:\+|996|00)/.test(like) ? `+${COUNTRY_CODE} ` : '0'),
});
