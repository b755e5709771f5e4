/**
 * Runs in the embed page (`frame.html?widget=…&feed=…`): shows the one widget that the address asks for, and tells the
 * page around it how tall that is. Anyone may write the address, so only known attributes and colours are taken.
 */
import {attributes, tagOf, widgetNamed, widgets} from './tags.js';

/** Parameters for the three colours that a page gives its widgets. */
const COLOURS = {accent: '--mykty-accent', surface: '--mykty-surface', text: '--mykty-on-surface'};

const asked = new URLSearchParams(location.search);
const widget = widgetNamed(asked.get('widget'));
const root = document.documentElement;
// What stands for both scripts where one of them doesn't run.
if ('mykty' in globalThis) document.querySelector('.without')?.remove();

if (widget) {
  const element = document.createElement(tagOf(widget));
  for (const name of attributes) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  // A dialog would open in the middle of the frame, which may be far from what the visitor sees.
  if (widget === 'practice-gallery' && !asked.has('open')) element.setAttribute('open', 'inline');
  // The language is the frame's too, for its screen readers; the page around it can't pass its own. Where none is asked
  // for, it's the feed's, which the widget knows once it has that.
  const lang = asked.get('lang');
  if (lang === null) element.addEventListener('mykty-load', ({language}) => (root.lang = language));
  else root.lang = lang;
  for (const [name, token] of Object.entries(COLOURS)) {
    const value = asked.get(name);
    if (value && CSS.supports('color', value)) root.style.setProperty(token, value);
  }
  document.body.append(element);
} else console.warn(`mykty: no widget is called "${asked.get('widget') ?? ''}"; widget= takes ${widgets.join(', ')}.`);

const tell = (): void => {
  const {height} = document.body.getBoundingClientRect();
  // To anyone: which site embeds this isn't known here, and a height is no secret.
  parent.postMessage({mykty: 'height', height: Math.ceil(height)}, '*');
};

new ResizeObserver(tell).observe(document.body);
// The page around may begin to listen after the widget has taken its size.
addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  if (source === parent && isRequest(data)) tell();
});

const isRequest = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'mykty' in data && data.mykty === 'measure';
