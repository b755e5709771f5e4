/** `mykty check`: what is wrong in a feed, where, and how to mend it. */
import {readFile} from 'node:fs/promises';
import type {Severity} from '../model/feed.js';
import {checkText, type PlacedProblem} from './check-text.js';
import {readSource} from './read-source.js';
import {Versions} from './versions.js';
import type {CheckWords} from './words/types.js';

export interface CheckResult {
  readonly source: string;
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly PlacedProblem[];
}

export interface CheckOptions {
  readonly words: CheckWords;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Where a file will be published. */
  readonly url: string | undefined;
  /** Told before each text that is read. */
  readonly progress: (source: string) => void;
}

/** @throws {SourceError} where there is nothing to check */
export async function check(source: string, options: CheckOptions): Promise<CheckResult> {
  const schema = JSON.parse(
    new TextDecoder().decode(await readFile(new URL('../feed/feed.schema.json', import.meta.url))),
  ) as Readonly<Record<string, unknown>>;
  const problems: PlacedProblem[] = [];
  const visited = new Set<string>();
  const taken = new Set<string>();
  const versions = new Versions();
  let next: string | undefined = source;
  while (next !== undefined) {
    options.progress(next);
    visited.add(next);
    const text = await readSource(next);
    if (text.url) visited.add(text.url);
    const page = checkText(text, schema, {...options, visited, taken, versions});
    // Widgets take the first item of an id on all pages.
    for (const {id} of page.feed?.items ?? []) taken.add(id);
    problems.push(...page.problems);
    next = page.next;
  }
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  return {source, items: taken.size, errors: count('error'), warnings: count('warning'), problems};
}
