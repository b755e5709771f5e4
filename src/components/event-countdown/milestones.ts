/** What is worth saying aloud: a day to go, an hour to go, now, and a change of the event itself. Each once. */
import {str} from '../../i18n/strings.js';
import {type FeedEvent} from '../../model/event.js';
import {type Count} from '../../time/count.js';
import {timeUntil} from '../../time/remaining.js';
import {placesOf, placeText} from './places.js';
import {largestParts, phaseText, standingSentence} from './sentences.js';
import {type View} from './subject.js';
import {dateText} from './when.js';

/** An hour and a day to go. */
const MARKS = [3_600_000, 86_400_000];

/** Changes whenever the sentence about what is left does, and when a milestone is passed. */
export function coarseKey(count: Count | undefined, now: number): string {
  if (!count?.timed) return '';
  const left = count.target - now;
  const {days, hours, minutes, seconds} = largestParts(timeUntil(count.target, now));
  return `${days} ${hours} ${minutes} ${seconds} ${MARKS.filter((mark) => left <= mark).length}`;
}

let heard = '';

/** True for the first countdown of a page that would say this now: an event may stand at its top and in its list. */
export function isNews(text: string, now: number): boolean {
  const key = `${text} ${Math.floor(now / 1000)}`;
  if (key === heard) return false;
  heard = key;
  return true;
}

export class Milestones {
  /** The key of the sentence that is shown. */
  key = '';
  #last: View | undefined = undefined;

  /** What to announce at this update; nothing at the first, which the reader meets by reading. */
  next(view: View): string | undefined {
    const last = this.#last;
    this.#last = view;
    this.key = coarseKey(view.standing.count, view.now);
    if (!last || last.words !== view.words) return undefined;
    if (last.event.id !== view.event.id || last.item.id !== view.item.id) return undefined;
    const changed = changedText(last.event, view);
    if (changed) return `${view.name}: ${changed}`;
    if (last.standing.phase !== view.standing.phase || last.standing.registration !== view.standing.registration)
      return `${view.name}: ${last.standing.phase === view.standing.phase ? standingSentence(view) : phaseText(view)}`;
    return this.#passed(last, view) ? `${view.name}: ${standingSentence(view)}` : undefined;
  }

  #passed(last: View, view: View): boolean {
    const count = view.standing.count;
    if (!count || count.target !== last.standing.count?.target) return false;
    if (!count.timed) return view.remaining?.days === 1 && last.remaining?.days !== 1;
    return MARKS.some((mark) => count.target - last.now > mark && count.target - view.now <= mark);
  }
}

const wasMoved = (before: FeedEvent, now: FeedEvent): boolean =>
  before.start !== now.start || before.end !== now.end || before.status !== now.status;

/** What a feed has changed about when and where an event is. */
function changedText(before: FeedEvent, view: View): string {
  const {words, event, standing} = view;
  if (before === event) return '';
  const {msg} = words;
  const said: string[] = [];
  if (wasMoved(before, event)) {
    if (standing.phase === 'cancelled' || standing.phase === 'postponed' || event.start === undefined)
      return phaseText(view);
    const date = dateText(view, event.start);
    said.push(msg(str`New date: ${date}`, {id: 'phase.newDate', desc: '{0}: a date and time'}));
  }
  const places = placesOf(event);
  const names = places.map((place) => placeText(words.dateWords, place)).filter(Boolean);
  if (names.length && JSON.stringify(placesOf(before)) !== JSON.stringify(places))
    said.push(`${msg('Where', {id: 'event.where', desc: 'Label before the place of an event'})}: ${names.join('; ')}`);
  return said.join('. ');
}
