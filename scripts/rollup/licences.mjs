// THIRD-PARTY.txt: which built file holds code of which package, and each package's licence.
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

/** The packages of which a chunk of rollup holds code, by name. */
const packagesOf = ({modules}) =>
  Object.entries(modules)
    .filter(([id, {renderedLength}]) => renderedLength > 0 && id.includes('node_modules'))
    .map(([id]) => packageOf(id.replace(/^\0/, '').replace(/\?.*$/, '')))
    .filter((found) => found);

const sorted = (list) => [...list].sort((a, b) => (a < b ? -1 : 1));

function licenceOf({folder, name}) {
  const files = sorted(readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file)));
  if (!files.length) throw new Error(`${name} has no licence file`);
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim()).join('\n\n');
}

/** The text of THIRD-PARTY.txt for these chunks; fails where a package has no licence text. */
export function thirdParty(chunks) {
  const packages = new Map();
  const lines = chunks.flatMap((chunk) => {
    const found = packagesOf(chunk);
    found.forEach((each) => packages.set(each.name, each));
    return found.length ? `${chunk.fileName}: ${sorted(new Set(found.map(({name}) => name))).join(', ')}` : [];
  });
  const sections = sorted(packages.keys()).map((key) => {
    const {name, version, license} = packages.get(key);
    return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${licenceOf(packages.get(key))}\n`;
  });
  const intro = 'The files in this folder hold code of these packages, each under its own licence.';
  return `${intro}\n\n${sorted(lines).join('\n')}\n\n\n${sections.join('\n\n')}`;
}
