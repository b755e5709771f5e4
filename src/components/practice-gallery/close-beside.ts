/**
 * Closes a dialog that is pressed beside its content, which fills it: such a press lands on the dialog itself. Who marks a
 * text in it may let go there too.
 */
export function closeBeside(root: Node): void {
  let pressed: EventTarget | null;
  root.addEventListener('pointerdown', ({target}) => (pressed = target));
  root.addEventListener('click', ({target}) => {
    if (target === pressed && target instanceof HTMLDialogElement) target.close();
  });
}
