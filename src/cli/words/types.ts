import type {ProblemWords} from '../../feed/problem-messages.js';
import type {Severity} from '../../model/feed.js';

/** All that `mykty check` says in one language. `{name}` stands for a value. */
export interface CheckWords {
  readonly usage: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The line under the problems. */
  readonly summary: string;
  readonly good: string;
  readonly reading: string;
  readonly unknownOption: string;
  /** After `mykty index`. */
  readonly indexed: string;
  readonly nothingToIndex: string;
  /** What stopped the command, by code. */
  readonly failures: Readonly<Record<'file' | 'network' | 'timeout' | 'http' | 'too-large', string>>;
  readonly problems: Readonly<Record<string, ProblemWords>>;
}
