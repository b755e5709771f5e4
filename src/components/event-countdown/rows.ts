/** The two small looks: `compact` for lists, `line` for a banner or a sentence. Loaded where one of them is asked for. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {heading} from '../shared/heading.js';
import {calendarIcon, icon} from '../shared/icons.js';
import {leaf} from '../shared/leaf.js';
import {movedOnlineText, rowTone} from './pills.js';
import {placeShort, distinctPlaces} from './places.js';
import {ring, ringShape} from './ring.js';
import {ringContent} from './ring-content.js';
import {standingSentence} from './sentences.js';
import {type View} from './subject.js';
import {linked} from './views.js';
import {dateText, lostDate, whenShort} from './when.js';

export {leaf as leafStyles} from '../../styles/leaf.js';

/** In a list the leaf says when; by itself the ring says how long. */
export function compact(view: View, language: unknown, inList: boolean): TemplateResult {
  const {headingLevel, lang, standing} = view;
  return html`<article class="evc" part="event">
    ${inList ? dateLeaf(view) : ring(ringShape(view), 'sm', ringContent(view, true))}
    <div class="txt">
      <p
        class="left s ${rowTone(view)} ${isPassing(view) ? 'passing' : ''}"
        part="phase"
        role=${standing.count ? 'timer' : nothing}
        translate=${standing.count ? 'no' : nothing}
      >
        ${rowSentence(view)}
      </p>
      ${heading(headingLevel, linked(view), {part: 'name', className: 'title', lang})} ${meta(view)} ${language}
    </div>
  </article>`;
}

function dateLeaf(view: View): unknown {
  const {words, event, whole} = view;
  const {phase} = view.standing;
  const off = phase === 'cancelled' || phase === 'postponed';
  const {startText, endText} = whole ?? {};
  const start = off ? lostDate(view) : startText;
  return start === undefined
    ? html`<span class="leaf y" aria-hidden="true"><span class="d">${icon(calendarIcon)}</span></span>`
    : leaf(words, {start, end: endText, timeZone: event.timeZone, off});
}

/** A row has no pills: that the event went online stands before what else there is to say. */
function rowSentence(view: View): string {
  const said = standingSentence(view);
  const all = view.standing.marks.includes('movedOnline') ? `${movedOnlineText(view)}. ${said}` : said;
  // «2 часа 17 минут» stays whole as well as its «2 часа».
  return keepTogether(all).replace(/(\d\u00a0\p{L}+) (?=\d)/gu, '$1\u00a0');
}

/** True for what no longer holds once it is printed. */
const isPassing = ({standing: {phase}}: View): boolean => phase !== 'cancelled' && phase !== 'postponed';

/** When and where, in one line; a date that no longer holds is struck. */
function meta(view: View): unknown {
  const {event, standing, words, lang} = view;
  const {phase, former} = standing;
  const off = phase === 'cancelled' || phase === 'postponed';
  const struck = off ? lostDate(view) : former;
  const towns = [...new Set(distinctPlaces(event).map((place) => placeShort(words.dateWords, place)))].filter(Boolean);
  const when = off ? '' : whenShort(view);
  if (!when && struck === undefined && !towns.length) return nothing;
  return html`<p class="s muted">
    ${struck === undefined ? nothing : html`<s class=${when ? 'old' : ''}>${dateText(view, struck)}</s>${when || !towns.length ? ' ' : ', '}`}${
      when ? html`<span part="when">${when}${towns.length ? ',' : ''}</span>` : nothing
    }
    ${towns.length ? html`<span part="where" lang=${lang ?? nothing}>${towns.join(', ')}</span>` : nothing}
  </p>`;
}

export function line(view: View, language: unknown): TemplateResult {
  const {standing, lang} = view;
  return html`<p class="evl" part="event">
      ${ring(ringShape(view), 'xs')}
      <span
        ><b
          class=${isPassing(view) ? 'passing' : ''}
          part="phase"
          role=${standing.count ? 'timer' : nothing}
          translate=${standing.count ? 'no' : nothing}
          >${rowSentence(view)}</b
        ><b class="paper">${isPassing(view) ? whenShort(view) : nothing}</b>
        <span part="name" lang=${lang ?? nothing}>${linked(view)}</span></span
      >
    </p>
    ${language}`;
}
