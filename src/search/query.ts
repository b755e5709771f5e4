import {words} from './fold.js';

/** One thing that a query asks for: a word, or in quotes a phrase of several in that order. */
export interface Term {
  readonly words: readonly string[];
  readonly phrase: boolean;
  /** One of a name's parts, as `суу` of `кара-суу`. */
  readonly part: boolean;
  /** As the reader typed it. */
  readonly text: string;
}

/** Words so common that they would only spoil the search; kept where the query has nothing else. */
const COMMON = new Set(
  'в во на и с к о у по из за от до для или менен жана үчүн учун боюнча the a an of and in for to on at with'.split(
    ' ',
  ),
);
const PART = /["«“„]([^"»”“]+)["»”“]?|[^\s"«»“”„]+/g;

/** The terms of a query; all of them must be found. A hyphenated word is two words. */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [text, plain = text] of query.matchAll(PART)) {
    const list = words(plain);
    const part = list.length > 1;
    if (part && plain !== text) terms.push({words: list.map(({word}) => word), phrase: true, part: false, text});
    else
      for (const {word, start, end} of list)
        terms.push({words: [word], phrase: false, part, text: part ? plain.slice(start, end) : text});
  }
  const telling = terms.filter(({words: [word = '']}) => !COMMON.has(word));
  return telling.length > 0 ? telling : terms;
}
