import {readFileSync} from 'node:fs';

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

/**
 * A plugin that reads a package's files changed. As they are loaded, not later: what their place in a source map shows
 * is what runs.
 */
export const patched = (packageName, change) => ({
  name: `patched ${packageName}`,
  load: (id) =>
    id.replaceAll('\\', '/').includes(`/node_modules/${packageName}/`) ? change(readFileSync(id, 'utf8'), id) : null,
});
