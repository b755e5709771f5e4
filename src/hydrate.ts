/**
 * What a page imports first, before any widget and before Lit, to take over widgets that a server rendered: each keeps
 * its nodes, is as good as new, and goes on from the server's instant to the present one. A widget waits with it until
 * its language, its feed and its later parts are here; until then it stays as the server sent it.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {LitElement, adoptStyles} from 'lit';
import {STAMP, type Prerendered, digestOf, lifecycle, prerenderAt} from './components/shared/prerender-lifecycle.js';

// Lit asks for this support as it is loaded; a bundler that splits code may load it first.
const {litElementHydrateSupport: support} = globalThis as {litElementHydrateSupport?: (lit: object) => void};
if (!Object.hasOwn(LitElement, 'observedAttributes')) support?.({LitElement});

const {scheduleUpdate, requestUpdate} = lifecycle;

/** To Lit the mark of some other template: it gives up, and renders. */
const FOREIGN = 'lit-part';

lifecycle.scheduleUpdate = function () {
  const stamp = this.getAttribute(STAMP);
  return stamp === null || this.hasUpdated ? scheduleUpdate.call(this) : takeOver(this, stamp);
};

async function takeOver(host: Prerendered, stamp: string): Promise<void> {
  const root = host.shadowRoot;
  const instant = parseInt(stamp, 10);
  // Rendered without a feed: it is taken over as it waits, which a widget without words does, and reads the feed then.
  const waits = host.getAttribute('state') === 'loading';
  if (root) adoptBlocked(root, host);
  takeProperties(host);
  if (waits) Object.defineProperty(host, 'words', {value: undefined, configurable: true});
  else await readiness(host, instant);
  host.removeAttribute('aria-busy');
  const [, digest] = stamp.split(' ');
  // Lit takes over texts and attributes as they stand, so it must not where the feed has changed since.
  const changed = !waits && digest !== digestOf(host.content);
  if (root && changed) root.replaceChildren(...stylesOf(root), document.createComment(FOREIGN));
  try {
    prerenderAt(instant, () => scheduleUpdate.call(host));
  } catch (error) {
    // Lit marks a root that it has taken over. Where the markup has changed on its way, the widget begins anew.
    if (!root || '_$litPart$' in root) throw error;
    if (!changed) console.warn(`<${host.localName}> is rendered anew: ${String(error)}`);
    root.replaceChildren(...stylesOf(root));
  }
  Reflect.deleteProperty(host, 'words');
  host.removeAttribute(STAMP);
  host.requestUpdate();
}

const stylesOf = (root: ShadowRoot): HTMLStyleElement[] =>
  [...root.childNodes].filter((node) => node instanceof HTMLStyleElement);

/** What was set on an element before its upgrade Lit hands on as it first updates: it is made to do that and no more. */
function takeProperties(host: Prerendered): void {
  const names: PropertyKey[] = [];
  host.shouldUpdate = (changed) => {
    names.push(...changed.keys());
    return false;
  };
  scheduleUpdate.call(host);
  Reflect.deleteProperty(host, 'shouldUpdate');
  for (const name of names) host.requestUpdate(name);
}

/** Where the page's CSP has refused the styles in the markup, the widget wears constructed sheets, which it allows. */
function adoptBlocked(root: ShadowRoot, host: Prerendered): void {
  const style = root.querySelector('style');
  if (style && !style.sheet) adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
}

/** Fulfilled once the widget has something to show; a framework may hand in `data` or `feed` later than the element. */
async function readiness(host: Prerendered, instant: number): Promise<void> {
  for (;;) {
    const changed = new Promise<void>((wake) => {
      host.requestUpdate = (...change) => {
        requestUpdate.apply(host, change);
        wake();
      };
    });
    // Until it is given something to read, it lacks nothing that it would have to complain of.
    if (host.data || host.feed) {
      const woken = host.requestUpdate;
      host.requestUpdate = requestUpdate;
      prerenderAt(instant, () => host.willUpdate(new Map()));
      host.requestUpdate = woken;
      if (host.state !== 'loading') break;
    }
    await changed;
  }
  Reflect.deleteProperty(host, 'requestUpdate');
}
