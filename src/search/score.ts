import {type Answers} from './lexicon.js';
import {IN_NAME, IN_TITLE, type Postings} from './postings.js';
import {type Term} from './query.js';
import {times} from '../model/times.js';

/** A term of the query, and for each of its words which words of the texts answer it. */
export interface Ask {
  readonly term: Term;
  readonly answers: readonly Answers[];
  /** What answers the whole name that the term ends: no item needs it, and one that has it comes before its parts apart. */
  readonly name?: Answers | undefined;
}

/** A hit in the title is worth this much more. */
const TITLE = 1.5;
/** A part of a name is a weaker whole than any form of the word itself: who asks for water doesn't mean Кара-Суу. */
const NAME = 0.3;

export interface Found {
  /** Items that answer all that is asked. */
  readonly items: number[];
  /** How well each item answers, by its number. */
  readonly scores: Float32Array;
}

/** Items, of so many, that answer all that is asked. */
export function findAll(asked: readonly Ask[], postings: Postings, count: number): Found {
  let all: Found | undefined;
  for (const ask of asked) {
    const found = ask.answers.length > 1 ? phrase(ask, postings, count) : word(ask, postings, count);
    all = all ? both(all, found) : found;
  }
  for (const {term, name} of asked)
    if (all && name) {
      const {scores} = word({term, answers: [name]}, postings, count);
      for (const item of all.items) all.scores[item] = (all.scores[item] ?? 0) + (scores[item] ?? 0);
    }
  return all ?? {items: times(count, (item) => item), scores: new Float32Array(count)};
}

function both(one: Found, other: Found): Found {
  const items = one.items.filter((item) => (other.scores[item] ?? 0) > 0);
  for (const item of items) one.scores[item] = (one.scores[item] ?? 0) + (other.scores[item] ?? 0);
  return {items, scores: one.scores};
}

/** What an occurrence with these marks counts. */
const weights = (part: boolean): readonly number[] =>
  [0, 1, 2, 3].map((marks) => (marks & IN_TITLE ? TITLE : 1) * (marks & IN_NAME && !part ? NAME : 1));

function word({term, answers: [answers]}: Ask, postings: Postings, count: number): Found {
  const scores = new Float32Array(count);
  const items: number[] = [];
  const weight = weights(term.part);
  for (const [id, worth] of answers ?? []) {
    const list = postings.of(id);
    for (let at = 0; at < list.length; at += 2) {
      const occurrence = list[at] ?? 0;
      const item = occurrence >>> 2;
      const score = worth * (weight[occurrence & 3] ?? 0);
      const best = scores[item] ?? 0;
      if (score <= best) continue;
      if (best === 0) items.push(item);
      scores[item] = score;
    }
  }
  return {items, scores};
}

/** Room for the places of one item in a number that holds both. */
const ITEM = 2 ** 20;

/** Words of a phrase stand one behind the other in one text. */
function phrase({answers}: Ask, postings: Postings, count: number): Found {
  const scores = new Float32Array(count);
  /** Where the words so far end, and what the weakest of them counts. */
  let ends: Map<number, number> | undefined;
  for (const each of answers) {
    const next = new Map<number, number>();
    for (const [id, worth] of each) {
      const list = postings.of(id);
      for (let at = 0; at < list.length; at += 2) {
        const occurrence = list[at] ?? 0;
        const end = (occurrence >>> 2) * ITEM + (list[at + 1] ?? 0);
        const score = worth * (occurrence & IN_TITLE ? TITLE : 1);
        const before = ends ? ends.get(end - 1) : score;
        if (before !== undefined) next.set(end, Math.min(before, score));
      }
    }
    ends = next;
  }
  for (const [end, score] of ends ?? []) {
    const item = Math.floor(end / ITEM);
    scores[item] = Math.max(scores[item] ?? 0, score);
  }
  return {
    items: [...new Set([...(ends ?? new Map<number, number>()).keys()].map((end) => Math.floor(end / ITEM)))],
    scores,
  };
}
