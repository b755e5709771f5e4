// THIRD-PARTY.txt: the licence of every package of which a bundle holds code.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

function packageOf(id) {
  for (let folder = dirname(id); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const {name, version, license} = JSON.parse(readFileSync(file, 'utf8'));
    if (name && version) return {folder, name, version, license};
  }
  return undefined;
}

/** The text of THIRD-PARTY.txt for these module ids; fails where a package has no licence text. */
export function thirdParty(ids) {
  const packages = new Map();
  for (const id of ids) {
    const found = id.includes('node_modules') ? packageOf(id.replace(/^\0/, '').replace(/\?.*$/, '')) : undefined;
    if (found) packages.set(found.name, found);
  }
  const sections = [...packages.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({folder, name, version, license}) => {
      const files = readdirSync(folder)
        .filter((file) => /^licen[cs]e/i.test(file))
        .sort();
      if (!files.length) throw new Error(`${name} has no licence file`);
      const text = files
        .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim())
        .join('\n\n');
      return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text}\n`;
    });
  return `The files in this folder hold code of these packages, each under its own licence.\n\n${sections.join('\n\n')}`;
}
