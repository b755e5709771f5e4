import {joinedNames, spans, type Word} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {type Ask} from './score.js';
import {type Match} from './types.js';

interface TextWords {
  readonly words: readonly Word[];
  /** Of them, hyphenated names as one word each. */
  readonly names: readonly Word[];
}

/** Texts that were looked at last: with the next key most of the hits are the same. */
const KEPT = 256;
const kept = new Map<string, TextWords>();

function wordsOf(text: string): TextWords {
  let known = kept.get(text);
  if (!known) {
    if (kept.size >= KEPT) kept.clear();
    const words = [...spans(text)];
    kept.set(text, (known = {words, names: [...joinedNames(text, words)]}));
  }
  return known;
}

/**
 * Where an item's fields answer what is asked. A word counts whole, for its stem seldom ends where the typed one does; the
 * words of a phrase count where they stand together.
 */
export function matchesIn(
  fields: Iterable<readonly [field: string, texts: readonly string[]]>,
  asked: readonly Ask[],
  lexicon: Lexicon,
): Match[] {
  const matches: Match[] = [];
  if (asked.length === 0) return matches;
  for (const [field, texts] of fields) {
    const {words, names} = wordsOf(texts.join(', '));
    const ids = words.map(({word}) => lexicon.spelt(word));
    const stands =
      (at: number) =>
      ({answers, names = []}: Ask): boolean =>
        answers.some((_, before) => answers.every((answer, index) => answer.has(ids[at - before + index] ?? 0))) ||
        names.some((name) => name.answers.has(ids[at] ?? 0));
    const found = words.filter((_, at) => asked.some(stands(at)));
    for (const name of names) {
      const id = lexicon.spelt(name.word);
      const isAsked = asked.some(
        ({answers: [answer, ...more], names: wholes = []}) =>
          (more.length === 0 && answer?.has(id)) || wholes.some((whole) => whole.answers.has(id)),
      );
      if (isAsked && !found.some(({start}) => start >= name.start && start < name.end)) found.push(name);
    }
    const ranges = found.sort((a, b) => a.start - b.start).map(({start, end}) => [start, end] as const);
    if (ranges.length > 0) matches.push({field, ranges});
  }
  return matches;
}
