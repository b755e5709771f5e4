import {isJoined, joinedNames, spans} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {IN_NAME, IN_TITLE} from './postings.js';

/** No item of ours has a tenth of so many new words; one that has would keep the page for longer than a page may wait. */
const MOST_NEW_WORDS = 8_000;

/** Calls `take` for each word of an item's texts, field by field. A gap of one place parts two texts. */
export function occurrences(
  fields: readonly (readonly string[])[],
  lexicon: Lexicon,
  take: (word: number, marks: number, place: number, spelling: string) => void,
): void {
  let place = 0;
  const most = lexicon.size + MOST_NEW_WORDS;
  const numberOf = (word: string): number => (lexicon.size < most ? lexicon.learn(word) : lexicon.spelt(word));
  fields.forEach((texts, field) => {
    const title = field === 0 ? IN_TITLE : 0;
    for (const text of texts) {
      const parts = [...spans(text)];
      const places = parts.map((span) => {
        const id = numberOf(span.word);
        if (id > 0) take(id, title | (isJoined(text, span) ? IN_NAME : 0), place++, span.word);
        return place - 1;
      });
      for (const {word, first, last} of joinedNames(text, parts)) {
        const id = numberOf(word);
        // A word that is written so itself comes first: Каракол before Кара-Көл.
        // Where it begins and where it ends, for a phrase to go on from.
        if (id > 0) for (const at of [first, last]) take(id, title | IN_NAME, places[at] ?? place, word);
      }
      place++;
    }
  });
}
