import {otherLayout} from './keyboard.js';
import {type Answers, type Lexicon} from './lexicon.js';
import {parseQuery, type Term} from './query.js';
import {type Ask, MOST_PARTS, type Name} from './score.js';

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

/**
 * As typed; else as the other keyboard layout would have typed it; else with typing errors mended. `isWritten` tells
 * whether any text has the words of a phrase side by side.
 */
export function readQuery(query: string, lexicon: Lexicon, isWritten: (phrase: Ask) => boolean): Reading {
  const terms = parseQuery(query);
  const typed = answered(terms, lexicon, !/\s$/.test(query));
  if (isWhole(typed)) return {asked: typed, missing: []};
  const switched = otherLayout(query);
  const other = answered(parseQuery(switched), lexicon);
  // Signs that become letters join words; letters that become signs would leave single ones, which anything answers.
  if (other.length > 0 && other.length <= terms.length && isWhole(other))
    return {asked: other, missing: [], suggestion: switched};
  let mended = '';
  let copied = 0;
  const missing: Term[] = [];
  const guessed: Ask[] = [];
  // In the order in which they were typed, for what is left of them is shown.
  const asked = terms.flatMap((term, at): readonly Ask[] => {
    const known = typed[at];
    if (known) return [known];
    const guess = term.words.length > 1 ? undefined : (spaced(term, lexicon, isWritten) ?? nearest(term, lexicon));
    if (!guess) {
      missing.push(term);
      return [];
    }
    guessed.push(guess);
    mended += query.slice(copied, term.start) + guess.term.text;
    copied = term.start + term.text.length;
    return [guess];
  });
  mended += query.slice(copied);
  return {asked, guessed, missing, ...(missing.length === 0 ? {suggestion: mended} : {})};
}

const isWhole = (all: readonly (Ask | undefined)[]): all is readonly Ask[] => !all.includes(undefined);

/** Two words that were typed without their space. */
function spaced(term: Term, lexicon: Lexicon, isWritten: (phrase: Ask) => boolean): Ask | undefined {
  const [word = ''] = term.words;
  // A single letter says little, a digit much (`5класс`).
  for (let at = word < 'a' ? 1 : 2; at < word.length - 1; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const answers = lexicon.answersInTwo(parts);
    const ask = answers && {term: {...term, text: parts.join(' ')}, answers};
    if (ask && isWritten(ask)) return ask;
  }
  return undefined;
}

function nearest(term: Term, lexicon: Lexicon): Ask | undefined {
  const near = lexicon.nearest(term.words[0] ?? '');
  return near && {term: {...term, text: near.meant}, answers: [near.answers]};
}

/** Shorter words may begin like another by chance. */
const SHORTEST_NAME = 5;

/** What the term and those that stand before it are in one word. */
function namesAt(terms: readonly Term[], at: number, lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  let name = '';
  for (const parts: Term[] = []; parts.length < MOST_PARTS;) {
    const term: Term | undefined = terms[at - parts.length];
    const [next] = parts;
    const isBeside = term?.words.length === 1 && (!next || next.start <= term.start + term.text.length + 1);
    if (!isBeside) break;
    parts.unshift(term);
    name = term.words.join('') + name;
    const answers = next && name.length >= SHORTEST_NAME ? lexicon.answersAsName(name) : undefined;
    if (answers) names.push({parts: [...parts], answers});
  }
  return names;
}

const NONE: Answers = new Map();

/** What the texts answer of each term, if anything; the last word may be half `typed`. */
function answered(terms: readonly Term[], lexicon: Lexicon, typed = false): readonly (Ask | undefined)[] {
  const names = terms.map((_, at) => namesAt(terms, at, lexicon));
  const named = names.flat().flatMap(({parts}) => parts);
  return terms.map((term, at): Ask | undefined => {
    const goesOn = typed && term === terms.at(-1);
    const answers = term.words.map((word, index) =>
      term.phrase || index < term.words.length - 1
        ? lexicon.answersInPhrase(word, index === term.words.length - 1)
        : (lexicon.answers(word) ?? (goesOn ? lexicon.becoming(word) : undefined)),
    );
    const complete = answers.filter((answer) => answer !== undefined);
    if (complete.length === answers.length) return {term, answers: complete, names: names[at]};
    return named.includes(term) ? {term, answers: [NONE], names: names[at]} : undefined;
  });
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
