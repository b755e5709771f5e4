/** Notices that every widget shows the same way: loading, error, empty, stale. */
import {type TemplateResult, html} from 'lit';
import {type Words} from '../../i18n/language.js';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {emptyText, type Kind} from './empty-texts.js';
import {type ErrorCode} from './events.js';
import {visitorMessage} from './error-messages.js';
import {alertIcon, icon, infoIcon, retryIcon} from './icons.js';

const retryButton = (label: string, kind: string, retry: () => void) =>
  html`<button class="btn ${kind}" type="button" @click=${retry}>${icon(retryIcon)}${label}</button>`;

const tryAgain = ({msg}: Words) => msg('Try again', {id: 'state.retry', desc: 'Button: reads the feed again'});

export const loadFailed = ({msg}: Words): string =>
  msg('Could not load', {id: 'state.loadFailed', desc: 'Title of the notice of an error'});

/** Above the fallback: what happened, in a neutral panel with a way on. */
export const errorNotice = (words: Words, code: ErrorCode, retry: () => void): TemplateResult =>
  html`<div class="note err" part="notice" role="status">
    ${icon(alertIcon)}
    <div class="grow">
      <p class="h">${loadFailed(words)}</p>
      <p class="s muted">${visitorMessage(words, code)}</p>
      <div class="actions">${retryButton(tryAgain(words), 'line', retry)}</div>
    </div>
  </div>`;

/** A good feed with nothing for this widget. */
export function emptyNotice(words: Words, kind: Kind): TemplateResult {
  const {icon: path, title} = emptyText(words, kind);
  return html`<div class="note" part="notice">
    ${icon(path)}
    <div class="grow"><p class="h">${title}</p></div>
  </div>`;
}

/** After 8 s of loading with nothing to show. */
export const slowNotice = ({msg}: Words): TemplateResult =>
  html`<p class="s muted note slow" role="status">
    ${msg('This is taking longer than usual…', {id: 'state.slow', desc: 'Shown when a feed takes more than eight seconds'})}
  </p>`;

/** Under a saved copy: its age, and a way to a fresh one. `when` is a relative past («5 мүнөт мурун»). */
export const staleNotice = (words: Words, when: string, retry: () => void): TemplateResult =>
  html`<div class="stale" part="notice">
    <span class="t">
      ${icon(infoIcon)}<span
        >${keepTogether(words.msg(str`Showing a saved copy: ${when}`, {id: 'state.savedCopy', desc: '{0}: 5 minutes ago'}))}</span
      >
    </span>
    ${retryButton(words.msg('Refresh', {id: 'state.refresh', desc: 'Button beside a saved copy: reads the feed again'}), 'ghost', retry)}
  </div>`;
