import {clock} from '../time/clock.js';
import {setClock} from './page.js';

/** Sets the time that the widgets' chunks go by. */
export const setTime = (time?: Date | string | number): void => setClock(clock, time);
