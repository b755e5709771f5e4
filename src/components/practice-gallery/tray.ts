/** Practices picked for a comparison, held while the visitor goes on looking. */
import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {practiceCount} from './counts.js';

/** Out of sight while nothing is picked: what is said in it is heard where its region was there before. */
export function tray(words: Words, count: number, clear: () => void, compare: () => void): TemplateResult {
  const {msg} = words;
  const some = count > 0;
  const chosen = practiceCount(words, count);
  const label = msg('Compare', {
    id: 'gallery.compare',
    desc: 'Checkbox on a card, and button: puts two or three practices side by side',
  });
  return html`<div class=${some ? 'tray' : 'vh'} role=${some ? 'region' : nothing} aria-label=${some ? label : nothing}>
    <span class="grow" role="status"
      >${
        some
          ? html`<b class="h">${msg(str`Chosen: ${chosen}`, {id: 'gallery.chosen', desc: '{0}: 2 practices'})}</b><br />
              <span class="s muted"
                >${msg('Two or three can be compared', {id: 'gallery.upToThree', desc: 'Beside practices that were chosen for comparison'})}</span
              >`
          : nothing
      }</span
    >
    ${
      some
        ? html`<button class="btn ghost" type="button" @click=${clear}>
              ${msg('Clear', {id: 'gallery.clear', desc: 'Button: takes all filters away, or all practices out of the comparison'})}
            </button>
            <button class="btn solid" type="button" ?disabled=${count < 2} @click=${compare}>${label}</button>`
        : nothing
    }
  </div>`;
}

/** Brings what has the focus out from under the tray: WebKit heeds no scroll margin as the focus moves. */
export function keepClearOfTray({renderRoot}: ReactiveElement): void {
  renderRoot.addEventListener('focusin', ({target}) => {
    const focused = target as HTMLElement;
    // Nothing moves under a pointer that is about to press.
    if (renderRoot.querySelector('.tray') && focused.matches(':focus-visible'))
      focused.scrollIntoView({block: 'nearest'});
  });
}
