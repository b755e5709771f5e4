/** Loaded where an event is not in the widget's language. */
import {html, nothing} from 'lit';
import {uiLanguage} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {languageName} from '../shared/language-names.js';
import {languageSwitch} from '../shared/language-switch.js';
import {type View} from './subject.js';

/** Says that the event is shown in another language than the widget's, and offers those there are. */
export function languageNote({item, versions, words, lang}: View, show: (version: Item) => void): unknown {
  if (versions.length > 1) return languageSwitch(item, versions, words, show);
  const {msg} = words;
  const texts: Readonly<Record<string, string>> = {
    ky: msg('Available in Kyrgyz only', {
      id: 'state.notTranslated.ky',
      desc: 'On a text that isn’t to be had in the language of the page',
    }),
    ru: msg('Available in Russian only', {
      id: 'state.notTranslated.ru',
      desc: 'On a text that isn’t to be had in the language of the page',
    }),
    en: msg('Available in English only', {
      id: 'state.notTranslated.en',
      desc: 'On a text that isn’t to be had in the language of the page',
    }),
  };
  const text = texts[uiLanguage(item.language) ?? ''];
  if (text) return html`<p class="s muted">${text}</p>`;
  // Of any other language its own name says enough.
  return lang === undefined ? nothing : html`<p class="s muted" lang=${lang}>${languageName(lang)}</p>`;
}
