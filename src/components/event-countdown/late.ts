import {late} from '../shared/late.js';

/** What only some events have: agenda, sessions, people, registration. */
export const details = late(() => import('./details.js'));
/** The looks for lists and lines. */
export const rows = late(() => import('./rows.js'));
/** Which language an event is shown in, where that isn't the widget's. */
export const languageNote = late(() => import('./language-note.js'));
/** What is said aloud when something changes. */
export const announcements = late(() => import('./announcements.js'));
