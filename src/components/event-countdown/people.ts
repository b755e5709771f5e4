/** Who is behind an event, whom it is for, and whom to ask. */
import {html, nothing} from 'lit';
import {type PartyRole} from '../../model/feed.js';
import {institutionIcon, mailIcon, microphoneIcon, peopleIcon} from '../shared/icons.js';
import {type Fact, fact, factList, ownWords, quiet} from './fact.js';
import {contactWays} from './registration.js';
import {type View} from './subject.js';

export const people = (view: View): Fact => factList([audience(view), speakers(view), ...parties(view)]);

const audience = (view: View): Fact =>
  fact(
    peopleIcon,
    view.words.msg('For whom', {id: 'event.audience', desc: 'Label before the people an event is for'}),
    view.event.audience.map((text) => ownWords(view, text)),
  );

const speakers = (view: View): Fact =>
  fact(
    microphoneIcon,
    view.words.msg('Speakers', {id: 'event.speakers', desc: 'Label or heading over the people who speak at an event'}),
    view.event.speakers.map(({name, role}) =>
      role === undefined ? ownWords(view, name) : html`${ownWords(view, name)}<br />${quiet(role)}`,
    ),
  );

function parties(view: View): Fact[] {
  const {msg} = view.words;
  const groups: readonly (readonly [string, readonly PartyRole[]])[] = [
    [
      msg('Organisers', {id: 'release.organisers', desc: 'Label before two or more organisers'}),
      ['organizer', 'coOrganizer'],
    ],
    [
      msg('Funded by', {id: 'release.fundedBy', desc: 'Label before those who pay for an event or a project'}),
      ['funder'],
    ],
    [
      msg('Implemented by', {id: 'release.implementedBy', desc: 'Label before those who carry a project out'}),
      ['implementer'],
    ],
    [msg('Partners', {id: 'release.partners', desc: 'Label before two or more partners'}), ['partner']],
  ];
  return groups.map(([label, roles]) => {
    const group = view.item.parties.filter(({role}) => role !== undefined && roles.includes(role));
    return fact(
      institutionIcon,
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

/** Whom to ask when an event is off. */
export function offContact(view: View): Fact {
  const {phase} = view.standing;
  const contact = phase === 'cancelled' || phase === 'postponed' ? view.item.contacts[0] : undefined;
  if (!contact) return nothing;
  return fact(
    mailIcon,
    view.words.msg('Contacts', {id: 'contact.contacts', desc: 'Heading over the people and offices to turn to'}),
    contactWays(view, contact),
  );
}
