import {spellings} from './fold.js';
import {type Answers, type Lexicon} from './lexicon.js';
import {type Term} from './query.js';

/** A term of the query, and for each of its words which words of the texts answer it. */
export interface Ask {
  readonly term: Term;
  readonly answers: readonly Answers[];
}

/** A hit in the title is worth this much more. */
const TITLE = 1.5;

/** The texts of all items as one run of word numbers; the lowest bit tells a title. A zero stands between two texts. */
export class Texts {
  readonly #lexicon: Lexicon;
  #run = new Uint32Array(1 << 12);
  #length = 0;
  readonly #ends: number[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get count(): number {
    return this.#ends.length;
  }

  /** Takes the next item's texts, of each field in turn. */
  add(fields: readonly (readonly string[])[]): void {
    fields.forEach((texts, field) => {
      for (const text of texts) {
        for (const spelling of spellings(text)) {
          const id = this.#lexicon.learn(spelling);
          if (id > 0) this.#push((id << 1) | (field === 0 ? 1 : 0));
        }
        this.#push(0);
      }
    });
    this.#ends.push(this.#length);
  }

  #push(value: number): void {
    if (this.#length === this.#run.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#run);
      this.#run = longer;
    }
    this.#run[this.#length++] = value;
  }

  /** How well an item answers all that is asked, 0 when it leaves something out. */
  score(item: number, asked: readonly Ask[]): number {
    let sum = 0;
    for (const {answers} of asked) {
      const worth = this.#worth(this.#ends[item - 1] ?? 0, this.#ends[item] ?? 0, answers);
      if (worth === 0) return 0;
      sum += worth;
    }
    return sum;
  }

  #worth(start: number, end: number, [first, ...more]: readonly Answers[]): number {
    const run = this.#run;
    let best = 0;
    if (!first) return best;
    for (let at = start; at < end; at++) {
      const value = run[at] ?? 0;
      let worth = first[value >> 1] ?? 0;
      if (worth === 0) continue;
      for (let next = 0; next < more.length && worth > 0; next++)
        worth = Math.min(worth, more[next]?.[(run[at + next + 1] ?? 0) >> 1] ?? 0);
      if (value & 1) worth *= TITLE;
      if (worth > best) best = worth;
    }
    return best;
  }
}
