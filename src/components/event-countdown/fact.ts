/** A fact as every list of them shows it. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {icon} from '../shared/icons.js';
import {type View} from './subject.js';

export type Fact = TemplateResult | typeof nothing;

/** One fact: a label over one or several lines; empty lines are left out, and with them the fact. */
export function fact(path: string, label: string, lines: readonly unknown[]): Fact {
  const filled = lines.filter((line) => line !== nothing && line !== '');
  if (!filled.length) return nothing;
  return html`<div>
    ${icon(path)}
    <dt class="s muted">${label}</dt>
    ${filled.map((line) => html`<dd>${line}</dd>`)}
  </div>`;
}

export const quiet = (text: string): unknown => (text ? html`<span class="s muted">${text}</span>` : nothing);

export function factList(all: readonly Fact[]): Fact {
  const filled = all.filter((each) => each !== nothing);
  return filled.length ? html`<dl class="facts ${filled.length > 2 ? 'more' : ''}">${filled}</dl>` : nothing;
}

/** Text of the feed's own, in its own language. */
export const ownWords = ({lang}: View, text: string): TemplateResult =>
  html`<span lang=${lang ?? nothing}>${keepTogether(text)}</span>`;
