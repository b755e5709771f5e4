import {completions} from './completions.js';
import {fold} from './fold.js';
import {placeStems} from './places.js';
import {roots} from './roots.js';
import {stems} from './stems.js';
import {cyrillic, inCyrillic} from './translit.js';
import {allowedErrors, errors, lettersOf, mayBeNear} from './typo.js';

/** How well a word of the texts answers a word of the query. Title and text differ by half as much again. */
export const EXACT = 16;
export const STEM = 8;
export const PREFIX = 4;
/** Another word of the same root. */
export const ROOT = 3;
export const TYPO = 2;

/** Shorter stems are near to too many words. */
const SHORTEST_STEM = 5;

/** The words that answer, by their numbers, and how well. */
export type Answers = ReadonlyMap<number, number>;

/** Every word that occurs in the texts, once, with its stems. Word 0 is none. */
export class Lexicon {
  readonly #words: string[] = [''];
  /** The same in all their letters, as a text has them: what is shown. */
  readonly #written: string[] = [''];
  /** The letters of each word as bits, to tell at a glance which ones can't be near a mistyped one. */
  readonly #letters: number[] = [0];
  readonly #ids = new Map<string, number>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byRoot = new Map<string, number[]>();
  /** Words by their first letter, and by their first two. */
  readonly #byInitial = new Map<string, number[]>();
  readonly #byTwo = new Map<string, number[]>();
  /** Words as the texts write them, so that each spelling is folded once. */
  readonly #spellings = new Map<string, number>();

  /** Words known so far. */
  get size(): number {
    return this.#words.length - 1;
  }

