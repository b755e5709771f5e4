/** Abbreviations say their long form on a tap or by keyboard, not to a mouse alone. */

/** Shows the long form behind the short one, or takes it away. */
function toggle(short: Element): void {
  const open = short.nextElementSibling?.matches('.spelled') ? short.nextElementSibling : undefined;
  if (short.matches('[role]')) short.setAttribute('aria-expanded', String(!open));
  if (open) return open.remove();
  const long = document.createElement('span');
  long.className = 'spelled muted';
  long.textContent = ` (${short.getAttribute('title') ?? ''})`;
  short.after(long);
}

export function openAbbreviations(root: Node): void {
  const shortOf = ({target}: Event): Element | null =>
    target instanceof Element && !target.closest('a') ? target.closest('abbr[title]') : null;
  root.addEventListener('click', (event) => {
    const short = shortOf(event);
    if (short) toggle(short);
  });
  root.addEventListener('keydown', (event) => {
    const {key} = event as KeyboardEvent;
    const short = shortOf(event);
    if (!short || (key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    toggle(short);
  });
}
