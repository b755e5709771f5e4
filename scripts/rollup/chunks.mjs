// Which chunk a module of `cdn/` falls into: what widgets need at once goes together, what comes later by itself.

/** What a module imports, and what that imports; `ever`: also what is imported later. */
const reachable = (id, graph, ever = false, found = new Set()) => {
  if (found.has(id)) return found;
  found.add(id);
  const {importedIds = [], dynamicallyImportedIds = []} = graph.getModuleInfo(id) ?? {};
  for (const next of ever ? [...importedIds, ...dynamicallyImportedIds] : importedIds)
    reachable(next, graph, ever, found);
  return found;
};

/** The names of the chunks that widgets share. */
export const SHARED = ['core', 'dates', 'contact-block-parts'];

export const isWidget = (id) => /[\\/]dist[\\/]components[\\/][^\\/]+[\\/]define\.js$/.test(id);
const isContactBlock = (id) => /[\\/]contact-block[\\/]define\.js$/.test(id);
const isLanguage = (id) => /[\\/]dist[\\/]i18n[\\/]words[\\/](ky|ru|en)\.js$/.test(id);
/** Asked for by a widget that isn't ready yet. */
export const isAwaited = (id) => /[\\/](late|language-modules|release-card[\\/]details)\.js$/.test(id);
export const partOfLanguage = (id) => /^\0messages:(\w+)\/([\w-]+)$/.exec(id ?? '');

/** What comes later, and is so small that one file of it comes sooner than several. */
const later = {
  languages: /[\\/](language-note|render-languages|language-switch|language-names\.js\?release)(\.js)?$/,
  lines: /[\\/](contact-block[\\/](lines|free-line)|model[\\/](messengers|phones|number-forms|written-hours))\.js$/,
  'html-text': /[\\/](html-text|abbreviations|decode-uri|html-headings|quotes-and-notes)\.js$/,
};
export const laterName = (id) => Object.keys(later).find((name) => later[name].test(id));

/**
 * What two widgets or two languages need at once is one chunk, so that a page loads few scripts side by side: this, its
 * widget and its language. One file compresses better than many, and over HTTP/1.1 a browser asks a host for six files at
 * a time, the feed among them: a seventh waits for a whole way there and back. Only what dates and amounts need is a
 * chunk of its own, for the contact block shows none; with it goes what one of the others needs at once, and more later.
 */
export function chunksOf(graph) {
  const ids = [...graph.getModuleIds()];
  const users = new Map();
  for (const group of [isWidget, isLanguage])
    for (const root of ids.filter(group))
      for (const id of reachable(root, graph)) users.set(id, [...(users.get(id) ?? []), root]);
  const dates = reachable(
    ids.find((id) => /[\\/]i18n[\\/]format-in\.js$/.test(id)),
    graph,
  );
  const ever = new Map(ids.filter(isWidget).map((widget) => [widget, reachable(widget, graph, true)]));
  const isElsewhere = (id, widget) => [...ever].some(([other, reached]) => other !== widget && reached.has(id));
  const widgets = ids.filter(isWidget).length;
  const nameOf = ([id, [first, ...others]]) => {
    if (!others.length) {
      if (!isWidget(first) || !isElsewhere(id, first)) return null;
      return isContactBlock(first) ? 'contact-block-parts' : 'dates';
    }
    const all = [first, ...others];
    if (!all.every(isWidget) || all.length === widgets) return 'core';
    return dates.has(id) || !all.some(isContactBlock) ? 'dates' : 'core';
  };
  return new Map([...users].map((entry) => [entry[0], nameOf(entry)]));
}
