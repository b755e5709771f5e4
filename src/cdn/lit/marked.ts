/** Stands for a gap while a template is read. */
export const GAP = '\uE000';

/**
 * The text of a template with its gaps marked, and the names of the attributes with gaps. Such an attribute gets another
 * name, lest a browser take the mark for its value.
 */
export function marked(strings: readonly string[]): [text: string, names: string[]] {
  const names: string[] = [];
  const rename = (_: string, name: string, value: string): string => {
    names.push(name);
    return `${name}$${value}`;
  };
  // What stands in the last gap needs a node behind it.
  const text = strings.reduce(
    (before, part) =>
      (/<[^>]*$/.test(before)
        ? before.replace(/(?<=\s)([^\s$"'=]+)(=(?:"[^"]*|'[^']*)?)$/, rename) + GAP
        : `${before}<?${GAP}>`) + part,
  );
  return [text + (strings.at(-1) ? '' : '<?>'), names];
}
