// A server on this machine only, for tests and measurements: files and made-up pages, compressed as a good host does.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
};

/** The path in a folder; the root, which is no file, for one that isn't well-formed. */
const pathOf = (path) => {
  try {
    return normalize(decodeURIComponent(path));
  } catch {
    return '/';
  }
};

const compressed = new Map();
const brotli = (body) => {
  const key = body.toString('latin1');
  if (!compressed.has(key)) {
    compressed.set(key, brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}));
  }
  return compressed.get(key);
};

/**
 * Serves a folder, and `routes`: path → {body, type, headers, delay (ms), until, status, plain}, or a function of the URL
 * that gives one. `until` gives a promise for which the answer waits. `caching` is what browsers are told of it. `plain` isn't compressed, which would take a minute for megabytes. `requests` lists what was asked for:
 * {path, at, bytes}; bytes are those of the body as sent.
 */
export async function serve({folder = '.', routes = {}, caching = 'no-store'} = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    const entry = {path: url.pathname, search: url.search, at: performance.now(), bytes: 0};
    requests.push(entry);
    const route = typeof routes[url.pathname] === 'function' ? routes[url.pathname](url) : routes[url.pathname];
    let {body, type, status = 200} = route ?? {};
    const {headers = {}, delay = 0} = route ?? {};
    if (body === undefined && status === 200) {
      const path = pathOf(route?.file ?? url.pathname);
      type = types[extname(path)] ?? 'application/octet-stream';
      body = await readFile(join(folder, path)).catch(() => undefined);
      if (body === undefined) status = 404;
    }
    const accepts = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const plain = Buffer.from(body ?? '');
    const sent = accepts && !route?.plain && plain.length > 0 ? brotli(plain) : plain;
    await route?.until?.();
    if (delay) await new Promise((done) => setTimeout(done, delay));
    entry.bytes = sent.length;
    response.writeHead(status, {
      'content-type': type ?? types['.html'],
      'cache-control': caching,
      ...(sent === plain ? {} : {'content-encoding': 'br'}),
      ...headers,
    });
    response.end(sent);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    routes,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
