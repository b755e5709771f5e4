// A registry on the loopback, so that `npm install` needs no network: it holds this package as it would be published,
// and what it and its consumers depend on, packed from node_modules.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Name → folder of the packages named and of all that they depend on. */
function closureOf(folders) {
  const found = new Map();
  const add = (folder) => {
    const {name, dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {}} = manifestOf(folder);
    if (found.has(name)) return;
    found.set(name, folder);
    const peers = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
    for (const each of [...Object.keys(dependencies), ...peers]) add(join('node_modules', each));
  };
  folders.forEach(add);
  return found;
}

/** Packs this package as `npm publish` would. */
function npmPack(folder, name) {
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  );
  renameSync(join(folder, filename), join(folder, name));
}

/** Starts the registry; `names` are the packages of node_modules that consumers ask for themselves. */
export async function startRegistry(names) {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-registry-'));
  const found = closureOf(['.', ...names.map((name) => join('node_modules', name))]);
  const packed = [...found].map(([name, path]) => {
    const tarball = `${name.replace('/', '-')}.tgz`;
    if (path === '.') npmPack(folder, tarball);
    // The tarball's top folder may have any name. Packing what npm has unpacked loses nothing.
    else execFileSync('tar', ['-cf', join(folder, tarball), '-C', dirname(path), basename(path)]);
    const hash = createHash('sha512').update(readFileSync(join(folder, tarball)));
    return {name, manifest: manifestOf(path), tarball, integrity: `sha512-${hash.digest('base64')}`};
  });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname).slice(1);
    if (packed.some(({tarball}) => tarball === path)) return response.end(readFileSync(join(folder, path)));
    const entry = packed.find(({name}) => name === path);
    response.setHeader('content-type', 'application/json');
    if (!entry) return response.writeHead(404).end('{}');
    const {name, manifest, integrity} = entry;
    const tarball = `http://127.0.0.1:${server.address().port}/${entry.tarball}`;
    const versions = {[manifest.version]: {...manifest, dist: {integrity, tarball}}};
    return response.end(JSON.stringify({name, 'dist-tags': {latest: manifest.version}, versions}));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
