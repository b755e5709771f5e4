import {type Answers} from './lexicon.js';
import {IN_NAME, IN_TITLE, type Postings} from './postings.js';
import {type Term} from './query.js';
import {times} from '../model/times.js';

/** A term of the query, and for each of its words which words of the texts answer it. */
export interface Ask {
  readonly term: Term;
  readonly answers: readonly Answers[];
  /** What answers the term and those before it written as one word: in place of them, and before them where both do. */
  readonly names?: readonly Name[];
}

/** Terms that stand side by side, and the words of the texts that answer all of them in one (`карасуу`, of `кара суу`). */
export interface Name {
  readonly parts: readonly Term[];
  readonly answers: Answers;
}

/** A hit in the title is worth this much more. */
const TITLE = 1.5;
/** A part of a name is a weaker whole than any form of the word itself: who asks for water doesn't mean Кара-Суу. */
const NAME = 0.3;

/** A name of more parts is seldom written in one word. */
export const MOST_PARTS = 3;

export interface Found {
  /** Items that answer all that is asked. */
  readonly items: number[];
  /** How well each item answers, by its number. */
  readonly scores: Float32Array;
}

/** Items, of so many, that answer all that is asked. */
export function findAll(asked: readonly Ask[], postings: Postings, count: number): Found {
  let found: Found | undefined;
  /** What answers all terms but the last one, all but the last two, and so on: as far as a name may reach back. */
  let earlier: readonly Found[] = [];
  for (const [at, {term, answers, names = []}] of asked.entries()) {
    if (found) earlier = [found, ...earlier.slice(0, MOST_PARTS - 1)];
    const own = answers.length > 1 ? phrase(answers, postings, count) : word(answers[0], term.part, postings, count);
    found = found ? both(found, own) : own;
    for (const {parts, answers: name} of names) {
      const first = at + 1 - parts.length;
      // Some of them may have been left out.
      if (parts.every((part, index) => asked[first + index]?.term === part))
        add(word(name, true, postings, count), parts.length, found, first > 0 ? earlier[parts.length - 1] : undefined);
    }
    if ([found, ...earlier].every(({items}) => items.length === 0) && at >= MOST_PARTS) break;
  }
  return found ?? {items: times(count, (item) => item), scores: new Float32Array(count)};
}

/** Adds what answers so many parts in one word to what answers them apart, of that which answers all before them. */
function add(named: Found, parts: number, {items, scores}: Found, before: Found | undefined): void {
  for (const item of named.items) {
    const earlier = before ? (before.scores[item] ?? 0) : 0;
    const apart = scores[item] ?? 0;
    if (before && earlier === 0) continue;
    if (apart === 0) items.push(item);
    // It counts for each of its parts, and once more.
    scores[item] = (apart || earlier) + (named.scores[item] ?? 0) * (parts + 1);
  }
}

/** Of what answers something more, what answers all before it, too. */
function both(before: Found, {items, scores}: Found): Found {
  const stay = (item: number): boolean => {
    const score = before.scores[item] ?? 0;
    scores[item] = score > 0 ? score + (scores[item] ?? 0) : 0;
    return score > 0;
  };
  return {items: items.filter(stay), scores};
}

function word(answers: Answers | undefined, part: boolean, postings: Postings, count: number): Found {
  const scores = new Float32Array(count);
  const items: number[] = [];
  for (const [id, worth] of answers ?? []) {
    const list = postings.of(id);
    for (let at = 0; at < list.length; at += 2) {
      const occurrence = list[at] ?? 0;
      const item = occurrence >>> 2;
      const score = worth * (occurrence & IN_TITLE ? TITLE : 1) * (occurrence & IN_NAME && !part ? NAME : 1);
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
function phrase(answers: readonly Answers[], postings: Postings, count: number): Found {
  const scores = new Float32Array(count);
  const items: number[] = [];
  /** Where the words so far end, and what the weakest of them counts. */
  let ends: Map<number, number> | undefined;
  for (const each of answers) {
    const next = new Map<number, number>();
    for (const [id, worth] of each) {
      const list = postings.of(id);
      let last = 0;
      for (let at = 0; at < list.length; at += 2) {
        const occurrence = list[at] ?? 0;
        const end = (occurrence >>> 2) * ITEM + (list[at + 1] ?? 0);
        const score = worth * (occurrence & IN_TITLE ? TITLE : 1);
        // A name stands where its first part does and where its last one does.
        const begun = occurrence & IN_NAME && end - last < MOST_PARTS ? next.get(last) : undefined;
        const before = begun ?? (ends ? ends.get(end - 1) : score);
        if (before !== undefined) next.set(end, Math.min(before, score));
        last = end;
      }
    }
    ends = next;
  }
  for (const [end, score] of ends ?? []) {
    const item = Math.floor(end / ITEM);
    const best = scores[item] ?? 0;
    if (best === 0) items.push(item);
    scores[item] = Math.max(best, score);
  }
  return {items, scores};
}
