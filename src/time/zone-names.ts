/** Which names of time zones a browser knows, and the visitor's own. */
import {ownZone, temporalOffset} from './temporal.js';

const known = new Map<string, boolean>();

/** True for a name (of the IANA data base, or `UTC`) that this browser can reckon with. */
export function isZone(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    try {
      if (temporalOffset(name, 0) === undefined) new Intl.DateTimeFormat('en', {timeZone: name});
      answer = true;
    } catch {
      answer = false;
    }
    known.set(name, answer);
  }
  return answer;
}

/** The visitor's own zone, where the browser tells one that it can reckon with. */
export function visitorZone(): string | undefined {
  const zone = ownZone();
  return zone !== undefined && isZone(zone) ? zone : undefined;
}
