import {isJoined, joinedNames, spans} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {IN_NAME, IN_TITLE} from './postings.js';

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
      const parts = [...spans(text)];
      const places = parts.map((span) => {
        const id = lexicon.learn(span.word);
        if (id > 0) take(id, title | (isJoined(text, span) ? IN_NAME : 0), place++, span.word);
        return place - 1;
      });
      for (const {word, last} of joinedNames(text, parts)) {
        const id = lexicon.learn(word);
        // A word that is written so itself comes first: Каракол before Кара-Көл.
        if (id > 0) take(id, title | IN_NAME, places[last] ?? place, word);
      }
      place++;
    }
  });
}
