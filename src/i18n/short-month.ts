import {type Words} from './words/types.js';

/** A month (from 1) cut short as it is beside a day, but never in a case that a day would ask for («мая»): сен., сент., Sep. */
export function shortMonth(words: Pick<Words, 'date'>, month: number | undefined): string {
  const besideDay = words.date({month, day: 5}, 'short').replace(/^5[ -]/, '');
  return besideDay.endsWith('.') ? besideDay : words.date({month}, 'short');
}
