/** How a value that isn't taken is to be written, where that is plain: better than the rule for all of its kind. */
import {isRecord} from '../feed/read.js';
import type {Problem} from '../model/feed.js';
import {parsePartialDate} from '../model/partial-date.js';

export interface Advice {
  /** That of the words. */
  readonly code: string;
  readonly values: Problem['values'];
}

export function adviceOf({code, pointer, values}: Problem, json: unknown): Advice | undefined {
  const {value, expected} = values;
  if (code === 'bad-date') {
    const text = String(value).trim();
    const date = pointer.endsWith('/period') ? years(text) : writtenDate(text, /\/(?:end|deadline)$/.test(pointer));
    return date ? {code: 'bad-date-as', values: {...values, date}} : undefined;
  }
  if (code === 'bad-email') {
    const addresses = String(value).match(/[^\s,;]+@[^\s,;]+/g) ?? [];
    const list = JSON.stringify(addresses).replaceAll(',', ', ');
    return addresses.length > 1 ? {code: 'several-emails', values: {...values, list}} : undefined;
  }
  if (code !== 'wrong-type') return undefined;
  const written = at(json, pointer);
  if (expected === 'number' && typeof written === 'string')
    return {code: 'no-number', values: {...values, value: written.slice(0, SHOWN)}};
  return expected === 'string' && isRecord(written) && ['ky', 'ru', 'en', 'kg'].some((language) => language in written)
    ? {code: 'languages-in-one', values}
    : undefined;
}

const SHOWN = 60;

/** What stands at a pointer of the reader, which gives a value in a list's place the list's pointer. */
const at = (json: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (place, step) => (typeof place === 'object' && place ? Reflect.get(place, step) : undefined),
      json,
    );

/** Of a month, a day or an hour. */
export const two = (digits: string | number): string => String(digits).padStart(2, '0');
/** How months begin in Russian and Kyrgyz, or in English. */
const MONTHS = 'янв|jan фев|feb мар|mar апр|apr ма[йя]|may июн|jun июл|jul авг|aug сен|sep окт|oct ноя|nov дек|dec'
  .split(' ')
  .map((beginnings) => new RegExp(`^(?:${beginnings})`, 'i'));
/** The number of a month; 0 where it is none. */
export const monthNamed = (name: string): number => MONTHS.findIndex((beginning) => beginning.test(name)) + 1;
/**
 * 9:30; саат 18ге чейин, саат 10:00дөн; до 18 часов. Of an hour alone, a word or an ending says that it is one.
 */
const CLOCK = String.raw`(?:[\s,]+(?:(?:в|до|к|саат) )?(\d{1,2})(?:[:.-](\d\d)|(?<=саат \d{1,2})|(?= час))(?:\s*-?[дтгк][аеоө]н?)?(?: час(?:а|ов)?)?(?: чейин| баштап)?)?`;
/** 5.12.2036, 05.12.2036 г., 9:30 */
const DIGITS = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*[гж]\.?)?${CLOCK}$`, 'i');
/** 12 мая 2036 г.; 2036-жылдын 12-майы; май 2036 г.; 2036-жылдын майы */
const RUSSIAN = new RegExp(String.raw`^(?:(\d{1,2})\s+)?(\p{L}+)\.?\s+(\d{4})(?:\s*(?:г\.?|года))?${CLOCK}$`, 'iu');
const KYRGYZ = new RegExp(
  String.raw`^(\d{4})\s*-?\s*ж\p{L}*\.?\s+(?:(\d{1,2})\s*-?\s*)?(\p{L}+)(?:\s+ай\p{L}*)?${CLOCK}$`,
  'iu',
);

/** 2021-2023, which is a period and no date. */
function years(text: string): string | undefined {
  const [, start, end] = /^(\d{4})\s*[-–—]\s*(\d{4})(?:\s*(?:гг?|жж?)\.?)?$/i.exec(text) ?? [];
  return start && `{"start": "${start}", "end": "${end}"}`;
}

/** The same date as the feed would have it; `undefined` where it isn't plain which one is meant. */
export function writtenDate(text: string, isEnd = false): string | undefined {
  const found = digits(text) ?? inWords(text) ?? ofMachines(text, isEnd);
  return found !== undefined && parsePartialDate(found) ? found : undefined;
}

const dateOf = (year = '', month: string | number = '', day?: string, hour?: string, minute = '00'): string =>
  `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}${hour === undefined ? '' : `T${two(hour)}:${minute}`}`;

function digits(text: string): string | undefined {
  const [found, day, month, year, hour, minute] = DIGITS.exec(text) ?? [];
  return found === undefined ? undefined : dateOf(year, month, day, hour, minute);
}

function inWords(text: string): string | undefined {
  const russian = RUSSIAN.exec(text);
  const kyrgyz = KYRGYZ.exec(text);
  const [year, day, name, hour, minute] = russian
    ? [russian[3], russian[1], russian[2], russian[4], russian[5]]
    : (kyrgyz?.slice(1) ?? []);
  const month = monthNamed(name ?? '');
  return month ? dateOf(year, month, day, hour, minute) : undefined;
}

/** A bare year with its word; what software writes: 20360512, seconds since 1970, RFC 822; and a day's end as 24:00. */
function ofMachines(text: string, isEnd: boolean): string | undefined {
  const [, bare] = /^(\d{4})\s*-?\s*(?:г(?:од\p{L}*|\.)?|ж\p{L}*\.?)$/iu.exec(text) ?? [];
  if (bare) return bare;
  const [, year, month, day] = /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year) return dateOf(year, month, day);
  if (isEnd && /^\d{4}-\d\d-\d\d[T ]24:00(?::00)?$/.test(text)) return text.slice(0, 10);
  const instant = /^[12]\d{9}$/.test(text)
    ? Number(text) * 1000
    : /^[12]\d{12}$/.test(text)
      ? Number(text)
      : /^[a-z]{3}, \d/i.test(text)
        ? Date.parse(text)
        : NaN;
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString().replace('.000', '');
}
