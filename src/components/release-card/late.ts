import {late} from '../shared/late.js';

/** What `view="full"` and an opened summary need. */
export const details = late(() => import('./details.js'));
/** What more than one card needs. */
export const list = late(() => import('./list.js'));
/** What reads an excerpt out of HTML. */
export const htmlText = late(() => import('../shared/html-text.js'));
/** The switch between language versions. */
export const languages = late(() => import('./render-languages.js'));
