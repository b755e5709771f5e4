/**
 * Follows a page that changes its colours while it is open, as the versions for low vision of many public sites do, or a
 * button for the night: where its text turns light the widget turns dark, and back again, unless the page declares `dark`.
 */
import {type ReactiveElement} from 'lit';
import {adopt} from './adopt.js';
import {schemeOf} from './page-scheme.js';

/** The end of a transition tells that the colour has changed: of what isn't seen, for what is would change a frame late. */
const TOLD = '.vh[role=status]{transition:color 1ms}';
const AS_AROUND = ":host([appearance='auto']){color-scheme:inherit}";

export function keepScheme(host: ReactiveElement): void {
  const root = host.renderRoot as ShadowRoot;
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(TOLD);
  adopt(root, {styleSheet});
  const look = (): void => {
    const around = host.parentElement ?? (host.getRootNode() as Partial<ShadowRoot>).host ?? host;
    const {colorScheme} = getComputedStyle(around);
    const {color, colorScheme: own} = getComputedStyle(host);
    const rule = schemeOf({color, colorScheme});
    // What all widgets of a page look at, they look at before one of them changes.
    if (!rule === (own.includes('dark') && !colorScheme.includes('dark')))
      setTimeout(() => styleSheet.replaceSync(TOLD + (rule || AS_AROUND)));
  };
  root.addEventListener('transitionend', look);
  host.addController({hostConnected: () => requestAnimationFrame(look)});
}
