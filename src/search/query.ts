import {type Word, words} from './fold.js';
import {letterByLetter} from './translit.js';

/** One thing that a query asks for: a word, or several in that order, a phrase in quotes or letters and digits (`covid19`). */
export interface Term {
  readonly words: readonly string[];
  readonly phrase: boolean;
  /** One of a name's parts, as `суу` of `кара-суу`. */
  readonly part: boolean;
  /** As the reader typed it, and where in the query. */
  readonly text: string;
  readonly start: number;
}

/** Words so common that they would only spoil the search; kept in names (`At-Bashy`), and where the query has nothing else. */
const COMMON = new Set(
  'в во на и с к о у по из за от до для или менен жана үчүн учун боюнча the a an of and in for to on at with'.split(
    ' ',
  ),
);
const isCommon = (word: string): boolean => COMMON.has(word) || COMMON.has(letterByLetter(word));
const PART = /["«“„]([^"»”“]+)["»”“]?|[^\s"«»“”„]+/g;

/** The terms of a query; all of them must be found. A hyphenated word is two words. */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const {0: text, 1: quoted = '', index} of query.matchAll(PART)) {
    const list = words(text);
    const phrase = quoted !== '' && list.length > 1;
    const groups: Word[][] = [];
    list.forEach((word, at) => {
      // Letters and the digits that touch them are asked for as one word.
      if (at > 0 && (phrase || list[at - 1]?.end === word.start)) groups.at(-1)?.push(word);
      else groups.push([word]);
    });
    const part = groups.length > 1;
    for (const group of groups) {
      const start = part ? (group[0]?.start ?? 0) : 0;
      terms.push({
        words: group.map(({word}) => word),
        phrase,
        part,
        text: part ? text.slice(start, group.at(-1)?.end) : text,
        start: index + start,
      });
    }
  }
  const telling = terms.filter(({words: [word = '', ...more], part}) => part || more.length > 0 || !isCommon(word));
  return telling.length > 0 ? telling : terms;
}
