/**
 * Cleaned HTML as clean typography: what Word and content systems leave behind goes, loose text gets paragraphs,
 * headings take their place under the widget's own, wide tables scroll. One walk up from the leaves, so that an element
 * is looked at when its contents are final.
 */
import {type HtmlContext} from './html-context.js';
import {relevel} from './html-headings.js';
import {finishImage} from './html-images.js';
import {finishLink} from './html-links.js';
import {listBullets, markLongNumbers} from './html-lists.js';
import {type Targets} from './html-notes.js';
import {finishTable} from './html-tables.js';
import {readsSame, typeset} from './typography.js';
import {unwrap} from './unwrap.js';

const INLINE = /^(A|ABBR|B|BDI|BR|CITE|CODE|DEL|EM|I|IMG|INS|Q|S|SMALL|STRONG|SUB|SUP|U)$/;
/** May stand empty. */
const VOID = /^(BR|HR|IMG|TD|TH)$/;

export function finish(fragment: DocumentFragment, context: HtmlContext, anchors: WeakMap<Node, string>): void {
  // What stood in several spans is one text now.
  fragment.normalize();
  setText(fragment, context.language);
  const elements = [...fragment.querySelectorAll('*')];
  const targets = new Map(elements.flatMap((element) => named(element, anchors)));
  const split = new Set<Node>();
  for (const element of elements.reverse()) finishElement(element, context, targets, split);
  flow(fragment);
  finishBlocks(fragment);
  listBullets(fragment);
  // Safari takes a list without bullets of its own for none.
  for (const list of fragment.querySelectorAll('ul')) list.setAttribute('role', 'list');
  fragment.querySelectorAll('ol').forEach(markLongNumbers);
  relevel(fragment, context.headingLevel);
  markAbbreviations(fragment);
  dropRepeats(fragment, context.said);
}

function named(element: Element, anchors: WeakMap<Node, string>): [string, Element][] {
  const name = anchors.get(element);
  return name === undefined ? [] : [[name, anchored(element)]];
}

/** An empty `<a name>` will go; what it marks is the block around it. */
const anchored = (element: Element): Element =>
  element.localName === 'a' && !element.textContent.trim() ? (element.parentElement ?? element) : element;

function setText(fragment: DocumentFragment, language: string | undefined): void {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    else if (!/^(pre|code)$/.test(node.parentElement?.localName ?? '')) {
      const text = node.nodeValue ?? '';
      const set = typeset(text, language);
      if (set !== text) node.nodeValue = set;
    }
  }
  comments.forEach((comment) => (comment as Comment).remove());
}

function finishElement(element: Element, context: HtmlContext, targets: Targets, split: Set<Node>): void {
  const {nodeName, parentNode} = element;
  if (nodeName === 'IMG') return finishImage(element as HTMLImageElement, context);
  if (!VOID.test(nodeName) && !element.firstElementChild && !element.textContent.trim()) return element.remove();
  if (nodeName === 'A') return finishLink(element as HTMLAnchorElement, context, targets);
  if (nodeName === 'TABLE') return finishTable(element as HTMLTableElement, context);
  if (nodeName === 'BR') {
    const next = afterSpace(element);
    if (!next && parentNode && !INLINE.test(parentNode.nodeName)) element.remove();
    else if (next?.nodeName === 'BR' && parentNode?.nodeName === 'P') split.add(parentNode);
  } else if (nodeName === 'DIV' || split.has(element)) {
    flow(element);
    unwrap(element);
  }
}

const isSpace = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim();

function afterSpace(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isSpace(next)) next = next.nextSibling;
  return next;
}

/** Gives loose text paragraphs of its own, and parts it where two line breaks stood for a paragraph. */
function flow(container: DocumentFragment | Element): void {
  let paragraph: Element | undefined;
  for (const child of [...container.childNodes]) {
    const inline = child.nodeType === Node.TEXT_NODE || INLINE.test(child.nodeName);
    const parts = !inline || (child.nodeName === 'BR' && afterSpace(child)?.nodeName === 'BR');
    if (parts) paragraph = undefined;
    if (!inline) continue;
    if (!paragraph && (isSpace(child) || child.nodeName === 'BR')) {
      child.remove();
      continue;
    }
    if (!paragraph) {
      paragraph = document.createElement('p');
      child.before(paragraph);
    }
    paragraph.append(child);
  }
}

/**
 * The first of each abbreviation opens its long form by keyboard too. Where that stands in the same paragraph already,
 * paper doesn't say it again.
 */
function markAbbreviations(fragment: DocumentFragment): void {
  const known = new Set<string>();
  for (const short of fragment.querySelectorAll<HTMLElement>('abbr[title]')) {
    const long = short.getAttribute('title')?.toLowerCase() ?? '';
    if (!long || known.has(long) || short.closest('a')) continue;
    known.add(long);
    short.tabIndex = 0;
    short.setAttribute('role', 'button');
    short.setAttribute('aria-expanded', 'false');
    if (short.closest('p,li,td')?.textContent.toLowerCase().includes(long)) short.className = 'said';
  }
}

/** Rules that part nothing go; pictures side by side get a row. */
function finishBlocks(fragment: DocumentFragment): void {
  for (const block of [...fragment.children]) {
    const {previousElementSibling: before, nextElementSibling: after} = block;
    if (block.nodeName === 'HR' && (!before || !after || before.nodeName === 'HR')) block.remove();
    else if (block.nodeName === 'P' && !block.textContent.trim() && block.querySelectorAll('img').length > 1)
      block.className = 'pics';
  }
}

/** Editors paste the title and the lead once more above the text. */
function dropRepeats(fragment: DocumentFragment, said: readonly string[]): void {
  for (let first = fragment.firstElementChild; first; first = fragment.firstElementChild) {
    const {textContent, nodeName} = first;
    if (
      !/^(P|H\d)$/.test(nodeName) ||
      first.querySelector('img,a') ||
      !said.some((text) => readsSame(text, textContent))
    )
      return;
    first.remove();
  }
}
