/** The facts beside the timer: when, where, why, for whom, by whom. Each is shown only where the feed gives it. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {type Place} from '../../model/event.js';
import {type PartyRole} from '../../model/feed.js';
import {isTimed} from '../../model/partial-date.js';
import {calendarIcon, fileIcon, globeIcon, infoIcon, mailIcon, peopleIcon, pinIcon} from '../shared/icons.js';
import {type Fact, fact, quiet} from './fact.js';
import {contactWays, registrationFact} from './registration.js';
import {isOnline, mapLinks, placesOf, placeText} from './places.js';
import {type View} from './subject.js';
import {timeNotGiven} from './timer.js';
import {ownTimeText, visitorZone, whenText, zoneText} from './when.js';

export function facts(view: View): Fact {
  const all = [
    reason(view),
    when(view),
    where(view),
    registrationFact(view),
    audience(view),
    speakers(view),
    ...parties(view),
    materials(view),
    programme(view),
    offContact(view),
  ].filter((each) => each !== nothing);
  return all.length ? html`<dl class="facts two">${all}</dl>` : nothing;
}

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
  const label = msg('Where', {id: 'event.where'});
  return fact(places.every(isOnline) && kind ? globeIcon : pinIcon, label, [
    ...places.map((place) => onePlace(view, place)),
    quiet(kind),
  ]);
}

function onePlace(view: View, place: Place): unknown {
  const {words, standing} = view;
  const {msg} = words;
  const text = placeText(words, place);
  const maps = standing.phase === 'ended' ? undefined : mapLinks(place);
  const online = isOnline(place);
  const over = standing.phase === 'ended' || standing.phase === 'cancelled';
  const page =
    place.url === undefined || (online && over)
      ? nothing
      : html`<a href=${place.url} rel="noopener"
          >${online ? msg('Join online', {id: 'event.joinOnline'}) : msg('Website', {id: 'contact.website'})}</a
        >`;
  return html`${text ? html`<span part="where" lang=${view.lang ?? nothing}>${keepTogether(text)}</span>` : nothing}
  ${
    maps || page !== nothing
      ? html`<span class="ways"
          >${
            maps
              ? html`<a href=${maps.openStreetMap} rel="noopener noreferrer" target="_blank"
                    >${msg('Map', {id: 'event.map', desc: 'link to OpenStreetMap'})}<span class="vh">
                      OpenStreetMap</span
                    ></a
                  ><a href=${maps.twoGis} rel="noopener noreferrer" target="_blank">2GIS</a>`
              : nothing
          }${page}</span
        >`
      : nothing
  }`;
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
