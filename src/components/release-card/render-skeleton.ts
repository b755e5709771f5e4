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
    // In the boxes of a summary: the styles of a whole release come later, and would move what is seen already.
    return html`<div class="rc-sum">
      <div class="txt">${line('w3')}${line('big w9')}${line('big w7')}</div>
      <div class="txt">${['w9', 'w9', 'w7', 'w9', 'w9', 'w9', 'w5'].map(line)}</div>
      <span class="sk block"></span>
    </div>`;
  }
  const count = Math.min(limit, 5);
  if (count < 2) return entry();
  return html`<ul class="rc-list" role="list">
    ${times(count, () => html`<li>${entry()}</li>`)}
  </ul>`;
}
