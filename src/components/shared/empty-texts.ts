/** What a widget says when a good feed has nothing for it. */
import {type Words} from '../../i18n/language.js';
import {calendarIcon, fileIcon, peopleIcon, searchIcon} from './icons.js';

/** What a widget shows. */
export type Kind = 'contacts' | 'events' | 'news' | 'practices';

export interface EmptyText {
  readonly icon: string;
  readonly title: string;
}

export function emptyText({msg}: Words, kind: Kind): EmptyText {
  switch (kind) {
    case 'contacts':
      return {
        icon: peopleIcon,
        title: msg('No contacts here yet', {id: 'contact.none', desc: 'In place of contacts, where a feed has none'}),
      };
    case 'events':
      return {icon: calendarIcon, title: msg('No events yet', {id: 'event.none', desc: 'In place of a countdown'})};
    case 'news':
      return {
        icon: fileIcon,
        title: msg('No news yet', {id: 'release.none', desc: 'In place of a card, where a feed has no news'}),
      };
    case 'practices':
      return {icon: searchIcon, title: msg('No practices yet', {id: 'gallery.none', desc: 'In place of cards'})};
  }
}
