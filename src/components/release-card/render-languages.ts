/** Loaded for a whole release, and for one that is not in the widget's language. */
import {type TemplateResult, type nothing} from 'lit';
import {languageSwitch} from '../shared/language-switch.js';
import {type Card} from './card.js';

/** The language versions, to switch between in place. */
export const languages = ({item, versions, words, showVersion}: Card): TemplateResult | typeof nothing =>
  languageSwitch(item, versions, words, showVersion);
