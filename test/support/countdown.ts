/** A countdown at a moment of the tests' own, and what is seen and heard of it. */
import '../../src/components/event-countdown/define.js';
import {type MyktyEventCountdown} from '../../src/components/event-countdown/index.js';
import './announcements.js';
import {freezeClock, type FrozenClock} from './fake-clock.js';
import {mount, type MountOptions, plainText, unmountAll, until} from './mount.js';

export const tag = 'mykty-event-countdown';
/** The page's clock, while a countdown is shown. */
export let frozen: FrozenClock;

/** Takes countdowns away, and lets the clock go on. */
export function clearPage(): void {
  unmountAll();
  frozen.restore();
}

/** A countdown over a feed that no longer loads; in English unless told. */
export async function show(now: string, data: object, options: MountOptions = {}): Promise<MyktyEventCountdown> {
  frozen = freezeClock(now);
  const element = mount<MyktyEventCountdown>(tag, {
    width: 800,
    ...options,
    attributes: {lang: 'en', ...options.attributes},
    properties: {data, ...options.properties},
  });
  await until(() => element.state !== 'loading', 'the widget to leave loading');
  await element.updateComplete;
  return element;
}

/** Sets the clock. */
export async function go(element: MyktyEventCountdown, to: string): Promise<void> {
  frozen.set(to);
  await element.updateComplete;
}

export const one = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector);
export const text = (element: Element, selector: string) => plainText(one(element, selector));
export const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => plainText(each));
export const digits = (element: Element) => texts(element, '.timer [part=value]').join(' ');
export const said = (element: Element) => text(element, '[role=status]');
