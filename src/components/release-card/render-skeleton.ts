/** The card's boxes before there is anything to put in them. */
import {type TemplateResult, html} from 'lit';
import {times} from '../../model/times.js';

const line = (className: string) => html`<span class="sk line ${className}"></span>`;

const entry = (): TemplateResult =>
  html`<div class="rc-sum">
    <div class="txt">${line('w3')}${line('big w9')}${line('w9')}${line('w7')}${line('w5')}</div>
  </div>`;

export function skeleton(view: 'summary' | 'full', limit: number): unknown {
  if (view === 'full') {
    return html`<div class="rc-full">
      <div class="rc-head">${line('w3')}${line('big w9')}${line('big w7')}</div>
      <div class="rc-body">${['w9', 'w9', 'w7', 'w9', 'w9', 'w9', 'w5'].map(line)}</div>
      <div class="rc-aside"><span class="sk block"></span></div>
    </div>`;
  }
  const count = Math.min(limit, 5);
  if (count < 2) return entry();
  return html`<ul class="rc-list" role="list">
    ${times(count, () => html`<li>${entry()}</li>`)}
  </ul>`;
}
