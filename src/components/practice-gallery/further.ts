/**
 * What a gallery needs besides its cards and the row above them: lists of options, what is chosen, found nothing, or
 * turned to, where a reader is in it, its end, arrow keys, and dates that take a calendar.
 */
import {menu} from '../../styles/menu.js';
import {closeBeside} from './close-beside.js';
import {keepKeys} from './keep-keys.js';
import {keepPlace} from './keep-place.js';
import {optionStyles} from './options.styles.js';
import {panelStyles} from './panels.styles.js';
import {keepClearOfTray} from './tray.js';

export {publishedAt} from '../../time/order.js';
export {moveBetweenCards} from './arrow-keys.js';
export {chips} from './chips.js';
export {EndController} from './end-controller.js';
export {alsoSaid, didYouMean, nothingFound, practiceMissing} from './empty.js';
export {options} from './options.js';
export {earlier, pages} from './pages.js';
export {periodText} from './period.js';
export {placeList} from './place-list.js';
export {sheet} from './sheet.js';
export {tray} from './tray.js';

export const furtherStyles = [menu, optionStyles, panelStyles];

/** What a gallery holds fast for whoever reads or types in it, and what it lets go. */
export function keep(host: Parameters<typeof keepPlace>[0]): void {
  keepPlace(host);
  keepClearOfTray(host);
  keepKeys(host.renderRoot);
  closeBeside(host.renderRoot);
}
