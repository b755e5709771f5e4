/** Tables of cleaned HTML: they scroll inside their own box, and small ones can be stacked where it is narrow. */
import {renamed} from './html-headings.js';
import {type HtmlContext} from './html-context.js';

/** 1 250,5; 45 %; −3: to be compared from row to row. */
const FIGURE = /^[-+–−]?[\d\s.,]*\d\s?%?$/;
const BLANK = /^[-–—]?$/;

export function finishTable(table: HTMLTableElement, context: HtmlContext): void {
  const rows = [...table.rows];
  const only = rows.length === 1 && rows[0]?.cells.length === 1 ? rows[0].cells[0] : undefined;
  // A table of one cell was a frame or a layout.
  if (only) return table.replaceWith(...only.childNodes);
  const head = headRows(rows);
  if (head.length && !table.tHead) table.createTHead().append(...head);
  const box = document.createElement('div');
  const plain = isPlain(rows);
  box.className = plain && (rows[0]?.cells.length ?? 0) < 5 ? 'tbl stack' : 'tbl';
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', table.caption?.textContent || context.tableLabel);
  box.tabIndex = 0;
  if (plain) {
    labelCells(rows, head[0]);
    alignFigures(rows, head.length);
  }
  table.replaceWith(box);
  box.append(table);
}

/**
 * The first row, where all its cells are headings or, as Word has it, bold throughout, with those rows that its cells
 * reach down into. Cells may be empty, as a corner is, but not all of them.
 */
function headRows(rows: readonly HTMLTableRowElement[]): readonly HTMLTableRowElement[] {
  const cells = [...(rows[0]?.cells ?? [])];
  const height = Math.max(...cells.map(({rowSpan}) => rowSpan));
  if (rows.length <= height || !cells.some(saysSomething) || !cells.every(isHeading)) return [];
  const head = rows.slice(0, height);
  for (const cell of head.flatMap((row) => [...row.cells]))
    if (cell.localName !== 'th' && saysSomething(cell)) renamed(cell, 'th');
  return head;
}

const saysSomething = (cell: Element): boolean => cell.textContent.trim() !== '';

const isHeading = (cell: Element): boolean =>
  cell.localName === 'th' || (cell.querySelector('b,strong')?.textContent.trim() ?? '') === cell.textContent.trim();

/** True where each row has the same columns. */
const isPlain = (rows: readonly HTMLTableRowElement[]): boolean =>
  rows.every(({cells}) => cells.length === rows[0]?.cells.length) &&
  rows.every(({cells}) => [...cells].every((cell) => cell.colSpan === 1 && cell.rowSpan === 1));

/** Stacked cells stand without their head row, so each behind the first says its own heading. */
function labelCells(rows: readonly HTMLTableRowElement[], head: HTMLTableRowElement | undefined): void {
  const labels = [...(head?.cells ?? [])].map((cell) => cell.textContent.trim());
  for (const row of rows) {
    if (row === head) continue;
    [...row.cells].forEach((cell, index) => {
      if (index > 0 && labels[index]) cell.dataset['label'] = labels[index];
    });
  }
}

/** Columns of figures end at one edge, heading and all. */
function alignFigures(rows: readonly HTMLTableRowElement[], from: number): void {
  const columns = rows[0]?.cells.length ?? 0;
  for (let at = 0; at < columns; at++) {
    const cells = rows.map((row) => row.cells[at]);
    const texts = cells.slice(from).map((cell) => cell?.textContent.trim() ?? '');
    if (!texts.some((text) => FIGURE.test(text)) || !texts.every((text) => BLANK.test(text) || FIGURE.test(text)))
      continue;
    for (const cell of cells) if (cell) cell.className = 'n';
  }
}
