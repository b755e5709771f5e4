/**
 * The digits that change each second. Their elements are empty in the template and filled here, text by text, so that a
 * tick costs no render: a page may hold a thousand countdowns. Translators of the browser's put nodes of their own in
 * the place of texts, so a text isn't held but looked for.
 */
import {noChange} from 'lit';
import {type Formatter, type Words} from '../../i18n/language.js';
import {type CountTarget, timeUntil} from '../../time/remaining.js';
import {prerender} from '../shared/prerender.js';
import {unitText} from './sentences.js';
import {type View} from './subject.js';

const UNITS = ['day', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof UNITS)[number];

/** The digits, and the noun that agrees with them. */
interface Slot {
  readonly unit: Unit;
  readonly value: Element;
  readonly label: Element | null;
  shown: number;
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));
const unitDigits = (unit: Unit, n: number): string => (unit === 'day' ? String(n) : twoDigits(n));

/**
 * The digits as they stand in a template: written there by a server alone, which has no ticker, and by the first
 * rendering over what it sent. A hole in the template, so that lit leaves alone what the ticker writes.
 */
export function digits({standing: {count}, now, words, format}: View, unit: Unit | 'clock', part?: 'label'): unknown {
  if (!prerender.on || !count?.timed) return noChange;
  const {days, hours, minutes, seconds} = timeUntil(count.target, now);
  if (unit === 'clock') return clockText(days * 24 + hours, minutes, seconds);
  const n = {day: days, hour: hours, minute: minutes, second: seconds}[unit];
  return part ? unitText(words, format, unit, n) : unitDigits(unit, n);
}

export class Ticker {
  #slots: Slot[] = [];
  #clock: Element | null = null;
  #target = 0;
  #words: Words | undefined = undefined;
  #format: Formatter | undefined = undefined;
  /** What was written into an element: a translation of it stands until it is no longer true. */
  readonly #written = new WeakMap<Element, string>();

  /** True where something on screen changes each second. */
  get ticks(): boolean {
    return this.#slots.length > 0 || this.#clock !== null;
  }

  /** Finds what the last render left to be filled, and fills it. */
  attach(root: ParentNode, count: CountTarget | undefined, words: Words, format: Formatter, now: number): void {
    this.#slots = [];
    this.#clock = null;
    if (!count?.timed) return;
    this.#target = count.target;
    this.#words = words;
    this.#format = format;
    for (const unit of UNITS) {
      const value = root.querySelector(`[data-value=${unit}]`);
      if (value) this.#slots.push({unit, value, label: root.querySelector(`[data-label=${unit}]`), shown: -1});
    }
    this.#clock = root.querySelector('[data-value=clock]');
    this.tick(now);
  }

  tick(now: number): void {
    const {days, hours, minutes, seconds} = timeUntil(this.#target, now);
    const left = {day: days, hour: hours, minute: minutes, second: seconds};
    for (const slot of this.#slots) {
      const {unit, value, label} = slot;
      const n = left[unit];
      if (n === slot.shown) continue;
      slot.shown = n;
      this.#write(value, unitDigits(unit, n));
      if (label && this.#words && this.#format) this.#write(label, unitText(this.#words, this.#format, unit, n));
    }
    if (this.#clock) this.#write(this.#clock, clockText(days * 24 + hours, minutes, seconds));
  }

  #write(element: Element, text: string): void {
    if (this.#written.get(element) === text) return;
    this.#written.set(element, text);
    // lit needs its comments.
    for (const stranger of [...element.children]) stranger.remove();
    const own = [...element.childNodes].find((node) => node instanceof Text);
    if (own) own.data = text;
    else element.append(text);
  }
}

/** Hours and minutes; in the last hour minutes and seconds. */
const clockText = (hours: number, minutes: number, seconds: number): string =>
  hours > 0 ? `${hours}:${twoDigits(minutes)}` : `${minutes}:${twoDigits(seconds)}`;
