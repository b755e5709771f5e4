import {fill, type ProblemWords} from '../../feed/problem-messages.js';
import type {Problem, Severity} from '../../model/feed.js';
import type {SourceError} from '../read-source.js';

/** All that `mykty check` says in one language. `{name}` stands for a value. */
export interface CheckWords {
  readonly usage: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The line under the problems. */
  readonly summary: string;
  readonly good: string;
  readonly reading: string;
  readonly unknownOption: string;
  readonly unknownLanguage: string;
  readonly unknownUrl: string;
  /** After `mykty index`. */
  readonly indexed: string;
  readonly nothingToIndex: string;
  /** What stopped the command, by code. */
  readonly failures: Readonly<Record<SourceError['code'], string>>;
  /** What JSON calls the types of values, as a sentence names them. */
  readonly types: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, ProblemWords>>;
}

/** What is wrong and how to mend it, with the problem's values in it. */
export function sayIn(words: CheckWords, {message, hint}: ProblemWords, values: Problem['values']): ProblemWords {
  const {expected, type} = values;
  const named = (value: string | number | undefined): string => words.types[String(value)] ?? String(value);
  const all = expected === undefined ? values : {...values, expected: named(expected), type: named(type)};
  return {message: fill(message, all), hint: fill(hint, all)};
}
