import {spans} from './fold.js';
import {type Lexicon} from './lexicon.js';
import {type Ask} from './texts.js';

/** Where a text answers what is asked. A word counts whole, for its stem seldom ends where the typed one does. */
export function ranges(text: string, asked: readonly Ask[], lexicon: Lexicon): [start: number, end: number][] {
  const found: [start: number, end: number][] = [];
  for (const {word, start, end} of spans(text)) {
    const id = lexicon.learn(word);
    if (id > 0 && asked.some(({answers}) => answers.some((answer) => (answer[id] ?? 0) > 0))) found.push([start, end]);
  }
  return found;
}
