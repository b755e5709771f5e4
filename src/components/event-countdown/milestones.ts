/** When the sentence about what is left changes, and what is worth saying aloud is passed. */
import {type CountTarget} from '../../time/remaining.js';

/** An hour and a day to go. */
export const MILESTONES = [3_600_000, 86_400_000];

/**
 * The instant at which the sentence changes next, or a milestone is passed. A begun second counts whole, so the sentence
 * changes a second behind the full hour, minute or second that it names.
 */
export function nextChange({target}: CountTarget, now: number): number {
  const left = Math.ceil((target - now) / 1000);
  const unit = left < 60 ? 1 : left < 86_400 ? 60 : 3600;
  const change = target - (left - (left % unit) - 1) * 1000;
  return Math.min(change, ...MILESTONES.map((mark) => target - mark).filter((at) => at > now));
}
