import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {POLICY, serve} from '../../scripts/serve.mjs';

describe('serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-serve-'));
  let server;

  before(async () => {
    mkdirSync(join(folder, 'cdn/chunks/a1b2c3d4'), {recursive: true});
    writeFileSync(join(folder, 'index.html'), '<p>Салам</p>');
    writeFileSync(join(folder, 'feed.json'), '{"a":1}'.padEnd(2000));
    writeFileSync(join(folder, 'cdn/mykty.js'), '1');
    writeFileSync(join(folder, 'cdn/chunks/a1b2c3d4/core.js'), '1');
    server = await serve(folder);
  });
  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });

  /** Unlike `fetch`, says exactly what was sent, and sends a path as it is. */
  const get = (path, {method = 'GET', ...headers} = {}) =>
    new Promise((resolve, reject) => {
      const {port} = new URL(server.url);
      request({port, host: '127.0.0.1', path, method, headers}, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)}),
        );
      })
        .on('error', reject)
        .end();
    });

  for (const [path, type, cache] of [
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/feed.json?v=2', 'application/json; charset=utf-8', 'no-cache'],
    ['/cdn/mykty.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/cdn/chunks/a1b2c3d4/core.js', 'text/javascript; charset=utf-8', 'max-age=31536000, immutable'],
  ]) {
    it(`gives ${path} its type and its time to live`, async () => {
      const {status, headers} = await get(path);
      assert.deepEqual([status, headers['content-type'], headers['cache-control']], [200, type, cache]);
    });
  }

  it('sends the strict policy with pages only', async () => {
    assert.equal((await get('/')).headers['content-security-policy'], POLICY);
    assert.equal((await get('/feed.json')).headers['content-security-policy'], undefined);
  });

  for (const [accepted, encoding, unpack] of [
    ['gzip, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['', undefined, (bytes) => bytes],
  ]) {
    it(`packs for a browser that takes ${accepted || 'nothing'}`, async () => {
      const {headers, body} = await get('/feed.json', {'accept-encoding': accepted});
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(unpack(body).toString().trim(), '{"a":1}');
    });
  }

  it('answers a known ETag without a body', async () => {
    const {etag} = (await get('/feed.json')).headers;
    const again = await get('/feed.json', {'if-none-match': etag});
    assert.deepEqual([again.status, again.body.length], [304, 0]);
  });

  it('answers HEAD with the length alone', async () => {
    const {status, headers, body} = await get('/feed.json', {method: 'HEAD'});
    assert.deepEqual([status, headers['content-length'], body.length], [200, '2000', 0]);
  });

  for (const [path, method, status] of [
    ['/missing.html', 'GET', 404],
    ['/cdn', 'GET', 404],
    ['/../../../../etc/passwd', 'GET', 404],
    ['/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd', 'GET', 404],
    ['/%', 'GET', 400],
    ['/', 'POST', 405],
  ]) {
    it(`answers ${method} ${path} with ${status}`, async () => {
      assert.equal((await get(path, {method})).status, status);
    });
  }
});
