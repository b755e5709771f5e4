/**
 * Changes a package's code in place: each `[what, by]` must be found exactly once, so that a new version of the package
 * stops the build rather than slip through half changed.
 */
export function patch(code, changes, id) {
  return changes.reduce((text, [what, by]) => {
    const parts = text.split(what);
    if (parts.length !== 2) throw new Error(`${id} holds this ${parts.length - 1} times, not once: ${what}`);
    return parts.join(by);
  }, code);
}
