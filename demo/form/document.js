/**
 * A feed's text with one item under edit. Only the text of that item is ever written anew: all else, unknown members,
 * the order of members and the way numbers are written included, stays as the publisher has it.
 */

/** Start and end of each entry of the top object's `items`, in UTF-16 units. */
function itemSpans(text) {
  const token = /\s*(?:("(?:[^"\\]|\\.)*")|([{}[\],:])|([^\s{}[\],:"]+))/y;
  token.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  const spans = [];
  let depth = 0;
  let key;
  let inItems = false;
  let start = -1;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const found = match[1] ?? match[2] ?? match[3];
    const begin = token.lastIndex - found.length;
    if (inItems && depth === 2 && start < 0 && found !== ',' && found !== ']') start = begin;
    if (found === '{' || found === '[') {
      depth++;
      if (depth === 2 && found === '[' && key === 'items') inItems = true;
    } else if (found === '}' || found === ']') {
      depth--;
      if (inItems && depth === 1) inItems = false;
    }
    if (inItems && depth === 2 && start >= 0 && found !== ',' && (match[2] !== '{' || depth === 2)) {
      if (found !== '[' && found !== '{') {
        spans.push([start, token.lastIndex]);
        start = -1;
      }
    }
    // The name before a colon, of the top object only.
    if (depth === 1 && match[1]) key = JSON.parse(match[1]);
    else if (depth === 1 && found === ',') key = undefined;
  }
  return spans;
}

const indentOf = (text) => /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';

/** Opens a feed's text. @throws {SyntaxError} where it is no JSON; {TypeError} where it has no list of items */
export function openDocument(source) {
  const json = JSON.parse(source.replace(/^\uFEFF/, ''));
  if (!Array.isArray(json?.items)) throw new TypeError('no items');
  const spans = itemSpans(source);
  const changed = new Map();
  const added = [];
  const indent = indentOf(source);
  const written = (item) => JSON.stringify(item, null, indent).replaceAll('\n', `\n${indent.repeat(2)}`);
  return {
    json,
    /** Takes an item's new content, at its place; beyond the last, as a new one. */
    set(index, item) {
      if (index < spans.length) changed.set(index, item);
      else added[index - spans.length] = item;
    },
    text() {
      let text = source;
      if (added.length) {
        const [, end] = spans.at(-1) ?? [];
        const entries = added.map(written).join(`,\n${indent.repeat(2)}`);
        // In an empty list the brackets are found by the name before them.
        text = spans.length
          ? `${text.slice(0, end)},\n${indent.repeat(2)}${entries}${text.slice(end)}`
          : text.replace(/("items"\s*:\s*\[)\s*\]/, (_, open) => `${open}${entries}]`);
      }
      for (const [index, item] of [...changed].sort(([one], [other]) => other - one)) {
        const [start, end] = spans[index];
        text = text.slice(0, start) + written(item) + text.slice(end);
      }
      return text;
    },
  };
}
