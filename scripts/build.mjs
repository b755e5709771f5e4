// dist/ (unbundled modules and types, for npm), cdn/ (for script tags) and custom-elements.json. The same commit gives
// the same bytes: nothing here reads the time.
import {createHash} from 'node:crypto';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {globSync} from './files.mjs';
import {checkFolder, hold} from './floor/check.mjs';
import {inlineLocalize} from './inline-localize.mjs';
import {bundleAll, bundleFrame, bundleLoader, bundleWidgets, tableOf} from './rollup/bundles.mjs';
import {thirdParty} from './rollup/licences.mjs';
import {run} from './run.mjs';

const release = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', {recursive: true, force: true});
rmSync('cdn', {recursive: true, force: true});
run('node', ['scripts/i18n-build.mjs']);
run('tsc', ['-p', 'tsconfig.json', '--noEmitOnError']);
globSync('src', /\.schema\.json$|\.css$/).forEach((file) => cpSync(file, file.replace(/^src/, 'dist')));

// Nobody reads a command's modules, whose comments are an eighth of what they weigh in the package.
for (const file of globSync('dist/cli', /\.js$/))
  writeFileSync(file, transformSync(readFileSync(file, 'utf8'), {charset: 'utf8'}).code);

inlineLocalize();

const widgets = await bundleWidgets(release);
const [loader, all, frame] = await Promise.all([
  bundleLoader(release, tableOf(widgets)),
  bundleAll(release),
  bundleFrame(release),
]);
const files = [...widgets, ...loader, ...all, ...frame];
for (const name of ['frame.html', 'frame.css']) cpSync(`src/cdn/${name}`, `cdn/${name}`);

hold(checkFolder('cdn'));

const sri = files
  .map(({fileName}) => fileName)
  .sort()
  .map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(`cdn/${file}`))
      .digest('base64')}`,
  ]);
writeFileSync('cdn/sri.json', `${JSON.stringify(Object.fromEntries(sri), null, 2)}\n`);
writeFileSync('cdn/THIRD-PARTY.txt', thirdParty(files));

run('cem', ['analyze', '--litelement', '--quiet', '--globs', 'src/components/**/*.ts']);
run('node', ['scripts/editor-data.mjs']);
