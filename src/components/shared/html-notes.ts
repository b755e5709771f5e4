/** Links to places within a text: the marks of its notes, the ways back from these, and all others. */
import {type HtmlContext, markLabel} from './html-context.js';
import {unwrap} from './unwrap.js';

/** Ids inside the fragment by the names that its links use. */
export type Targets = ReadonlyMap<string, Element>;

/** `[1]`, `1`, `(12)`, `*`, `[iv]`: how word processors and content systems mark a note. */
const MARK = /^[[(]?(\d{1,3}|\*{1,3}|(?<=\[)[ivx]{1,5})[\])]?$/;
const ARROW = /^[[(]?[↩↑⇑⏎↵^]\ufe0e?[\])]?$/;

/** `#fn-ID` becomes the number of a footnote; another name inside the text stays a link to it; a dead one is unwrapped. */
export function finishReference(link: HTMLAnchorElement, name: string, context: HtmlContext, targets: Targets): void {
  const {idPrefix, footnotes} = context;
  const number = name.startsWith('fn-') ? footnotes.indexOf(name.slice(3)) + 1 : 0;
  if (number) {
    link.id = `${idPrefix}ref-${number}`;
    return setMark(link, `${idPrefix}fn-${number}`, String(number), context);
  }
  const target = targets.get(name);
  if (!target || target === link) return unwrap(link);
  target.id ||= `${idPrefix}at-${name}`;
  if (!target.matches('a[href]')) target.setAttribute('tabindex', '-1');
  link.href = `#${target.id}`;
  const text = link.textContent.trim();
  const mark = MARK.exec(text)?.[1];
  if (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) {
    if (mark) setMark(link, target.id, mark, context);
  } else if (mark || ARROW.test(text)) setBack(link, mark, context);
}

function setMark(link: HTMLAnchorElement, id: string, mark: string, context: HtmlContext): void {
  outOfSup(link);
  link.className = 'fnref';
  link.href = `#${id}`;
  link.setAttribute('role', 'doc-noteref');
  link.setAttribute('aria-label', context.footnoteLabel(mark));
  markLabel(link, context);
  link.textContent = mark;
  // A line doesn't begin with a mark.
  link.before('\u2060');
}

/** A note that begins with its own number goes back by it; another by an arrow at its end. */
function setBack(link: HTMLAnchorElement, mark: string | undefined, context: HtmlContext): void {
  outOfSup(link);
  link.className = mark ? 'fnback' : 'back';
  link.setAttribute('role', 'doc-backlink');
  link.setAttribute('aria-label', mark ? `${mark}. ${context.backLabel}` : context.backLabel);
  markLabel(link, context);
  link.textContent = mark ?? '↩';
  const {nextSibling} = link;
  if (mark && nextSibling && !/^\s/.test(nextSibling.textContent ?? '')) link.after(' ');
  const note = link.closest('li') ?? link.closest('p');
  if (note) note.className = 'fn';
}

function outOfSup(link: Element): void {
  if (link.parentElement?.localName === 'sup') unwrap(link.parentElement);
}
