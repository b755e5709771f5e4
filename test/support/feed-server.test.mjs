// A client may go away at any moment: nothing of that may be thrown, for in the runner's process it would end the run.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {startFeedServer} from './feed-server.mjs';

/** Each kind, so that it takes its time where it can, and answers with a body where it has one. */
const faults = {
  settings: {},
  ok: {items: 2_000},
  changing: {},
  hang: {},
  drip: {every: 1},
  slow: {ms: 20},
  reset: {after: 1},
  status: {status: 503},
  big: {mb: 4},
  claims: {},
  bomb: {mb: 1},
  redirect: {},
  html: {},
  broken: {},
  other: {},
  empty: {},
  none: {},
  pages: {page: 2, wait: 20},
  count: {},
  unknown: {},
};

const moments = {
  'at once': () => undefined,
  'when the request is sent': (socket) => once(socket, 'connect'),
  'with the first byte': (socket) => Promise.race([once(socket, 'data'), once(socket, 'close'), pause(40)]),
  later: (socket) => Promise.race([once(socket, 'close'), pause(40)]),
};
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

describe('the server of faults', () => {
  const thrown = [];
  const note = (error) => thrown.push(error);
  let server;
  before(async () => {
    server = await startFeedServer();
    // Node's own runner listens too, and would blame whichever test runs by then.
    process.prependListener('uncaughtException', note).prependListener('unhandledRejection', note);
  });
  after(async () => {
    process.off('uncaughtException', note).off('unhandledRejection', note);
    await server.close();
  });

  for (const [kind, options] of Object.entries(faults))
    for (const [moment, comes] of Object.entries(moments))
      it(`throws nothing where a client of “${kind}” goes ${moment}`, async () => {
        const {hostname, port} = new URL(server.url);
        const query = new URLSearchParams({...options, key: `${kind} ${moment}`});
        for (const end of ['destroy', 'resetAndDestroy']) {
          const socket = connect(port, hostname);
          socket.on('error', () => undefined);
          socket.write(`GET /faults/${kind}?${query} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
          await comes(socket);
          socket[end]();
        }
        // What would answer late has had its time.
        await pause(60);
        assert.deepEqual(thrown.splice(0), []);
      });
});
