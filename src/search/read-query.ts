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
  const typed = ask(parseQuery(query), lexicon, !/\s$/.test(query));
  if (typed.missing.length === 0) return typed;
  const switched = otherLayout(query);
  const other = ask(parseQuery(switched), lexicon);
  if (other.asked.length > 0 && other.missing.length === 0) return {...other, suggestion: switched};
  let mended = query;
  const missing: Term[] = [];
  const guessed: Ask[] = [];
  for (const term of typed.missing) {
    const near = term.phrase ? undefined : lexicon.nearest(term.words[0] ?? '');
    if (!near) missing.push(term);
    else {
      guessed.push({term: {...term, text: near.meant}, answers: [near.answers]});
      mended = mended.replace(term.text, near.meant);
    }
  }
  const asked = [...typed.asked, ...guessed];
  return {asked, guessed, missing, ...(missing.length === 0 ? {suggestion: mended} : {})};
}

/** What the texts answer of the terms; the last word may be half `typed`. */
function ask(
  terms: readonly Term[],
  lexicon: Lexicon,
  typed = false,
): {readonly asked: Ask[]; readonly missing: Term[]} {
  const asked: Ask[] = [];
  const missing: Term[] = [];
  for (const term of terms) {
    const goesOn = typed && term === terms.at(-1);
    const answers = term.words.map((word, index) =>
      term.phrase
        ? lexicon.answersInPhrase(word, index === term.words.length - 1)
        : (lexicon.answers(word) ?? (goesOn ? lexicon.becoming(word) : undefined)),
    );
    const complete = answers.filter((answer) => answer !== undefined);
    if (complete.length === answers.length) asked.push({term, answers: complete});
    else missing.push(term);
  }
  return {asked, missing};
}

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
