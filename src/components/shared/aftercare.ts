/**
 * What a widget needs once it stands, or where it fails to: notices, messages, clean copies, data for search engines.
 * One chunk, loaded when the page is idle, so that it is here should the network go, or as soon as it is needed.
 */
import {notice} from '../../styles/notice.js';
import {outOfSight} from '../../styles/out-of-sight.js';
import {print} from '../../styles/print.js';
import {schemes} from '../../styles/schemes.js';
import {adopt} from './adopt.js';
import {copyPlain} from './copy-plain.js';
import {keepFocus} from './keep-focus.js';
import {keepAge} from './stale-age.js';

export {ago} from './ago.js';
export {webmasterMessage} from './error-messages.js';
export {JsonLdScript} from './json-ld-script.js';
export {emptyNotice, errorNotice, loadFailed, slowNotice, staleNotice} from './notices.js';

/**
 * Gives a widget the styles of notices, of rare schemes, of paper and of what is out of sight, keeps the focus in it and
 * the age of its saved copy true, and lets what is copied from it be typed text.
 */
export function equip(host: Parameters<typeof keepAge>[0]): void {
  const root = host.renderRoot as ShadowRoot;
  copyPlain(root);
  keepFocus(host);
  keepAge(host);
  for (const styles of [schemes, notice, print, outOfSight]) adopt(root, styles);
}
