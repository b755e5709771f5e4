/** Numbers other than a plain one of ours: short, foreign, grouped as people here write them, and how each is dialled. */
import {type Phone} from './plain-phone.js';

const SHORT = /^(?:10[1-3]|11[29])$/;

// The neighbours' numbers have one length each; for the rest, E.164 sets the bounds.
const FOREIGN = /^(?:[17]\d{10}|99[28]\d{9}|993\d{8}|90\d{10}|(?!1|7|0|90|99[2368])\d{7,15})$/;

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

/** RFC 3966 address to call a number, or `undefined` for a fax and for what can't be dialled. */
export function dialUri({text, e164, extension, kind}: Phone): string | undefined {
  if (kind === 'fax') return undefined;
  if (e164) return `tel:${e164}${extension ? `;ext=${extension}` : ''}`;
  return kind && isShortNumber(text) ? `tel:${text}` : undefined;
}
