// Puts the script's folder on the site, beside the page, and pins the one-file build by its hash.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

mkdirSync('dist', {recursive: true});
const installed = fileURLToPath(new URL('.', import.meta.resolve('mykty/package.json')));
cpSync(join(installed, 'cdn'), 'dist/mykty', {recursive: true});
cpSync('index.html', 'dist/index.html');
const hashes = JSON.parse(readFileSync('dist/mykty/sri.json', 'utf8'));
const page = readFileSync('pinned.html', 'utf8');
writeFileSync('dist/pinned.html', page.replace('{{hash}}', hashes['mykty.all.js']));
