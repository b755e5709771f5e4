import {placeUnder} from '../shared/place-under.js';
import {hasPopover} from './popover.js';

/** Puts a list of options under the button before it, if it's still open. */
export function placeList(list: HTMLElement): void {
  const button = list.previousElementSibling;
  if (hasPopover && button && list.matches(':popover-open')) placeUnder(list, button, true);
}
