import {joinedNames, spans, type Word} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {type Ask} from './score.js';
import {type Match} from './types.js';

interface TextWords {
  readonly words: readonly Word[];
  /** The same with hyphenated names as one word each, as a query may have them; none where there is no such name. */
  readonly joined: readonly Word[];
}

/** Texts that were looked at last: with the next key most of the hits are the same. */
const KEPT = 256;
const kept = new Map<string, TextWords>();

function wordsOf(text: string): TextWords {
  let known = kept.get(text);
  if (!known) {
    if (kept.size >= KEPT) kept.clear();
    const words = [...spans(text)];
    kept.set(text, (known = {words, joined: withNames(words, [...joinedNames(text, words)])}));
  }
  return known;
}

/** The words with the names in place of their parts. */
function withNames(words: readonly Word[], names: readonly Word[]): readonly Word[] {
  if (names.length === 0) return names;
  let next = 0;
  const apart = words.filter(({start}) => {
    while (start >= (names[next]?.end ?? Infinity)) next++;
    return start < (names[next]?.start ?? Infinity);
  });
  return inOrder([...apart, ...names]);
}

const inOrder = (words: readonly Word[]): Word[] => [...words].sort((a, b) => a.start - b.start);

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
  /** Those of the words, one behind the other, that are asked for. */
  const standing = (words: readonly Word[]): Word[] => {
    const ids = words.map(({word}) => lexicon.spelt(word));
    return words.filter((_, at) =>
      asked.some(
        ({answers, names = []}) =>
          answers.some((_, before) => answers.every((answer, index) => answer.has(ids[at - before + index] ?? 0))) ||
          names.some((name) => name.answers.has(ids[at] ?? 0)),
      ),
    );
  };
  for (const [field, texts] of fields) {
    const {words, joined} = wordsOf(texts.join(', '));
    const found = standing(words);
    const starts = new Set(found.map(({start}) => start));
    const names = standing(joined).filter(
      (name) => !starts.has(name.start) && !found.some(({start}) => start >= name.start && start < name.end),
    );
    const ranges = inOrder([...found, ...names]).map(({start, end}) => [start, end] as const);
    if (ranges.length > 0) matches.push({field, ranges});
  }
  return matches;
}
