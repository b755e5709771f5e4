/** The language versions of a text, each by its own name: which one is shown, and the others to choose from. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {languageName} from './language-names.js';

const ORDER = ['ky', 'ru', 'en'];
/** Others come last. */
function rank({language = ''}: Item): number {
  const at = ORDER.indexOf(language.slice(0, 2));
  return at < 0 ? ORDER.length : at;
}

/**
 * Where the page's own address is that of the version shown so far, it becomes that of the new one: who copies it from
 * the browser hands on what is seen.
 */
function follow(from: string | undefined, to: string): void {
  const [here] = location.href.split('#');
  if (from?.split('#')[0] === here && to.startsWith(`${location.origin}/`)) history.replaceState(history.state, '', to);
}

/** `show` opens a version in place; a version with an address is a link as well, to be copied or opened elsewhere. */
export function languageSwitch(
  shown: Item,
  versions: readonly Item[],
  {msg}: Words,
  show: (version: Item) => void,
): TemplateResult | typeof nothing {
  if (versions.length < 2) return nothing;
  // Always in the same order, and what is shown is a link too: so a switch stays where the reader found it, focus and all.
  const ordered = [...versions].sort((a, b) => rank(a) - rank(b));
  return html`<nav
    class="langs"
    aria-label=${msg('Language', {id: 'lang.switch', desc: 'For screen readers: name of the switch between language versions'})}
  >
    ${ordered.map((version) => {
      const {language = nothing, url} = version;
      const name = language === nothing ? '–' : languageName(language);
      const current = version === shown ? 'true' : nothing;
      const choose = (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(version);
        if (url) follow(shown.url, url);
      };
      return url
        ? html`<a
            class="btn ghost"
            href=${url}
            hreflang=${language}
            lang=${language}
            aria-current=${current}
            @click=${choose}
            >${name}</a
          >`
        : html`<button class="btn ghost" type="button" lang=${language} aria-current=${current} @click=${choose}>
            ${name}
          </button>`;
    })}
  </nav>`;
}
