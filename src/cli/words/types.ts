import type {ProblemWords} from '../../feed/problem-messages.js';
import type {Severity} from '../../model/feed.js';
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
  readonly problems: Readonly<Record<string, ProblemWords>>;
}
