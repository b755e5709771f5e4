import {late} from '../shared/late.js';

/** What says opening hours in words, and whether an office is open now. */
export const times = late(() => import('./times.js'));
