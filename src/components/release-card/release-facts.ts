/** What stands beside the text of a release, as lines for its copy: the event, who is involved, the project, the files. */
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed, type Item, type Party} from '../../model/feed.js';
import {type FeedEvent} from '../../model/event.js';
import {eventStatus, whenText, whereText} from './event-line.js';
import {ROLES, roleName, throughText, years} from './render-parties.js';

/** A paragraph each; the lines of one are parted by line breaks. */
export function facts(item: Item, feed: Feed, words: Words): readonly string[] {
  const {msg} = words;
  const format = formatIn(words, feed.timeZone);
  const project = msg('Project', {
    id: 'release.project',
    desc: 'Label over the name of the project that a release is about',
  });
  const files = item.attachments.map(({title, url}) => (title ? `${title}: ${url}` : url));
  return [
    item.events.map((event) => eventLine(item, event, words)).join('\n'),
    partyLines(item.parties, words).join('\n'),
    ...item.projects.map((each) =>
      [
        `${project}: ${[each.name, years(format, each)].filter(Boolean).join(', ')}`,
        ...partyLines(each.parties, words),
        each.url,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    files.length
      ? [msg('Attachments', {id: 'release.attachments', desc: 'Heading over files to download'}), ...files].join('\n')
      : '',
  ].filter(Boolean);
}

function eventLine(item: Item, event: FeedEvent, words: Words): string {
  const {msg} = words;
  const {name, registration} = event;
  const card = {item, words};
  const status = eventStatus(card, event);
  const label = msg('Event', {id: 'release.event', desc: 'Kind of an item'});
  const what = [name ?? item.title, whenText(card, event), whereText(card, event)].filter(Boolean).join(', ');
  const deadline = registration?.deadline;
  const until = deadline && formatIn(words, event.timeZone).date(deadline, {style: 'until', time: true});
  return [
    `${label}${status ? ` (${status})` : ''}: ${what}`,
    until &&
      msg(str`Registration: ${until}`, {id: 'release.registrationUntil', desc: '{0}: until 18 July 2011, 18:00'}),
  ]
    .filter(Boolean)
    .join('\n');
}

function partyLines(parties: readonly Party[], words: Words): readonly string[] {
  return ROLES.flatMap((role) => {
    const named = parties.filter((party) => party.role === role);
    if (!named.length) return [];
    const names = named.map(({name, via, members}) =>
      [name, via && `(${throughText(words, via)})`, members.length > 0 && `(${members.join(', ')})`]
        .filter(Boolean)
        .join(' '),
    );
    return `${roleName(words, role, named.length > 1)}: ${names.join('; ')}`;
  });
}
