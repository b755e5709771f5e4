/**
 * The digits that change each second. Their elements are empty in the template and filled here, text node by text node,
 * so that a tick costs no render: a page may hold a thousand countdowns.
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
  readonly value: Text;
  readonly label: Text | undefined;
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
  #clock: Text | undefined = undefined;
  #target = 0;
  #words: Words | undefined = undefined;
  #format: Formatter | undefined = undefined;

  /** True where something on screen changes each second. */
  get ticks(): boolean {
    return this.#slots.length > 0 || this.#clock !== undefined;
  }

  /** Finds what the last render left to be filled, and fills it. */
  attach(root: ParentNode, count: CountTarget | undefined, words: Words, format: Formatter, now: number): void {
    this.#slots = [];
    this.#clock = undefined;
    if (!count?.timed) return;
    this.#target = count.target;
    this.#words = words;
    this.#format = format;
    for (const unit of UNITS) {
      const value = textOf(root, `[data-value=${unit}]`);
      if (value) this.#slots.push({unit, value, label: textOf(root, `[data-label=${unit}]`), shown: -1});
    }
    this.#clock = textOf(root, '[data-value=clock]');
    this.tick(now);
  }

  tick(now: number): void {
    const {days, hours, minutes, seconds} = timeUntil(this.#target, now);
    const left = {day: days, hour: hours, minute: minutes, second: seconds};
    for (const slot of this.#slots) {
      const n = left[slot.unit];
      if (n === slot.shown) continue;
      slot.shown = n;
      slot.value.data = unitDigits(slot.unit, n);
      if (slot.label && this.#words && this.#format)
        setText(slot.label, unitText(this.#words, this.#format, slot.unit, n));
    }
    if (this.#clock) setText(this.#clock, clockText(days * 24 + hours, minutes, seconds));
  }
}

/** Hours and minutes; in the last hour minutes and seconds. */
const clockText = (hours: number, minutes: number, seconds: number): string =>
  hours > 0 ? `${hours}:${twoDigits(minutes)}` : `${minutes}:${twoDigits(seconds)}`;

function setText(node: Text, text: string): void {
  if (node.data !== text) node.data = text;
}

function textOf(root: ParentNode, selector: string): Text | undefined {
  const element = root.querySelector(selector);
  if (!element) return undefined;
  for (const node of element.childNodes) if (node instanceof Text) return node;
  const text = document.createTextNode('');
  element.append(text);
  return text;
}
