/** Loaded where an event is not in the widget's language. */
import {html, nothing} from 'lit';
import {uiLanguage} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {languageSwitch} from '../shared/language-switch.js';
import {type View} from './subject.js';

/** Says that the event is shown in another language than the widget's, and offers those there are. */
export function languageNote({item, versions, words}: View, show: (version: Item) => void): unknown {
  if (versions.length > 1) return languageSwitch(item, versions, words, show);
  const {msg} = words;
  const texts: Readonly<Record<string, string>> = {
    ky: msg('Available in Kyrgyz only', {id: 'state.notTranslated.ky'}),
    ru: msg('Available in Russian only', {id: 'state.notTranslated.ru'}),
    en: msg('Available in English only', {id: 'state.notTranslated.en'}),
  };
  const text = texts[uiLanguage(item.language) ?? ''];
  return text ? html`<p class="s muted">${text}</p>` : nothing;
}
