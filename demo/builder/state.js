/**
 * What was chosen, and its form in the page's address: choices as parameters, so that they can be read; a pasted feed
 * packed into the fragment, which no server is sent.
 */
import {KINDS, WIDGETS, WIDTHS} from './choices.js';

export const START = {
  widget: 'event-countdown',
  feed: 'feeds/portal.json',
  pasted: '',
  item: '',
  language: '',
  appearance: '',
  accent: '',
  surface: '',
  text: '',
  width: 560,
  kind: 'script',
  base: 'cdn/',
};
const PLAIN = ['feed', 'item', 'accent', 'surface', 'text', 'base'];
const CLOSED = {
  widget: Object.keys(WIDGETS),
  language: ['', 'ky', 'ru', 'en'],
  appearance: ['', 'light', 'dark', 'contrast'],
  kind: KINDS,
};

/** `lang` is the page's own parameter, so the widget's language is `language` here. */
export function toParameters(state) {
  const parameters = new URLSearchParams();
  for (const [name, start] of Object.entries(START))
    if (name !== 'pasted' && state[name] !== start) parameters.set(name, state[name]);
  for (const [name, value] of Object.entries(state.options)) if (value) parameters.set(name, value);
  return parameters;
}

/** @param preferredWidth for the preview, where the address names none */
export function fromParameters(parameters, preferredWidth = START.width) {
  const state = {...START, options: {}};
  for (const name of PLAIN) if (parameters.has(name)) state[name] = parameters.get(name);
  for (const [name, values] of Object.entries(CLOSED))
    if (values.includes(parameters.get(name))) state[name] = parameters.get(name);
  const width = Number(parameters.get('width') ?? preferredWidth);
  if (width >= WIDTHS[0] && width <= WIDTHS.at(-1)) state.width = width;
  for (const name of Object.keys(WIDGETS[state.widget]))
    if (parameters.get(name)) state.options[name] = parameters.get(name);
  return state;
}

const piped = (bytes, transform) => new Response(new Blob([bytes]).stream().pipeThrough(transform));

/** Text → base64url of its raw DEFLATE (RFC 1951, RFC 4648 §5). */
export async function pack(text) {
  if (!text) return '';
  const packed = await piped(text, new CompressionStream('deflate-raw')).arrayBuffer();
  let binary = '';
  for (const byte of new Uint8Array(packed)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text that {@link pack} packed; an empty one where the address was cut or altered. */
export async function unpack(packed) {
  if (!packed) return '';
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return await piped(bytes, new DecompressionStream('deflate-raw')).text();
  } catch {
    return '';
  }
}
