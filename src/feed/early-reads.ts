/**
 * How a feed is asked for: a plain GET that carries nothing about the visitor and needs no preflight. Without a
 * prototype, so that nothing a page has put on every object becomes part of the request.
 */
export const requestWith = (more: RequestInit): RequestInit =>
  Object.assign(Object.create(null) as RequestInit, {credentials: 'omit', referrerPolicy: 'no-referrer'}, more);

/** A read that began before the code that knows what to do with it was there. */
export interface EarlyRead {
  readonly response: Promise<Response>;
  /** When it began, in milliseconds of `performance.now()`. */
  readonly since: number;
  /** Its body, once somebody began to read that. */
  text?: Promise<string>;
  readonly abort: () => void;
}

// The loader and the widgets' chunks share no module, so they meet at a symbol of the page's realm.
const key = Symbol.for('mykty.reads');
const realm = globalThis as {[key]?: Map<string, EarlyRead | undefined>};

/** Milliseconds after which an answer that nobody took is not the feed as it is now. */
const FRESH = 60_000;

/** Begins to read a feed; only the first time, because the widgets share what was read. */
export function beginRead(url: string): void {
  const reads = (realm[key] ??= new Map());
  if (!reads.has(url)) reads.set(url, startRead(url));
}

/** Reads a feed. */
export function startRead(url: string): EarlyRead {
  const aborter = new AbortController();
  // What a page has put in the place of `fetch` may throw: that is a failed read like any other.
  const response = new Promise<Response>((done) => done(fetch(url, requestWith({signal: aborter.signal}))));
  // Whoever takes the read handles its failure; until then it must not reach the page's console.
  response.catch(() => undefined);
  return {response, since: performance.now(), abort: () => aborter.abort()};
}

/** Gives a read back, for somebody else to take. */
export function returnRead(url: string, read: EarlyRead): void {
  (realm[key] ??= new Map()).set(url, read);
}

/** Hands over the read that was begun for a URL, to the first who asks; from then on no other is begun early. */
export function takeRead(url: string): EarlyRead | undefined {
  const reads = (realm[key] ??= new Map());
  const read = reads.get(url);
  reads.set(url, undefined);
  if (read && performance.now() - read.since < FRESH) return read;
  read?.abort();
  return undefined;
}
