/** How a feed is asked for: a plain GET that carries nothing about the visitor and needs no preflight. */
export const request: Readonly<RequestInit> = {credentials: 'omit', referrerPolicy: 'no-referrer'};

/** A read that began before the code that knows what to do with it was there. */
export interface EarlyRead {
  readonly response: Promise<Response>;
  readonly abort: () => void;
}

// The loader and the widgets' chunks share no module, so they meet at a symbol of the page's realm.
const key = Symbol.for('mykty.reads');

const reads = (): Map<string, EarlyRead> => {
  const realm = globalThis as {[key]?: Map<string, EarlyRead>};
  return (realm[key] ??= new Map());
};

/** Begins to read a feed, once per URL. */
export function beginRead(url: string): void {
  if (reads().has(url)) return;
  const aborter = new AbortController();
  const response = fetch(url, {...request, signal: aborter.signal});
  // Whoever takes the read handles its failure; until then it must not reach the page's console.
  response.catch(() => undefined);
  reads().set(url, {response, abort: () => aborter.abort()});
}

/** Hands over the read that was begun for a URL, to the first who asks. */
export function takeRead(url: string): EarlyRead | undefined {
  const read = reads().get(url);
  if (read?.response) reads().delete(url);
  return read;
}
