/** A practice gallery over the demo feed, and what a visitor does with it. */
import '../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../src/components/practice-gallery/index.js';
import {optionStyles} from '../../src/components/practice-gallery/options.styles.js';
import portal from '../fixtures/portal.json' with {type: 'json'};
import {expectAccessible} from './axe.js';
import './further.js';
import {mount, plainText, reached, unmountAll, until} from './mount.js';

export const TAG = 'mykty-practice-gallery';

/** Takes galleries and what they have written into the address away. */
export function clearPage(): void {
  unmountAll();
  history.replaceState(null, '', location.pathname);
}

/** A gallery that stands and has its index; in Kyrgyz unless told. */
export async function gallery(
  attributes: Readonly<Record<string, string>> = {},
  properties: object = {},
  width = 900,
): Promise<MyktyPracticeGallery> {
  const element = mount<MyktyPracticeGallery>(TAG, {
    attributes: {lang: 'ky', ...attributes},
    properties: {data: portal, ...properties},
    width,
  });
  await reached(element, 'ready');
  await until(() => all(element, '.grid[aria-busy]').length === 0, 'the index');
  return element;
}

/** One that has also what comes after its cards: lists of options, keys, what it holds fast. */
export async function wholeGallery(...options: Parameters<typeof gallery>): Promise<MyktyPracticeGallery> {
  const element = await gallery(...options);
  const styles = optionStyles.styleSheet as CSSStyleSheet;
  await until(() => element.shadowRoot?.adoptedStyleSheets.includes(styles), 'what comes after the cards');
  return element;
}

export const all = <T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

export function one<T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const titles = (element: HTMLElement): string[] => all(element, '.grid .title').map(plainText);

export const count = (element: HTMLElement): number => Number(plainText(one(element, '.count')).replace(/\D/g, ''));

export const field = (element: HTMLElement): HTMLInputElement => one<HTMLInputElement>(element, '.field input');

export async function type(element: MyktyPracticeGallery, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input'));
  await element.updateComplete;
}

export async function press(element: MyktyPracticeGallery, selector: string, at = 0): Promise<void> {
  all(element, selector)[at]?.click();
  await element.updateComplete;
}

/** A dialog fades in; axe would measure half-faded text. */
export async function accessible(element: HTMLElement): Promise<void> {
  const moves = all(element, 'dialog[open]').flatMap((dialog) => dialog.getAnimations());
  await Promise.all(moves.map(({finished}) => finished));
  await expectAccessible(element);
}

/** The address of a picture that the demo draws. */
export const drawn = (name: string): string => new URL(`/demo/images/${name}.svg`, location.href).href;

/** A feed of one practice with these pictures. */
export const pictured = (images: readonly object[], more: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  language: 'ky',
  items: [{id: 'p', title: 'Суу', content_text: '-', ...more, _mykty: {type: 'practice', images}}],
});
