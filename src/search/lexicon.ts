import {stems} from './stems.js';
import {cyrillic} from './translit.js';
import {allowedErrors, errors} from './typo.js';

/** How well a word of the texts answers a word of the query. Title and text differ by half as much again. */
export const EXACT = 16;
export const STEM = 8;
export const PREFIX = 4;
export const TYPO = 2;

/** For each word of the lexicon, by its number, how well it answers; 0 for not at all. */
export type Answers = Uint8Array;

/** Every word that occurs in the texts, once, with its stems. Word 0 is the gap between two texts. */
export class Lexicon {
  readonly #words: string[] = [''];
  readonly #ids = new Map<string, number>();
  readonly #byStem = new Map<string, number[]>();

  get size(): number {
    return this.#words.length;
  }

  /** The number of a folded word, or 0 when no text has it. */
  find(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** The number of a folded word, which is learnt if it is new; `spelling` has the letters that folding took away. */
  learn(word: string, spelling: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    // A place name in Latin letters answers to its Cyrillic spelling.
    for (const stem of [...stems(spelling), ...cyrillic(word).slice(0, 1)]) {
      const sharing = this.#byStem.get(stem);
      if (sharing) sharing.push(id);
      else this.#byStem.set(stem, [id]);
    }
    return id;
  }

  /** The words that answer a word as it was typed, in Latin letters too: exact, by stem, by beginning. */
  answers(word: string): Answers | undefined {
    const found = new Uint8Array(this.size);
    const mark = (id: number, worth: number): void => {
      if (worth > (found[id] ?? 0)) found[id] = worth;
    };
    for (const [index, spelling] of [word, ...cyrillic(word)].entries()) {
      // What had to be read as another alphabet ranks just behind the same kind of answer as typed.
      const worth = (kind: number): number => kind - Math.min(index, 1);
      mark(this.find(spelling), worth(EXACT));
      for (const stem of stems(spelling)) for (const id of this.#byStem.get(stem) ?? []) mark(id, worth(STEM));
      if (spelling.length > 1)
        this.#words.forEach((known, id) => {
          if (known.startsWith(spelling)) mark(id, worth(PREFIX));
        });
    }
    found[0] = 0;
    return found.some(Boolean) ? found : undefined;
  }

  /** The words of a phrase stand as they are, but the last may go on. */
  answersInPhrase(word: string, last: boolean): Answers | undefined {
    const found = new Uint8Array(this.size);
    this.#words.forEach((known, id) => {
      if (known === word || (last && known.startsWith(word))) found[id] = EXACT;
    });
    return found.some(Boolean) ? found : undefined;
  }

  /** The words nearest to a mistyped one, with all their forms, and the spelling that was probably meant. */
  nearest(word: string): {readonly answers: Answers; readonly meant: string} | undefined {
    const most = allowedErrors(word.length);
    let least = most + 1;
    let near: string[] = [];
    for (const known of most > 0 ? this.#words : []) {
      // Almost nobody mistypes both of the first two letters.
      if (known[0] !== word[0] && known[1] !== word[1]) continue;
      const count = errors(word, known, Math.min(least, most));
      if (count > most || count > least) continue;
      if (count < least) near = [];
      least = count;
      near.push(known);
    }
    const [meant] = near;
    if (!meant) return undefined;
    const answers = new Uint8Array(this.size);
    for (const known of near)
      for (const stem of stems(known)) for (const id of this.#byStem.get(stem) ?? []) answers[id] = TYPO;
    return {answers, meant};
  }
}
