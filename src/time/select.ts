import {type FeedEvent} from '../model/event.js';
import {type Item} from '../model/feed.js';
import {standingAt} from './phase.js';
import {spanOf} from './span.js';

export interface ChosenEvent {
  readonly item: Item;
  readonly event: FeedEvent;
  /** The instant (ms) from which the choice may be another. */
  readonly until: number;
}

interface Candidate extends Omit<ChosenEvent, 'until'> {
  /** The lower, the more a visitor wants it. */
  readonly rank: number;
  /** Breaks ties of rank: the lower, the nearer. */
  readonly distance: number;
}

/**
 * The event that a widget shows when none is named: the running one (the latest begun, where several run), else the
 * next, else the last. A cancelled or postponed event only where there is no other.
 */
export function selectEvent(items: readonly Item[], now: number): ChosenEvent | undefined {
  let best: Candidate | undefined;
  let until = Infinity;
  for (const item of items)
    for (const event of item.events) {
      const candidate = judge(item, event, now);
      if (!best || candidate.rank < best.rank || (candidate.rank === best.rank && candidate.distance < best.distance))
        best = candidate;
      const {whole: {begin = 0} = {}, close = 0} = spanOf(event);
      if (begin > now && begin < until) until = begin;
      if (close > now && close < until) until = close;
    }
  return best && {item: best.item, event: best.event, until};
}

function judge(item: Item, event: FeedEvent, now: number): Candidate {
  const {phase} = standingAt(event, now);
  const {whole: {begin = Infinity} = {}, close = 0} = spanOf(event);
  const begun = begin <= now;
  if (phase === 'cancelled' || phase === 'postponed')
    return {item, event, rank: begun ? 4 : 3, distance: begun ? -close : begin};
  if (phase === 'ended') return {item, event, rank: 2, distance: -close};
  return {item, event, rank: begun ? 0 : 1, distance: begun ? -begin : begin};
}