  /** The number of a folded word, or 0 when no text has it. */
  find(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** The number of a word as it is written, or 0 when no text has it. */
  spelt(spelling: string): number {
    return this.#spellings.get(spelling) ?? this.find(fold(spelling));
  }

  /** The number of a word as it is written, which is learnt if it is new; 0 for what is no word. */
  learn(spelling: string): number {
    let id = this.#spellings.get(spelling);
    if (id === undefined) {
      const word = fold(spelling);
      id = word ? (this.#ids.get(word) ?? this.#learnWord(word, spelling)) : 0;
      this.#spellings.set(spelling, id);
    }
    return id;
  }

  /** The spelling has the letters that folding takes away; they tell the language. */
  #learnWord(word: string, spelling: string): number {
    const id = this.#words.push(word) - 1;
    this.#written.push(spelling.toLowerCase());
    this.#letters.push(lettersOf(word));
    this.#ids.set(word, id);
    add(this.#byInitial, word[0] ?? '', id);
    add(this.#byTwo, word.slice(0, 2), id);
    // A place name in Latin letters answers to its Cyrillic spelling.
    const latin = inCyrillic(word);
    const own = [...stems(spelling), ...latin, ...placeStems(latin)];
    for (const stem of own) add(this.#byStem, stem, id);
    for (const root of roots(word, own)) add(this.#byRoot, root, id);
    return id;
  }

  /** The words that answer a word as it was typed, in Latin letters too: exact, by stem, by beginning, by root. */
  answers(word: string): Answers | undefined {
    const found = new Map<number, number>();
    const mark = (id: number, worth: number): void => {
      if (worth > (found.get(id) ?? 0)) found.set(id, worth);
    };
    const markAll = (ids: readonly number[] | undefined, worth: number): void => ids?.forEach((id) => mark(id, worth));
    [word, ...cyrillic(word)].forEach((spelling, index) => {
      // What had to be read as another alphabet ranks just behind the same kind of answer as typed.
      const worth = (kind: number): number => kind - Math.min(index, 1);
      const whole = this.find(spelling);
      if (whole > 0) mark(whole, worth(EXACT));
      const own = stems(spelling);
      const shared = roots(spelling, own);
      for (const stem of own) markAll(this.#byStem.get(stem), worth(STEM));
      for (const id of this.#beginning(spelling)) mark(id, worth(PREFIX));
      for (const root of shared) markAll(this.#byStem.get(root), worth(ROOT));
      for (const root of [...own, ...shared]) markAll(this.#byRoot.get(root), worth(ROOT));
    });
    return found.size > 0 ? found : undefined;
  }

  /** The words that a word may become whose ending is half typed, so that results stay while somebody types. */
  becoming(word: string): Answers | undefined {
    const found = new Map<number, number>();
    for (const whole of completions(word))
      for (const stem of stems(whole)) for (const id of this.#byStem.get(stem) ?? []) found.set(id, PREFIX);
    return found.size > 0 ? found : undefined;
  }

  /** Words that begin so. */
  *#beginning(start: string): Generator<number> {
    const ids = start.length > 1 ? this.#byTwo.get(start.slice(0, 2)) : this.#byInitial.get(start);
    for (const id of ids ?? []) if (this.#words[id]?.startsWith(start)) yield id;
  }

  /** What answers a name that may be written in one word: itself, in any form or half typed. */
  answersAsName(name: string): Answers | undefined {
    return better(this.answers(name), ROOT);
  }

  /** What answers two words that were typed as one: the first as it is, the other in any form, but no number. */
  answersInTwo([first = '', last = '']: readonly string[]): readonly Answers[] | undefined {
    if (last < 'a') return undefined;
    const ids = [first, ...cyrillic(first)].map((spelling) => this.find(spelling)).filter((id) => id > 0);
    const other = ids.length > 0 ? better(this.answers(last), PREFIX) : undefined;
    return other && [new Map(ids.map((id) => [id, EXACT])), other];
  }

  /** The words of a phrase stand as they are, but the last may go on. */
  answersInPhrase(word: string, last: boolean): Answers | undefined {
    const whole = this.find(word);
    const found = new Map(whole > 0 ? [[whole, EXACT]] : []);
    if (last) for (const id of this.#beginning(word)) found.set(id, EXACT);
    return found.size > 0 ? found : undefined;
  }

  /**
   * The words nearest to a mistyped one, with all their forms, and the spelling that was probably meant. Failing those, the
   * longest stem that it may be a form of, mistyped in one place: in the stem, or behind it, where no ending is too far off
   * for a word that begins with all of a stem.
   */
  nearest(word: string): {readonly answers: Answers; readonly meant: string} | undefined {
    // Another number is another number: who asks for 2020 doesn't mean 2021.
    const most = word < 'a' ? 0 : allowedErrors(word.length);
    if (most === 0) return undefined;
    let least = most + 1;
    let near: number[] = [];
    const weigher = (typed: string): ((id: number) => void) => {
      const letters = lettersOf(typed);
      return (id) => {
        if (!mayBeNear(letters, this.#letters[id] ?? 0, Math.min(least, most))) return;
        const count = errors(typed, this.#words[id] ?? '', Math.min(least, most));
        if (count > most || count > least) return;
        if (count < least) near = [];
        least = count;
        near.push(id);
      };
    };
    // Four Latin letters are near to a Cyrillic word by chance.
    for (const typed of [word, ...(word.length > 4 ? cyrillic(word) : [])])
      this.#byInitial.get(typed[0] ?? '')?.forEach(weigher(typed));
    // The first letter is seldom the wrong one: the rest of the words wait until all else has failed.
    if (near.length === 0) for (let id = 1, weigh = weigher(word); id < this.#words.length; id++) weigh(id);
    let longest = '';
    if (least > 1) {
      least = 1;
      for (const stem of this.#byStem.keys()) {
        if (stem.length < SHORTEST_STEM || stem[0] !== word[0]) continue;
        let count = errors(word, stem, least, true);
        if (count > 1 && stem.length * 2 >= word.length && word.startsWith(stem)) count = 1;
        if (count > least || (count === least && stem.length <= longest.length)) continue;
        least = count;
        longest = stem;
      }
    }
    const listed = (stem: string): readonly number[] => this.#byStem.get(stem) ?? [];
    const written = (id: number): string => this.#written[id] ?? '';
    const own = longest ? [longest] : near.flatMap((id) => stems(written(id)));
    const answers = new Map(own.flatMap(listed).map((id) => [id, TYPO]));
    // Of several as near, the shortest, so that the same is meant whatever was read first.
    const [meant] = (longest ? [...answers.keys()] : near)
      .map(written)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return meant === undefined ? undefined : {answers, meant};
  }
}

/** Those of the answers that are worth more. */
function better(answers: Answers | undefined, worth: number): Answers | undefined {
  const found = new Map([...(answers ?? [])].filter(([, each]) => each > worth));
  return found.size > 0 ? found : undefined;
}

function add(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
