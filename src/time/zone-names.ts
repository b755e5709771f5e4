/** Which names of time zones a browser knows. */
import {temporalOffset} from './temporal.js';

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
