/** The switch between language versions. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Item} from '../../model/feed.js';
import {languageName} from '../shared/language-names.js';
import {type Card} from './card.js';

const ORDER = ['ky', 'ru', 'en'];
const rank = ({language = ''}: Item): number => ORDER.indexOf(language.slice(0, 2)) & 3;
/** Always the same, so that a switch stays where the reader found it. */
const inOrder = (versions: readonly Item[]): readonly Item[] => [...versions].sort((a, b) => rank(a) - rank(b));

/** The other language versions, each by its own name; they open in place, and each has its address. */
export function languages(card: Card): TemplateResult | typeof nothing {
  const {versions, item, words, showVersion} = card;
  if (versions.length < 2) return nothing;
  const label = words.msg('Language', {id: 'lang.switch'});
  return html`<nav class="langs" aria-label=${label}>
    ${inOrder(versions).map((version) => {
      const tag = version.language ?? '';
      const name = languageName(tag);
      if (version === item) return html`<span lang=${tag} aria-current="true">${name}</span>`;
      const show = (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        showVersion(version);
      };
      return version.url
        ? html`<a href=${version.url} hreflang=${tag} lang=${tag} @click=${show}>${name}</a>`
        : html`<button type="button" lang=${tag} @click=${show}>${name}</button>`;
    })}
  </nav>`;
}
