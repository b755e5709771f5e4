import type {Reading} from './reading.js';
import type {DateParts, Role, Words} from './words/types.js';

type Style = 'label' | 'sentence';
type End = DateParts & {readonly clock?: string | undefined};

const say = (words: Words, {clock, ...parts}: End, role: Role): string =>
  clock === undefined ? words.date(parts, role) : words.moment(parts, clock, role);

/**
 * Two dates as one phrase. What both share is written once: Kyrgyz writes the year before the first end and lets it
 * govern both, Russian and English after the last.
 */
export function sayRange(words: Words, start: Reading, end: Reading, style: Style, year: boolean): string {
  const sameYear = start.year === end.year;
  // Without its year a range across years would mean something else; so would one between bare years.
  const shownYear = year || !sameYear || start.month === undefined || end.month === undefined;
  const withYear = (reading: Reading): End => (shownYear ? reading : {...reading, year: undefined});
  const sameMonth = sameYear && start.month === end.month;

  if (sameMonth && start.day === end.day) return withinDay(words, withYear(start), end.clock, style);
  if (start.month === undefined && end.month === undefined) return words.years(start.year, end.year, style);

  const timed = start.clock !== undefined || end.clock !== undefined;
  if (sameMonth && !timed && start.day !== undefined && end.day !== undefined) {
    if (style === 'label' || words.yearFirst)
      return words.date({...withYear(end), day: `${start.day}–${end.day}`}, style);
    return `${words.date({day: start.day}, 'from')} ${words.date(withYear(end), 'to')}`;
  }

  let from = withYear(start);
  let to = withYear(end);
  // An end that is only a year has to keep it.
  if (sameYear && start.month !== undefined && end.month !== undefined) {
    if (words.yearFirst) to = {...to, year: undefined, yearSaid: shownYear};
    else from = {...from, year: undefined};
  }
  return style === 'label'
    ? `${say(words, from, 'label')} – ${say(words, to, 'label')}`
    : `${say(words, from, 'from')} ${say(words, to, 'to')}`;
}

function withinDay(words: Words, start: End, endClock: string | undefined, style: Style): string {
  const {clock, ...day} = start;
  if (endClock === undefined || clock === endClock) return say(words, start, style);
  if (clock === undefined)
    return `${words.date(day, style)}${style === 'label' ? ',' : ''} ${words.time(endClock, 'until')}`;
  return style === 'label'
    ? words.moment(day, `${clock}–${endClock}`, 'label')
    : `${words.date(day, style)} ${words.time(clock, 'from')} ${words.time(endClock, 'to')}`;
}
