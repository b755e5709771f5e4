/** Loaded where contacts are not in the widget's language. */
import {html} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {languageName} from '../shared/language-names.js';
import {languageSwitch} from '../shared/language-switch.js';
import {type ChosenContacts} from './choose-contacts.js';

/** Says in which language the contacts stand, and offers the others. */
export const languageNote = (
  {item, versions}: ChosenContacts,
  lang: string,
  words: Words,
  show: (version: Item) => void,
): unknown =>
  versions.length > 1
    ? languageSwitch(item, versions, words, show)
    : html`<p class="language" lang=${lang}>${languageName(lang)}</p>`;
