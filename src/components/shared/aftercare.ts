/**
 * What a widget needs once it stands, or where it fails to: notices, messages, clean copies, data for search engines.
 * One chunk, loaded when the page is idle, so that it is here should the network go, or as soon as it is needed.
 */
import {type ReactiveElement} from 'lit';
import {notice} from '../../styles/notice.js';
import {outOfSight} from '../../styles/out-of-sight.js';
import {pressing} from '../../styles/pressing.js';
import {print} from '../../styles/print.js';
import {schemes} from '../../styles/schemes.js';
import {adopt} from './adopt.js';
import {copyPlain} from './copy-plain.js';
import {keepFocus} from './keep-focus.js';
import {type JsonLdSource, keepJsonLd} from './json-ld-script.js';
import {keepScheme} from './keep-scheme.js';
import {keepAge} from './stale-age.js';

export {ago} from './ago.js';
export {webmasterMessage} from './error-messages.js';
export {nearItem} from './near-item.js';
export {emptyNotice, errorNotice, loadFailed, slowNotice, staleNotice} from './notices.js';

/** A widget, as far as what comes after it needs to know. */
interface Host extends ReactiveElement {
  readonly state: string;
  readonly noJsonLd: boolean;
}

/**
 * Gives a widget the styles of notices, of rare schemes, of paper and of what is out of sight, keeps the focus in it and
 * the age of its saved copy true, follows the page's colours, lets what is copied from it be typed text, and keeps the
 * data for search engines of what it shows in the page.
 */
export function equip(host: Host, jsonLd: () => JsonLdSource | undefined): void {
  const root = host.renderRoot as ShadowRoot;
  copyPlain(root);
  keepFocus(host);
  keepAge(host);
  keepScheme(host);
  keepJsonLd(host, jsonLd);
  host.addController({
    hostUpdated() {
      const filled = host.firstElementChild ?? host.textContent.trim();
      root.querySelector('slot')?.classList.toggle('filled', Boolean(filled));
    },
  });
  for (const styles of [schemes, notice, pressing, print, outOfSight]) adopt(root, styles);
}
