const known = new Map<string, boolean>();

/** True for an IANA zone that this browser knows. Asks `Intl` once per name: it's slow to answer. */
export function isZone(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    try {
      new Intl.DateTimeFormat('en', {timeZone: name});
      answer = true;
    } catch {
      answer = false;
    }
    // A hostile feed can't fill the memory with names.
    if (known.size < 1_000) known.set(name, answer);
  }
  return answer;
}
