import {words} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {type Ask} from './texts.js';

/** Where a text answers what is asked. A word counts whole, for its stem seldom ends where the typed one does. */
export function ranges(text: string, asked: readonly Ask[], lexicon: Lexicon): [start: number, end: number][] {
  return words(text)
    .filter(({word}) => {
      const id = lexicon.find(word);
      return id > 0 && asked.some(({answers}) => answers.some((found) => (found[id] ?? 0) > 0));
    })
    .map(({start, end}) => [start, end]);
}
