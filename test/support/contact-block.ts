/** A contact block on a Monday afternoon, and what a visitor sees of it and does with it. */
import '../../src/components/contact-block/define.js';
import {type MyktyContactBlock} from '../../src/components/contact-block/index.js';
import {type FrozenClock, freezeClock} from './fake-clock.js';
import {mount, type MountOptions, plainText, reached, unmountAll} from './mount.js';

export const MONDAY = '2026-11-23T15:20:00+06:00';

/** The page's clock. */
export let time: FrozenClock;
/** What was copied since the test began. */
export let copied: string[] = [];

export function setUp(): void {
  time = freezeClock(MONDAY);
  copied = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
}

export function tearDown(): void {
  unmountAll();
  time.restore();
  delete (navigator as {clipboard?: unknown}).clipboard;
  document.querySelectorAll('script[type="application/ld+json"]').forEach((script) => script.remove());
}

/** A contact block over a feed, or without one where `data` is null; in English unless told. */
export async function show(data: unknown, options: MountOptions = {}, state = 'ready'): Promise<MyktyContactBlock> {
  const element = mount<MyktyContactBlock>('mykty-contact-block', {
    ...options,
    attributes: {lang: 'en', ...options.attributes},
    properties: {...(data === null ? {} : {data}), ...options.properties},
  });
  await reached(element, state);
  return element;
}

export const find = <T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
export const texts = (element: HTMLElement, selector: string) => find(element, selector).map(plainText);
export const status = (element: HTMLElement) => texts(element, 'div[role="status"].vh').join(' ');
export const button = (element: HTMLElement, name: string, index = 0) =>
  find<HTMLButtonElement>(element, 'button').filter(
    (each) => (each.getAttribute('aria-label') ?? plainText(each)) === name,
  )[index];
