/**
 * Where a language comes from: here one module with all of it. In `cdn/` the build puts smaller ones in this module's
 * place: the messages that one kind of widget needs at first sight, the words of dates, and the rest of the messages.
 */
import {type UiLanguage} from '../model/feed.js';
import {type Templates} from './strings.js';
import {type Words as DateWords} from './words/types.js';

/** A language, or a part of it. English messages stand in the code. */
export interface LanguageModule {
  readonly words?: DateWords;
  readonly templates?: Templates;
}

const modules: Record<UiLanguage, () => Promise<LanguageModule>> = {
  ky: () => import('./languages/ky.js'),
  ru: () => import('./languages/ru.js'),
  en: () => import('./languages/en.js'),
};

/** `part` is a widget's tag, or `rest` for what any widget needs later. */
export const loadPart = (language: UiLanguage, _part: string): Promise<LanguageModule> => modules[language]();
