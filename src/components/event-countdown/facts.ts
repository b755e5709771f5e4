/** The facts beside the timer, each only where the feed gives it. */
import {html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {isTimed} from '../../model/partial-date.js';
import {isOnScreen} from '../../model/on-screen.js';
import {visitorZone} from '../../time/visitor-zone.js';
import {calendarIcon, globeIcon, pinIcon} from '../shared/icons.js';
import {type Details} from './details-controller.js';
import {type Fact, fact, factList, ownWords, quiet} from './fact.js';
import {distinctPlaces, placeShort} from './places.js';
import {placeOf} from './place-links.js';
import {type View} from './subject.js';
import {timeNotGiven} from './timer.js';
import {ownTimeText, whenText, zoneText} from './when.js';

/** What a visitor needs to come, or to know why not. */
export const facts = (view: View, details: Details | undefined): Fact =>
  factList([
    details?.reason(view) ?? nothing,
    when(view),
    where(view),
    details?.registrationFact(view) ?? nothing,
    details?.materials(view) ?? nothing,
    details?.programme(view) ?? nothing,
    details?.offContact(view) ?? nothing,
  ]);

function when(view: View): Fact {
  const {standing, whole, words} = view;
  const text = whenText(view);
  const off = standing.phase === 'cancelled' || standing.phase === 'postponed';
  if (!text || off) return nothing;
  const open = standing.phase === 'upcoming' && whole && whole.start.day !== undefined && !isTimed(whole.start);
  const {former} = standing;
  const running = standing.phase === 'running';
  const before =
    former === undefined
      ? ''
      : words.msg(str`Previous date: ${view.format.date(former, {time: true})}`, {
          id: 'phase.previousDate',
          desc: 'Of a rescheduled event; {0}: a date and time, as a label',
        });
  return fact(calendarIcon, words.msg('When', {id: 'event.when', desc: 'Label before date and time of an event'}), [
    // Until it runs the way shows the former date; paper has no way.
    html`<span part="when">${text}</span>${
        before && !running ? html`<span class="paper s muted">${keepTogether(before)}</span>` : nothing
      }`,
    quiet(zoneText(view)),
    quiet(standing.phase === 'ended' ? '' : ownTimeText(view, visitorZone())),
    quiet(open ? timeNotGiven(view) : ''),
    quiet(running ? keepTogether(before) : ''),
  ]);
}

function where(view: View): Fact {
  const {event, words} = view;
  const {msg} = words;
  const places = distinctPlaces(event);
  const kind =
    event.attendance === 'mixed'
      ? msg('Hybrid', {id: 'event.format.hybrid', desc: 'An event in a hall and online at once'})
      : event.attendance === 'online' || event.status === 'movedOnline'
        ? msg('Online', {id: 'event.format.online', desc: 'An event that is only online'})
        : '';
  // Sessions say their places themselves; here the towns are enough.
  const lines = event.places.length
    ? places.map((place) => placeOf(view, place))
    : [...new Set(places.map((place) => placeShort(words.dateWords, place)))].map((town) => ownWords(view, town));
  const onScreen = kind !== '' && places.every(isOnScreen);
  const said = places.some(({name}) => name === kind);
  return fact(
    onScreen ? globeIcon : pinIcon,
    msg('Where', {id: 'event.where', desc: 'Label before the place of an event'}),
    [...lines, quiet(said ? '' : kind)],
  );
}
