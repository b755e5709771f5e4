/** Texts in the page's language, kept up to date when that changes. */
import {say} from '../texts.js';

const root = document.documentElement;

/** A text in the page's language, with values for `{0}`, `{1}`. */
export const tell = (key, ...values) =>
  say(key, root.lang).replace(/\{(\d)\}/g, (whole, index) => String(values[index] ?? whole));

/** Calls back whenever the page changes its language. */
export const onLanguage = (listener) =>
  new MutationObserver(listener).observe(root, {attributes: true, attributeFilter: ['lang']});

/** Makes an element: its members, and what stands in it. `text` is a key that follows the page's language. */
export function make(name, {text, dataset, ...members} = {}, ...children) {
  const element = Object.assign(document.createElement(name), members);
  Object.assign(element.dataset, dataset);
  if (text) {
    element.dataset.text = text;
    element.textContent = tell(text);
  }
  element.append(...children);
  return element;
}

/** One of several, as radio buttons: arrow keys, names and states come from the browser. */
export function radios(holder, name, entries, chosen, onChange) {
  holder.replaceChildren(
    ...entries.map(({value, key, label, extra = []}) => {
      const input = make('input', {type: 'radio', name, value, checked: value === chosen});
      const caption = key ? make('b', {text: key}) : make('b', {}, label);
      return make('label', {}, input, make('span', {}, caption, ...extra));
    }),
  );
  holder.onchange = ({target}) => onChange(target.value);
}

/** An address resolved against this page; `undefined` where it is none. */
export function resolved(address) {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return undefined;
  }
}
