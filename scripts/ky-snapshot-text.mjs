// What ky.snapshot.md says. Node writes it, and a test in the browsers finds that they would write the same.
import {format, formatDistance, formatDistanceStrict, formatRelative} from 'date-fns';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The whole text; the same in Node and in any browser. */
export function snapshotOf(ky) {
  const say = (date, pattern) => format(date, pattern, {locale: ky});
  const at = (month, day, hour = 12, minute = 33) => new Date(2026, month, day, hour, minute, 7);
  const months = Array.from({length: 12}, (_, month) => at(month, 21));
  const weekdays = Array.from({length: 7}, (_, day) => at(10, 22 + day));
  const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 1000, 1e6, 1e9];
  const base = at(10, 18, 12, 0);
  const ago = (seconds) => [seconds, new Date(base.getTime() + seconds * 1000)];
  const distances = [
    10, 40, 300, 3600, 18000, 172_800, 1_209_600, 5_400_000, 31_536_000, 40_000_000, 58_000_000, 94_700_000,
  ];
  const wholes = ['P', 'PP', 'PPP', 'PPPP', 'p', 'pp', 'Pp', 'PPpp', 'PPPp', 'PPPPp'];

  return `# What the Kyrgyz date-fns Locale prints

Made by \`node scripts/ky-snapshot.mjs\`; never edited. A test fails when it is out of step. Please read it as an editor:
is each line how a good newspaper would write it?

## Months

${table(
  ['alone (LLLL)', 'after the day (d-MMMM)', 'after the year', 'short (MMM)', 'short alone (LLL)', 'initial'],
  months.map((date) => ['LLLL', 'd-MMMM', "y-'жылдын' d-MMMM", 'MMM', 'LLL', 'MMMMM'].map((p) => say(date, p))),
)}

## Weekdays

${table(
  ['wide (EEEE)', 'abbreviated (EEE)', 'short (EEEEEE)', 'initial (EEEEE)'],
  weekdays.map((date) => ['EEEE', 'EEE', 'EEEEEE', 'EEEEE'].map((pattern) => say(date, pattern))),
)}

## Whole dates and times

${table(
  ['pattern', '1 May 2026, 08:05', '21 November 2026, 12:33'],
  wholes.map((pattern) => [pattern, say(at(4, 1, 8, 5), pattern), say(at(10, 21), pattern)]),
)}

## Ordinals that stand alone

${numbers.map((n) => ky.localize.ordinalNumber(n)).join(' · ')}

## Quarters, eras, parts of the day

${table(
  ['pattern', 'printed'],
  [
    ...['QQQQ', 'QQQ'].map((pattern) => [
      pattern,
      [1, 4, 7, 10].map((month) => say(at(month, 1), pattern)).join(' · '),
    ]),
    ...['GGGG', 'G'].map((pattern) => [
      pattern,
      [new Date(-1e14), at(0, 1)].map((date) => say(date, pattern)).join(' · '),
    ]),
    ...['aaaa', 'a', 'BBBB', 'B', 'BBBBB'].map((pattern) => [
      pattern,
      [2, 9, 12, 15, 19].map((hour) => `${hour}: ${say(at(10, 21, hour, 0), pattern)}`).join(' · '),
    ]),
  ],
)}

## Distances

${table(
  ['distance', 'ahead', 'past'],
  distances
    .map(ago)
    .map(([seconds, date]) => [
      formatDistance(date, base, {locale: ky, includeSeconds: true}),
      formatDistance(date, base, {locale: ky, includeSeconds: true, addSuffix: true}),
      formatDistance(ago(-seconds)[1], base, {locale: ky, includeSeconds: true, addSuffix: true}),
    ]),
)}

Strictly: ${['second', 'minute', 'hour', 'day', 'month', 'year']
    .map((unit) => formatDistanceStrict(ago(63_072_000)[1], base, {locale: ky, unit, addSuffix: true}))
    .join(' · ')}

## Relative to Wednesday, 18 November 2026

${table(
  ['date', 'printed'],
  [-8, -6, -2, -1, 0, 1, 3, 6, 8].map((days) => [
    say(at(10, 18 + days), 'EEEE, d-MMMM'),
    formatRelative(at(10, 18 + days), base, {locale: ky}),
  ]),
)}
`;
}
