/** When the sentence about what is left changes, and what is worth saying aloud is passed. */
import {type Count} from '../../time/count.js';
import {timeUntil} from '../../time/remaining.js';
import {largestParts} from './sentences.js';

/** An hour and a day to go. */
export const MILESTONES = [3_600_000, 86_400_000];

/**
 * The instant at which the sentence changes next, seconds of the last minute aside. A begun second counts whole, so that
 * is a second behind the full minute or hour.
 */
export function nextChange({target}: Count, now: number): number {
  const unit = target - now > 86_400_000 ? 3600 : 60;
  const left = Math.ceil((target - now) / 1000);
  return target - (left - (left % unit) - 1) * 1000;
}

/** Changes whenever the sentence about what is left does, and when a milestone is passed. */
export function coarseKey(count: Count | undefined, now: number): string {
  if (!count?.timed) return '';
  const left = count.target - now;
  const {days, hours, minutes, seconds} = largestParts(timeUntil(count.target, now));
  return `${days} ${hours} ${minutes} ${seconds} ${MILESTONES.filter((mark) => left <= mark).length}`;
}
