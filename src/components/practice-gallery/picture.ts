/**
 * The picture of a practice, or the felt that stands in for one, as ready nodes. While somebody types, the cards change
 * with every key; a felt is then cloned, or stays where the next one looks the same, and no picture stays on another's
 * card.
 */
import {html, noChange, nothing, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {type Image, type Item} from '../../model/feed.js';
import {felt, hashOf, motifs, runner} from '../shared/ornaments.js';
import {prerender} from '../shared/prerender.js';
import {mainTopic} from './practices.js';

/** The picture of an item and what is known of it: `image` is often one of `images`. */
export function pictureOf(item: Item): Image | undefined {
  const url = item.image ?? item.images[0]?.url;
  return url && (item.images.find((image) => image.url === url) ?? {url});
}

function imageNode({url, alt = '', width, height}: Image): Node {
  const image = new Image();
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.alt = alt;
  if (width !== undefined) image.width = width;
  if (height !== undefined) image.height = height;
  image.src = url;
  return image;
}

/** The same for where there are no nodes. */
const imageTemplate = ({url, alt = '', width, height}: Image): TemplateResult =>
  html`<img
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    src=${url}
  />`;

/** Felts drawn so far: at most eight dyes, three compositions, two cuts, and as many runners. */
const drawn = new Map<string, Node>();

function clone(key: string, draw: () => TemplateResult): Node {
  let node = drawn.get(key);
  if (!node) {
    const box = document.createDocumentFragment();
    render(draw(), box);
    node = box.querySelector('svg') ?? box;
    drawn.set(key, node);
  }
  return node.cloneNode(true);
}

class Picture extends Directive {
  #shown: unknown;

  override render(item: Item, long: boolean): unknown {
    const image = pictureOf(item);
    const topic = mainTopic(item);
    // What a felt looks like depends on the topic, on this of the id, and on whether motifs can be drawn yet.
    const look = image
      ? item
      : `${topic} ${long ? hashOf(item.id) % 2 : hashOf(item.id) % 6} ${long} ${motifs.now !== undefined}`;
    if (look === this.#shown) return noChange;
    this.#shown = look;
    if (image) return prerender.on ? imageTemplate(image) : imageNode(image);
    if (!topic) return nothing;
    const draw = (): TemplateResult => (long ? runner(topic, item.id) : felt(topic, item.id));
    return prerender.on ? draw() : clone(String(look), draw);
  }
}

/** For a card (16:10), or `long` for a cover. */
export const picture = directive(Picture);
