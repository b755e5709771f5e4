/** The facts beside the timer: when, where, why, for whom, by whom. Each is shown only where the feed gives it. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {type PartyRole} from '../../model/feed.js';
import {isTimed} from '../../model/partial-date.js';
import {calendarIcon, fileIcon, globeIcon, infoIcon, mailIcon, peopleIcon, pinIcon} from '../shared/icons.js';
import {type Fact, fact, quiet} from './fact.js';
import {contactWays, registrationFact} from './registration.js';
import {isOnline, placesOf, placeShort} from './places.js';
import {placeLinks, placeOf} from './place-links.js';
import {type View} from './subject.js';
import {timeNotGiven} from './timer.js';
import {ownTimeText, visitorZone, whenText, zoneText} from './when.js';

const list = (all: readonly Fact[]): Fact => {
  const filled = all.filter((each) => each !== nothing);
  return filled.length ? html`<dl class="facts two">${filled}</dl>` : nothing;
};

/** What a visitor needs to come, or to know why not. */
export const facts = (view: View): Fact =>
  list([
    reason(view),
    when(view),
    where(view),
    registrationFact(view),
    materials(view),
    programme(view),
    offContact(view),
  ]);

/** Who is behind the event, and whom it is for. */
export const people = (view: View): Fact => list([audience(view), speakers(view), ...parties(view)]);

const ownWords = ({lang}: View, text: string): TemplateResult =>
  html`<span lang=${lang ?? nothing}>${keepTogether(text)}</span>`;

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
  return fact(onScreen ? globeIcon : pinIcon, msg('Where', {id: 'event.where'}), [...lines, quiet(kind)]);
}

const audience = (view: View): Fact =>
  fact(
    peopleIcon,
    view.words.msg('For whom', {id: 'event.audience'}),
    view.event.audience.map((text) => ownWords(view, text)),
  );

const speakers = (view: View): Fact =>
  fact(
    peopleIcon,
    view.words.msg('Speakers', {id: 'event.speakers'}),
    view.event.speakers.map(({name, role}) =>
      role === undefined ? ownWords(view, name) : html`${ownWords(view, name)}<br />${quiet(role)}`,
    ),
  );

function parties(view: View): Fact[] {
  const {msg} = view.words;
  const groups: readonly (readonly [string, readonly PartyRole[]])[] = [
    [msg('Organisers', {id: 'release.organisers'}), ['organizer', 'coOrganizer']],
    [msg('Funded by', {id: 'release.fundedBy'}), ['funder']],
    [msg('Implemented by', {id: 'release.implementedBy'}), ['implementer']],
    [msg('Partners', {id: 'release.partners'}), ['partner']],
  ];
  return groups.map(([label, roles]) => {
    const group = view.item.parties.filter(({role}) => role !== undefined && roles.includes(role));
    return fact(
      peopleIcon,
      label,
      group.map((party) => {
        const name = party.url === undefined ? party.name : html`<a href=${party.url} rel="noopener">${party.name}</a>`;
        const more = [party.via, party.members.length ? view.format.list(party.members) : undefined].filter(Boolean);
        return html`<span lang=${view.lang ?? nothing}>${name}</span>${
            more.length
              ? html`<br /><span class="s muted" lang=${view.lang ?? nothing}>${more.join('; ')}</span>`
              : nothing
          }`;
      }),
    );
  });
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

/** Whom to ask when an event is off. */
function offContact(view: View): Fact {
  const {phase} = view.standing;
  const contact = phase === 'cancelled' || phase === 'postponed' ? view.item.contacts[0] : undefined;
  if (!contact) return nothing;
  return fact(mailIcon, view.words.msg('Contacts', {id: 'contact.contacts'}), contactWays(view, contact));
}
