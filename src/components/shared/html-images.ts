/** Pictures of cleaned HTML: nothing fetched too early, and nothing that moves the text when it comes. */
import {safeUrl} from '../../feed/urls.js';
import {type HtmlContext} from './html-context.js';

/** Content systems send pictures for emoji, with the sign itself as their text. */
const EMOJI = /^(?:\p{Extended_Pictographic}(?:\u200d|\ufe0f)*){1,6}$/u;
/** Icons and smileys of at most so many pixels stay within the line. */
const SMALL = 32;

/** Lazy, without a referrer, in a box whose shape is known before the picture is there; tracking pixels go. */
export function finishImage(image: HTMLImageElement, context: HtmlContext): void {
  if (EMOJI.test(image.alt)) return image.replaceWith(image.alt);
  const url = safeUrl(image.getAttribute('src') ?? '', context.base, 'resource');
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)?.trim() || NaN));
  if (!url || (width ?? NaN) < 3 || (height ?? NaN) < 3) return image.remove();
  if (!(width && height && Number.isInteger(width) && Number.isInteger(height))) {
    image.removeAttribute('width');
    image.removeAttribute('height');
    image.className = 'boxed';
  } else if (Math.max(width, height) <= SMALL) image.className = 'glyph';
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.alt ||= '';
  image.setAttribute('src', url);
}
