import {type FeedEvent, type Phase, type RegistrationState} from '../model/event.js';
import {parsePartialDate} from '../model/partial-date.js';
import {endOf} from './zone.js';

/** Registration is closing in its last 24 hours. */
export const CLOSING = 86_400_000;

/**
 * Whether one can still register, and when (ms) that ends. Deadlines are inclusive: one without a time holds to the end
 * of its day. Without a deadline one can register until the event is over; for a cancelled one not at all.
 */
export function registrationAt(
  event: FeedEvent,
  phase: Phase,
  now: number,
): {readonly state: RegistrationState; readonly closes?: number} {
  const {registration} = event;
  if (!registration) return {state: 'none'};
  if (phase === 'cancelled' || phase === 'ended') return {state: 'closed'};
  const deadline = parsePartialDate(registration.deadline ?? '');
  if (!deadline) return {state: 'open'};
  const closes = endOf(deadline, event.timeZone);
  if (now >= closes) return {state: 'closed'};
  return {state: closes - now <= CLOSING ? 'closing' : 'open', closes};
}
