/**
 * The look of a page of its own, and the boxes of all three while the feed is on its way. The other two, `compact` for
 * lists and `line` for a banner or a sentence, are in rows.ts.
 */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {heading} from '../shared/heading.js';
import {type Details} from './details-controller.js';
import {facts} from './facts.js';
import {pills, toneOf} from './pills.js';
import {type View} from './subject.js';
import {timer} from './timer.js';
import {way} from './way.js';

export type ViewName = 'full' | 'compact' | 'line';

/** The name, and the link to the page of the event. */
export const linked = ({name: plain, lang, event, item}: View): unknown => {
  const name = keepTogether(plain);
  const url = event.url ?? item.url;
  return url === undefined ? name : html`<a class="tt" href=${url} lang=${lang ?? nothing}>${name}</a>`;
};

/**
 * `calendar` is the menu button, where there is something to put into a calendar; `details` what this event needs;
 * `language` says which language the event is shown in, where that isn't the widget's; `corrected`, that the visitor's
 * own clock is not what is counted by.
 */
export function full(
  view: View,
  calendar: unknown,
  details: Details | undefined,
  language: unknown,
  corrected: boolean,
): TemplateResult {
  const {headingLevel, lang} = view;
  return html`<article class="ev side ${toneOf(view)}" part="event">
    <header class="ev-head">
      ${pills(view)} ${heading(headingLevel, linked(view), {part: 'name', className: 'title', lang})} ${language}
    </header>
    ${timer(view)}
    <div class="ev-main">
      ${corrected && view.standing.count ? clockNote(view) : nothing} ${way(view)} ${facts(view, details)}
      ${actions(view, calendar, details)} ${details?.sessions(view)} ${details?.agenda(view)} ${details?.people(view)}
    </div>
  </article>`;
}

/** Without it, a visitor would trust the clock in the corner of the screen and think the count wrong. */
const clockNote = ({words: {msg}}: View): TemplateResult =>
  html`<p class="s muted">
    ${msg('This device’s clock is wrong: the time is counted by the site’s.', {id: 'countdown.clockWrong', desc: 'To visitors whose device shows a time that is over a minute off'})}
  </p>`;

function actions(view: View, calendar: unknown, details: Details | undefined): unknown {
  const all = [details?.registerButton(view) ?? nothing, calendar, ...(details?.papers(view) ?? [])];
  const shown = all.filter((each) => each !== nothing);
  return shown.length ? html`<div class="actions">${shown}</div>` : nothing;
}

/** The same boxes while the feed is on its way. */
export function skeleton(name: ViewName): TemplateResult {
  if (name === 'line') return html`<p class="sk line w7"></p>`;
  if (name === 'compact')
    return html`<div class="evc">
      <span class="sk round ring sm"></span>
      <div class="txt">
        <p class="sk line w3"></p>
        <p class="sk line w9"></p>
        <p class="sk line w5"></p>
      </div>
    </div>`;
  return html`<div class="ev side">
    <div class="ev-head"><span class="sk line w3"></span><span class="sk big w9"></span></div>
    <div class="timer"><span class="sk round ring"></span><span class="sk big w5"></span></div>
    <div class="ev-main">
      <span class="sk block"></span><span class="sk block"></span>
      <div class="actions"><span class="sk btnbox"></span><span class="sk btnbox"></span></div>
    </div>
  </div>`;
}
