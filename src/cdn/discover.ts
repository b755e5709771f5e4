import type * as placeholdersModule from './placeholders.js';
import {tagOf, widgets, widgetNamed, type Widget} from './tags.js';

/** What is done with a widget on the page: it is called with each one found, also again with the same one. */
export type Found = (widget: Widget, element: Element) => void;
/** Loads what puts widgets into placeholders, which many pages have none of. */
export type LoadPlaceholders = () => Promise<typeof placeholdersModule>;

/** Matches a widget, or a placeholder: markup that survives a content manager's filter and asks for a widget. */
const selector = [...widgets.map(tagOf), '[data-mykty]', 'a[href*=\\#mykty]'].join();

/** Gives what finds widgets and placeholders below a node, now and whenever content is added. */
export function watcher(
  defaultFeed: string | undefined,
  load: LoadPlaceholders,
  found: Found,
): (root: ParentNode & Node) => void {
  const visit = async (element: Node): Promise<void> => {
    // A page's own patches of the DOM may throw: the next widget shall still show.
    try {
      if (!(element instanceof Element && element.matches(selector))) return;
      const loading = !isElementOfOurs(element) && !isParsing() && load();
      // What a placeholder's widget needs starts beside what fills the placeholder.
      start(element);
      if (loading) start((await loading).fill(element, defaultFeed));
    } catch (error) {
      console.warn('mykty:', error);
    }
  };
  const start = (element: Element | undefined): void => {
    const widget = element && widgetOf(element);
    if (widget) found(widget, element);
  };
  const visitAll = (node: ParentNode): void => {
    for (const element of node.querySelectorAll(selector)) void visit(element);
  };
  // One for all roots: it hears of each change once, however often it is told to watch the same.
  const observer = new MutationObserver((records) => {
    for (const {target, addedNodes, attributeName} of records) {
      // A placeholder whose content was drawn again has lost its widget, and what was none may have become one.
      if (addedNodes.length || attributeName) void visit(target);
      for (const node of addedNodes) {
        void visit(node);
        if (node instanceof Element) visitAll(node);
      }
    }
  });
  return (root) => {
    observer.observe(root, {childList: true, subtree: true, attributeFilter: ['data-mykty', 'href']});
    visitAll(root);
    // A placeholder is filled once all of its content is there.
    if (isParsing()) document.addEventListener('DOMContentLoaded', () => visitAll(root), {once: true});
  };
}

const isParsing = (): boolean => document.readyState === 'loading';

const isElementOfOurs = (element: Element): boolean => element.localName.startsWith('mykty-');

function widgetOf(element: Element): Widget | undefined {
  return widgetNamed(
    isElementOfOurs(element)
      ? element.localName.slice('mykty-'.length)
      : (element.getAttribute('data-mykty') ??
          new URLSearchParams((element as Partial<HTMLAnchorElement>).hash).get('#mykty')),
  );
}
