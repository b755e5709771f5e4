import {otherLayout} from './keyboard.js';
import {type Lexicon} from './lexicon.js';
import {parseQuery, type Term} from './query.js';
import {type Ask} from './score.js';

/** A query as the texts can answer it. */
export interface Reading {
  readonly asked: readonly Ask[];
  /** Those of them that stand for a mistyped word. */
  readonly guessed?: readonly Ask[];
  /** Terms that no text answers, whatever was tried. */
  readonly missing: readonly Term[];
  /** What this amounts to, if it isn't the query as typed. */
  readonly suggestion?: string;
}

/** As typed; else as the other keyboard layout would have typed it; else with typing errors mended. */
export function readQuery(query: string, lexicon: Lexicon): Reading {
  const terms = parseQuery(query);
  const typed = answered(terms, lexicon, !/\s$/.test(query));
  if (isWhole(typed)) return {asked: typed, missing: []};
  const switched = otherLayout(query);
  const other = answered(parseQuery(switched), lexicon);
  // Signs that become letters join words; letters that become signs would leave single ones, which anything answers.
  if (other.length > 0 && other.length <= terms.length && isWhole(other))
    return {asked: other, missing: [], suggestion: switched};
  let mended = query;
  const missing: Term[] = [];
  const guessed: Ask[] = [];
  // In the order in which they were typed, for what is left of them is shown.
  const asked = terms.flatMap((term, at): readonly Ask[] => {
    const known = typed[at];
    if (known) return [known];
    const [word = '', ...more] = term.words;
    const near = more.length > 0 ? undefined : lexicon.nearest(word);
    if (!near) {
      missing.push(term);
      return [];
    }
    const guess = {term: {...term, text: near.meant}, answers: [near.answers]};
    guessed.push(guess);
    mended = mended.replace(term.text, near.meant);
    return [guess];
  });
  return {asked, guessed, missing, ...(missing.length === 0 ? {suggestion: mended} : {})};
}

const isWhole = (all: readonly (Ask | undefined)[]): all is readonly Ask[] => !all.includes(undefined);

/** What the texts answer of each term, if anything; the last word may be half `typed`. */
const answered = (terms: readonly Term[], lexicon: Lexicon, typed = false): readonly (Ask | undefined)[] =>
  terms.map((term) => {
    const goesOn = typed && term === terms.at(-1);
    const answers = term.words.map((word, index) =>
      term.phrase || index < term.words.length - 1
        ? lexicon.answersInPhrase(word, index === term.words.length - 1)
        : (lexicon.answers(word) ?? (goesOn ? lexicon.becoming(word) : undefined)),
    );
    const complete = answers.filter((answer) => answer !== undefined);
    const name = term.name === undefined ? undefined : lexicon.answers(term.name);
    return complete.length === answers.length ? {term, answers: complete, name} : undefined;
  });

/** With nothing found: what is left of the query without what nobody has written, or without the term that leaves most. */
export function shorterQuery(
  {asked, guessed = [], missing}: Reading,
  count: (asked: readonly Ask[]) => number,
): string | undefined {
  const known = asked.filter((each) => !guessed.includes(each));
  const sure = known.length > 0 ? known : asked;
  for (const rests of [
    missing.length > 0 ? [asked] : [],
    guessed.length > 0 ? [known] : [],
    sure.map((dropped) => sure.filter((each) => each !== dropped)),
  ]) {
    const counts = rests.map((rest) => (rest.length > 0 ? count(rest) : 0));
    const most = Math.max(0, ...counts);
    if (most > 0) return rests[counts.indexOf(most)]?.map(({term}) => term.text).join(' ');
  }
  return undefined;
}
