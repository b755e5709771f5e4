/**
 * The numbering plan of Kyrgyzstan (+996), as far as a web page needs it: which national numbers exist, of what kind,
 * and where an area code ends. Patterns follow libphonenumber's metadata, which a test holds them to.
 */
import {type PhoneKind} from './contact.js';

export const COUNTRY_CODE = '996';

// Bishkek has an area code of three digits, every other place one of four; the 6xx blocks are wireless local loop.
const FIXED =
  /^(3(?:12(?!58|973)\d|(?:13[1-9]|147|1[56]\d|222|23[0-479]|26[0-7]|422|45[6-9]|522|53[4-7]|559|622|65[35-7]|722|73[468]|74[1-9]|759|77\d|922|94[1-8]|[4-79]6\d))|6(?:09|12|2[2-4])\d)\d{5}$/;
const MOBILE =
  /^(?:312(?:58\d|973)|(?:2(?:0[0-35]|2\d)|5[0-24-7]\d|600|7(?:[07]\d|55)|88[08]|9(?:12|9[05-9]))\d{3})\d{3}$/;
const TOLL_FREE = /^800\d{6,7}$/;
const SHORT = /^(?:10[1-3]|11[29])$/;

// The neighbours' numbers have one length each; for the rest, E.164 sets the bounds.
const FOREIGN = /^(?:[17]\d{10}|99[28]\d{9}|993\d{8}|90\d{10}|(?!1|7|0|90|99[2368])\d{7,15})$/;

/** Kind of a national significant number (no trunk 0, no country code); `undefined` where no such number exists. */
export const kindOfNational = (digits: string): PhoneKind | undefined =>
  FIXED.test(digits) || TOLL_FREE.test(digits) ? 'voice' : MOBILE.test(digits) ? 'mobile' : undefined;

/** Emergency and service numbers, dialled as they stand, never with a country code. */
export const isShortNumber = (digits: string): boolean => SHORT.test(digits);

/** True where the digits after the `+` can be a number of another country. */
export const isForeign = (digits: string): boolean => FOREIGN.test(digits);

/** Area code of a landline, which the next numbers of a list may leave out; empty for any other number. */
export const areaCode = (national: string): string =>
  national.startsWith('312') ? '312' : national.startsWith('3') ? national.slice(0, 4) : '';

/** A national number as people here write it: `0312 62-07-60`, `03222 5-55-55`, `0555 313-385`. */
export function formatNational(national: string, prefix: string): string {
  const head = areaCode(national) || national.slice(0, 3);
  const tail = national.slice(head.length);
  const grouped = areaCode(national) ? tail.replace(/(\d\d)(\d\d)$/, '-$1-$2') : `${tail.slice(0, 3)}-${tail.slice(3)}`;
  return `${prefix}${head} ${grouped}`;
}
