import {spans} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {IN_NAME, IN_TITLE} from './postings.js';

/** Plain, typographic, non-breaking. */
const HYPHENS = '-\u2010\u2011';

/** Calls `take` for each word of an item's texts, field by field. A gap of one place parts two texts. */
export function occurrences(
  fields: readonly (readonly string[])[],
  lexicon: Lexicon,
  take: (word: number, marks: number, place: number, spelling: string) => void,
): void {
  let place = 0;
  fields.forEach((texts, field) => {
    const title = field === 0 ? IN_TITLE : 0;
    for (const text of texts) {
      for (const {word, start, end} of spans(text)) {
        const id = lexicon.learn(word);
        const part = HYPHENS.includes(text[start - 1] ?? ' ') || HYPHENS.includes(text[end] ?? ' ');
        if (id > 0) take(id, title | (part ? IN_NAME : 0), place++, word);
      }
      place++;
    }
  });
}
