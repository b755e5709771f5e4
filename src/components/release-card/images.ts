/** The pictures of an item. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Image, type Item} from '../../model/feed.js';

/** Each once; a plain JSON Feed has one, its `image`, else its banner. */
export function imagesOf({images, image, banner_image}: Item): readonly Image[] {
  const url = image ?? banner_image;
  if (!url || images.some((each) => each.url === url)) return images;
  return images.length ? images : [{url}];
}

/** Loaded late and without a referrer, in a box whose size is known before. */
export const picture = ({url, alt, caption, width, height}: Image): TemplateResult =>
  html`<img
    src=${url}
    alt=${alt ?? caption ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
