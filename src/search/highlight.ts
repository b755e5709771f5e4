import {spans} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {type Ask} from './score.js';
import {type Match} from './types.js';

/** Where an item's fields answer what is asked. A word counts whole, for its stem seldom ends where the typed one does. */
export function matchesIn(
  fields: Iterable<readonly [field: string, texts: readonly string[]]>,
  asked: readonly Ask[],
  lexicon: Lexicon,
): Match[] {
  const matches: Match[] = [];
  if (asked.length === 0) return matches;
  const answers = asked.flatMap((ask) => ask.answers);
  for (const [field, texts] of fields) {
    const ranges: [start: number, end: number][] = [];
    for (const {word, start, end} of spans(texts.join(', '))) {
      const id = lexicon.spelt(word);
      if (id > 0 && answers.some((answer) => answer.has(id))) ranges.push([start, end]);
    }
    if (ranges.length > 0) matches.push({field, ranges});
  }
  return matches;
}
