/**
 * Follows a page that changes its colours while it is open, as the versions for low vision of many public sites do, or a
 * button for the night: where its text turns light the widget turns dark, and back again, whatever the page declares.
 */
import {type ReactiveElement} from 'lit';
import {adopt} from './adopt.js';
import {schemeOf} from './page-scheme.js';

/** The end of a transition tells that the colour has changed. Paper would be printed before that. */
const TOLD = '@media screen{:host{transition:color 1ms}}';
const AS_AROUND = ":host([appearance='auto']){color-scheme:inherit}";
const isDark = ({colorScheme}: {colorScheme: string}): boolean => colorScheme.includes('dark');

export function keepScheme(host: ReactiveElement): void {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(TOLD);
  adopt(host.renderRoot as ShadowRoot, {styleSheet});
  const look = (): void => {
    const around = host.parentElement ?? (host.getRootNode() as Partial<ShadowRoot>).host ?? host;
    const [own, page] = [getComputedStyle(host), getComputedStyle(around)];
    const rule = schemeOf({color: own.color, colorScheme: page.colorScheme});
    // What all widgets of a page look at, they look at before one of them changes.
    if (Boolean(rule) !== (isDark(own) && !isDark(page)))
      setTimeout(() => styleSheet.replaceSync(TOLD + (rule || AS_AROUND)));
  };
  host.addEventListener('transitionend', ({propertyName}) => {
    if (propertyName === 'color') look();
  });
  host.addController({hostConnected: () => requestAnimationFrame(look)});
}
