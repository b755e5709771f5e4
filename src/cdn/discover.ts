import {fill, placeholders} from './placeholders.js';
import {tagOf, widgets, widgetNamed, type Widget} from './tags.js';

/** What is done with a widget on the page: it is called with each one found, also again with the same one. */
export type Found = (widget: Widget, element: Element) => void;

const selector = [...widgets.map(tagOf), placeholders].join();

/** Finds widgets and placeholders below a node, now and whenever content is added. */
export function watch(root: ParentNode & Node, defaultFeed: string | undefined, found: Found): void {
  const visit = (element: Element): void => {
    // A page's own patches of the DOM may throw: the next widget shall still show.
    try {
      if (!element.matches(selector)) return;
      const filled = isElementOfOurs(element) || isParsing() ? undefined : fill(element, defaultFeed);
      const widget = widgetOf(filled ?? element);
      if (widget) found(widget, filled ?? element);
    } catch (error) {
      console.warn('mykty:', error);
    }
  };
  const visitAll = (node: ParentNode): void => {
    for (const element of node.querySelectorAll(selector)) visit(element);
  };
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        visit(node);
        visitAll(node);
      }
    }
  }).observe(root, {childList: true, subtree: true});
  visitAll(root);
  // A placeholder is filled once all of its content is there.
  if (isParsing()) document.addEventListener('DOMContentLoaded', () => visitAll(root), {once: true});
}

const isParsing = (): boolean => document.readyState === 'loading';

const isElementOfOurs = (element: Element): boolean => element.localName.startsWith('mykty-');

function widgetOf(element: Element): Widget | undefined {
  return isElementOfOurs(element)
    ? widgetNamed(element.localName.slice('mykty-'.length))
    : widgetNamed(element.getAttribute('data-mykty'));
}
