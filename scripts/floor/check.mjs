// The contract's browser floor: cdn/ must run in Chrome 111, Safari 16.4 and Firefox 115. What is newer stands in
// allowed.mjs, with what those browsers do instead; an entry that nothing needs any more is an error too.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {globSync} from '../files.mjs';
import {features, members} from './allowed.mjs';
import {checkMembers, projectOf} from './members.mjs';
import {checkScript} from './script.mjs';
import {checkStyle} from './style.mjs';

/** Sorts what was found by a list of allowances: `{errors}`, for what isn't on it and for what is there in vain. */
export function judge(found, allowed) {
  const needed = new Set(found.map(({feature}) => feature));
  return [
    ...found
      .filter(({feature}) => !Object.hasOwn(allowed, feature))
      .map(
        ({feature, file, line, column}) => `${file}:${line}:${column + 1} ${feature} is newer than the browser floor`,
      ),
    ...Object.keys(allowed)
      .filter((feature) => !needed.has(feature))
      .map((feature) => `scripts/floor/allowed.mjs: nothing uses ${feature} any more`),
  ];
}

/** What is too new in the scripts and style sheets of a folder. */
export function checkFolder(folder) {
  const found = [];
  for (const file of globSync(folder, /\.js$/)) {
    const script = checkScript(readFileSync(file, 'utf8'), /\/chunks\//.test(file) ? 'module' : 'script');
    found.push(...script.found.map((each) => ({...each, file})));
    for (const {text, ...place} of script.styles)
      found.push(...checkStyle(text).map((feature) => ({feature, file, ...place})));
  }
  for (const file of globSync(folder, /\.css$/))
    found.push(...checkStyle(readFileSync(file, 'utf8')).map((feature) => ({feature, file, line: 1, column: 0})));
  return judge(found, features);
}

/** What is too new in the sources that browsers run. */
export function checkSources() {
  const {options, files} = projectOf(fileURLToPath(new URL('../../tsconfig.json', import.meta.url)));
  return judge(
    checkMembers(
      options,
      files.filter((file) => !/[\\/]src[\\/]cli[\\/]/.test(file)),
    ),
    members,
  );
}

/** Ends the process where something was found. */
export function hold(errors) {
  errors.forEach((error) => console.error(error));
  if (errors.length) process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) hold(checkSources());
