import {late} from '../shared/late.js';
import type * as module from './further.js';

export type Further = typeof module;

/** What the gallery needs besides its cards; loaded once those stand, or as soon as it is wanted. */
export const further = late(() => import('./further.js'));
