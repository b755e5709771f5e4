/** Puts an element on the page as a webmaster would, and waits for what a visitor would see. */
import {type LitElement} from 'lit';

const mounted: Element[] = [];

export interface MountOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Set before the element is connected. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** CSS pixels. */
  readonly width?: number;
  /** Markup of the fallback, written by the test itself. */
  readonly fallback?: string;
}

/** Mounts in a `main` of the given width; `unmountAll` takes everything away again. */
export function mount<T extends HTMLElement = LitElement>(tag: string, options: MountOptions = {}): T {
  const {attributes = {}, properties = {}, width, fallback = ''} = options;
  const main = document.createElement('main');
  if (width !== undefined) main.style.inlineSize = `${width}px`;
  const element = document.createElement(tag) as T;
  element.innerHTML = fallback;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  main.append(element);
  document.body.append(main);
  mounted.push(main);
  return element;
}

export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** Polls until `condition` holds, or what it promises; the error names what was waited for. */
export async function until(condition: () => unknown, what: string | (() => string), timeout = 30_000): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await condition())) {
    if (performance.now() > end)
      throw new Error(`waited ${timeout} ms for: ${typeof what === 'string' ? what : what()}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Waits until the widget has reached a state and rendered it. */
export async function reached(element: HTMLElement, state: string): Promise<void> {
  await until(
    () => element.getAttribute('state') === state,
    () => `<${element.localName}> state="${state}" (is ${element.getAttribute('state')})`,
  );
  await (element as unknown as LitElement).updateComplete;
}

/** Text as a reader meets it: white space folded, joiners and no-break spaces made plain. */
export const plainText = (node: Node | null | undefined): string =>
  (node?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
