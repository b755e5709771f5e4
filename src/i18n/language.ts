/** Which language a widget speaks, and what it needs to speak it, loaded once a language and only when used. */
import {type UiLanguage} from '../model/feed.js';
import {type Formatter} from './formatter-api.js';
import {type LanguageModule, loadPart} from './language-modules.js';
import {type Msg, type Template, createMsg} from './strings.js';
import {type Words as DateWords} from './words/types.js';

export type {DateWords, Formatter, Msg, UiLanguage};

/** All that a render function needs to speak. */
export interface Words {
  readonly language: UiLanguage;
  readonly msg: Msg;
  /** What dates and amounts are said with, by {@link formatIn}. */
  readonly dateWords: DateWords;
}

/** The widget language that a BCP 47 tag names by its primary subtag, if it is one of ours. */
export function uiLanguage(tag: string | null | undefined): UiLanguage | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return primary === 'ky' || primary === 'ru' || primary === 'en' ? primary : undefined;
}

/** A language as far as it is loaded. */
interface Loaded {
  readonly words: Words;
  readonly take: (module: LanguageModule) => void;
  /** By part; a failed load is forgotten, so that the next call tries again. */
  readonly parts: Map<string, Promise<void>>;
  readonly here: Set<string>;
}

const languages = new Map<UiLanguage, Loaded>();
/** Some module that was loaded later speaks too. */
let rest = false;

function known(language: UiLanguage): Loaded {
  let loaded = languages.get(language);
  if (!loaded) {
    const templates: Record<string, Template> = {};
    const words = {language, msg: createMsg(templates), dateWords: {} as DateWords};
    const take = (module: LanguageModule): void => {
      Object.assign(templates, module.templates);
      Object.assign(words.dateWords, module.words);
    };
    languages.set(language, (loaded = {words, take, parts: new Map(), here: new Set()}));
  }
  return loaded;
}

function load(language: UiLanguage, part: string): Promise<void> {
  const {parts, here, take} = known(language);
  let loading = parts.get(part);
  if (!loading) {
    loading = loadPart(language, part).then((module) => {
      take(module);
      here.add(part);
    });
    loading.catch(() => parts.delete(part));
    parts.set(part, loading);
  }
  return loading;
}

/** Every message of a language, from a module that is here already. */
export function addLanguage(language: UiLanguage, module: LanguageModule): void {
  const {take, here} = known(language);
  take(module);
  here.add('all');
}

const partsFor = (widget: string): readonly string[] => (rest ? [widget, 'rest'] : [widget]);

/** What a widget says, where it is already here, so that a second one needn't wait for a promise. */
export function wordsNow(language: UiLanguage, widget = 'rest'): Words | undefined {
  const {words, here} = known(language);
  return partsFor(widget).every((part) => here.has('all') || here.has(part)) ? words : undefined;
}

/** Loads what a widget (by its tag) says in a language. */
export async function loadWords(language: UiLanguage, widget = 'rest'): Promise<Words> {
  await Promise.all(partsFor(widget).map((part) => load(language, part)));
  return known(language).words;
}

/** A module that is loaded later, with the messages it needs in every language that is spoken on the page. */
export async function withWords<Module>(module: Promise<Module>): Promise<Module> {
  rest = true;
  const [made] = await Promise.all([module, ...[...languages.keys()].map((language) => load(language, 'rest'))]);
  return made;
}
