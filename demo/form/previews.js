/** The item under edit as its widget shows it, in each language. */
import {make} from '../builder/words.js';

const LANGUAGES = {ky: 'Кыргызча', ru: 'Русский', en: 'English'};

function preview(lang, widget, feed) {
  const element = document.createElement(`mykty-${widget}`);
  const attributes = {
    lang,
    'no-json-ld': '',
    'heading-level': '4',
    ...(widget === 'release-card' ? {view: 'full'} : {}),
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = structuredClone(feed);
  return make('div', {}, make('h3', {lang}, LANGUAGES[lang]), make('div', {className: 'sheet'}, element));
}

export const previews = (widget, feed) => Object.keys(LANGUAGES).map((lang) => preview(lang, widget, feed));
