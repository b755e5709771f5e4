/** Checks attributes that have a fixed set of values; one that can't be taken gives way to its default, and is told of. */
import {LitElement} from 'lit';
import {type ErrorCode} from './events.js';

/** An attribute whose value can't be taken, and, where they can be listed, the values that could. */
export type BadAttribute = readonly [name: string, value: string | number, allowed?: string];

/**
 * What pages may set for every widget:
 *
 * @cssprop [--mykty-accent=light-dark(#1f5f7d, #8cc4de)] - the one accent, by default that of the page's links; kept legible whatever it is
 * @cssprop [--mykty-surface=Canvas] - opaque surfaces: menus, sheets, dialogs
 * @cssprop [--mykty-on-surface=CanvasText] - text on them; set both or neither
 * @cssprop [--mykty-bad=light-dark(#a3241c, #ff9d92)] - errors, and what is cancelled
 * @cssprop [--mykty-warn=light-dark(#7a4a00, #f0bd62)] - what ends soon or has changed
 * @cssprop [--mykty-good=light-dark(#1d6235, #86d69e)] - what is open or done
 * @cssprop [--mykty-radius=10px] - roundness of corners
 * @cssprop [--mykty-density=1] - factor on all spaces
 * @cssprop [--mykty-title-weight=650] - weight of headings
 * @cssprop [--mykty-focus] - colour of the focus ring, by default the accent
 */
export abstract class CheckedElement extends LitElement {
  /** Tells the webmaster of a trouble, once. */
  protected abstract complain(code?: ErrorCode, detail?: BadAttribute | string): Promise<void>;

  /** The value where it is allowed, else the first of the allowed. */
  protected oneOf<Value extends string>(name: string, value: string, allowed: readonly [Value, ...Value[]]): Value {
    if (allowed.includes(value as Value)) return value as Value;
    if (value) void this.complain('bad-attribute', [name, value, allowed.join(', ')]);
    return allowed[0];
  }

  /** The whole number where it lies between the bounds, else the default. */
  protected inRange(name: string, value: number | null, min: number, max: number, fallback: number): number {
    if (value !== null && value >= min && value <= max) return Math.floor(value);
    const written = this.getAttribute(name) ?? value;
    // Of what a framework takes away nothing is left, 0 or an empty text, maybe beside its attribute: no bad value.
    if (written && (value ?? '') !== '' && value !== fallback)
      void this.complain('bad-attribute', [name, written, `${min}–${max}`]);
    return fallback;
  }
}
