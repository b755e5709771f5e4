/** Mounts release cards over a feed of one item or more, and reads what they show. */
import '../../../src/components/release-card/define.js';
import {type MyktyReleaseCard} from '../../../src/components/release-card/index.js';
import {mount, type MountOptions, plainText, reached, until} from '../../support/mount.js';

export const shadow = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
export const one = (element: Element, selector: string): HTMLElement | null => shadow(element).querySelector(selector);
export const text = (element: Element, selector: string): string => plainText(one(element, selector));
export const texts = (element: Element, selector: string): string[] =>
  [...shadow(element).querySelectorAll(selector)].map((each) => plainText(each));

/** A JSON Feed of items; one without an id gets one. */
export const feedOf = (items: readonly object[], members: object = {}): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Town',
  language: 'en',
  items: items.map((item, index) => ({id: `item-${index}`, url: `https://town.example.kg/${index}`, ...item})),
  ...members,
});

export async function card(
  data: unknown,
  attributes: Readonly<Record<string, string>> = {},
  options: MountOptions = {},
): Promise<MyktyReleaseCard> {
  const element = mount<MyktyReleaseCard>('mykty-release-card', {
    width: 800,
    ...options,
    attributes: {lang: 'en', ...attributes},
    properties: {data},
  });
  await reached(element, 'ready');
  return element;
}

/** One item in full. */
export const fullCard = (item: object, attributes: Readonly<Record<string, string>> = {}, members: object = {}) =>
  card(feedOf([item], members), {view: 'full', ...attributes});

/** Opens the first summary, or closes it, and waits until that is seen. */
export async function toggle(element: MyktyReleaseCard, index = 0): Promise<void> {
  const before = shadow(element).querySelectorAll('.rc-more').length;
  shadow(element).querySelectorAll<HTMLElement>('article [aria-expanded]')[index]?.click();
  await until(() => shadow(element).querySelectorAll('.rc-more').length !== before, 'the summary to open or close');
  await until(() => !one(element, '.rc-body .sk'), 'the body');
}
