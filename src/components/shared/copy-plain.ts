/** What a reader selects and copies comes as its writer typed it: without what keeps words together on screen. */
import {plain} from '../../i18n/plain.js';

/** In shadow roots some browsers know the selection by the root only. */
type SelectionRoot = ShadowRoot & {getSelection?: () => Selection | null};

export function copyPlain(root: ShadowRoot): void {
  root.addEventListener('copy', (event) => {
    const {clipboardData} = event as ClipboardEvent;
    const selection = (root as SelectionRoot).getSelection?.() ?? getSelection();
    const text = selection?.toString() ?? '';
    const typed = plain(text);
    if (!selection?.rangeCount || !clipboardData || typed === text) return;
    const holder = document.createElement('div');
    holder.append(selection.getRangeAt(0).cloneContents());
    clipboardData.setData('text/plain', typed);
    clipboardData.setData('text/html', plain(holder.innerHTML).replaceAll('&nbsp;', ' '));
    event.preventDefault();
  });
}
