/** The three looks: `full` for a page of its own, `compact` for lists, `line` for a banner or a sentence. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {heading} from '../shared/heading.js';
import {calendarIcon, icon, fileIcon, globeIcon} from '../shared/icons.js';
import {leaf} from '../shared/leaf.js';
import {type Details} from './details-controller.js';
import {facts, materialsOf} from './facts.js';
import {movedOnlineText, pills, rowTone, toneOf} from './pills.js';
import {placeShort, placesOf} from './places.js';
import {ring, ringShape} from './ring.js';
import {standingSentence} from './sentences.js';
import {type View} from './subject.js';
import {ringContent} from './ring-content.js';
import {timer} from './timer.js';
import {dateText, whenShort} from './when.js';
import {way} from './way.js';

export type ViewName = 'full' | 'compact' | 'line';

const linked = ({name: plain, lang, event, item}: View): unknown => {
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
    ${msg("This device's clock is wrong: the time is counted by the site's.", {id: 'countdown.clockWrong'})}
  </p>`;

function actions(view: View, calendar: unknown, details: Details | undefined): unknown {
  const {event, standing, words} = view;
  const {msg} = words;
  const register = details?.registerButton(view) ?? nothing;
  const programme =
    event.programme?.url === undefined
      ? nothing
      : html`<a class="btn" href=${event.programme.url} rel="noopener"
          >${icon(fileIcon)}${msg('Programme', {id: 'event.programme'})}</a
        >`;
  const materials =
    standing.phase === 'ended'
      ? materialsOf(view).map(
          ({url, label}) =>
            html`<a class="btn" href=${url} rel="noopener"
              >${icon(globeIcon)}<span lang=${view.lang ?? nothing}
                >${label ?? msg('Materials', {id: 'event.materials'})}</span
              ></a
            >`,
        )
      : [];
  const all = [register, calendar, programme, ...materials].filter((each) => each !== nothing);
  return all.length ? html`<div class="actions">${all}</div>` : nothing;
}

/** In a list the leaf says when; by itself the ring says how long. */
export function compact(view: View, language: unknown, inList: boolean): TemplateResult {
  const {headingLevel, lang, standing} = view;
  return html`<article class="evc" part="event">
    ${inList ? dateLeaf(view) : ring(ringShape(view), 'sm', ringContent(view, true))}
    <div class="txt">
      <p
        class="left ${rowTone(view)} ${isPassing(view) ? 'passing' : ''}"
        part="phase"
        role=${standing.count ? 'timer' : nothing}
      >
        ${keepTogether(rowSentence(view))}
      </p>
      ${heading(headingLevel, linked(view), {part: 'name', className: 'title', lang})} ${meta(view)} ${language}
    </div>
  </article>`;
}

function dateLeaf({words, event, whole, standing: {phase}}: View): unknown {
  const off = phase === 'cancelled' || phase === 'postponed';
  const {startText, endText} = whole ?? {};
  const start = off ? (event.previousStart ?? startText) : startText;
  return start === undefined
    ? html`<span class="leaf y" aria-hidden="true"><span class="d">${icon(calendarIcon)}</span></span>`
    : leaf(words, {start, end: endText, timeZone: event.timeZone, off});
}

/** A row has no pills: that the event went online stands before what else there is to say. */
function rowSentence(view: View): string {
  const said = standingSentence(view);
  return view.standing.marks.includes('movedOnline') ? `${movedOnlineText(view)}. ${said}` : said;
}

/** True for what no longer holds once it is printed. */
const isPassing = ({standing: {phase}}: View): boolean => phase !== 'cancelled' && phase !== 'postponed';

/** When and where, in one line; a date that no longer holds is struck. */
function meta(view: View): unknown {
  const {event, standing, words, lang} = view;
  const {phase, former} = standing;
  const off = phase === 'cancelled' || phase === 'postponed';
  const struck = off ? (event.previousStart ?? event.start) : former;
  const towns = [...new Set(placesOf(event).map((place) => placeShort(words.dateWords, place)))].filter(Boolean);
  const when = off ? '' : whenShort(view);
  if (!when && struck === undefined && !towns.length) return nothing;
  return html`<p class="meta s">
    ${struck === undefined ? nothing : html`<s>${dateText(view, struck)}</s>${when ? ' ' : ', '}`}<span part="when"
      >${when}</span
    >${
      towns.length
        ? html`<span part="where" lang=${lang ?? nothing}>${when ? ', ' : ''}${towns.join(', ')}</span>`
        : nothing
    }
  </p>`;
}

export function line(view: View, language: unknown): TemplateResult {
  const {standing, lang} = view;
  return html`<p class="evl" part="event">
      ${ring(ringShape(view), 'xs')}
      <span
        ><b class=${isPassing(view) ? 'passing' : ''} part="phase" role=${standing.count ? 'timer' : nothing}
          >${keepTogether(rowSentence(view))}</b
        ><b class="paper">${isPassing(view) ? whenShort(view) : nothing}</b>
        <span part="name" lang=${lang ?? nothing}>${linked(view)}</span></span
      >
    </p>
    ${language}`;
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
