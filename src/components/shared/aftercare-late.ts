import {late} from './late.js';

/** Notices and what else can wait until the page is idle. */
export const aftercare = late(() => import('./aftercare.js'));
