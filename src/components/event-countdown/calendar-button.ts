/** When an event can still be added to a calendar. */
import {nothing} from 'lit';
import {calendarButton as button, type CalendarMenuHost} from '../shared/calendar-button.js';
import {type View} from './subject.js';

export {CalendarMenuHost} from '../shared/calendar-button.js';

/** Nothing for an event whose day isn't known, is over, or no longer holds. */
export function calendarButton(view: View, host: CalendarMenuHost): unknown {
  const {phase} = view.standing;
  const live = phase === 'upcoming' || phase === 'today' || phase === 'running';
  return live && view.whole?.start.day !== undefined ? button(view, host) : nothing;
}
