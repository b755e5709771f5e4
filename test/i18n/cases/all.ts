/** The written-out tables as cases, for the browser's test and for Node's. */
import type {DateOptions, DateStyle, Formatter, RangeOptions} from '../../../src/i18n/formatter-api.js';
import type {Language, Unit} from '../../../src/i18n/words/types.js';
import * as dates from './dates.js';
import * as durations from './durations.js';
import {ordinals} from './ordinals.js';
import * as ranges from './ranges.js';
import * as relative from './relative.js';
import * as times from './times.js';

export interface Case {
  readonly kind: string;
  readonly table: string;
  readonly language: Language;
  readonly input: string;
  readonly expected: string;
  say(format: Formatter): string;
}

/** A table's cells: its first line is the head, its first column the input. */
function* cells(text: string): Generator<readonly [input: string, column: string, expected: string]> {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(' |').map((cell) => cell.trim()));
  for (const [input = '', ...expected] of rows)
    for (const [index, text] of expected.entries()) yield [input, head[index + 1] ?? '', text];
}

/** `sentence noYear time` → options. */
function options(column: string): DateOptions {
  const [style = '', ...flags] = column.split(' ');
  return {style: style as DateStyle, year: !flags.includes('noYear'), time: flags.includes('time')};
}

const LANGUAGES: readonly Language[] = ['ky', 'ru', 'en'];

function* dateCases(): Generator<Case> {
  for (const language of LANGUAGES)
    for (const [name, table] of Object.entries(dates[language]))
      for (const [input, column, expected] of cells(table))
        yield {
          kind: 'dates',
          table: `${language}: ${name}`,
          language,
          input: `${input} ${column}`,
          expected,
          say: (format) => format.date(input, options(column)),
        };
}

function* rangeCases(): Generator<Case> {
  for (const language of LANGUAGES)
    for (const [name, table] of Object.entries(ranges[language]))
      for (const [input, column, expected] of cells(table)) {
        const [start = '', end = ''] = input.split(' ');
        yield {
          kind: 'ranges',
          table: `${language}: ${name}`,
          language,
          input: `${input} ${column}`,
          expected,
          say: (format) => format.range(start, end, options(column) as RangeOptions),
        };
      }
}

function* timeCases(): Generator<Case> {
  for (const language of LANGUAGES)
    for (const [name, table] of Object.entries(times[language]))
      for (const [input, column, expected] of cells(table))
        yield {
          kind: 'times',
          table: `${language}: ${name}`,
          language,
          input: `${input} ${column}`,
          expected,
          say: (format) => format.time(input, {style: column as 'label' | 'sentence' | 'until'}),
        };
  for (const [input, column, expected] of cells(times.kySpans))
    yield {
      kind: 'times',
      table: 'ky: spans and attributives',
      language: 'ky',
      input: `${input} ${column}`,
      expected,
      say: (format) =>
        column === 'attributive'
          ? format.date(input, {style: 'attributive', time: true})
          : format.range(input, '2026-12-05T23:40', {style: 'sentence', time: true}),
    };
}

function* amountCases(): Generator<Case> {
  for (const language of LANGUAGES) {
    for (const [input, column, expected] of cells(relative[language])) {
      const [n, unit] = input.split(' ');
      const amount = Number(n) * (column === 'past' ? -1 : 1);
      yield {
        kind: 'relative',
        table: `${language}: relative`,
        language,
        input: `${input} ${column}`,
        expected,
        say: (format) => format.relative(amount, unit as Unit),
      };
    }
    for (const [input, column, expected] of cells(durations[language])) {
      const numbers = input.split(' ').map((n) => (n === '-' ? undefined : Number(n)));
      const keys = ['days', 'hours', 'minutes', 'seconds'];
      const duration = Object.fromEntries(
        keys.flatMap((key, index) => (numbers[index] === undefined ? [] : [[key, numbers[index]]])),
      );
      yield {
        kind: 'durations',
        table: `${language}: durations`,
        language,
        input: `${input} ${column}`,
        expected,
        say: (format) => format.duration(duration, {style: column as 'long'}),
      };
    }
  }
}

function* ordinalCases(): Generator<Case> {
  const languages: Readonly<Record<string, Language>> = {Kyrgyz: 'ky', Russian: 'ru', English: 'en'};
  const forms = {one: 'one', few: 'few', many: 'many', other: 'other'};
  for (const [input, column, expected] of cells(ordinals)) {
    const language = languages[column];
    yield {
      kind: language ? 'ordinals' : 'plurals',
      table: column,
      language: language ?? 'ru',
      input: `${input} ${column}`,
      expected,
      say: (format) => (language ? format.ordinal(Number(input)) : format.plural(Number(input), forms)),
    };
  }
}

export const allCases: readonly Case[] = [
  ...dateCases(),
  ...rangeCases(),
  ...timeCases(),
  ...amountCases(),
  ...ordinalCases(),
];
