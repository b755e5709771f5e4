// A feed server on loopback that fails in every way a network can. What it does is told by the URL:
//   /faults/KIND?key=NAME&…   `key` names a counter; /faults/count?key=NAME gives the requests it has had.
// Works as middleware of @web/test-runner, and alone: `const {url, close} = await startFeedServer()`.
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';

const counts = new Map();
const VERSION = 'https://jsonfeed.org/version/1.1';

/** A good feed of `items` news items, whose ids begin with `prefix`. */
const feed = ({items = 3, prefix = 'n', ...more} = {}) => ({
  version: VERSION,
  title: 'Faults',
  ...more,
  items: Array.from({length: Number(items)}, (_, index) => ({
    id: `${prefix}${index}`,
    title: `Item ${prefix}${index}`,
    date_published: '2026-03-02T10:00:00+06:00',
  })),
});

const send = (response, body, {status = 200, type = 'application/feed+json', ...headers} = {}) => {
  response.writeHead(status, {'content-type': type, ...headers});
  response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
};

const MEGABYTE = 2 ** 20;

const drained = (response) =>
  new Promise((done) => {
    const next = () => {
      response.off('drain', next).off('close', next);
      done();
    };
    response.on('drain', next).on('close', next);
  });

const kinds = {
  /** What the environment sets for tests in the browser. */
  settings: (response) => send(response, {fuzzRuns: Number(process.env.FUZZ_RUNS) || 2_000}),
  /** A good feed: `items`, `prefix`, `expired`, `type` (content type), `skew` (seconds its Date is off), `age`, `bom`. */
  ok(response, options) {
    const {type, skew, age, expired, bom, items, prefix} = options;
    const headers = {'cache-control': 'no-store'};
    if (skew) headers.date = new Date(Date.now() + Number(skew) * 1000).toUTCString();
    if (age) headers.age = age;
    const body = JSON.stringify(feed({items, prefix, ...(expired ? {expired: true} : {})}));
    send(response, (bom ? '\ufeff' : '') + body, {...(type ? {type} : {}), ...headers});
  },
  /** Another title for each request. */
  changing: (response, options, count) => send(response, feed({prefix: `r${count}-`}), {'cache-control': 'no-store'}),
  /** Never answers. */
  hang() {},
  /** Answers with headers and then a byte now and then, `every` milliseconds. */
  drip(response, {every = 100}) {
    response.writeHead(200, {'content-type': 'application/json'});
    const timer = setInterval(() => response.write(' '), Number(every));
    response.on('close', () => clearInterval(timer));
  },
  /** Good, but only after `ms`. */
  slow(response, {ms = 500, ...options}) {
    const timer = setTimeout(() => kinds.ok(response, options), Number(ms));
    response.on('close', () => clearTimeout(timer));
  },
  /** Closes the connection at once, or in the midst of the body. */
  reset(response, {after}) {
    if (!after) return void response.destroy();
    response.writeHead(200, {'content-length': 1_000_000});
    response.write('{"version":', () => response.destroy());
  },
  /** `status`, `times` times (always, unless told), then good; `retry` is the Retry-After header. */
  status(response, {status = 503, times = Infinity, retry, ...options}, count) {
    if (count > Number(times)) return kinds.ok(response, options);
    return send(response, 'no', {status: Number(status), type: 'text/plain', ...(retry ? {'retry-after': retry} : {})});
  },
  /** `mb` megabytes of JSON in pieces, without a length. */
  async big(response, {mb = 50}) {
    response.writeHead(200, {'content-type': 'application/json'});
    const piece = Buffer.alloc(MEGABYTE, ' ');
    for (let sent = 0; sent < Number(mb) && !response.destroyed; sent++) {
      if (!response.write(piece)) await drained(response);
    }
    if (!response.destroyed) response.end(JSON.stringify(feed()));
  },
  /** A length larger than anything sent. */
  claims(response, {mb = 50}) {
    response.writeHead(200, {'content-length': Number(mb) * MEGABYTE});
    response.write(' ');
  },
  /** `mb` megabytes packed into a few kilobytes. */
  bomb(response, {mb = 200}) {
    const body = gzipSync(Buffer.alloc(Number(mb) * MEGABYTE, ' '));
    send(response, body, {'content-encoding': 'gzip', type: 'application/json'});
  },
  /** Leads to another fault, or to itself. */
  redirect: (response, {to = 'ok', ...options}) =>
    send(response, '', {
      status: 302,
      location: `/faults/${to}?${new URLSearchParams(to === 'redirect' ? {to, ...options} : options)}`,
    }),
  html: (response) => send(response, '<!doctype html><title>Not found</title>', {type: 'text/html'}),
  broken: (response) => send(response, '{"version": "https://jsonfeed.org/version/1.1", "items": [', {}),
  other: (response) => send(response, {hello: 'world'}),
  empty: (response) => send(response, ''),
  none: (response) => send(response, {version: VERSION, title: 'None yet', items: []}),
  /** Page `page` of `pages`; `loop` leads back to the first, `abroad` to another origin, `bad` is a page that fails, `html` one that is a web page. */
  pages(response, options) {
    const {page = 1, ...rest} = options;
    const {pages = 3, loop, abroad, bad, html, wait} = rest;
    const number = Number(page);
    if (String(number) === bad) return void response.destroy();
    if (String(number) === html) return kinds.html(response);
    const next = number < Number(pages) ? number + 1 : loop ? 1 : undefined;
    const query = new URLSearchParams({...rest, page: String(next)});
    const next_url = next && `${abroad ? 'http://other.example.kg' : ''}/faults/pages?${query}`;
    const answer = () => send(response, feed({prefix: `p${number}-`, items: 2, ...(next_url ? {next_url} : {})}));
    setTimeout(answer, number > 1 ? Number(wait ?? 0) : 0);
    return undefined;
  },
};

/** Answers a request for /faults/…; `false` where it is for something else. */
export function answerFault(request, response) {
  const {pathname, searchParams} = new URL(request.url, 'http://127.0.0.1');
  const [, first, kind] = pathname.split('/');
  if (first !== 'faults') return false;
  const {key = pathname, cors = '1', ...options} = Object.fromEntries(searchParams);
  if (cors !== '0') {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'date, age, retry-after');
  }
  if (kind === 'count') {
    send(response, JSON.stringify(counts.get(key) ?? []), {type: 'application/json', 'cache-control': 'no-store'});
    return true;
  }
  const {method, headers} = request;
  counts.set(key, [...(counts.get(key) ?? []), {at: Date.now(), method, headers}]);
  const answer = kinds[kind];
  if (answer) void answer(response, {...options, key}, counts.get(key).length);
  else send(response, 'no such fault', {status: 404, type: 'text/plain'});
  return true;
}

/** The same as middleware of @web/test-runner. */
export const feedServer = (context, next) => {
  if (!context.path.startsWith('/faults/')) return next();
  context.respond = false;
  answerFault(context.req, context.res);
  return undefined;
};

/** A server of its own, for Node tests and other origins. */
export async function startFeedServer(port = 0) {
  const server = createServer((request, response) => {
    if (!answerFault(request, response)) send(response, 'not found', {status: 404, type: 'text/plain'});
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const {port: taken} = server.address();
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
