/** Practices picked for a comparison, held while the visitor goes on looking. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {practiceCount} from './counts.js';

export function tray(
  words: Words,
  count: number,
  clear: () => void,
  compare: () => void,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const {msg} = words;
  const chosen = practiceCount(words, count);
  return html`<div
    class="tray"
    role="region"
    aria-label=${msg('Compare', {id: 'gallery.compare', desc: 'Checkbox on a card, and button: puts two or three practices side by side'})}
  >
    <span class="grow" role="status">
      <b class="h">${msg(str`Chosen: ${chosen}`, {id: 'gallery.chosen', desc: '{0}: 2 practices'})}</b><br />
      <span class="s muted"
        >${msg('Two or three can be compared', {id: 'gallery.upToThree', desc: 'Beside practices that were chosen for comparison'})}</span
      >
    </span>
    <button class="btn ghost" type="button" @click=${clear}>
      ${msg('Clear', {id: 'gallery.clear', desc: 'Button: takes all filters away, or all practices out of the comparison'})}
    </button>
    <button class="btn solid" type="button" ?disabled=${count < 2} @click=${compare}>
      ${msg('Compare', {id: 'gallery.compare', desc: 'Checkbox on a card, and button: puts two or three practices side by side'})}
    </button>
  </div>`;
}
