/** What stands beside a text, as lines for its copy: who is involved, the project, files and links. */
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item, type Party} from '../../model/feed.js';
import {type ReleaseWords} from '../../serializers/plain-text.js';
import {contactWords} from '../contact-block/contact-text-words.js';
import {linksOf} from './files.js';
import {ROLES, roleName, throughText, years} from './render-parties.js';

const named = (name: string | undefined, url: string): string => (name ? `${name}: ${url}` : url);

/** A paragraph each; the lines of one are parted by line breaks. */
export function besideText(item: Item, feed: Feed, words: Words): readonly string[] {
  const {msg} = words;
  const format = formatIn(words, feed.timeZone);
  const project = msg('Project', {
    id: 'release.project',
    desc: 'Label over the name of the project that a release is about',
  });
  const files = item.attachments.map(({title, url}) => named(title, url));
  const links = linksOf(item).map(({label, url}) => named(label, url));
  return [
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
    files.length ? [filesHeading(item, words), ...files].join('\n') : '',
    links.length
      ? [msg('Links', {id: 'release.links', desc: 'Heading over related addresses'}), ...links].join('\n')
      : '',
  ].filter(Boolean);
}

/** As it stands on the screen, over the files of a practice or of a release. */
const filesHeading = ({type}: Item, {msg}: Words): string =>
  type === 'practice'
    ? msg('Documents', {id: 'gallery.documents', desc: 'Heading over files'})
    : msg('Attachments', {id: 'release.attachments', desc: 'Heading over files to download'});

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

/** What says in the copy of a text what follows. */
export function textLabels(words: Words): ReleaseWords {
  const {msg} = words;
  return {
    ...contactWords(words),
    footnotes: msg('Footnotes', {id: 'release.footnotes', desc: 'Heading over footnotes'}),
    contacts: msg('Contacts', {id: 'contact.contacts', desc: 'Heading over the people and offices to turn to'}),
  };
}
