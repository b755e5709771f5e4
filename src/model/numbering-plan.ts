/**
 * The numbering plan of Kyrgyzstan (+996), as far as a web page needs it at first: which national numbers exist, and of
 * what kind. Patterns follow libphonenumber's metadata, which a test holds them to.
 */
import {type PhoneKind} from './contact.js';

export const COUNTRY_CODE = '996';

// Bishkek has an area code of three digits, every other place one of four; the 6xx blocks are wireless local loop.
const FIXED =
  /^(3(?:12(?!58|973)\d|(?:13[1-9]|147|1[56]\d|222|23[0-479]|26[0-7]|422|45[6-9]|522|53[4-7]|559|622|65[35-7]|722|73[468]|74[1-9]|759|77\d|922|94[1-8]|[4-79]6\d))|6(?:09|12|2[2-4])\d)\d{5}$/;
const MOBILE =
  /^(?:312(?:58\d|973)|(?:2(?:0[0-35]|2\d)|5[0-24-7]\d|600|7(?:[07]\d|55)|88[08]|9(?:12|9[05-9]))\d{3})\d{3}$/;
const TOLL_FREE = /^800\d{6,7}$/;

/** Kind of a national significant number (no trunk 0, no country code); `undefined` where no such number exists. */
export const kindOfNational = (digits: string): PhoneKind | undefined =>
  FIXED.test(digits) || TOLL_FREE.test(digits) ? 'voice' : MOBILE.test(digits) ? 'mobile' : undefined;
