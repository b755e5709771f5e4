/** The facts beside the timer, each only where the feed gives it. */
import {html, nothing} from 'lit';
import {str} from '../../i18n/strings.js';
import {isTimed} from '../../model/partial-date.js';
import {visitorZone} from '../../time/zone.js';
import {calendarIcon, fileIcon, globeIcon, infoIcon, pinIcon} from '../shared/icons.js';
import {type Details} from './details-controller.js';
import {type Fact, fact, factList, ownWords, quiet} from './fact.js';
import {isOnline, placesOf, placeShort} from './places.js';
import {placeLinks, placeOf} from './place-links.js';
import {type View} from './subject.js';
import {timeNotGiven} from './timer.js';
import {ownTimeText, whenText, zoneText} from './when.js';

/** What a visitor needs to come, or to know why not. */
export const facts = (view: View, details: Details | undefined): Fact =>
  factList([
    reason(view),
    when(view),
    where(view),
    details?.registrationFact(view) ?? nothing,
    materials(view),
    programme(view),
    details?.offContact(view) ?? nothing,
  ]);

function reason(view: View): Fact {
  const {event, standing, words} = view;
  const off = standing.phase === 'cancelled' || standing.phase === 'postponed' || standing.marks.length > 0;
  if (!off || event.statusReason === undefined) return nothing;
  return fact(infoIcon, words.msg('Why', {id: 'event.reason', desc: 'over the reason of a cancellation or change'}), [
    ownWords(view, event.statusReason),
  ]);
}

function when(view: View): Fact {
  const {standing, whole, words} = view;
  const text = whenText(view);
  const off = standing.phase === 'cancelled' || standing.phase === 'postponed';
  if (!text || off) return nothing;
  const open = standing.phase === 'upcoming' && whole && whole.start.day !== undefined && !isTimed(whole.start);
  const timed = view.event.sessions.some(({start}) => (start?.length ?? 0) > 10);
  const {former} = standing;
  return fact(calendarIcon, words.msg('When', {id: 'event.when'}), [
    html`<span part="when">${text}</span>`,
    quiet(zoneText(view)),
    quiet(standing.phase === 'ended' ? '' : ownTimeText(view, visitorZone())),
    quiet(open && !timed ? timeNotGiven(view) : ''),
    former !== undefined && standing.phase === 'running'
      ? quiet(words.msg(str`Previous date: ${view.format.date(former, {time: true})}`, {id: 'phase.previousDate'}))
      : nothing,
  ]);
}

function where(view: View): Fact {
  const {event, words} = view;
  const {msg} = words;
  const places = placesOf(event);
  const kind =
    event.attendance === 'mixed'
      ? msg('Hybrid', {id: 'event.format.hybrid'})
      : event.attendance === 'online' || event.status === 'movedOnline'
        ? msg('Online', {id: 'event.format.online'})
        : '';
  // Sessions say their places themselves; here the towns are enough.
  const lines = event.places.length
    ? places.map((place) => html`${placeOf(view, place)}${placeLinks(view, place)}`)
    : [...new Set(places.map((place) => placeShort(words.dateWords, place)))].map((town) => ownWords(view, town));
  const onScreen = kind !== '' && places.every(isOnline);
  const said = places.some(({name}) => name === kind);
  return fact(onScreen ? globeIcon : pinIcon, msg('Where', {id: 'event.where'}), [...lines, quiet(said ? '' : kind)]);
}

function materials(view: View): Fact {
  const {phase} = view.standing;
  if (phase === 'ended' || phase === 'cancelled') return nothing;
  return fact(
    globeIcon,
    view.words.msg('Materials', {id: 'event.materials'}),
    materialsOf(view).map(({url, label}) => html`<a href=${url} rel="noopener">${label ?? url}</a>`),
  );
}

export const materialsOf = ({item}: View) => item.links.filter(({rel}) => rel === 'materials');

/** A programme that was announced but isn't there yet is said so; one that is there has its button. */
function programme({event, standing, words: {msg}}: View): Fact {
  const waiting = event.programme?.announced && event.programme.url === undefined;
  if (!waiting || standing.phase === 'ended' || standing.phase === 'cancelled') return nothing;
  return fact(fileIcon, msg('Programme', {id: 'event.programme'}), [
    msg('Announced, not published yet', {id: 'event.programmeAwaited'}),
  ]);
}
