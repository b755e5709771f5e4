/** The phase, and what else befell the event, as pills. */
import {type TemplateResult, html} from 'lit';
import {checkIcon, clockIcon, closeIcon, globeIcon, icon, movedIcon} from '../shared/icons.js';
import {closingText, phaseText, rescheduledText} from './sentences.js';
import {type View} from './subject.js';

type Tone = '' | 'good' | 'warn' | 'bad' | 'mute';
/** `now`: of no use on paper. */
type PillTone = Tone | 'now' | 'warn now';

/** Colour of the whole widget by the phase, never its only sign. */
export function toneOf({standing}: View): Tone {
  if (standing.phase === 'cancelled') return 'bad';
  if (standing.phase === 'ended') return 'mute';
  return standing.phase === 'postponed' || standing.count?.to === 'registration' ? 'warn' : '';
}

/** In a row the first line alone tells what befell the event. */
export const rowTone = (view: View): Tone => (view.standing.marks.length ? 'warn' : toneOf(view));

const pill = (tone: PillTone, text: string, path?: string): TemplateResult =>
  html`<span class="pill ${tone}"
    >${path ? icon(path) : html`<span class="loz" aria-hidden="true"></span>`}${text}</span
  >`;

export function pills(view: View): TemplateResult {
  return html`<p class="ev-pills" part="phase">${[...phasePills(view), ...markPills(view)]}</p>`;
}

function phasePills(view: View): TemplateResult[] {
  const {standing, words} = view;
  const text = phaseText(view);
  switch (standing.phase) {
    case 'cancelled':
      return [pill('bad', text, closeIcon)];
    case 'postponed':
      return [pill('warn', text, movedIcon)];
    case 'ended':
      return [pill('mute', text, checkIcon)];
    case 'today':
    case 'running':
      return [
        pill(standing.between ? 'now' : 'good', text),
        ...(standing.registration === 'closing' ? [registrationPill(view)] : []),
      ];
    case 'upcoming':
      if (standing.registration === 'open' || standing.registration === 'closing') return [registrationPill(view)];
      return standing.marks.includes('rescheduled')
        ? []
        : [pill('now', words.msg('Upcoming', {id: 'phase.upcoming', desc: 'Pill on an event of a later day'}))];
  }
}

function registrationPill(view: View): TemplateResult {
  const closing = view.standing.registration === 'closing' && closingText(view);
  if (closing) return pill('warn now', closing, clockIcon);
  return pill(
    'good',
    view.words.msg('Registration is open', {
      id: 'phase.registrationOpen',
      desc: 'Pill on an event that one can register for',
    }),
  );
}

export const movedOnlineText = ({words: {msg}}: View): string =>
  msg('Moved online', {id: 'phase.movedOnline', desc: 'Pill on an event that was to be in a hall'});

const markPills = (view: View): TemplateResult[] =>
  view.standing.marks.map((mark) =>
    mark === 'rescheduled'
      ? pill('warn', rescheduledText(view.words.msg), movedIcon)
      : pill('warn', movedOnlineText(view), globeIcon),
  );
