/** Copies a text; where the clipboard is refused, the older command copies what is selected. */
export async function copyText(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const selection = getSelection();
    selection.selectAllChildren(shown);
    document.execCommand('copy');
  }
}
