import {times} from '../model/times.js';
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

/** A text with more words that nobody has written is in another language, and each takes its time. */
const MOST_GUESSES = 8;

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
    const guess =
      term.words.length > 1 || guessed.length === MOST_GUESSES
        ? undefined
        : (spaced(term, lexicon, isWritten) ?? nearest(term, lexicon));
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

/** A word as what may be two. As the first of them a single letter says little, a digit much (`5класс`). */
export function inTwo(word: string): (readonly string[])[] {
  const least = word < 'a' ? 1 : 2;
  return times(word.length - 1 - least, (at) => [word.slice(0, at + least), word.slice(at + least)]);
}

/** Two words that were typed without their space. */
function spaced(term: Term, lexicon: Lexicon, isWritten: (phrase: Ask) => boolean): Ask | undefined {
  const [word = ''] = term.words;
  // With all its letters, where signs don't move them.
  const typed = term.text.length === word.length ? term.text : word;
  for (const parts of inTwo(word)) {
    const answers = lexicon.answersInTwo(parts);
    const at = parts[0]?.length ?? 0;
    const ask = answers && {term: {...term, text: `${typed.slice(0, at)} ${typed.slice(at)}`}, answers};
    if (ask && isWritten(ask)) return ask;
  }
  return undefined;
}

function nearest(term: Term, lexicon: Lexicon): Ask | undefined {
  const near = lexicon.nearest(term.words[0] ?? '');
  return near && {term: {...term, text: near.meant}, answers: [near.answers]};
}

/** Shorter words may begin like another by chance; those that begin with a number are telling (`2ГИС`). */
const isTelling = (name: string): boolean => name.length > 4 || name < 'a';

/** What the term and those that stand before it are in one word. */
function namesAt(terms: readonly Term[], at: number, lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  let name = '';
  for (const parts: Term[] = []; parts.length < MOST_PARTS;) {
    const term: Term | undefined = terms[at - parts.length];
    const [next] = parts;
    const isBeside = term?.words.length === 1 && (!next || next.start <= term.start + term.text.length + 1);
    // A number ends no name, for two numbers side by side are another one.
    if (!isBeside || (next && name < 'a')) break;
    parts.unshift(term);
    name = term.words.join('') + name;
    const answers = next && isTelling(name) ? lexicon.answersAsName(name) : undefined;
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
  itemsFor: (asked: readonly Ask[]) => readonly number[],
): string | undefined {
  const known = asked.filter((each) => !guessed.includes(each));
  for (const rest of [missing.length > 0 ? asked : [], guessed.length > 0 ? known : []])
    if (rest.length > 0 && itemsFor(rest).length > 0) return textOf(rest);
  const sure = known.length > 0 ? known : asked;
  const counts = countsWithout(sure, itemsFor);
  const most = Math.max(0, ...counts);
  return most > 0 ? textOf(sure.filter((_, at) => at !== counts.indexOf(most))) : undefined;
}

const textOf = (asked: readonly Ask[]): string => asked.map(({term}) => term.text).join(' ');

/** Who pastes more is not after all of its words but one. */
const MOST_TERMS = 32;

/** For each term, how many items answer all the others. */
function countsWithout(asked: readonly Ask[], itemsFor: (asked: readonly Ask[]) => readonly number[]): number[] {
  const counts = asked.map(() => 0);
  if (asked.length < 2 || asked.length > MOST_TERMS) return counts;
  /** For each item, how many terms it answers, and the sum of their places: it tells which one is left over. */
  const answered = new Map<number, readonly [terms: number, places: number]>();
  const names = asked.flatMap((each) => each.names ?? []);
  asked.forEach((each, at) => {
    const whole = names.filter(({parts}) => parts.includes(each.term));
    const items = [each, ...whole.map(({answers}) => ({term: each.term, answers: [answers]}))].flatMap((ask) =>
      itemsFor([ask]),
    );
    for (const item of new Set(items)) {
      const [terms, places] = answered.get(item) ?? [0, 0];
      answered.set(item, [terms + 1, places + at]);
    }
  });
  const all = asked.reduce((sum, _, at) => sum + at, 0);
  for (const [terms, places] of answered.values())
    if (terms === asked.length - 1) counts[all - places] = (counts[all - places] ?? 0) + 1;
  return counts;
}
