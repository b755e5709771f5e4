/** Copies text, where the page allows it by either of the two ways that browsers have. */

/** Text alone, or with the same as HTML for word processors. */
export type Copied = string | {readonly plain: string; readonly html?: string | undefined};

/** True where the text is on the clipboard. `near` is an element of the widget: the old way needs a selection in its root. */
export async function copyText(copied: Copied, near: Element): Promise<boolean> {
  const {plain, html} = typeof copied === 'string' ? {plain: copied} : copied;
  try {
    if (html && typeof ClipboardItem === 'function')
      await navigator.clipboard.write([new ClipboardItem(blobs(plain, html))]);
    else await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return copyBySelection(plain, near);
  }
}

const blobs = (plain: string, html: string): Record<string, Blob> => ({
  'text/plain': new Blob([plain], {type: 'text/plain'}),
  'text/html': new Blob([html], {type: 'text/html'}),
});

/** For pages without the Clipboard API (plain http, or a frame without the permission). */
function copyBySelection(text: string, near: Element): boolean {
  const held = (near.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'vh';
  area.readOnly = true;
  near.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    // The selection has taken the focus along.
    held?.focus({preventScroll: true});
  }
}

/** Offers a file to save, made in the browser. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
