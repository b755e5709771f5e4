/** Which language a widget speaks, and what it needs to speak it, loaded once a language and only when used. */
import {type UiLanguage} from '../model/feed.js';
import {type Formatter} from './formatter-api.js';
import {type Msg, type Templates, createMsg} from './strings.js';
import {type Words as DateWords} from './words/types.js';

export type {DateWords, Formatter, Msg, UiLanguage};

/** A language's chunk: the words of dates, and the messages of all widgets (English messages stand in the code). */
export interface LanguageModule {
  readonly words: DateWords;
  readonly templates?: Templates;
}

/** All that a render function needs to speak. */
export interface Words {
  readonly language: UiLanguage;
  readonly msg: Msg;
  /** What dates and amounts are said with, by {@link formatIn}. */
  readonly dateWords: DateWords;
}

const modules: Record<UiLanguage, () => Promise<LanguageModule>> = {
  ky: () => import('./languages/ky.js'),
  ru: () => import('./languages/ru.js'),
  en: () => import('./languages/en.js'),
};

/** The widget language that a BCP 47 tag names by its primary subtag, if it is one of ours. */
export function uiLanguage(tag: string | null | undefined): UiLanguage | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return primary === 'ky' || primary === 'ru' || primary === 'en' ? primary : undefined;
}

const ready = new Map<UiLanguage, Words>();
const pending = new Map<UiLanguage, Promise<Words>>();

/** The language's words where they are already here, so that a second widget needn't wait for a promise. */
export const wordsNow = (language: UiLanguage): Words | undefined => ready.get(language);

/** Loads a language; a failed load is forgotten, so that the next call tries again. */
export function loadWords(language: UiLanguage): Promise<Words> {
  let words = pending.get(language);
  if (!words) {
    words = modules[language]().then((module) => {
      const made = {language, msg: createMsg(module.templates), dateWords: module.words};
      ready.set(language, made);
      return made;
    });
    words.catch(() => pending.delete(language));
    pending.set(language, words);
  }
  return words;
}
