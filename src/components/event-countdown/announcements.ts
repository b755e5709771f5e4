/**
 * What is worth saying aloud: a day to go, an hour to go, now, and a change of the event itself. Each once. Loaded when the
 * page is idle: at first there is nothing to say.
 */
import {str} from '../../i18n/strings.js';
import {spanOf} from '../../time/span.js';
import {MILESTONES} from './milestones.js';
import {movedOnlineText} from './pills.js';
import {distinctPlaces, placeText} from './places.js';
import {closingText, phaseText, standingSentence} from './sentences.js';
import {type View} from './subject.js';
import {dateText, whenText, zoneText} from './when.js';

let heard = '';

/** True for the first countdown of a page that would say this now: an event may stand at its top and in its list. */
export function isNews(text: string, now: number): boolean {
  const key = `${text} ${Math.floor(now / 1000)}`;
  if (key === heard) return false;
  heard = key;
  return true;
}

/** What to say between two updates; nothing where another event is shown, which the reader meets by reading. */
export function announcement(last: View, view: View): string | undefined {
  if (last.words !== view.words || last.event.id !== view.event.id || last.item.id !== view.item.id) return undefined;
  const text = changedText(last, view) || passedText(last, view);
  return text ? `${view.name}: ${text}` : undefined;
}

function passedText(last: View, view: View): string {
  const [before, now] = [last.standing, view.standing];
  const changed = before.phase !== now.phase;
  if (changed && now.phase !== 'upcoming') return phaseText(view);
  if (!changed && before.registration !== now.registration) return registrationText(view);
  return changed || hasPassed(last, view) ? standingSentence(view) : '';
}

/** While it closes the sentence counts to its end, where that has an hour and comes before the start. */
function registrationText(view: View): string {
  const {registration, count} = view.standing;
  const {msg} = view.words;
  if (registration === 'open')
    return msg('Registration is open', {
      id: 'phase.registrationOpen',
      desc: 'Pill on an event that one can register for',
    });
  return registration === 'closed'
    ? msg('Registration is closed', {
        id: 'phase.registrationClosed',
        desc: 'On an event whose deadline for registration has passed',
      })
    : count?.to === 'registration'
      ? standingSentence(view)
      : closingText(view);
}

function hasPassed(last: View, view: View): boolean {
  const {count} = view.standing;
  if (!count || count.target !== last.standing.count?.target) return false;
  if (!count.timed) return view.remaining?.days === 1 && last.remaining?.days !== 1;
  return MILESTONES.some((mark) => count.target - last.now > mark && count.target - view.now <= mark);
}

/** What a feed has changed about when and where an event is; of one that is off its phase tells. */
function changedText(last: View, view: View): string {
  const {phase, marks} = view.standing;
  if (last.event === view.event || phase === 'cancelled' || phase === 'postponed') return '';
  const online = marks.includes('movedOnline') && !last.standing.marks.includes('movedOnline');
  // Without another date, that it takes place after all is news too.
  const date = changedDate(last, view) || (last.standing.phase === phase ? '' : passedText(last, view));
  return [date, online ? movedOnlineText(view) : '', changedPlaces(last, view), changedDeadline(last, view)]
    .filter(Boolean)
    .join('. ')
    .replaceAll('.. ', '. ');
}

/** Dates are compared as instants: the same one in other words is no change. */
function changedDate(last: View, view: View): string {
  const {words, whole, event} = view;
  const {msg} = words;
  const before = last.whole;
  if (!whole) return before ? standingSentence(view) : '';
  const newDate = (...parts: readonly (string | undefined)[]): string =>
    msg(str`New date: ${parts.filter(Boolean).join(', ')}`, {id: 'phase.newDate', desc: '{0}: a date and time'});
  const zone = last.event.timeZone === event.timeZone ? '' : zoneText(view);
  if (before?.begin !== whole.begin) return newDate(dateText(view, whole.startText), zone);
  const known = spanOf(last.event).sessions;
  const moved = spanOf(event).sessions.find(
    ({begin}) => begin > view.now && begin !== whole.begin && !known.some((session) => session.begin === begin),
  );
  if (moved) {
    const {title, place} = moved.session;
    return newDate(title ?? place?.locality, dateText(view, moved.startText), zone);
  }
  return before.close === whole.close
    ? ''
    : `${msg('When', {id: 'event.when', desc: 'Label before date and time of an event'})}: ${whenText(view)}`;
}

function changedPlaces(last: View, {words, event}: View): string {
  const places = distinctPlaces(event);
  const names = places.map((place) => placeText(words.dateWords, place)).filter(Boolean);
  if (!names.length || JSON.stringify(distinctPlaces(last.event)) === JSON.stringify(places)) return '';
  return `${words.msg('Where', {id: 'event.where', desc: 'Label before the place of an event'})}: ${names.join('; ')}`;
}

/** Another end of registration: both in its words, which another zone leaves as they are, and as an instant. */
function changedDeadline(last: View, {words, format, event, standing}: View): string {
  const {registrationCloses: closes} = standing;
  const {deadline = ''} = event.registration ?? {};
  const same = deadline === last.event.registration?.deadline || closes === last.standing.registrationCloses;
  if (same || closes === undefined) return '';
  const until = format.date(deadline, {style: 'until', time: true});
  return words.msg(str`Registration: ${until}`, {
    id: 'release.registrationUntil',
    desc: '{0}: until 18 July 2011, 18:00',
  });
}
