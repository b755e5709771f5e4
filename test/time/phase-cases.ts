import {calendar} from './phases/calendar.js';
import {changed} from './phases/changed.js';
import {dates} from './phases/dates.js';
import {type PhaseCase} from './phases/phase-case.js';
import {registration} from './phases/registration.js';
import {sessions} from './phases/sessions.js';

/** How events of every kind stand at instants; what is said of them is in the tables of the countdown's sentences. */
export const phaseCases: readonly PhaseCase[] = [...dates, ...registration, ...changed, ...sessions, ...calendar];
