import {primaryLanguage} from '../../model/language-tag.js';

/** Languages by their own names, as a switch shows them. */
const NAMES: Readonly<Record<string, string>> = {
  ky: 'Кыргызча',
  ru: 'Русский',
  en: 'English',
  uz: 'Oʻzbekcha',
  kk: 'Қазақша',
  tg: 'Тоҷикӣ',
  tr: 'Türkçe',
  de: 'Deutsch',
};

/** The name of a BCP 47 tag's language; the tag itself where it has none here. */
export const languageName = (tag: string): string => NAMES[primaryLanguage(tag)] ?? tag;
