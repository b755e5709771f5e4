/**
 * A JSON text changed where its values were, and nowhere else: members that nobody touched keep their order, their
 * spaces, and the way their numbers and letters are written, twice written names included.
 */

/** A text that is JSON, as a tree of its values with their places in it, in UTF-16 units. */
export function treeOf(text) {
  const token = /\s*("(?:[^"\\]+|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;
  const next = () => {
    const [, found] = token.exec(text);
    return {found, start: token.lastIndex - found.length, end: token.lastIndex};
  };
  const read = ({found, start, end}) => {
    if (found !== '{' && found !== '[') return {start, end};
    const entries = [];
    for (let at = next(); ; at = next()) {
      if (at.found === '}' || at.found === ']') return {start, end: at.end, entries};
      if (at.found === ',') continue;
      if (found === '[') entries.push({begin: at.start, value: read(at)});
      else {
        next();
        entries.push({begin: at.start, key: JSON.parse(at.found), value: read(next())});
      }
    }
  };
  return read(next());
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values are written alike, their members in the same order. */
export function same(one, other) {
  if (one === other) return true;
  if (Array.isArray(one) ? !Array.isArray(other) : !(isObject(one) && isObject(other))) return false;
  const names = Object.keys(one);
  const others = Object.keys(other);
  return (
    names.length === others.length && names.every((name, at) => name === others[at] && same(one[name], other[name]))
  );
}

/** What becomes of a list's entries: pairs of indices, of which one is missing where an entry came or went. */
function pairs(before, after) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const [old, fresh] = [before.length - tail, after.length - tail];
  const list = [];
  for (let at = 0; at < Math.max(old, fresh); at++) list.push([at < old ? at : -1, at < fresh ? at : -1]);
  for (let at = 0; at < tail; at++) list.push([old + at, fresh + at]);
  return list;
}

/** The text of `after`, written into the text of `before`, of which one may have the tree already. */
export function rewrite(text, before, after, tree = treeOf(text)) {
  const unit = /\n([ \t]+)"/.exec(text)?.[1];
  const colon = unit ? ': ' : ':';

  /** A value that is new, in lines where the text has lines. */
  const fresh = (value, margin) => JSON.stringify(value, null, unit).replaceAll('\n', `\n${margin}`);

  function written(node, old, value) {
    if (same(old, value)) return text.slice(node.start, node.end);
    const margin = /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(Math.max(0, node.start - 1_000), node.start))?.[1] ?? '';
    const listed = Array.isArray(old) && Array.isArray(value);
    if (!listed && !(isObject(old) && isObject(value))) return fresh(value, margin);
    const {entries, start, end} = node;
    if (!entries.length) return fresh(value, margin);
    const open = text.slice(start, entries[0]?.begin ?? start + 1);
    const close = text.slice(entries.at(-1)?.value.end ?? end - 1, end);
    const gap = entries[1] ? text.slice(entries[0].value.end, entries[1].begin) : `,${open.slice(1)}`;
    const inner = /\n([ \t]*)$/.exec(gap)?.[1] ?? margin;
    const own = ({begin, value: part}) => text.slice(begin, part.start);
    const kept = (index, content) => ({
      gap: index > 0 ? text.slice(entries[index - 1].value.end, entries[index].begin) : gap,
      body: own(entries[index]) + content,
    });
    const unchanged = (index) => kept(index, text.slice(entries[index].value.start, entries[index].value.end));
    const parts = [];
    if (listed)
      for (const [from, to] of pairs(old, value)) {
        if (to < 0) continue;
        if (from < 0) parts.push({gap, body: fresh(value[to], inner)});
        else parts.push(kept(from, written(entries[from].value, old[from], value[to])));
      }
    else {
      // Of a name that is written twice the last one counts.
      const counted = new Map(entries.map(({key}, index) => [key, index]));
      entries.forEach(({key, value: part}, index) => {
        if (!Object.hasOwn(value, key)) return;
        if (counted.get(key) !== index) parts.push(unchanged(index));
        else parts.push(kept(index, written(part, old[key], value[key])));
      });
      for (const key of Object.keys(value))
        if (!counted.has(key)) parts.push({gap, body: `${JSON.stringify(key)}${colon}${fresh(value[key], inner)}`});
    }
    return `${open}${parts.map((part, index) => (index ? part.gap : '') + part.body).join('')}${close}`;
  }

  return text.slice(0, tree.start) + written(tree, before, after) + text.slice(tree.end);
}
