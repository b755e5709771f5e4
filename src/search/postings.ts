/** Where the words of the texts occur: for each word, by its number, the items and the places in them. */

/** An occurrence in the first field, the title. */
export const IN_TITLE = 1;
/** An occurrence as a part of a hyphenated name: `суу` in `Кара-Суу`. */
export const IN_NAME = 2;

/** Occurrences of one word by item, two numbers each: the item with its marks (`item << 2 | marks`), and the place. */
export type Occurrences = readonly number[];

const NONE: Occurrences = [];

export class Postings {
  readonly #words: (number[] | undefined)[] = [];

  /** Items come in ascending order, and places within an item. */
  add(word: number, item: number, marks: number, place: number): void {
    const list = (this.#words[word] ??= []);
    list.push((item << 2) | marks, place);
  }

  of(word: number): Occurrences {
    return this.#words[word] ?? NONE;
  }

  /** Takes all occurrences of a word at once, as an index in files has them. */
  set(word: number, occurrences: number[]): void {
    this.#words[word] = occurrences;
  }
}
