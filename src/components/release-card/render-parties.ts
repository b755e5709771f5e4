/** Who takes part, by role, and the projects behind. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Formatter, type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Party, type PartyRole, type Project} from '../../model/feed.js';
import {heading} from '../shared/heading.js';
import {type Shown, shown} from './card.js';

/** In the order in which they are named. */
export const ROLES: readonly (PartyRole | undefined)[] = [
  'organizer',
  'coOrganizer',
  'funder',
  'implementer',
  'partner',
  'publisher',
  undefined,
];

export function roleName({msg}: Words, role: PartyRole | undefined, several: boolean): string {
  switch (role) {
    case 'organizer':
      return several
        ? msg('Organisers', {id: 'release.organisers', desc: 'Label before two or more organisers'})
        : msg('Organiser', {id: 'release.organiser', desc: 'Label before one organiser'});
    case 'coOrganizer':
      return several
        ? msg('Co-organisers', {
            id: 'release.coOrganisers',
            desc: 'Label before two or more organisers who help the first',
          })
        : msg('Co-organiser', {id: 'release.coOrganiser', desc: 'Label before one organiser who helps the first'});
    case 'funder':
      return msg('Funded by', {id: 'release.fundedBy', desc: 'Label before those who pay for an event or a project'});
    case 'implementer':
      return msg('Implemented by', {id: 'release.implementedBy', desc: 'Label before those who carry a project out'});
    case 'partner':
      return several
        ? msg('Partners', {id: 'release.partners', desc: 'Label before two or more partners'})
        : msg('Partner', {id: 'release.partner', desc: 'Label before one partner'});
    case 'publisher':
      return msg('Publisher', {id: 'release.publisher', desc: 'Label before the organisation that publishes'});
    default:
      return msg('Participants', {
        id: 'event.participants',
        desc: 'Label before organisations of a role that has no word of its own',
      });
  }
}

export const throughText = ({msg}: Words, via: string): string =>
  msg(str`through ${via}`, {id: 'release.via', desc: '{0}: an organisation that passes funds on'});

function partyLine(card: Shown, {name, via, url, members}: Party): TemplateResult {
  const text = html`<bdi>${shown(card, name)}</bdi>`;
  const through = via && throughText(card.words, via);
  return html`<dd lang=${card.lang ?? nothing}>
    ${url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text}${through ? html` <span class="muted">(<bdi>${shown(card, through)}</bdi>)</span>` : nothing}
    ${
      members.length
        ? html`<ul class="members" role="list">
            ${members.map((member) => html`<li><bdi>${shown(card, member)}</bdi></li>`)}
          </ul>`
        : nothing
    }
  </dd>`;
}

function partyList(card: Shown, parties: readonly Party[], part: string | undefined): TemplateResult {
  return html`<dl class="parties" part=${part ?? nothing}>
    ${ROLES.map((role) => {
      const named = parties.filter((party) => party.role === role);
      if (!named.length) return nothing;
      return html`<div>
        <dt>${roleName(card.words, role, named.length > 1)}</dt>
        ${named.map((party) => partyLine(card, party))}
      </div>`;
    })}
  </dl>`;
}

export function parties(card: Shown): TemplateResult | typeof nothing {
  const {item, words, level} = card;
  if (!item.parties.length) return nothing;
  const label = words.msg('Who is involved', {
    id: 'release.parties',
    desc: 'Heading over organisers, funders, partners',
  });
  return html`<section class="sect">
    ${heading(level + 1, label, {className: 'h'})}${partyList(card, item.parties, 'parties')}
  </section>`;
}

export function years(format: Formatter, {start, end}: Project): string {
  if (start && end) return format.range(start, end);
  const one = start ?? end;
  return one ? format.date(one) : '';
}

export function project(card: Shown, each: Project): TemplateResult {
  const {words, level, lang} = card;
  const when = keepTogether(years(card.format, each));
  const name = shown(card, each.name);
  return html`<section class="panel" part="project">
    ${heading(level + 1, words.msg('Project', {id: 'release.project', desc: 'Label over the name of the project that a release is about'}), {className: 'h'})}
    <p class="h" lang=${lang ?? nothing} dir="auto">
      ${each.url ? html`<a href=${each.url} rel="noopener noreferrer">${name}</a>` : name}
    </p>
    ${when ? html`<p class="s muted">${when}</p>` : nothing}
    ${each.parties.length ? partyList(card, each.parties, undefined) : nothing}
  </section>`;
}
