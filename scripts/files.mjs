// Files below a folder whose path matches, in a stable order.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

export function globSync(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();
}
