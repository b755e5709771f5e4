import {type FeedEvent, type Phase, type RegistrationState} from '../model/event.js';
import {isTimed, parsePartialDate, type PartialDate} from '../model/partial-date.js';
import {type CountTarget} from './remaining.js';
import {dayAt, type SessionSpan, type Span} from './span.js';

/** What is counted to. */
export interface Count extends CountTarget {
  readonly to: 'start' | 'session' | 'registration' | 'end';
}

interface Circumstances {
  readonly event: FeedEvent;
  readonly whole: Span | undefined;
  readonly phase: Phase;
  readonly registration: RegistrationState;
  readonly closes: number | undefined;
  readonly nextSession: SessionSpan | undefined;
  /** The next session is the first, with which the event begins. */
  readonly first: boolean;
  readonly between: boolean;
  readonly now: number;
  readonly today: number;
}

/**
 * The moment to count to: the deadline for registration in its last hours, the event's start or its next session,
 * whichever is first; while an event of hours runs, its end.
 */
export function countOf(at: Circumstances): Count | undefined {
  const {event, whole, phase, nextSession, now} = at;
  const zone = event.timeZone;
  if (at.registration === 'closing') {
    const deadline = parsePartialDate(event.registration?.deadline ?? '');
    const {closes = Infinity} = at;
    // Where one registers on the spot, the start is first.
    if (deadline && isTimed(deadline) && closes <= (whole?.begin ?? closes))
      return count('registration', deadline, closes, zone);
  }
  const session = nextSession && count(at.first ? 'start' : 'session', nextSession.start, nextSession.begin, zone);
  if (phase === 'running') {
    if (at.between) return session;
    if (whole?.days !== 1 || !whole.end || !isTimed(whole.end)) return undefined;
    return count('end', whole.end, whole.close, zone);
  }
  if (!whole || now >= whole.begin) return session;
  const start = count('start', whole.start, whole.begin, zone);
  if (!session) return start;
  // A day's name gives way to the hour at which its first session begins.
  if (!start) return session;
  const sooner = session.target < start.target || (!start.timed && session.timed && session.day === start.day);
  return sooner ? session : start;
}

/** Months and years are too wide to count to. */
function count(to: Count['to'], date: PartialDate, target: number, zone: string): Count | undefined {
  if (date.day === undefined) return undefined;
  return {to, target, timed: isTimed(date), day: dayAt(target, zone)};
}
