/** Arrow keys between the cards' links: an extra beside Tab, which reaches every one of them. */
export function moveBetweenCards(event: KeyboardEvent): void {
  const grid = event.currentTarget as HTMLElement;
  const links = [...grid.querySelectorAll<HTMLElement>('a[data-id]')];
  const at = links.indexOf(event.target as HTMLElement);
  const step = {ArrowRight: 1, ArrowLeft: -1, ArrowDown: columnsOf(links), ArrowUp: -columnsOf(links)}[event.key];
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : step === undefined ? -1 : at + step;
  const link = links[to];
  if (at < 0 || !link || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  link.focus();
}

/** Cards in the first row: those whose tops are level. */
function columnsOf(links: readonly HTMLElement[]): number {
  const tops = links.map((link) => Math.round(link.closest('li')?.getBoundingClientRect().top ?? 0));
  const next = tops.findIndex((top) => top !== tops[0]);
  return next < 0 ? links.length : next;
}
