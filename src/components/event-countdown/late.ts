import {late} from '../shared/late.js';

/** What only some events have: agenda, sessions, people, registration. */
export const details = late(() => import('./details.js'));
