// What the runner is told of a WebDriver browser that has gone.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {launcherThatWaits} from './webdriver-launcher.mjs';

describe('the launcher for WebDriver', () => {
  const asked = [];
  // A driver whose browser has a session, and goes before it opens a page.
  const driver = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const opens = request.url === '/session/s/url';
    const begins = request.url === '/session' && {sessionId: 's', capabilities: {browserName: 'MiniBrowser'}};
    const value = opens ? {error: 'invalid session id', message: 'gone', stacktrace: ''} : begins || 'w';
    response.writeHead(opens ? 404 : 200, {'content-type': 'application/json'});
    response.end(JSON.stringify({value}));
  });
  before(() => new Promise((done) => driver.listen(0, '127.0.0.1', done)));
  after(() => driver.close());

  it('hands on that a page could not be opened', async () => {
    const launcher = launcherThatWaits({
      hostname: '127.0.0.1',
      port: driver.address().port,
      path: '/',
      logLevel: 'silent',
      capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
    });
    await launcher.initialize({concurrency: 1});
    await assert.rejects(launcher.startSession('id', 'http://127.0.0.1:9/'), /invalid session id/);
    assert.ok(asked.includes('POST /session/s/url'), asked.join(', '));
    await launcher.stop();
  });
});
