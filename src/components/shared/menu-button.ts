/**
 * A menu that a button opens, after the WAI-ARIA menu button pattern: arrows, Home, End and first letters move, Enter
 * and Space choose, Escape and Tab close. In the top layer where the browser has popovers, so that nothing clips it.
 */
import {menu} from '../../styles/menu.js';
import {adopt} from './adopt.js';
import {placeUnder} from './place-under.js';

export interface MenuOptions {
  /** Names the menu; the button's own text, mostly. */
  readonly label: string;
  /** The entries: links or buttons, in their order. */
  readonly entries: readonly HTMLElement[];
  readonly focus: 'first' | 'last' | 'none';
}

export class MenuButton {
  private readonly button: HTMLElement;
  private readonly menu: HTMLElement;
  private readonly entries: readonly HTMLElement[];
  private readonly stop = new AbortController();

  constructor(button: HTMLElement, {label, entries, focus}: MenuOptions) {
    this.button = button;
    this.entries = entries;
    this.menu = document.createElement('div');
    this.menu.className = 'pop menu';
    // By attributes: as properties Firefox has them since 119 only.
    this.menu.setAttribute('role', 'menu');
    this.menu.setAttribute('aria-label', label);
    for (const entry of entries) {
      entry.setAttribute('role', 'menuitem');
      entry.tabIndex = -1;
    }
    this.menu.append(...entries);
    this.show(focus);
  }

  get open(): boolean {
    return !this.stop.signal.aborted;
  }

  close(refocus = false): void {
    if (!this.open) return;
    this.stop.abort();
    this.menu.remove();
    this.button.setAttribute('aria-expanded', 'false');
    if (refocus) this.button.focus();
  }

  private show(focus: MenuOptions['focus']): void {
    const {signal} = this.stop;
    adopt(this.button.getRootNode() as ShadowRoot, menu);
    this.button.after(this.menu);
    this.button.setAttribute('aria-expanded', 'true');
    if ('showPopover' in this.menu) {
      this.menu.popover = 'manual';
      this.menu.showPopover();
      placeUnder(this.menu, this.button);
    }
    this.menu.addEventListener('keydown', (event) => this.onKey(event), {signal});
    this.menu.addEventListener('click', () => this.close(true), {signal});
    document.addEventListener('pointerdown', (event) => this.onPointer(event), {capture: true, signal});
    this.menu.addEventListener('focusout', (event) => this.onFocusOut(event), {signal});
    // A pointer opens without moving the focus (Safari gives the button none), but keys must work from then on too.
    document.addEventListener('keydown', (event) => this.onOtherKey(event), {capture: true, signal});
    if (focus !== 'none') this.move(focus === 'first' ? 0 : -1);
  }

  private get current(): number {
    const root = this.menu.getRootNode() as Document | ShadowRoot;
    return this.entries.findIndex((entry) => entry === root.activeElement);
  }

  private move(to: number): void {
    this.entries.at(to % this.entries.length)?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const {key} = event;
    const {current} = this;
    if (key === 'ArrowDown') this.move(current + 1);
    else if (key === 'ArrowUp') this.move(current - 1);
    else if (key === 'Home') this.move(0);
    else if (key === 'End') this.move(-1);
    else if (key === 'Escape') this.close(true);
    else if (key === 'Tab') return this.close(true);
    else if (key === ' ') this.entries[current]?.click();
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.find(key, current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Keys while the focus is outside: Escape closes the menu alone, not the dialog that it may stand in. */
  private onOtherKey(event: KeyboardEvent): void {
    const {key} = event;
    const path = event.composedPath();
    if (path.includes(this.menu)) return;
    const arrow = path.includes(this.button) && /^Arrow(?:Down|Up)$/.test(key);
    if (arrow) this.move(key === 'ArrowDown' ? 0 : -1);
    else if (key === 'Escape') this.close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next entry that begins with the letter. */
  private find(letter: string, from: number): void {
    const count = this.entries.length;
    for (let step = 1; step <= count; step++) {
      const entry = this.entries[(from + step) % count];
      if (!entry?.textContent?.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase())) continue;
      return entry.focus();
    }
  }

  private onPointer(event: Event): void {
    const path = event.composedPath();
    if (!path.includes(this.menu) && !path.includes(this.button)) this.close();
  }

  private onFocusOut({relatedTarget}: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.menu.contains(relatedTarget) && relatedTarget !== this.button)
      this.close();
  }
}
