import type {Duration} from './formatter-api.js';
import {type Category, sayNumber} from './numbers.js';
import {twoDigits} from './reading.js';
import type {Unit, Words} from './words/types.js';

export function sayRelative(words: Words, category: Category, n: number, unit: Unit, auto: boolean): string {
  // This very minute, hour or quarter has no words of its own: it is now.
  const near = auto ? (words.near[unit] ?? words.near.second) : undefined;
  const word = near?.[n + (near.length - 1) / 2];
  if (word) return word;
  // Minus zero is a moment ago, as in Intl.
  const past = n < 0 || Object.is(n, -0);
  const amount = Math.abs(n);
  const noun = words.unit(unit, category(amount), past ? 'past' : 'future');
  return (past ? words.past : words.future).replace('#', `${sayNumber(words, amount)} ${noun}`);
}

const PARTS: readonly (readonly [keyof Duration, Unit])[] = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
  ['hours', 'hour'],
  ['minutes', 'minute'],
  ['seconds', 'second'],
];

export function sayDuration(
  words: Words,
  category: Category,
  duration: Duration,
  style: 'long' | 'short' | 'digital',
): string {
  const clock = style === 'digital';
  const given = PARTS.filter(([key, unit]) => duration[key] !== undefined && !(clock && isClock(unit)));
  const said = given.filter(([key]) => duration[key]);
  const parts = (said.length || clock ? said : given.slice(-1)).map(([key, unit]) => {
    const n = duration[key] ?? 0;
    const noun = (style === 'short' && words.shortUnits[unit]) || words.unit(unit, category(n), undefined);
    return `${sayNumber(words, n)} ${noun}`;
  });
  if (clock) {
    const {hours = 0, minutes = 0, seconds = 0} = duration;
    parts.push([hours, minutes, seconds].map(twoDigits).join(':'));
  }
  return parts.join(' ') || `0 ${words.unit('second', category(0), undefined)}`;
}

const isClock = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

export function sayList(items: readonly string[], joint: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}
