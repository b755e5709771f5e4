/** Kyrgyz with the page's own code, so that no widget waits for it. */
import {addLanguage} from '../language.js';
import * as kyrgyz from './ky.js';

addLanguage('ky', kyrgyz);
