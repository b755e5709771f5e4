import {type Word, words} from './fold.js';

/** One thing that a query asks for: a word, or several in that order, a phrase in quotes or letters and digits (`covid19`). */
export interface Term {
  readonly words: readonly string[];
  readonly phrase: boolean;
  /** One of a name's parts, as `суу` of `кара-суу`. */
  readonly part: boolean;
  /** With the last of a name's parts, all of it in one word. */
  readonly name?: string | undefined;
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
  for (const [text, quoted = ''] of query.matchAll(PART)) {
    const list = words(text);
    const phrase = quoted !== '' && list.length > 1;
    const groups: Word[][] = [];
    list.forEach((word, at) => {
      // Letters and the digits that touch them are asked for as one word.
      if (at > 0 && (phrase || list[at - 1]?.end === word.start)) groups.at(-1)?.push(word);
      else groups.push([word]);
    });
    const part = groups.length > 1;
    for (const group of groups)
      terms.push({
        words: group.map(({word}) => word),
        phrase,
        part,
        name: part && group === groups.at(-1) ? list.map(({word}) => word).join('') : undefined,
        text: part ? text.slice(group[0]?.start, group.at(-1)?.end) : text,
      });
  }
  const telling = terms.filter(({words: [word = '', ...more]}) => more.length > 0 || !COMMON.has(word));
  return telling.length > 0 ? telling : terms;
}
