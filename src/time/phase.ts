import {type FeedEvent, type Phase, type RegistrationState} from '../model/event.js';
import {type DateText} from '../model/partial-date.js';
import {countOf, type Count} from './count.js';
import {statusOf, wasMoved} from './moved.js';
import {CLOSING, registrationAt} from './registration.js';
import {dayAt, endOfDay, spanOf, type SessionSpan, type Span} from './span.js';

/** What can befall an event without changing its phase. */
export type Mark = 'rescheduled' | 'movedOnline';

/** How an event stands at an instant. Holds until `changesAt`, but for the time that remains to `count.target`. */
export interface Standing {
  readonly phase: Phase;
  readonly registration: RegistrationState;
  readonly marks: readonly Mark[];
  /** The start that no longer holds. */
  readonly former?: DateText;
  /** Which day of how many it is, while an event of several days runs; absent on a day without a session. */
  readonly day?: number;
  readonly days?: number;
  /** The session that runs, and the one that comes next. */
  readonly session?: SessionSpan;
  readonly nextSession?: SessionSpan;
  /** The event has begun, none of its sessions runs, and more are to come. */
  readonly between: boolean;
  /** What a countdown counts to; absent where there is nothing to count or the feed doesn't say precisely enough. */
  readonly count?: Count;
  /** When registration closes (ms). */
  readonly registrationCloses?: number;
  /** Today in the event's zone, as days since 1970-01-01. */
  readonly today: number;
  /** The instant (ms) at which anything of this changes next; absent where nothing will. */
  readonly changesAt?: number;
}

/** How the event stands at `now` (ms since 1970-01-01 UTC), by its own zone. */
export function standingAt(event: FeedEvent, now: number): Standing {
  const zone = event.timeZone;
  const {whole, close, sessions} = spanOf(event);
  const today = dayAt(now, zone);
  const phase = phaseAt(event, now, today);
  const {state: registration, closes} = registrationAt(event, phase, now);
  const live = phase === 'upcoming' || phase === 'today' || phase === 'running';
  const marks = live ? marksOf(event) : [];
  const session = live ? sessions.findLast((each) => each.begin <= now && now < each.close) : undefined;
  const nextSession = live ? sessions.find((each) => each.begin > now) : undefined;
  const between = phase === 'running' && !session && !!nextSession && (sessions[0]?.begin ?? now) <= now;
  const count = live
    ? countOf({
        event,
        whole,
        phase,
        registration,
        closes,
        nextSession,
        first: nextSession === sessions[0],
        between,
        now,
        today,
      })
    : undefined;
  const {days = 1} = whole ?? {};
  const day = whole && days > 1 && phase === 'running' ? dayOf(whole, today, zone) : 0;
  return {
    phase,
    registration,
    marks,
    ...(marks.length && wasMoved(event) ? {former: event.previousStart} : {}),
    ...(day ? {day, days} : {}),
    ...(session ? {session} : {}),
    ...(nextSession ? {nextSession} : {}),
    between,
    ...(count ? {count} : {}),
    ...(closes === undefined ? {} : {registrationCloses: closes}),
    today,
    ...changeAfter(now, [
      phase !== 'cancelled' && phase !== 'postponed' ? endOfDay(now, zone) : undefined,
      ...(live ? [whole?.begin, close, ...sessions.flatMap(({begin, close}) => [begin, close])] : []),
      ...(closes === undefined ? [] : [closes - CLOSING, closes]),
    ]),
  };
}

/** Which of the event's days today is, from 1; 0 where it is none of them. */
const dayOf = ({begin, taken}: Span, today: number, zone: string): number =>
  (taken ? taken.indexOf(today) : today - dayAt(begin, zone)) + 1;

function phaseAt(event: FeedEvent, now: number, today: number): Phase {
  const {whole, close = Infinity} = spanOf(event);
  const status = statusOf(event);
  if (status === 'cancelled' || status === 'postponed') return status;
  if (now >= close) return 'ended';
  if (!whole) return 'upcoming';
  const {start, begin} = whole;
  if (now < begin) return dayAt(begin, event.timeZone) === today ? 'today' : 'upcoming';
  return start.precision === 'day' && whole.days === 1 ? 'today' : 'running';
}

/** A former start that differs tells of a move, whatever status the feed still gives. */
function marksOf(event: FeedEvent): Mark[] {
  const marks: Mark[] = [];
  if (event.status === 'rescheduled' || wasMoved(event)) marks.push('rescheduled');
  if (event.status === 'movedOnline') marks.push('movedOnline');
  return marks;
}

function changeAfter(now: number, candidates: readonly (number | undefined)[]): {changesAt?: number} {
  let next = Infinity;
  for (const instant of candidates) if (instant !== undefined && instant > now && instant < next) next = instant;
  return next === Infinity ? {} : {changesAt: next};
}
