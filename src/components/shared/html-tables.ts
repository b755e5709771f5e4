/** Tables of cleaned HTML: they scroll inside their own box, and small ones can be stacked where it is narrow. */
import {type HtmlContext} from './html-context.js';

export function finishTable(table: HTMLTableElement, context: HtmlContext): void {
  const rows = [...table.rows];
  const only = rows.length === 1 && rows[0]?.cells.length === 1 ? rows[0].cells[0] : undefined;
  // A table of one cell was a frame or a layout.
  if (only) return table.replaceWith(...only.childNodes);
  const head = headRow(rows);
  if (head && !table.tHead) {
    const group = table.createTHead();
    group.append(head);
  }
  const box = document.createElement('div');
  box.className = isStackable(rows) ? 'tbl stack' : 'tbl';
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', table.caption?.textContent || context.tableLabel);
  box.tabIndex = 0;
  if (head) labelCells(rows, head);
  table.replaceWith(box);
  box.append(table);
}

/** The first row, where all its cells are headings or, as Word has it, bold throughout. */
function headRow(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement | undefined {
  const first = rows[0];
  if (!first || rows.length < 2) return undefined;
  const cells = [...first.cells];
  if (!cells.every((cell) => cell.localName === 'th' || isBold(cell))) return undefined;
  for (const cell of cells) {
    if (cell.localName === 'th') continue;
    const heading = document.createElement('th');
    heading.append(...cell.childNodes);
    cell.replaceWith(heading);
  }
  return first;
}

const isBold = (cell: Element): boolean => {
  const bold = cell.querySelector('b,strong');
  return bold !== null && bold.textContent.trim() === cell.textContent.trim();
};

const isStackable = (rows: readonly HTMLTableRowElement[]): boolean =>
  rows.every(({cells}) => cells.length === rows[0]?.cells.length && cells.length < 5) &&
  rows.every(({cells}) => [...cells].every((cell) => cell.colSpan === 1 && cell.rowSpan === 1));

/** Stacked cells stand without their head row, so each of three or more columns says its own heading. */
function labelCells(rows: readonly HTMLTableRowElement[], head: HTMLTableRowElement): void {
  const labels = [...head.cells].map((cell) => cell.textContent.trim());
  if (labels.length < 3) return;
  for (const row of rows) {
    if (row === head) continue;
    [...row.cells].forEach((cell, index) => {
      if (index > 0 && labels[index]) cell.dataset['label'] = labels[index];
    });
  }
}
