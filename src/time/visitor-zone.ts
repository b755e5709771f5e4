import {temporal} from './temporal.js';
import {isZone} from './zone-names.js';

/** The name of the visitor's own zone, where the browser has one. */
const ownZone = (): string | undefined =>
  temporal()?.Now.timeZoneId() ?? (new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined);

/** The visitor's own zone, where the browser tells one that it can reckon with. */
export function visitorZone(): string | undefined {
  const zone = ownZone();
  return zone !== undefined && isZone(zone) ? zone : undefined;
}
