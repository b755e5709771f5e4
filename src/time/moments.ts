import {type FeedEvent} from '../model/event.js';
import {isTimed, parsePartialDate, type DateText, type PartialDate} from '../model/partial-date.js';
import {type Standing} from './phase.js';
import {dayAt, dayText, spanOf, type EventSpan, type SessionSpan, type Span} from './span.js';
import {endOf, startOf} from './zone.js';
import {times} from '../model/times.js';

/** One station of the way through an event: what it is, when, and whether it lies behind. */
export interface Moment {
  readonly kind: 'former' | 'rescheduled' | 'today' | 'deadline' | 'start' | 'session' | 'day' | 'end';
  readonly date: DateText;
  readonly state: 'passed' | 'here' | 'ahead';
  /** The number of a `day`. */
  readonly number?: number;
  readonly session?: SessionSpan;
  /** The date was said by the moment before: only the time is news. */
  readonly timeOnly?: boolean;
}

interface Station extends Omit<Moment, 'state'> {
  readonly begin: number;
  readonly close: number;
}

const DAY = 86_400_000;
/** More stations than this no longer read as a way. */
const LONGEST = 7;

/** The moments of a live event in their order, with where it stands; empty where there is no way to show. */
export function momentsOf(event: FeedEvent, standing: Standing, now: number): Moment[] {
  const {phase, former} = standing;
  const span = spanOf(event);
  const {whole} = span;
  if (!whole || !(phase === 'upcoming' || phase === 'today' || phase === 'running')) return [];
  if (former !== undefined && phase !== 'running')
    return [
      {kind: 'former', date: former, state: 'passed'},
      {kind: 'rescheduled', date: whole.startText, state: 'here'},
    ];
  const stations = stationsOf(event, span, standing);
  if (stations.length < 2 && phase === 'today' && !isTimed(whole.start)) return [];
  return place(stations, now, dayText(standing.today));
}

function stationsOf(event: FeedEvent, span: EventSpan, standing: Standing): Station[] {
  const zone = event.timeZone;
  const deadline = parsePartialDate(event.registration?.deadline ?? '');
  const stations: Station[] = [];
  if (deadline && event.registration?.deadline !== undefined && standing.phase !== 'running')
    stations.push({
      kind: 'deadline',
      date: event.registration.deadline,
      begin: standing.registration === 'closing' ? startOf(deadline, zone) - DAY : endOf(deadline, zone) - 1,
      close: endOf(deadline, zone),
    });
  if (span.sessions.length > 1 && span.sessions.length <= LONGEST - 2)
    stations.push(...span.sessions.map((session) => sessionStation(session)));
  else if (span.whole) stations.push(...wholeStations(span.whole, standing, zone));
  return stations.sort((a, b) => a.close - b.close);
}

const sessionStation = (session: SessionSpan): Station => ({
  kind: 'session',
  date: session.startText,
  begin: session.begin,
  close: session.close,
  session,
});

function wholeStations(whole: Span, standing: Standing, zone: string): Station[] {
  const {startText, begin, close, endText} = whole;
  if (standing.phase === 'running' && whole.days !== undefined && whole.days > 1 && whole.days <= LONGEST)
    return daysOf(whole.taken ?? times(whole.days, (index) => dayAt(begin, zone) + index), zone);
  const start: Station = {kind: 'start', date: startText, begin, close: begin};
  if (endText === undefined || whole.end === undefined) return [start];
  const sameDay = dayAt(begin, zone) === dayAt(close - 1, zone);
  if (sameDay && !isTimed(whole.end)) return [start];
  return [start, {kind: 'end', date: endText, begin: close, close, timeOnly: sameDay}];
}

function daysOf(days: readonly number[], zone: string): Station[] {
  return days.map((number, index) => {
    const instant = new Date(number * DAY);
    const [year, month, day] = [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()];
    const span: PartialDate = {precision: 'day', year, month, day};
    const date = dayText(number);
    return {kind: 'day', date, number: index + 1, begin: startOf(span, zone), close: endOf(span, zone)};
  });
}

/** Says of each station whether it is behind, here or ahead; today stands between them where none is here. */
function place(stations: readonly Station[], now: number, today: DateText): Moment[] {
  const moments: Moment[] = [];
  let here = false;
  for (const {begin, close, ...station} of stations) {
    const state: Moment['state'] = close <= now ? 'passed' : begin <= now && !here ? 'here' : 'ahead';
    if (state === 'ahead' && !here) moments.push({kind: 'today', date: today, state: 'here'});
    here ||= state !== 'passed';
    moments.push({...station, state});
  }
  if (!here) moments.push({kind: 'today', date: today, state: 'here'});
  return moments;
}
