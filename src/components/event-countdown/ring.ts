/**
 * The ring says how long: a stitch a day, an hour on the last day, a day of the event while it runs. What is left is
 * lit; what has passed opens from twelve o'clock, clockwise. Drawn by attributes alone, which the strictest CSP allows.
 */
import {type TemplateResult, html, nothing, svg} from 'lit';
import {type View} from './subject.js';

/** How a ring is stitched: `lit` of `stitches` are left; while days run, `current` (from 1) is thick. */
export interface RingShape {
  readonly stitches: number;
  readonly lit: number;
  readonly current?: number;
  readonly tone: '' | 'warn' | 'mute' | 'bad';
  readonly slash?: boolean;
}

const HOURS = 24;
const DAYS = 30;
/** More days than this run together to one line. */
const MOST_DAYS = 31;

export function ringShape({standing, remaining, whole}: Pick<View, 'standing' | 'remaining' | 'whole'>): RingShape {
  const {phase, count, day, days} = standing;
  const own = days !== undefined && days <= MOST_DAYS ? days : undefined;
  switch (phase) {
    case 'cancelled':
      return {stitches: 12, lit: 0, tone: 'bad', slash: true};
    case 'postponed':
      return {stitches: DAYS, lit: 0, tone: 'warn'};
    case 'ended':
      return {stitches: Math.max(4, Math.min(whole?.days ?? 4, MOST_DAYS)), lit: Infinity, tone: 'mute'};
    default:
  }
  if (!count && day !== undefined && own !== undefined) return {stitches: own, lit: own - day, current: day, tone: ''};
  if (!count && day !== undefined && days !== undefined)
    return {stitches: DAYS, lit: Math.ceil(((days - day) / days) * DAYS), tone: ''};
  if (!count || !remaining) return {stitches: whole ? HOURS : DAYS, lit: whole ? HOURS : 0, tone: ''};
  const tone = count.to === 'registration' ? 'warn' : '';
  if (remaining.hours === undefined || (remaining.days > 0 && count.to !== 'registration'))
    return {stitches: DAYS, lit: Math.min(remaining.days, DAYS), tone};
  const begun = remaining.minutes || remaining.seconds ? 1 : 0;
  return {stitches: HOURS, lit: Math.min(remaining.days * HOURS + remaining.hours + begun, HOURS), tone};
}

/** Long stitches have the narrower seams. */
const stitch = (stitches: number): string => {
  const seam = Math.min(1.7, 0.16 * stitches);
  return `${round(10 - seam)} ${round(seam)}`;
};
const around = (from: number, stitches: number) => `rotate(${round((from / stitches) * 360 - 90)} 50 50)`;
const round = (value: number) => Math.round(value * 100) / 100;

/** The pattern is longer than the circle, so that it never begins anew in a sliver at its end. */
function arc(className: string, from: number, to: number, stitches: number, seamless: boolean) {
  if (to <= from) return nothing;
  const dashes = seamless ? `${(to - from) * 10} ` : `${stitch(stitches)} `.repeat(to - from) + '0 ';
  return svg`<circle class=${className} cx="50" cy="50" r="44" pathLength=${stitches * 10}
    stroke-dasharray=${dashes + stitches * 10} transform=${around(from, stitches)}></circle>`;
}

/** `content` stands in the middle; `xs` has no room for stitches, nor for content. */
export function ring(shape: RingShape, size: '' | 'sm' | 'xs', content: unknown = nothing): TemplateResult {
  const {stitches, tone, slash} = shape;
  const lit = Math.min(shape.lit, stitches);
  const seamless = size === 'xs';
  const passed = shape.current === undefined ? nothing : arc('past', 0, shape.current - 1, stitches, seamless);
  const now = shape.current === undefined ? nothing : arc('now', shape.current - 1, shape.current, stitches, seamless);
  return html`<span class="ring ${tone} ${size}" aria-hidden="true">
    <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      ${arc('bg', 0, stitches, stitches, seamless)} ${passed} ${now}
      ${shape.current === undefined ? arc('fg', stitches - lit, stitches, stitches, seamless) : nothing}
      ${slash ? svg`<path class="x" d="M27 73L73 27"></path>` : nothing}
    </svg>
    ${content === nothing ? nothing : html`<span class="c">${content}</span>`}
  </span>`;
}
