import {late} from '../shared/late.js';

/** What orders items by dates that need a calendar. */
export const order = late(() => import('../../time/order.js'));
/** What says opening hours in words, and whether an office is open now. */
export const times = late(() => import('./times.js'));
/** Which language contacts stand in, where that isn't the widget's. */
export const languageNote = late(() => import('./language-note.js'));
/** What draws offices. */
export const office = late(() => import('./render-office.js'));
/** What reads lines of several phones, and messengers. */
export const lines = late(() => import('./lines.js'));
