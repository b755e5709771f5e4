/** Addresses of test/support/feed-server.mjs, and what it counted. */
export interface CountedRequest {
  /** Milliseconds since 1970-01-01 UTC, by the server's clock. */
  readonly at: number;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Keeps every page of a feed but the first from being asked for; the function given lets them go. */
export function holdPages(): () => void {
  const {fetch} = globalThis;
  let go: () => void = () => undefined;
  const told = new Promise<void>((done) => (go = done));
  globalThis.fetch = async (input, init) => {
    const {searchParams} = new URL(input instanceof Request ? input.url : input, location.href);
    if (searchParams.has('page')) await told;
    return fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
    go();
  };
}

let made = 0;

/** A fault with a counter of its own. */
export class Fault {
  readonly url: string;
  private readonly key = `${performance.timeOrigin}-${made++}`;

  constructor(kind: string, options: Readonly<Record<string, string | number>> = {}) {
    const query = new URLSearchParams({key: this.key});
    for (const [name, value] of Object.entries(options)) query.set(name, String(value));
    this.url = `${location.origin}/faults/${kind}?${query}`;
  }

  /** The requests that it has had. */
  async requests(): Promise<readonly CountedRequest[]> {
    const response = await fetch(`/faults/count?${new URLSearchParams({key: this.key})}`);
    return (await response.json()) as readonly CountedRequest[];
  }
}
