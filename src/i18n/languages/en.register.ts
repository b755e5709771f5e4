/** English with the page's own code, so that no widget waits for it. */
import {addLanguage} from '../language.js';
import * as english from './en.js';

addLanguage('en', english);
