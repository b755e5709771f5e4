// A small server for the demo, as a host would set one up: types, compression, ETags, and a strict content policy.
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {basename, extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {buildDemo} from './build-demo.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What the widgets need and no more; see the README's section on content policies. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mykty mykty-html',
].join('; ');

/** The builder and the item form read any feed that is named, and show its pictures. */
const OPEN_POLICY = POLICY.replace("connect-src 'self'", 'connect-src *').replace("img-src 'self'", 'img-src *');
const OPEN_PAGES = ['builder.html', 'item-form.html'];

const packed = new Map();

/** A file's bytes as the browser can take them, packed once for each version of the file. */
function pack(bytes, tag, accepted, type) {
  const encoding = /font|image\/(?!svg)/.test(type)
    ? undefined
    : ['br', 'gzip'].find((name) => accepted.includes(name));
  if (!encoding) return {bytes};
  const key = `${encoding} ${tag}`;
  if (!packed.has(key)) packed.set(key, encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes));
  return {bytes: packed.get(key), encoding};
}

async function findFile(folder, path) {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

/** The embed page brings its policy along, and so do the hostile pages, where they have one. */
const policyOf = (file, path) => {
  if (/^\/hostile\/(?!index).|^\/cdn\/frame\.html$/.test(path)) return {};
  return {'content-security-policy': OPEN_PAGES.includes(basename(file)) ? OPEN_POLICY : POLICY};
};

/** Serves a folder on the loopback; `sendDate: false` keeps the machine's time from the pages. */
export function serve(folder, {port = 0, sendDate = true} = {}) {
  const server = createServer(async (request, response) => {
    response.sendDate = sendDate;
    try {
      if (!['GET', 'HEAD'].includes(request.method ?? '')) return response.writeHead(405, {allow: 'GET, HEAD'}).end();
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = await findFile(folder, path);
      if (!file) return response.writeHead(404, {'content-type': TYPES['.txt']}).end('Not found\n');
      const bytes = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      const headers = {
        'content-type': type,
        etag: tag,
        vary: 'accept-encoding',
        // The folder of chunks is named by a hash of them, so they may be kept; everything else is asked for again.
        'cache-control': path.startsWith('/cdn/chunks/') ? 'max-age=31536000, immutable' : 'no-cache',
        'x-content-type-options': 'nosniff',
        ...(type.startsWith('text/html') ? policyOf(file, path) : {}),
        // Widgets on other sites, and on a page opened as a file, load these.
        ...(/^\/(cdn|feeds|images)\//.test(path) ? {'access-control-allow-origin': '*'} : {}),
      };
      if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end();
      const body = pack(bytes, tag, String(request.headers['accept-encoding'] ?? ''), type);
      if (body.encoding) headers['content-encoding'] = body.encoding;
      response.writeHead(200, {...headers, 'content-length': body.bytes.length});
      return response.end(request.method === 'HEAD' ? undefined : body.bytes);
    } catch {
      return response.writeHead(400, {'content-type': TYPES['.txt']}).end('Bad request\n');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}/`;
      resolve({url, close: () => new Promise((done) => server.close(done).closeAllConnections())});
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../demo/dist', import.meta.url));
  buildDemo(Date.now(), folder);
  try {
    const {url} = await serve(folder, {port: Number(process.env.PORT ?? 8000)});
    console.log(`The demo portal is at ${url} (Ctrl+C stops it).`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${error.port} is in use: choose another, as in PORT=8001 npm start.`);
    process.exitCode = 1;
  }
}
