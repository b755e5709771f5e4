import {otherLayout} from './keyboard.js';
import {type Lexicon} from './lexicon.js';
import {parseQuery, type Term} from './query.js';
import {type Ask} from './score.js';

/** A query as the texts can answer it. */
export interface Reading {
  readonly asked: readonly Ask[];
  /** Terms that no text answers, whatever was tried. */
  readonly missing: readonly Term[];
  /** What this amounts to, if it isn't the query as typed. */
  readonly suggestion?: string;
}

/** As typed; else as the other keyboard layout would have typed it; else with typing errors mended. */
export function readQuery(query: string, lexicon: Lexicon): Reading {
  const typed = ask(parseQuery(query), lexicon);
  if (typed.missing.length === 0) return typed;
  const switched = otherLayout(query);
  const other = ask(parseQuery(switched), lexicon);
  if (other.asked.length > 0 && other.missing.length === 0) return {...other, suggestion: switched};
  let mended = query;
  const missing: Term[] = [];
  const asked = [...typed.asked];
  for (const term of typed.missing) {
    const near = term.phrase ? undefined : lexicon.nearest(term.words[0] ?? '');
    if (!near) missing.push(term);
    else {
      asked.push({term: {...term, text: near.meant}, answers: [near.answers]});
      mended = mended.replace(term.text, near.meant);
    }
  }
  return {asked, missing, ...(missing.length === 0 ? {suggestion: mended} : {})};
}

function ask(terms: readonly Term[], lexicon: Lexicon): {readonly asked: Ask[]; readonly missing: Term[]} {
  const asked: Ask[] = [];
  const missing: Term[] = [];
  for (const term of terms) {
    const answers = term.words.map((word, index) =>
      term.phrase ? lexicon.answersInPhrase(word, index === term.words.length - 1) : lexicon.answers(word),
    );
    const complete = answers.filter((answer) => answer !== undefined);
    if (complete.length === answers.length) asked.push({term, answers: complete});
    else missing.push(term);
  }
  return {asked, missing};
}

/** With nothing found: the query without the one term, or without the unknown ones, that leaves most. */
export function shorterQuery({asked, missing}: Reading, count: (asked: readonly Ask[]) => number): string | undefined {
  const rests = missing.length > 0 ? [asked] : asked.map((dropped) => asked.filter((each) => each !== dropped));
  let best = 0;
  let suggestion: string | undefined;
  for (const rest of rests) {
    const found = rest.length > 0 ? count(rest) : 0;
    if (found <= best) continue;
    best = found;
    suggestion = rest.map(({term}) => term.text).join(' ');
  }
  return suggestion;
}
