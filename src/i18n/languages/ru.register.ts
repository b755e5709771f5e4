/** Russian with the page's own code, so that no widget waits for it. */
import {addLanguage} from '../language.js';
import * as russian from './ru.js';

addLanguage('ru', russian);
